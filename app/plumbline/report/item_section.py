"""An item of a report as a part of its page: the verdict, the text, the rules, what people decided."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.adaptive import Doubt
from plumbline.domain.appeals import Outcome
from plumbline.domain.messages import Listing, Message, Percent
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision, FinishReason, UndeterminedReason
from plumbline.markup.elements import Child, Html, tag
from plumbline.markup.words import DECISIONS, DOUBTS, EFFORTS, REASONS
from plumbline.report.document import Data
from plumbline.report.figures import named, standing
from plumbline.report.parts import block, digest, facts, minute, origin_words, quiet, text, titled
from plumbline.report.run_section import run_of


def item_section(number: int, document: Data) -> Html:
    """All that the report says of one of its items."""
    item = document["items"][number]
    run = run_of(document, item["run"])
    parts: list[Html] = [
        tag("h3", item_title(item)),
        tag("div", *_verdict(item)),
        *_said(item, sensitive=run["policy"]["sensitive"]),
    ]
    parts += [
        tag("div", tag("div", text(run["rules"][rule]), class_="text", dir="auto"), class_="quote")
        for rule in named(item)
        if rule in run["rules"]
    ]
    parts += list(_decided(item))
    parts += list(_appealed(item, sensitive=run["policy"]["sensitive"]))
    if item.get("case_note"):
        parts.append(tag("div", Message("Note in the case:"), " ", tag("bdi", text(item["case_note"]))))
    parts.append(facts(_about(item, document["masked"].get(f"items/{number}/text"))))
    return tag("div", *parts, class_="item", id=item_anchor(item))


def item_title(item: Data) -> Message:
    """The heading of an item's section."""
    return Message("Item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))


def item_anchor(item: Data) -> str:
    """What links to an item lead to."""
    return f"item-{item['run']}-{item['item']}"


def _verdict(item: Data) -> Iterator[Child]:
    if item["decision"] is None:
        yield Message("Not judged yet")
        return
    decision = Decision(item["decision"])
    yield tag("span", DECISIONS[decision], class_=decision.value)
    if item["reason"]:
        yield " — "
        yield REASONS[UndeterminedReason(item["reason"])]
    if item["rules"]:
        yield " · "
        yield tag("bdi", text("; ".join(titled(one["id"], one["title"]) for one in item["rules"])))
    if item["answers"]:
        yield " · "
        yield Message("answer:")
        yield " "
        yield tag("bdi", text("; ".join(titled(one["id"], one["title"]) for one in item["answers"])))
    if item["unknown_rule_ids"]:
        yield " · "
        yield Message("not in the policy: {rules}", rules=Listing(tuple(item["unknown_rule_ids"])))
    if item["probability"] is not None:
        yield " · "
        yield Message("probability {share}", share=Percent(item["probability"], 1))
    if _at_limit(item):
        yield " · "
        yield Message("The reasoning reached its limit.")


def _at_limit(item: Data) -> bool:
    """True where the reasoning on the text, or on a part of it, was ended by its limit, and the reason does not say so already."""
    ended = [one["finish_reason"] for one in (item, *item.get("parts", []))]
    return FinishReason.BUDGET in ended and item["reason"] != UndeterminedReason.BUDGET


def _said(item: Data, *, sensitive: bool) -> Iterator[Html]:
    """The text and what quotes it; of a policy that asks for it, only for whoever opens it."""
    parts: list[Html] = []
    context = [item.get(name) for name in ("channel", "thread", "title")]
    if any(context):
        parts.append(quiet(text(" · ".join(filter(None, context)))))
    if item.get("reply_to_text") or item.get("reply_to_author"):
        answered = " · ".join(filter(None, (item.get("reply_to_author"), item.get("reply_to_text"))))
        parts.append(quiet(Message("Answers:"), " ", tag("bdi", text(answered))))
    if "text" in item:
        parts.append(block(item["text"]))
    if item.get("shown"):
        shown = "\n".join(f"{one['name']}: {one['value']}" for one in item["shown"])
        parts += [quiet(Message("Shown to the model as context:")), block(shown)]
    if item.get("rationale"):
        parts.append(tag("div", Message("The model's explanation:"), " ", tag("bdi", text(item["rationale"]))))
    for name, words in (("reasoning", Message("The model's reasoning:")), ("raw", Message("The answer as it came:"))):
        if item.get(name) and (name != "raw" or item["raw"] != item.get("rationale")):
            parts += [quiet(words), tag("pre", text(item[name]), dir="auto")]
    for step in item.get("steps", []):
        said = Message(
            "Before that, at effort {effort}: {decision}. Judged again because {doubt}.",
            effort=EFFORTS[Effort(step["effort"])],
            decision=DECISIONS[Decision(step["decision"])],
            doubt=DOUBTS[Doubt(step["judged_again"])],
        )
        parts.append(quiet(said))
        parts += [tag("pre", text(step[name]), dir="auto") for name in ("rationale", "reasoning") if step.get(name)]
    if sensitive and parts:
        yield tag("details", tag("summary", Message("Sensitive text: open to read it")), *parts)
    else:
        yield from parts


def _decided(item: Data) -> Iterator[Html]:
    """What people decided, with its history."""
    for review in item["reviews"]:
        decision = review["decision"]
        said: list[Child] = [Message("A person took the decision back.")]
        if decision:
            said = [Message("A person decided:"), " ", tag("span", DECISIONS[Decision(decision)], class_=decision)]
        label = titled(review["label"], review.get("label_title", ""))
        for words in filter(None, (label, review["reviewer"], review["note"])):
            said += [" · ", tag("bdi", text(words))]
        yield tag("div", *said, " · ", minute(review["at"]))
    stands = standing(item)
    if len(item["reviews"]) > 1 and stands:
        yield tag("div", Message("What counts:"), " ", tag("strong", DECISIONS[Decision(stands)]))


def _appealed(item: Data, *, sensitive: bool) -> Iterator[Html]:
    """The appeals, each with what became of it; the words of one may quote the text."""
    for appeal in item.get("appeals", []):
        who = text(appeal["reviewer"] or Message("a person")) if appeal["by_person"] else Message("the model")
        against = DECISIONS[Decision(appeal["decision"])]
        yield tag(
            "div",
            Message("Appeal against:"),
            " ",
            tag("span", against, class_=appeal["decision"]),
            " · ",
            tag("bdi", who),
            " · ",
            minute(appeal["opened"]),
        )
        if appeal.get("words"):
            words = block(appeal["words"])
            summary = tag("summary", Message("Words of the appeal: open to read them"))
            yield tag("details", summary, words) if sensitive else words
        if appeal["outcome"]:
            yield tag("div", *_outcome(appeal), " · ", minute(appeal["outcome_at"]))


def _outcome(appeal: Data) -> Iterator[Child]:
    said = {
        Outcome.UPHELD: Message("Decided on the appeal: the decision stands."),
        Outcome.OVERTURNED: Message("Decided on the appeal: the decision was changed."),
        Outcome.WITHDRAWN: Message("The appeal was withdrawn."),
    }
    outcome = Outcome(appeal["outcome"])
    yield said[outcome]
    if outcome is Outcome.OVERTURNED:
        decision = appeal["outcome_decision"]
        yield " "
        yield tag("span", DECISIONS[Decision(decision)], class_=decision)
    label = titled(appeal["outcome_label"] or "", appeal.get("outcome_label_title", ""))
    said_by = (label if outcome is Outcome.OVERTURNED else "", appeal["outcome_reviewer"], appeal["outcome_reason"])
    for words in filter(None, said_by):
        yield " · "
        yield tag("bdi", text(words))


def _about(item: Data, keyed: str | None) -> Iterator[tuple[Message, Child]]:
    yield Message("Place"), text(origin_words(item))
    for name, words in (
        ("author", Message("Author")),
        ("written", Message("Written")),
        ("external_id", Message("ID in the source")),
    ):
        if item.get(name):
            yield words, text(item[name])
    if item.get("recorded"):
        yield Message("Recorded"), minute(item["recorded"])
    if item["sha256"]:
        yield Message("SHA-256 of the text"), digest(item["sha256"])
    else:
        yield Message("Keyed hash of the original text"), digest(keyed or "—")
    links = ", ".join(str(link["id"]) for link in item["links"])
    if links:
        yield Message("Links in the chain"), links
