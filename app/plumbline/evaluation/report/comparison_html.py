"""A comparison as a page: what changed, what it means, the policy's difference, and every flipped item with both reasonings."""

from __future__ import annotations

from collections.abc import Mapping

from plumbline.domain.messages import Message
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.comparison import Comparison, Flip
from plumbline.evaluation.report.contents import ComparedColumns
from plumbline.evaluation.report.figures import count_text, kappa_text, share_text
from plumbline.evaluation.report.markup import Html, tag
from plumbline.evaluation.report.page import page
from plumbline.evaluation.scoring import Judged


def comparison_page(compared: ComparedColumns, *, reasoning: bool = False, with_text: bool = True) -> str:
    """The page; the reasonings are in it when they are asked for."""
    said = compared.said if reasoning else {}
    notices = [tag("p", str(notice), class_="notice") for notice in compared.notices]
    sections = [_section(one, said, with_text=with_text) for one in compared.comparisons]
    return page("Comparison", *notices, *sections)


def _section(one: Comparison, said: Mapping[int, Verdict], *, with_text: bool) -> Html:
    first, second = one.scores
    changes = [tag("li", f"{change.what}: {change.first} → {change.second}") for change in one.changes]
    parts = [
        tag("h2", f"{one.names[0]} → {one.names[1]}"),
        tag("p", str(one.sentence), class_="notice"),
        tag("p", f"Right: {share_text(first.decisions.accuracy)} → {share_text(second.decisions.accuracy)}"),
        tag("p", f"F1 of violations: {share_text(first.violates.f1)} → {share_text(second.violates.f1)}"),
        tag(
            "p",
            f"Of {one.common} texts that both judged, {count_text(one.agreement.unanimous)} have the same decision; "
            f"Cohen's kappa {kappa_text(one.agreement)}.",
        ),
        tag("h3", "What changed"),
        tag("ul", *changes) if changes else tag("p", "Nothing that a verdict depends on."),
    ]
    if one.by_place:
        parts.append(tag("p", "The golden sets have no text in common and were paired by place, as translations."))
    if one.policy_diff:
        parts += [tag("h3", "The policy's difference"), tag("pre", "\n".join(one.policy_diff))]
    parts.append(tag("h3", f"{len(one.flips)} flipped" if one.flips else "Nothing flipped"))
    parts += [_flip(flip, one.names, said, with_text=with_text) for flip in one.flips]
    if one.relabelled:
        parts.append(tag("h3", f"{len(one.relabelled)} have the same decision and other labels"))
        parts += [_flip(flip, one.names, said, with_text=with_text) for flip in one.relabelled]
    return tag("section", *parts)


def _flip(flip: Flip, names: tuple[Message, Message], said: Mapping[int, Verdict], *, with_text: bool) -> Html:
    word, colour = {1: ("now right", "gain"), -1: ("now wrong", "loss"), 0: ("", None)}[flip.gain]
    expected = flip.first.example.expected
    parts = [tag("div", f"expected {expected} ", tag("strong", word, class_=colour))]
    if with_text:
        parts.append(tag("div", flip.first.example.text, class_="text", dir="auto"))
        if flip.second.example.text != flip.first.example.text:
            parts.append(tag("div", flip.second.example.text, class_="text", dir="auto"))
    sides = zip(map(str, names), (flip.first, flip.second), strict=True)
    parts.append(tag("div", *(_side(name, judged, said) for name, judged in sides), class_="sides"))
    return tag("div", *parts, class_="flip")


def _side(name: str, judged: Judged, said: Mapping[int, Verdict]) -> Html:
    parts = [tag("div", f"{name}: {judged.decision.value} {' '.join(judged.labels)}".rstrip())]
    verdict = said.get(judged.item)
    if verdict is not None:
        parts += [tag("pre", text) for text in (verdict.reading.rationale, verdict.reasoning) if text]
    return tag("div", *parts)
