"""A second person's decisions on what a queue holds: made elsewhere, from a file, and put beside the first person's.

A text is named by its sha256. Decisions are compared by each person's first opinion, before they knew of the other's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plumbline.domain.classroom import Exercise
from plumbline.domain.statistics.agreement import Agreement, cohen, cohen_interval
from plumbline.domain.statistics.rates import Interval
from plumbline.domain.verdict import Decision, Review, standing


@dataclass(frozen=True, slots=True)
class ModelSaid:
    """The model's verdict on a text, for a reviewer who is not blind."""

    decision: Decision
    label: str = ""
    rules: tuple[str, ...] = ()
    rationale: str = ""


@dataclass(frozen=True)
class Batch:
    """What a second reviewer gets.

    Attributes:
        exercise: the policy and the texts, each of them once.
        shown: of a text's sha256, what the model was shown beside it.
        model: the model's verdicts; None where the reviewer is blind.
        sensitive: the policy asks for texts to be blurred.
    """

    exercise: Exercise
    shown: Mapping[str, tuple[tuple[str, str], ...]]
    model: Mapping[str, ModelSaid] | None = None
    sensitive: bool = False

    @property
    def blind(self) -> bool:
        return self.model is None

    @property
    def policy(self) -> str:
        """Hex sha256 of the policy's text."""
        return hashlib.sha256(self.exercise.policy_text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a second reviewer decided on a text. `at`: UTC time, ISO 8601."""

    sha256: str
    decision: Decision
    label: str
    note: str
    at: str


@dataclass(frozen=True)
class Opinions:
    """What one second reviewer has decided so far on a batch. `policy`: sha256 of its text."""

    batch: str
    policy: str
    reviewer: str
    blind: bool
    made: tuple[Opinion, ...]

    def on(self, sha256: str) -> Opinion | None:
        return next((one for one in self.made if one.sha256 == sha256), None)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people decided differently on an item. `settled`: what was decided afterwards; None while nothing was."""

    first: Review
    second: Review
    settled: Review | None = None


@dataclass(frozen=True, slots=True)
class TwoReviewers:
    """How far two people agree on the items that both decided on; `interval` is that of kappa, 95 %."""

    first: str
    second: str
    agreement: Agreement
    interval: Interval | None


def opinions(reviews: Sequence[Review]) -> list[Review]:
    """The first standing decision of each person, in the order in which they were recorded."""
    found: dict[str, Review] = {}
    for review in standing(reviews):
        found.setdefault(review.reviewer, review)
    return list(found.values())


def conflict(reviews: Sequence[Review]) -> Conflict | None:
    """The first two opinions that differ, and the decision that was made after both."""
    said = opinions(reviews)
    other = next((one for one in said[1:] if one.decision is not said[0].decision), None)
    if other is None:
        return None
    left = standing(reviews)
    after = left[left.index(other) + 1 :]
    return Conflict(said[0], other, after[-1] if after else None)


def agreements(items: Iterable[Sequence[Review]]) -> list[TwoReviewers]:
    """For each two people how far their opinions agree, by name."""
    pairs: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for reviews in items:
        said = sorted(opinions(reviews), key=lambda one: one.reviewer)
        for place, one in enumerate(said):
            for two in said[place + 1 :]:
                if one.decision is not None and two.decision is not None:
                    left, right = pairs.setdefault((one.reviewer, two.reviewer), ([], []))
                    left.append(one.decision.value)
                    right.append(two.decision.value)
    return [
        TwoReviewers(first, second, cohen(left, right), cohen_interval(left, right))
        for (first, second), (left, right) in sorted(pairs.items())
    ]
