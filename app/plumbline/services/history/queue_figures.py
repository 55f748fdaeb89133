"""What came out of a review queue: how often people decided otherwise than the model, and how often each was right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plumbline.domain.review_queue import Why
from plumbline.domain.second_review import conflict
from plumbline.domain.statistics.rates import Share
from plumbline.domain.verdict import Decision, Review, standing

if TYPE_CHECKING:
    from plumbline.store.results.review_queues import QueueEntry


@dataclass(frozen=True, slots=True)
class ReviewerFigures:
    """What one person did in a queue; `golden`: how many golden items they decided right."""

    reviewer: str
    reviewed: int
    golden: Share


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """What came out of a queue so far.

    Attributes:
        disagreed: the person decided otherwise than the model, of all items reviewed.
        audit: the person found a violation, of the items in the random share of what was allowed.
        conflicts: items on which people decided differently and that are not settled.
        on_appeal: items on which nobody decided but on appeal.
        reviewers: by name.
    """

    total: int
    reviewed: int
    disagreed: Share
    audit: Share
    conflicts: int
    on_appeal: int
    reviewers: tuple[ReviewerFigures, ...]


def queue_figures(entries: Sequence[QueueEntry], reviewer: str = "") -> QueueFigures:
    """`reviewer`: for whom it is told how much is reviewed."""
    decided = [(entry, review) for entry in entries if (review := entry.review) is not None]
    usual = [(entry, review) for entry, review in decided if entry.known is None]
    audited = [review for entry, review in usual if Why.AUDIT in entry.why]
    return QueueFigures(
        total=len(entries),
        reviewed=sum(entry.decided(reviewer) is not None for entry in entries),
        disagreed=Share(sum(review.decision is not entry.decision for entry, review in usual), len(usual)),
        audit=Share(sum(review.decision is Decision.VIOLATES for review in audited), len(audited)),
        conflicts=sum(
            found is not None and found.settled is None for found in (conflict(entry.reviews) for entry in entries)
        ),
        on_appeal=sum(all(one.on_appeal for one in standing(entry.reviews)) for entry, _ in decided),
        reviewers=_of_reviewers(entries),
    )


def _of_reviewers(entries: Sequence[QueueEntry]) -> tuple[ReviewerFigures, ...]:
    """Each person by what they decided last themselves, whoever decided after them."""
    own: dict[str, list[tuple[QueueEntry, Review]]] = {}
    for entry in entries:
        queued = (review for review in standing(entry.reviews) if not review.on_appeal)
        for name, review in {review.reviewer: review for review in queued}.items():
            own.setdefault(name, []).append((entry, review))
    found = []
    for name, decided in sorted(own.items()):
        golden = [entry.known is review.decision for entry, review in decided if entry.known is not None]
        found.append(ReviewerFigures(name, len(decided), Share(sum(golden), len(golden))))
    return tuple(found)
