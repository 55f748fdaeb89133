"""Effort that adapts: which answers leave a doubt, so that the item is judged again at the next higher effort.

An item is judged at low effort first. The answer of the last step is the one that counts; the steps before it are kept with the
reason why they did not settle the item.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.run import Bounds, Effort
from plumbline.domain.verdict import Decision, Verdict


class Doubt(StrEnum):
    """Why an item is judged again. Values are stored and printed."""

    UNDETERMINED = "undetermined"
    ESCALATED = "escalated"
    SEVERE = "severe label"
    UNCERTAIN = "uncertain"  # the decision's probability is between the bounds
    UNMEASURED = "probability unknown"
    LIMIT = "reasoning limit"  # the reasoning was ended by its limit


@dataclass(frozen=True, slots=True)
class Step:
    """A step that did not settle its item.

    Attributes:
        recorded: UTC, ISO 8601.
    """

    effort: Effort
    doubt: Doubt
    verdict: Verdict
    recorded: str = ""


def doubt(verdict: Verdict, contract: OutputContract, effort: Effort, bounds: Bounds) -> Doubt | None:
    """Why an item should be judged again after this verdict at `effort`; None when it is settled, or the effort is the highest.

    A probability that could not be measured is a doubt at low effort alone: else such items would always end at the highest.
    """
    if effort is Effort.HIGH:
        return None
    if verdict.at_limit:
        return Doubt.LIMIT
    if verdict.decision is Decision.UNDETERMINED:
        return Doubt.UNDETERMINED
    if verdict.decision is Decision.ESCALATE:
        return Doubt.ESCALATED
    if is_severe(verdict, contract):
        return Doubt.SEVERE
    probability = violation_probability(verdict)
    if probability is None:
        return Doubt.UNMEASURED if effort is Effort.LOW else None
    certain = probability >= bounds.high if verdict.decision is Decision.VIOLATES else probability <= bounds.low
    return None if certain else Doubt.UNCERTAIN


def is_severe(verdict: Verdict, contract: OutputContract) -> bool:
    """True for a violation in the upper half of the severities that the policy's violations have; never where they have one."""
    levels = {label.severity for label in contract.labels if label.decision is Decision.VIOLATES}
    if verdict.decision is not Decision.VIOLATES or len(levels) < 2:
        return False
    return 2 * verdict.reading.severity > min(levels) + max(levels)


def violation_probability(verdict: Verdict) -> float | None:
    """The probability that the text violates: of a split text, that of its most doubtful part.

    None where it was not measured, and for a decision that is neither a violation nor allowed.
    """
    if verdict.decision is Decision.ALLOWED and verdict.parts:
        parts = [None if part.probability is None else 1 - part.probability for part in verdict.parts]
        known = [part for part in parts if part is not None]
        return max(known) if len(known) == len(parts) else None
    if verdict.probability is None:
        return None
    if verdict.decision is Decision.VIOLATES:
        return verdict.probability.value
    return 1 - verdict.probability.value if verdict.decision is Decision.ALLOWED else None
