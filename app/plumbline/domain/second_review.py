"""A second person's decisions on what a queue holds: made elsewhere, from a file, and put beside the first person's.

A text is named by its sha256. How far people agree is told by each person's first decision, before they knew of the others'.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

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
    """

    exercise: Exercise
    shown: Mapping[str, tuple[tuple[str, str], ...]]
    model: Mapping[str, ModelSaid] | None = None

    @property
    def sensitive(self) -> bool:
        """The policy asks for texts to be blurred."""
        return self.exercise.sensitive

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
    """People decided differently on an item.

    Attributes:
        said: each person's decision, in the order in which they were recorded; where the conflict was settled before, what settled
            it, and what came in afterwards.
        settled: what was decided by somebody who knew them; None while nothing was.
        reopened: it was settled before.
    """

    said: tuple[Review, ...]
    settled: Review | None = None
    reopened: bool = False


@dataclass(frozen=True, slots=True)
class TwoReviewers:
    """How far two people agree on the items that both decided on; `interval` is that of kappa, 95 %."""

    first: str
    second: str
    agreement: Agreement
    interval: Interval | None


def opinions(reviews: Sequence[Review]) -> list[Review]:
    """The first standing decision of each person, in the order in which they were recorded.

    What was decided here between people who differed, or on appeal, is no opinion of its own: whoever decides then knows what was
    said. The first decision here on an item is one: what others decided elsewhere is not shown before.
    """
    found: dict[str, Review] = {}
    here = False
    for review in standing(reviews):
        differ = here and len({one.decision for one in found.values()}) > 1
        if review.merged or not (review.on_appeal or review.settles or differ):
            found.setdefault(review.reviewer, review)
        here = here or not review.merged
    return list(found.values())


def conflict(reviews: Sequence[Review]) -> Conflict | None:
    """The decisions that differ, and what settled it; None where no two ever differed.

    A decision made to settle it does, and so does one made here after another one made here. The first one made here, and those
    that are merged, were made without knowing of the others: they settle nothing unless all agree then, and open again what was
    settled otherwise. What was decided on appeal is no conflict with what it overturned.
    """
    found: Conflict | None = None
    here = False
    said: dict[
        str | None, Review
    ] = {}  # by reviewer; None: what was decided here by somebody who knew the others' decisions
    for review in standing(reviews):
        knowing = not review.merged and (here or review.settles or review.on_appeal)
        here = here or not review.merged
        if knowing and found is not None:
            found = replace(found, settled=review)
        elif review.on_appeal:
            said = {None: review}
        elif found is not None and found.settled is not None:
            if review.decision is not found.settled.decision:
                said = {None: found.settled, review.reviewer: review}
                found = Conflict(tuple(said.values()), reopened=True)
        else:
            _take(said, review)
            if len({one.decision for one in said.values()}) > 1:
                found = Conflict(tuple(said.values()), reopened=found is not None and found.reopened)
            elif found is not None:
                found = replace(found, settled=review)
    return found


def _take(said: dict[str | None, Review], review: Review) -> None:
    if review.merged or review.reviewer not in said:
        said[review.reviewer] = review
    elif len(said) > 1:
        said.clear()
        said[None] = review


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
