"""Removing runs in steps: nothing that is needed goes, nothing that is gone is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.store.file import encryption
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from support import histories

CANARIES = (b"zanzibar", b"ruritanian", b"freedonian", b"sylvanian")


def canaries(history: History, count: int) -> int:
    """A run whose texts, rationales, reasonings and notes can be looked for in the file."""
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item(f"zanzibar {number}", number) for number in range(count)])
    history.runs.reading_done(run)
    for number in range(count):
        said = histories.verdict(Decision.VIOLATES, f"ruritanian {number}", reasoning=f"freedonian {number}")
        item = history.runs.record(run, number, said).item_id
        if number % 3 == 0:
            history.reviews.add(item, Review(Decision.ALLOWED, note=f"sylvanian {number}"))
    return run


@pytest.mark.parametrize("at_once", [True, False])
def test_a_run_goes_step_by_step_and_leaves_no_word(history: History, judged, tmp_path: Path, at_once: bool) -> None:
    kept = judged(("kept text", histories.verdict(rationale="kept words")))
    run = canaries(history, 25)
    lefts = []
    while not lefts or lefts[-1]:
        lefts.append(history.deletion.delete_some(run, 10, at_once=at_once))
        if lefts[-1]:
            counts = history.runs.counts(run)
            assert (counts.total, counts.done, counts.violates) == (lefts[-1],) * 3
        assert history.audit.check().sound
        assert len(history.search.find("zanzibar", limit=100).hits) == lefts[-1]
    assert lefts == [15, 5, 0]
    with pytest.raises(NotInHistoryError):
        history.runs.get(run)
    while history.deletion.reclaim(1):
        pass
    assert [hit.item.item_id for hit in history.search.find("kept").hits] == kept
    assert history.audit.check().sound
    history.close()
    data = (tmp_path / "history.db").read_bytes()
    assert not [canary for canary in CANARIES if canary in data]


def test_what_was_not_forgotten_to_the_end_is_forgotten_after_the_next_start(history: History, tmp_path: Path) -> None:
    run = canaries(history, 25)
    while history.deletion.delete_some(run, 10):
        pass
    history.close()
    path = tmp_path / "history.db"
    with History.open(path) as again:
        while again.deletion.reclaim(1):
            pass
    data = path.read_bytes()
    assert not [canary for canary in CANARIES if canary in data]


def test_encrypting_does_not_forget_that_there_is_something_to_forget(history: History, tmp_path: Path) -> None:
    run = canaries(history, 25)
    while history.deletion.delete_some(run, 10):
        pass
    history.close()
    path = tmp_path / "history.db"
    encryption.encrypt(path, bytes(range(32)))
    with History.open(path, bytes(range(32))) as again:
        while again.deletion.reclaim(50):
            pass
    encryption.decrypt(path, bytes(range(32)))
    data = path.read_bytes()
    assert not [canary for canary in CANARIES if canary in data]


def test_an_answer_stays_while_an_item_shares_it_and_a_text_while_a_run_has_it(history: History, judged) -> None:
    (other,) = judged(("shared text", histories.verdict()))
    run = history.runs.create(histories.spec())
    # the twin at position 0 got its outcome last, so the answer was first that of position 2
    history.runs.add_items(run, 0, [histories.item("same"), histories.item("shared text"), histories.item("same")])
    original = history.runs.record(run, 2, histories.verdict(rationale="said once")).item_id
    twin = history.runs.record_duplicate(run, 0, original).item_id
    history.runs.record(run, 1, histories.verdict())
    assert history.deletion.delete_some(run, 1) == 2
    assert [hit.item.item_id for hit in history.search.find("said").hits] == [twin]
    assert history.items.get(twin).same_as is None
    histories.delete(history, run)
    assert history.search.find("said").hits == ()
    assert history.items.get(other).content.text == "shared text"
    assert history.audit.check().sound


def test_a_run_without_items_and_one_with_items_that_wait_can_go(history: History) -> None:
    empty = history.runs.create(histories.spec())
    waiting = history.runs.create(histories.spec())
    history.runs.add_items(waiting, 0, [histories.item("waits")], [histories.skip()])
    for run in (empty, waiting):
        histories.delete(history, run)
    assert history.runs.newest() == []
    assert history.audit.check().sound


def test_which_runs_a_policy_has_and_which_ended_before(history: History, judged, clock) -> None:
    judged(("a", histories.verdict()))
    judged(("b", histories.verdict()), spec=histories.spec(policy=histories.policy("hate")))
    first, second = (record.id for record in reversed(history.runs.newest()))
    history.runs.set_state(first, RunState.FINISHED)
    assert [record.id for record in history.runs.select(policy="hate")] == [second]
    assert history.runs.select(ended_before=clock()) == []
    clock.forward(days=2)
    history.runs.set_state(second, RunState.PAUSED)
    assert [record.id for record in history.runs.select(ended_before=clock())] == [first]
    history.runs.set_state(second, RunState.FINISHED)
    clock.forward(days=2)
    assert [record.id for record in history.runs.select(ended_before=clock())] == [first, second]


def test_how_many_items_people_decided_on(history: History) -> None:
    runs = [canaries(history, 4), canaries(history, 1)]
    assert [history.reviews.count([run]) for run in runs] == [2, 1]
    assert history.reviews.count(runs) == 3
    assert history.reviews.count([]) == 0
