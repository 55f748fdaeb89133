"""A comparison as a page: what changed, what it means, the policy's difference, and every flipped item with both reasonings."""

from __future__ import annotations

from collections.abc import Mapping

from plumbline.domain.messages import Listing, Message
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.comparison import Comparison, Flip
from plumbline.evaluation.report.contents import ComparedColumns
from plumbline.evaluation.report.figures import count_text, kappa_text, share_text
from plumbline.evaluation.scoring import Judged
from plumbline.markup.elements import Child, Html, tag
from plumbline.markup.page import ENGLISH, Wording, page
from plumbline.markup.words import DECISIONS


def comparison_page(
    compared: ComparedColumns, *, reasoning: bool = False, with_text: bool = True, wording: Wording = ENGLISH
) -> str:
    """The page; the reasonings are in it when they are asked for."""
    said = compared.said if reasoning else {}
    notices = [tag("p", notice, class_="notice") for notice in compared.notices]
    sections = [_section(one, said, with_text=with_text) for one in compared.comparisons]
    return page(Message("Comparison"), *notices, *sections, wording=wording)


def _section(one: Comparison, said: Mapping[int, Verdict], *, with_text: bool) -> Html:
    first, second = one.scores
    changes = [
        tag("li", Message("{what}: {first} → {second}", what=change.what, first=change.first, second=change.second))
        for change in one.changes
    ]
    parts = [
        tag("h2", Message("{first} → {second}", first=one.names[0], second=one.names[1])),
        tag("p", one.sentence, class_="notice"),
        tag(
            "p",
            Message(
                "Right: {first} → {second}",
                first=share_text(first.decisions.accuracy),
                second=share_text(second.decisions.accuracy),
            ),
        ),
        tag(
            "p",
            Message(
                "F1 of violations: {first} → {second}",
                first=share_text(first.violates.f1),
                second=share_text(second.violates.f1),
            ),
        ),
        tag(
            "p",
            Message(
                "Texts that both judged, with the same decision: {count}. Cohen's kappa: {kappa}.",
                count=count_text(one.agreement.unanimous),
                kappa=kappa_text(one.agreement),
            ),
        ),
        tag("h3", Message("What changed")),
        tag("ul", *changes) if changes else tag("p", Message("Nothing that a verdict depends on.")),
    ]
    if one.by_place:
        paired = Message("The golden sets have no text in common and were paired by place, as translations.")
        parts.append(tag("p", paired))
    if one.policy_diff:
        parts += [tag("h3", Message("The policy's difference")), tag("pre", "\n".join(one.policy_diff))]
    parts.append(
        tag("h3", Message("Flipped: {count}", count=len(one.flips)) if one.flips else Message("Nothing flipped"))
    )
    parts += [_flip(flip, one.names, said, with_text=with_text) for flip in one.flips]
    if one.relabelled:
        relabelled = Message("With the same decision and other labels: {count}", count=len(one.relabelled))
        parts.append(tag("h3", relabelled))
        parts += [_flip(flip, one.names, said, with_text=with_text) for flip in one.relabelled]
    return tag("section", *parts)


def _flip(flip: Flip, names: tuple[Message, Message], said: Mapping[int, Verdict], *, with_text: bool) -> Html:
    words: dict[int, tuple[Child, str | None]] = {
        1: (Message("now right"), "gain"),
        -1: (Message("now wrong"), "loss"),
        0: ("", None),
    }
    word, colour = words[flip.gain]
    expected = Message("Expected: {expected}", expected=str(flip.first.example.expected))
    parts = [tag("div", expected, " ", tag("strong", word, class_=colour))]
    if with_text:
        parts.append(tag("div", flip.first.example.text, class_="text", dir="auto"))
        if flip.second.example.text != flip.first.example.text:
            parts.append(tag("div", flip.second.example.text, class_="text", dir="auto"))
    sides = zip(names, (flip.first, flip.second), strict=True)
    parts.append(tag("div", *(_side(name, judged, said) for name, judged in sides), class_="sides"))
    return tag("div", *parts, class_="flip")


def _side(name: Message, judged: Judged, said: Mapping[int, Verdict]) -> Html:
    given = Listing((DECISIONS[judged.decision], *judged.labels))
    parts = [tag("div", Message("{name}: {given}", name=name, given=given))]
    verdict = said.get(judged.item)
    if verdict is not None:
        parts += [tag("pre", text) for text in (verdict.reading.rationale, verdict.reasoning) if text]
    return tag("div", *parts)
