"""What the model said of one item, as far as it could be read.

`UNDETERMINED` is not a verdict: it says that no verdict could be read, why, and keeps the raw text. It is counted apart and is
never taken for "allowed". Human decisions (`Review`) are added beside a verdict and never written over it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """The four outcomes. Values are stored and printed."""

    VIOLATES = "violates"
    ALLOWED = "allowed"
    ESCALATE = "escalate"
    UNDETERMINED = "undetermined"


class UndeterminedReason(StrEnum):
    """Why no verdict could be read. Values are stored and printed."""

    UNREADABLE = "unreadable"  # there is an answer, and it is none that the policy's contract knows
    CUT_OFF = "cut off"  # the answer ended before it was whole
    CONTRADICTORY = "contradictory"  # parts of the answer exclude each other
    BUDGET = "budget"  # the token budget ended before there was an answer
    NO_ANSWER = "no answer"  # the model ended its turn without a final message
    ENGINE = "engine"  # the engine failed on this item again and again; the item was set aside


class FinishReason(StrEnum):
    """How a generation ended, as the engine reports it. Values are stored and printed."""

    STOP = "stop"  # the model ended its answer itself (`<|return|>`)
    BUDGET = "budget"  # the reasoning reached its budget, was closed properly, and an answer was still given
    LENGTH = "length"  # the limit for the answer or the context was reached before the end
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Reading:
    """What an output contract reads from the text of the final channel.

    Attributes:
        decision: UNDETERMINED exactly when `reason` is set.
        reason: why no decision could be read, or None.
        labels: the labels given, as the contract spells them, most severe first.
        rule_ids: the rules cited, as the answer spells them, in the answer's order.
        confidence: the model's own word for its confidence, or "".
        rationale: the model's own short explanation, or "".
        severity: severity of the worst label, 0 (none) and up; orders parts of a split item.
    """

    decision: Decision
    reason: UndeterminedReason | None = None
    labels: tuple[str, ...] = ()
    rule_ids: tuple[str, ...] = ()
    confidence: str = ""
    rationale: str = ""
    severity: int = 0


@dataclass(frozen=True, slots=True)
class DecisionProbability:
    """How sure the model was, at the token where the decision fell, given the reasoning that was sampled. Not calibrated.

    Attributes:
        value: probability of what was decided there (in a JSON answer: of 0 or 1; a label behind it can still turn a violation into
            an escalation), among the contract's options; 0 to 1.
        mass: share of the whole vocabulary's probability that the options held there; a low value says that the model wanted to
            write something else. None where it was not measured.
    """

    value: float
    mass: float | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What a verdict took: tokens, and wall-clock seconds from the item's admission to its end."""

    prompt_tokens: int = 0
    reasoning_tokens: int = 0
    answer_tokens: int = 0
    seconds: float = 0.0

    @classmethod
    def total(cls, usages: Sequence[Usage]) -> Usage:
        return cls(
            sum(usage.prompt_tokens for usage in usages),
            sum(usage.reasoning_tokens for usage in usages),
            sum(usage.answer_tokens for usage in usages),
            sum(usage.seconds for usage in usages),
        )


@dataclass(frozen=True, slots=True)
class PartVerdict:
    """What was said of one part of an item that did not fit at once.

    Attributes:
        start, end: character offsets in the text.
        raw: the final channel's text exactly as it came.
        probability: see `DecisionProbability.value`.
    """

    start: int
    end: int
    reading: Reading
    reasoning: str = ""
    raw: str = ""
    probability: float | None = None
    finish_reason: FinishReason = FinishReason.STOP

    @property
    def decision(self) -> Decision:
        return self.reading.decision


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one item.

    Attributes:
        reading: what the contract read; of a split item, that of the part that decides.
        unknown_rule_ids: those of the rules cited that the policy does not define (the model invented them).
        reasoning: the whole analysis channel; for reviewers, left out of what is shared by default.
        raw: the final channel's text exactly as it came.
        probability: None where there was no token at which the decision fell.
        usage: summed over the parts of a split item.
        parts: empty unless the item was split; then every part, in the text's order.
    """

    reading: Reading
    unknown_rule_ids: tuple[str, ...] = ()
    reasoning: str = ""
    raw: str = ""
    finish_reason: FinishReason = FinishReason.STOP
    probability: DecisionProbability | None = None
    usage: Usage = Usage()
    parts: tuple[PartVerdict, ...] = ()

    @property
    def decision(self) -> Decision:
        return self.reading.decision

    @property
    def at_limit(self) -> bool:
        """True where the reasoning on the text, or on a part of it, was ended by its limit."""
        ended = self.finish_reason is FinishReason.BUDGET or self.reading.reason is UndeterminedReason.BUDGET
        return ended or any(part.finish_reason is FinishReason.BUDGET for part in self.parts)


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision on an item, kept beside the model's.

    Attributes:
        decision: what stands from here on; None where a person took back the only decision.
        at: UTC time, ISO 8601.
        withdraws: the decision that stood before was taken back.
        together: on how many items the decision was made at once; 0 where on this one alone.
        merged: a second reviewer made it elsewhere, and it came in a file.
        on_appeal: it overturned an earlier one on appeal. Told of a queue's items alone.
        settles: it was made by somebody who had the others' decisions in view, to settle what they differ on.
    """

    decision: Decision | None
    label: str = ""
    note: str = ""
    reviewer: str = ""
    at: str = ""
    withdraws: bool = False
    together: int = 0
    merged: bool = False
    on_appeal: bool = False
    settles: bool = False

    def repeats(self, stands: Review | None) -> bool:
        """What stands was decided by the same person, with the same label and note: there is nothing to record."""
        return stands is not None and _said(self) == _said(stands)


def _said(review: Review) -> tuple[Decision | None, str, str, str, bool]:
    return review.decision, review.label, review.note, review.reviewer, review.settles


def standing(reviews: Sequence[Review]) -> tuple[Review, ...]:
    """The decisions that were not taken back, oldest first: the last one counts."""
    left: list[Review] = []
    for review in reviews:
        if review.withdraws:
            del left[-1:]
        else:
            left.append(review)
    return tuple(left)
