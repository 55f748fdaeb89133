"""Review queues as they are read back."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.review_queue import QueueRules, Why
from plumbline.domain.verdict import Decision, Review, standing


@dataclass(frozen=True, slots=True)
class QueueSummary:
    """A queue as a list shows it: `reviewed` of `total` items."""

    id: int
    title: str
    created: str
    rules: QueueRules
    runs: tuple[int, ...]
    total: int
    reviewed: int


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """An item in a queue.

    Attributes:
        place: in the queue, from 0; places of items whose run was deleted are missing.
        run, position: the item's.
        decision: the model's.
        policy: tells versions of policies apart.
        likeness: similar entries have the same.
        reviewer: whose part it is in; "" for anybody's.
        known: the right decision of a golden item; None for all others. Nobody is shown it before the item is reviewed.
        reviews: what was recorded since the queue was made, oldest first.
    """

    id: int
    place: int
    item_id: int
    run: int
    position: int
    decision: Decision
    hard: bool
    policy: int
    why: tuple[Why, ...]
    likeness: int
    reviewer: str
    known: Decision | None
    reviews: tuple[Review, ...]

    @property
    def review(self) -> Review | None:
        """The decision that stands; None while there is none."""
        decided = standing(self.reviews)
        return decided[-1] if decided else None

    def decided(self, reviewer: str) -> Review | None:
        """The decision that makes the entry reviewed for a person; None while there is none.

        What somebody else decided elsewhere and was merged leaves the person to decide on their own, unless the entry is in that
        one's part.
        """
        own = [one for one in standing(self.reviews) if not one.merged or one.reviewer in (reviewer, self.reviewer)]
        return own[-1] if own else None


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """A queue with all of its entries, in order."""

    id: int
    title: str
    created: str
    rules: QueueRules
    entries: tuple[QueueEntry, ...]
