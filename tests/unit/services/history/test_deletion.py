"""Deleting: what it would take is said before, and only that goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.errors import MachineError
from plumbline.domain.run import RunState
from plumbline.services.history import deletion as clearing_module
from plumbline.services.history.deletion import Deleted, DeletionPlan, Deletions
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters
from plumbline.store.search import found_runs
from plumbline.system.locks import RunLocks
from support import histories


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def locks(tmp_path: Path) -> RunLocks:
    return RunLocks(tmp_path / "locks")


def finished(history: History, count: int) -> int:
    run = histories.fill(history, count)
    history.runs.set_state(run, RunState.FINISHED)
    return run


def test_a_deletion_says_what_it_takes_and_takes_it_step_by_step(
    history: History, locks: RunLocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clearing_module, "ITEMS_A_STEP", 3)
    monkeypatch.setattr(clearing_module, "FEW", 4)
    first, second = finished(history, 4), finished(history, 1)
    kept = history.runs.create(histories.spec(policy=histories.policy("other")))
    histories.appeal(history, first)
    deletions = Deletions(history, locks)
    removal = deletions.of_policy("spam")
    assert removal == DeletionPlan((first, second), items=7, reviewed=3, appeals=1)
    steps = list(deletions.remove(removal))
    assert steps[:3] == [Deleted(3, 0), Deleted(5, 1), Deleted(7, 2)]
    assert set(steps[3:]) <= {Deleted(7, 2)}
    assert [run.id for run in history.runs.newest()] == [kept]
    assert history.audit.check().sound
    assert list(deletions.finish()) == []


def test_the_runs_of_what_a_search_finds_go_with_their_other_verdicts(
    history: History, locks: RunLocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found_runs, "STEP", 2)
    first, second = finished(history, 4), finished(history, 1)
    kept = histories.evaluation(history)
    deletions = Deletions(history, locks)
    reviewed = deletions.of_found("", SearchFilters(reviewed=True))
    assert (reviewed.runs, reviewed.found, reviewed.others) == ((first, second), 2, 5)
    everything = deletions.of_found("", SearchFilters(evaluated=False))
    assert (everything.runs, everything.found, everything.others) == ((first, second), 7, 0)
    words = deletions.of_found('"contentcanary 3"', SearchFilters())
    assert (words.runs, words.found, words.others) == ((first,), 1, 4)
    with locks.working(first):
        assert deletions.of_found("", SearchFilters(run=first)) == DeletionPlan(busy=(first,))
    assert deletions.of_found("nowhere", SearchFilters()) == DeletionPlan()
    list(deletions.remove(everything))
    assert [run.id for run in history.runs.newest()] == [
        column.run for column in reversed(history.evaluations.get(kept).columns)
    ]


def test_only_finished_runs_get_too_old(history: History, locks: RunLocks) -> None:
    old = finished(history, 1)
    running = histories.fill(history, 1)
    deletions = Deletions(history, locks)
    assert deletions.older(30) == DeletionPlan()
    later = datetime.now(UTC) + timedelta(days=31)
    assert deletions.older(30, later).runs == (old,)
    list(deletions.remove(deletions.older(30, later)))
    assert [run.id for run in history.runs.newest()] == [running]


def test_what_goes_by_itself_leaves_out_runs_with_an_open_appeal(history: History, locks: RunLocks) -> None:
    appealed, other = finished(history, 2), finished(history, 2)
    number = histories.appeal(history, appealed)
    deletions = Deletions(history, locks)
    later = datetime.now(UTC) + timedelta(days=31)
    assert deletions.older(30, later).appeals == 1
    assert deletions.older(30, later, appealed=False).runs == (other,)
    history.appeals.end(number, Ruling(Outcome.WITHDRAWN))
    assert deletions.older(30, later, appealed=False).runs == (appealed, other)


def test_a_run_that_is_worked_on_stays(history: History, locks: RunLocks) -> None:
    run = finished(history, 1)
    deletions = Deletions(history, locks)
    removal = deletions.of_runs([run])
    with locks.working(run):
        assert deletions.of_runs([run]) == DeletionPlan(busy=(run,))
        with pytest.raises(MachineError, match="working on"):
            next(deletions.remove(removal))
    assert history.runs.get(run).counts.total == 2


def test_a_deletion_that_was_cut_off_is_finished_and_in_the_chain_once(
    history: History, locks: RunLocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clearing_module, "ITEMS_A_STEP", 3)
    run = finished(history, 8)
    deletions = Deletions(history, locks)
    steps = deletions.remove(deletions.of_runs([run]))
    assert next(steps) == Deleted(3, 0)
    steps.close()  # type: ignore[attr-defined]
    assert history.deletion.unfinished() == [run]
    assert history.audit.check().sound
    for _ in Deletions(history, locks).finish():
        pass
    assert history.deletion.unfinished() == []
    assert history.runs.newest() == []
    report = history.audit.check()
    assert report.sound
    assert [deletion.run for deletion in report.deletions] == [run]
