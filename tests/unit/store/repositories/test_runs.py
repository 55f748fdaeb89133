"""Runs: what is stored of them, their counters, their removal."""

from __future__ import annotations

import pytest

from plumbline.domain.run import RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from support import histories


@pytest.mark.parametrize(
    "spec",
    [
        histories.spec(),
        histories.spec(engine_config=histories.ENGINE_CONFIG),
        histories.spec(sources=("a\nb", "odd \udcff name", "")),
        histories.spec(policy=histories.policy(text="ünïcode\r\n\r\nbytes \t")),
    ],
)
def test_a_spec_comes_back_exactly(history: History, spec: RunSpec) -> None:
    assert history.runs.spec(history.runs.create(spec)) == spec


def test_the_number_of_a_deleted_run_is_never_given_again(history: History) -> None:
    first, second = histories.fill(history, 1), histories.fill(history, 1)
    histories.delete(history, second)
    third = histories.fill(history, 1)
    assert third == second + 1
    for run in (first, third):
        histories.delete(history, run)
    assert history.runs.create(histories.spec()) == third + 1
    assert histories.problems(history) == []


def test_a_seed_of_any_size_is_kept(history: History) -> None:
    sampling = histories.spec().sampling
    spec = histories.spec(sampling=type(sampling)(0.1 + 0.2, 0.95, 2**70))
    assert history.runs.spec(history.runs.create(spec)).sampling == spec.sampling


def test_the_engine_config_is_added_when_the_engine_has_reported_it(history: History) -> None:
    run = history.runs.create(histories.spec())
    assert history.runs.spec(run).engine_config is None
    history.runs.set_engine_config(run, histories.ENGINE_CONFIG)
    assert history.runs.spec(run).engine_config == histories.ENGINE_CONFIG


def test_a_run_goes_through_its_states(history: History, clock) -> None:
    run = history.runs.create(histories.spec())
    record = history.runs.get(run)
    assert (record.state, record.fully_read, record.finished) == (RunState.READING, False, "")
    history.runs.reading_done(run)
    assert (history.runs.get(run).state, history.runs.get(run).fully_read) == (RunState.RUNNING, True)
    clock.forward(minutes=5)
    history.runs.set_state(run, RunState.FINISHED)
    assert history.runs.get(run).finished == "2026-11-23T10:05:00.000Z"
    assert history.runs.get(run).created == "2026-11-23T10:00:00.000Z"


def test_reading_done_does_not_wake_a_paused_run(history: History) -> None:
    run = history.runs.create(histories.spec())
    history.runs.set_state(run, RunState.PAUSED)
    history.runs.reading_done(run)
    assert history.runs.get(run).state is RunState.PAUSED
    assert history.runs.get(run).fully_read


def test_runs_come_newest_first_and_page_by_page(history: History) -> None:
    made = [history.runs.create(histories.spec()) for _ in range(5)]
    first = history.runs.newest(limit=2)
    rest = history.runs.newest(limit=10, before=first[-1].id)
    assert [record.id for record in [*first, *rest]] == made[::-1]
    assert first[0].policy_name == "spam"
    assert first[0].model_sha256 == "a" * 64
    assert first[0].practice


def test_counts_add_up(history: History, judged) -> None:
    decisions = [Decision.VIOLATES, Decision.ALLOWED, Decision.ALLOWED, Decision.ESCALATE, Decision.UNDETERMINED]
    judged(*[(f"text {n}", histories.verdict(decision)) for n, decision in enumerate(decisions)])
    run = history.runs.newest()[0].id
    history.runs.add_items(run, 5, [histories.item("one more")], [histories.skip()])
    assert history.runs.counts(run) == RunCounts(
        total=6, done=5, violates=1, allowed=2, escalate=1, undetermined=1, skipped=1
    )
    assert history.runs.newest()[0].counts == history.runs.counts(run)


def test_a_deleted_run_leaves_nothing_behind(history: History, judged, tmp_path) -> None:
    kept = judged(("shared text", histories.verdict()), ("kept alone", histories.verdict()))
    gone = judged(
        ("shared text", histories.verdict()),
        ("zanzibar canary", histories.verdict(rationale="ruritanian canary", reasoning="freedonian canary")),
    )
    run = history.items.get(gone[0]).run
    history.runs.add_items(run, 2, [histories.item("zanzibar canary")])
    history.runs.record_duplicate(run, 2, gone[1])
    history.reviews.add(gone[1], Review(Decision.VIOLATES, note="sylvanian canary"))
    histories.delete(history, run)

    assert [record.id for record in history.runs.newest()] == [history.items.get(kept[0]).run]
    with pytest.raises(NotInHistoryError):
        history.items.get(gone[1])
    assert history.search.find("canary").hits == ()
    assert [hit.item.item_id for hit in history.search.find("shared").hits] == [kept[0]]
    assert history.audit.check().sound
    history.close()
    data = (tmp_path / "history.db").read_bytes()
    for canary in (b"zanzibar", b"ruritanian", b"freedonian", b"sylvanian"):
        assert canary not in data


def test_a_run_that_is_not_there_is_named(history: History) -> None:
    for ask in (
        history.runs.spec,
        history.runs.counts,
        history.runs.get,
        lambda run: histories.delete(history, run),
        history.runs.reading_done,
    ):
        with pytest.raises(NotInHistoryError, match="run 7"):
            ask(7)
