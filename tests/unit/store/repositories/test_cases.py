"""Cases: items from any run, with notes; and what becomes of them when a run is deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.refusals import CaseNameError, NotInHistoryError
from plumbline.store.results.cases import TimeStamp
from support import histories


@pytest.fixture
def two_runs(judged: Callable[..., list[int]]) -> list[int]:
    violates = histories.verdict(Decision.VIOLATES)
    return [*judged(("one", violates), ("two", violates)), *judged(("three", violates))]


def test_a_case_has_items_of_several_runs_with_notes(history: History, two_runs: list[int]) -> None:
    case = history.cases.create("  Harbour \n street ", "About the stalls.")
    assert case.name == "Harbour street"
    assert history.cases.add(case.id, [two_runs[2], two_runs[0]], "first") == 2
    assert history.cases.add(case.id, two_runs, "second") == 1
    history.cases.annotate(case.id, two_runs[2], "changed")
    entries = history.cases.entries(case.id)
    assert [(one.item.run, one.item.position, one.note) for one in entries] == [
        (1, 0, "first"),
        (1, 1, "second"),
        (2, 0, "changed"),
    ]
    (listed,) = history.cases.all()
    assert (listed.items, listed.runs) == (3, 2)
    assert history.cases.of_item(two_runs[0]) == ["Harbour street"]
    assert history.cases.remove(case.id, two_runs[:1]) == 1
    assert histories.problems(history) == []


def test_names_are_unique_and_not_empty(history: History) -> None:
    first = history.cases.create("Harbour")
    history.cases.create("Market")
    with pytest.raises(CaseNameError):
        history.cases.create("harbour")
    with pytest.raises(CaseNameError):
        history.cases.create(" ")
    with pytest.raises(CaseNameError):
        history.cases.change(first.id, "MARKET", "")
    history.cases.change(first.id, "HARBOUR", "new note")
    assert history.cases.named("HARBOUR").note == "new note"
    with pytest.raises(NotInHistoryError):
        history.cases.named("nothing")


def test_items_leave_their_cases_with_their_run(history: History, two_runs: list[int]) -> None:
    case = history.cases.create("Harbour")
    history.cases.add(case.id, two_runs, "canary")
    histories.delete(history, 1)
    assert [entry.item.run for entry in history.cases.entries(case.id)] == [2]
    histories.delete(history, 2)
    assert history.cases.entries(case.id) == []
    assert histories.problems(history) == []


def test_a_deleted_case_leaves_its_items_and_no_guess_at_its_notes(history: History, two_runs: list[int]) -> None:
    case = history.cases.create("Harbour")
    history.cases.add(case.id, two_runs, "canary")
    history.cases.delete(case.id)
    assert history.cases.all() == []
    assert len(list(history.export.run())) == 3
    assert histories.problems(history) == []
    with history._database.read() as connection:
        salts = connection.exec_driver_sql("SELECT salt FROM chain WHERE kind = 'case'").scalars().all()
    assert set(salts) == {None}


def test_the_same_time_stamp_is_kept_once(history: History) -> None:
    stamp = TimeStamp("1-" + "a" * 64, "2026-11-23T10:00:00Z", "An authority", b"answer")
    assert history.time_stamps.add(stamp)
    assert not history.time_stamps.add(stamp)
    (kept,) = history.time_stamps.all()
    assert (kept.seal, kept.answer, kept.authority) == (stamp.seal, b"answer", "An authority")
    assert histories.problems(history) == []
