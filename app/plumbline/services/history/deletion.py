"""Deleting from the history: what a deletion would take is said before, and it is done in short steps.

The unit is the run: what was judged together goes together. A run that somebody works on is left alone. Between two steps others
have their turn at the history. A run whose deletion was begun is deleted to its end, at the latest when the window opens again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from plumbline.store.history import History
    from plumbline.store.results import RunRecord

ITEMS_A_STEP: Final = 200
PAGES_A_STEP: Final = 250
FEW: Final = 200
"""So many items are forgotten word by word; with more it takes less to go over the whole index afterwards."""


class Locks(Protocol):
    """Who works on what."""

    def is_working(self, run: int) -> bool:
        """True while a living process works on the run."""

    def working(self, run: int) -> AbstractContextManager[None]:
        """Holds the run for this process; raises when another one works on it."""


@dataclass(frozen=True, slots=True)
class Removal:
    """What a deletion takes.

    Attributes:
        runs: the runs, oldest first.
        items: their items, judged or not.
        reviewed: how many of the items a person has decided on.
        busy: runs that were meant too, and stay because somebody works on them.
    """

    runs: tuple[int, ...] = ()
    items: int = 0
    reviewed: int = 0
    busy: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Removed:
    """How far a deletion is."""

    items: int
    runs: int


class Clearing:
    """Plans deletions and does them."""

    def __init__(self, history: History, locks: Locks) -> None:
        self._history = history
        self._locks = locks

    def of_run(self, run: int) -> Removal:
        """One run.

        Raises:
            InputError: there is no such run.
        """
        return self._removal([self._history.runs.get(run)])

    def of_policy(self, policy: str) -> Removal:
        """All runs under a policy, whichever of its versions."""
        return self._removal(self._history.runs.select(policy=policy))

    def older(self, days: int, now: datetime | None = None) -> Removal:
        """All finished runs that ended more than so many days ago."""
        return self._removal(self._history.runs.select(ended_before=(now or datetime.now(UTC)) - timedelta(days=days)))

    def remove(self, removal: Removal) -> Iterator[Removed]:
        """Deletes step by step and says after each how far it is; the file shrinks at the end.

        Raises:
            PlumblineError: somebody works on one of the runs by now, or the history can't be written; what is gone by then is gone.
        """
        done = 0
        for number, run in enumerate(removal.runs):
            left = self._history.runs.get(run).counts.total
            before = done + left
            while True:
                with self._locks.working(run):
                    left = self._history.deletion.delete_some(run, ITEMS_A_STEP, at_once=removal.items <= FEW)
                done = before - left
                yield Removed(done, number + (not left))
                if not left:
                    break
        for _ in self.finish():
            yield Removed(done, len(removal.runs))

    def finish(self) -> Iterator[None]:
        """Finishes, step by step, a deletion that was begun and cut off, and forgets what was deleted."""
        for run in self._history.deletion.unfinished():
            left = 1
            while left:
                with self._locks.working(run):
                    left = self._history.deletion.delete_some(run, ITEMS_A_STEP)
                yield
        while self._history.deletion.reclaim(PAGES_A_STEP):
            yield

    def _removal(self, found: list[RunRecord]) -> Removal:
        busy = tuple(run.id for run in found if self._locks.is_working(run.id))
        going = [run for run in found if run.id not in busy]
        numbers = tuple(run.id for run in going)
        return Removal(numbers, sum(run.counts.total for run in going), self._history.reviews.count(numbers), busy)
