"""Runs: what is stored of them, their counters, their removal."""

from __future__ import annotations

import pytest

from plumbline.domain.run import RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.store.errors import NotInHistoryError
from plumbline.store.history import History
from support import histories


@pytest.mark.parametrize(
    "spec",
    [
        histories.spec(),
        histories.spec(schedule=histories.SCHEDULE),
        histories.spec(sources=("a\nb", "odd \udcff name", "")),
        histories.spec(policy=histories.policy(text="ünïcode\r\n\r\nbytes \t")),
    ],
)
def test_a_spec_comes_back_exactly(history: History, spec: RunSpec) -> None:
    assert history.spec(history.create_run(spec)) == spec


def test_a_seed_of_any_size_is_kept(history: History) -> None:
    sampling = histories.spec().sampling
    spec = histories.spec(sampling=type(sampling)(0.1 + 0.2, 0.95, 2**70))
    assert history.spec(history.create_run(spec)).sampling == spec.sampling


def test_the_schedule_is_added_when_the_engine_has_said_it(history: History) -> None:
    run = history.create_run(histories.spec())
    assert history.spec(run).schedule is None
    history.set_schedule(run, histories.SCHEDULE)
    assert history.spec(run).schedule == histories.SCHEDULE


def test_a_run_goes_through_its_states(history: History, clock) -> None:
    run = history.create_run(histories.spec())
    record = history.run(run)
    assert (record.state, record.read_whole, record.finished) == (RunState.READING, False, "")
    history.reading_done(run)
    assert (history.run(run).state, history.run(run).read_whole) == (RunState.RUNNING, True)
    clock.forward(minutes=5)
    history.set_state(run, RunState.FINISHED)
    assert history.run(run).finished == "2026-11-23T10:05:00.000Z"
    assert history.run(run).created == "2026-11-23T10:00:00.000Z"


def test_reading_done_does_not_wake_a_paused_run(history: History) -> None:
    run = history.create_run(histories.spec())
    history.set_state(run, RunState.PAUSED)
    history.reading_done(run)
    assert history.run(run).state is RunState.PAUSED
    assert history.run(run).read_whole


def test_runs_come_newest_first_and_page_by_page(history: History) -> None:
    made = [history.create_run(histories.spec()) for _ in range(5)]
    first = history.runs(limit=2)
    rest = history.runs(limit=10, before=first[-1].id)
    assert [record.id for record in [*first, *rest]] == made[::-1]
    assert first[0].policy_name == "spam"
    assert first[0].model_sha256 == "a" * 64
    assert first[0].practice


def test_counts_add_up(history: History, judged) -> None:
    decisions = [Decision.VIOLATES, Decision.ALLOWED, Decision.ALLOWED, Decision.ESCALATE, Decision.UNDETERMINED]
    judged(*[(f"text {n}", histories.verdict(decision)) for n, decision in enumerate(decisions)])
    run = history.runs()[0].id
    history.add_items(run, 5, [histories.item("one more")], [histories.skip()])
    assert history.counts(run) == RunCounts(
        total=6, done=5, violates=1, allowed=2, escalate=1, undetermined=1, skipped=1
    )
    assert history.runs()[0].counts == history.counts(run)


def test_a_deleted_run_leaves_nothing_behind(history: History, judged, tmp_path) -> None:
    kept = judged(("shared text", histories.verdict()), ("kept alone", histories.verdict()))
    gone = judged(
        ("shared text", histories.verdict()),
        ("zanzibar canary", histories.verdict(rationale="ruritanian canary", reasoning="freedonian canary")),
    )
    run = history.item(gone[0]).run
    history.add_items(run, 2, [histories.item("zanzibar canary")])
    history.record_duplicate(run, 2, gone[1])
    history.add_review(gone[1], Review(Decision.VIOLATES, note="sylvanian canary"))
    history.delete_run(run)

    assert [record.id for record in history.runs()] == [history.item(kept[0]).run]
    with pytest.raises(NotInHistoryError):
        history.item(gone[1])
    assert history.search("canary").hits == ()
    assert [hit.item.item_id for hit in history.search("shared").hits] == [kept[0]]
    assert history.check().sound
    history.close()
    data = (tmp_path / "history.db").read_bytes()
    for canary in (b"zanzibar", b"ruritanian", b"freedonian", b"sylvanian"):
        assert canary not in data


def test_a_run_that_is_not_there_is_named(history: History) -> None:
    for ask in (history.spec, history.counts, history.run, history.delete_run, history.reading_done):
        with pytest.raises(NotInHistoryError, match="run 7"):
            ask(7)
