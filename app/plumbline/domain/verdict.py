"""What the model said of one item, as far as it could be read.

`UNDETERMINED` is not a verdict: it says that no verdict could be read, why, and keeps the raw text. It is counted apart and is
never taken for "allowed". Human decisions (`Review`) are added beside a verdict and never written over it.
"""

from __future__ import annotations

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
class PartVerdict:
    """What was said of one part of an item that did not fit at once. `start` and `end` are character offsets in the text."""

    start: int
    end: int
    decision: Decision
    reason: UndeterminedReason | None
    labels: tuple[str, ...]
    rule_ids: tuple[str, ...]
    rationale: str
    reasoning: str
    raw: str
    probability: float | None
    finish_reason: FinishReason


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for one item.

    Attributes:
        decision, reason, labels, rule_ids, confidence, rationale, severity: see `Reading`.
        unknown_rule_ids: those of `rule_ids` that the policy does not define (the model invented them).
        reasoning: the analysis channel, whole; for reviewers, left out of what is shared by default.
        raw: the final channel's text exactly as it came.
        finish_reason: how the generation ended.
        probability: probability, at the token where the decision fell, of what was decided there (in a JSON answer: of 0 or 1;
            a label behind it can still turn a violation into an escalation), among the contract's options and given the
            reasoning that was sampled; 0 to 1, not calibrated; None where there was no such token.
        decision_mass: share of the whole vocabulary's probability that the alternatives held there; a low value says that
            the model wanted to write something else.
        prompt_tokens, reasoning_tokens, answer_tokens: counts; summed over the parts of a split item.
        seconds: wall-clock time from the item's admission to its end.
        parts: empty unless the item was split; then every part, in the text's order.
    """

    decision: Decision
    reason: UndeterminedReason | None = None
    labels: tuple[str, ...] = ()
    rule_ids: tuple[str, ...] = ()
    unknown_rule_ids: tuple[str, ...] = ()
    confidence: str = ""
    rationale: str = ""
    severity: int = 0
    reasoning: str = ""
    raw: str = ""
    finish_reason: FinishReason = FinishReason.STOP
    probability: float | None = None
    decision_mass: float | None = None
    prompt_tokens: int = 0
    reasoning_tokens: int = 0
    answer_tokens: int = 0
    seconds: float = 0.0
    parts: tuple[PartVerdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision on an item, kept beside the model's.

    Attributes:
        decision: what the person decided; UNDETERMINED is not allowed.
        label: the label the person chose, or "".
        note: free text, or "".
        reviewer: a name the person chose, or "".
        at: UTC time, ISO 8601.
    """

    decision: Decision
    label: str = ""
    note: str = ""
    reviewer: str = ""
    at: str = ""
