"""Deleting from the history: planned first, so that a person can see what will be deleted, then done in short steps.

The unit is the run: what was judged together is deleted together. A run that somebody works on is left alone. Between two steps
others have their turn at the history. A deletion that was cut off is finished by `finish`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Protocol

from plumbline.domain.days import moment_before
from plumbline.domain.work import Stage, Work

if TYPE_CHECKING:
    from plumbline.store.history import History
    from plumbline.store.results.runs import RunRecord
    from plumbline.store.results.search import SearchFilters

ITEMS_A_STEP: Final = 200
PAGES_A_STEP: Final = 250
FEW: Final = 200
"""Up to this many items, their words are overwritten one by one; with more it is faster to merge the index afterwards."""


class Locks(Protocol):
    """Which runs a living process works on; `working` raises when that is another one than this."""

    def is_working(self, run: int) -> bool: ...
    def working(self, run: int) -> AbstractContextManager[None]: ...


@dataclass(frozen=True, slots=True)
class DeletionPlan:
    """What a deletion deletes.

    Attributes:
        runs: the runs, oldest first.
        items: their items, judged or not.
        reviewed: how many of the items a person has decided on.
        busy: runs that are kept because somebody works on them.
        appeals: how many appeals on the items are open.
        found: how many of the runs' verdicts a search found, where it chose the runs.
        others: how many verdicts are deleted with those.
    """

    runs: tuple[int, ...] = ()
    items: int = 0
    reviewed: int = 0
    busy: tuple[int, ...] = ()
    appeals: int = 0
    found: int = 0
    others: int = 0


@dataclass(frozen=True, slots=True)
class Deleted:
    """How far a deletion is."""

    items: int
    runs: int


class Deletions:
    """Plans deletions and does them."""

    def __init__(self, history: History, locks: Locks) -> None:
        self._history = history
        self._locks = locks

    def of_runs(self, runs: Sequence[int]) -> DeletionPlan:
        return self._plan([self._history.runs.get(run) for run in sorted(runs)])

    def of_policy(self, policy: str) -> DeletionPlan:
        return self._plan(self._history.runs.select(policy=policy))

    def of_evaluation(self, number: int) -> DeletionPlan:
        """The runs of all its columns; with the last of them the evaluation goes."""
        columns = self._history.evaluations.get(number).columns
        return self.of_runs([column.run for column in columns])

    def of_found(self, words: str, filters: SearchFilters, work: Work | None = None) -> DeletionPlan:
        """All runs of the verdicts that a search finds."""
        found: Counter[int] = Counter()
        cursor = ""
        while True:
            step = self._history.search.count_by_run(words, filters, cursor=cursor, work=work)
            found.update(step.verdicts)
            cursor = step.cursor
            if not cursor:
                break
        plan = self.of_runs(list(found))
        going = sum(found[run] for run in plan.runs)
        verdicts = sum(self._history.runs.counts(run).done for run in plan.runs)
        return replace(plan, found=going, others=verdicts - going)

    def older(self, days: int, now: datetime | None = None, *, appealed: bool = True) -> DeletionPlan:
        """All finished runs that ended more than so many days ago.

        Args:
            appealed: also those with an open appeal.
        """
        found = self._history.runs.select(ended_before=moment_before(now or datetime.now(UTC), days))
        waiting = set() if appealed else {entry.item.run for entry in self._history.appeals.waiting()}
        return self._plan([run for run in found if run.id not in waiting])

    def remove(self, plan: DeletionPlan, work: Work | None = None) -> Iterator[Deleted]:
        """Deletes step by step and says after each how far it is; the file shrinks at the end.

        Raises:
            Cancelled: it was cancelled; what is deleted by then stays deleted, and `finish` does the rest of the run.
            PlumblineError: somebody works on one of the runs by now, or the history can't be written; what is gone by then is gone.
        """
        work, done = work or Work(), 0
        for number, run in enumerate(plan.runs):
            left = self._history.runs.get(run).counts.total
            before = done + left
            while True:
                work.report(Stage.DELETING, done, plan.items)
                with self._locks.working(run):
                    left = self._history.deletion.delete_some(run, ITEMS_A_STEP, at_once=plan.items <= FEW, work=work)
                done = before - left
                yield Deleted(done, number + (not left))
                if not left:
                    break
        for _ in self.finish(work):
            yield Deleted(done, len(plan.runs))

    def finish(self, work: Work | None = None) -> Iterator[None]:
        """Finishes, step by step, a deletion that was cut off or cancelled, and overwrites what was deleted."""
        work = work or Work()
        for run in self._history.deletion.unfinished():
            left = 1
            while left:
                with self._locks.working(run):
                    left = self._history.deletion.delete_some(run, ITEMS_A_STEP, work=work)
                yield
        while self._history.deletion.reclaim(PAGES_A_STEP, work):
            yield

    def _plan(self, found: list[RunRecord]) -> DeletionPlan:
        """A run's shadows go with it, before it."""
        named = {run.id for run in found}
        shadows = [shadow.run for run in found for shadow in self._history.shadows.of_run(run.id)]
        found = [*(self._history.runs.get(one) for one in shadows if one not in named), *found]
        busy = tuple(run.id for run in found if self._locks.is_working(run.id))
        going = [run for run in found if run.id not in busy]
        numbers = tuple(run.id for run in going)
        items = sum(run.counts.total for run in going)
        reviewed, appeals = self._history.reviews.count(numbers), self._history.appeals.count(numbers)
        return DeletionPlan(numbers, items, reviewed, busy, appeals)
