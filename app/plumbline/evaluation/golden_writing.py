"""Examples that a person writes or changes by hand, one at a time.

What is expected is one of a policy's labels, or a word for a decision. Unlike in files, which hold what others wrote, anything else
is refused: whoever writes an example can be asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.messages import Listing, Message
from plumbline.domain.verdict import Decision
from plumbline.evaluation.label_words import LabelWords

_DECISIONS = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)


@dataclass(frozen=True, slots=True)
class Written:
    """What a person writes of an example; None where they say nothing about it.

    Attributes:
        expected: a label of the policy, or "violates", "allowed" or "escalate".
        rule: the rule that decides; "" for none.
        note: why; "" for nothing.
    """

    text: str | None = None
    expected: str | None = None
    rule: str | None = None
    note: str | None = None


def choices(contract: OutputContract) -> tuple[str, ...]:
    """What can be expected under a policy, as `Written.expected` takes it; a decision where labels leave it open."""
    telling = {label.text for label in contract.labels} != {"0", "1"}
    labels = [label for label in contract.labels if telling]
    given = {label.decision for label in contract.labels} | {Decision.VIOLATES, Decision.ALLOWED}
    named = [label.decision for label in labels]
    open_ones = [one for one in _DECISIONS if one in given and named.count(one) != 1]
    return (*(label.text for label in labels), *(decision.value for decision in open_ones))


def expectation(written: str, rule: str, contract: OutputContract) -> Expectation:
    """`InputError` for what is neither a label of the policy nor a word for a decision."""
    found = LabelWords(contract).read(written, rule) if written.strip() else None
    if found is None or found.decision is None:
        raise InputError(
            Message("The policy has no such label"),
            Message("“{label}” is not an answer under this policy.", label=written),
            Message("It can be: {labels}.", labels=Listing(choices(contract), alternatives=True)),
        )
    return found


def new_item(written: Written, contract: OutputContract, by: str, at: str) -> GoldenItem:
    """A new example, with a text and what is expected of it."""
    expected = expectation(written.expected or "", (written.rule or "").strip(), contract)
    return GoldenItem(written.text or "", expected, note=(written.note or "").strip(), said_by=by, said_at=at)


def changed_item(item: GoldenItem, written: Written, contract: OutputContract, by: str, at: str) -> GoldenItem:
    """An example as it was changed. Whoever says something else of a text, or of another text, is who says it from now on.

    A rule that nobody named again goes with the answer that it was given for.
    """
    expected = item.expected
    if written.expected is not None:
        named = expectation(written.expected, (written.rule or "").strip(), contract)
        if written.rule is None and (named.decision, named.label) == (expected.decision, expected.label):
            named = expectation(written.expected, expected.rule, contract)
        expected = named
    elif written.rule is not None:
        expected = replace(expected, rule=written.rule.strip())
    text = item.text if written.text is None else written.text
    note = item.note if written.note is None else written.note.strip()
    changed = replace(item, text=text, expected=expected, note=note)
    if (text, expected) == (item.text, item.expected):
        return changed
    origin = item.origin if text == item.text else ""
    return replace(changed, said_by=by, said_at=at, origin=origin)


def refuse_text(text: str, items: Sequence[GoldenItem], but: int = -1) -> None:
    """`InputError` for a text that is empty, or that another of a set's examples has; `but` is the one that it is written for."""
    if not text.strip():
        raise InputError(Message("There is no text"), Message("An example needs a text."))
    for place, other in enumerate(items):
        if place != but and other.text == text:
            raise InputError(
                Message("The text is in the golden set already"),
                Message("It is example {number}.", number=str(place + 1)),
                Message("Edit that example instead."),
            )
