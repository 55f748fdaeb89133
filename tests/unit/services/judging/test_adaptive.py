"""Effort that adapts, on a real history and an engine whose lower efforts err in a known way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.adaptive import Doubt
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import PlaceKind
from plumbline.domain.place import place as at
from plumbline.domain.run import (
    CAUTIOUS,
    Effort,
    JudgedAgain,
    ModelIdentity,
    Recorded,
    RunEnded,
    RunEvent,
    RunSpec,
    RunState,
    Sampling,
    StepBegun,
)
from plumbline.domain.verdict import Decision, FinishReason, UndeterminedReason
from plumbline.domain.work import Work
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedDeath, ScriptedReply
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.scratch import Scratch
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord
from plumbline.store.results.search import SearchFilters
from support.adapting import BOUNDS, POLICY, Adapting, steps_before, text_of, truth

COUNT = 60


def spec(effort: Effort = Effort.AUTO) -> RunSpec:
    return RunSpec(
        policy=POLICY,
        model=ModelIdentity("script", "0" * 64, ("script.gguf",), practice=True),
        effort=effort,
        date="2026-11-29",
        sampling=Sampling(seed=5),
        reasoning_budget=20,
        answer_limit=10,
        state_format=False,
        app_version="test",
        bounds=BOUNDS if effort is Effort.AUTO else None,
    )


def posts(*numbers: int) -> list[ContentItem]:
    return [
        ContentItem(text_of(number), Origin("posts", at(PlaceKind.ROW, place + 1)))
        for place, number in enumerate(numbers)
    ]


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def judged(history: History, made: Adapting, *numbers: int, effort: Effort = Effort.AUTO) -> list[RunEvent]:
    return list(Classifier(history.runs, made.engine).start(spec(effort), posts(*numbers)))


def records(history: History, run: int = 1) -> list[ItemRecord]:
    return [history.items.get(item.item_id) for item in history.items.page(run, limit=1000)]


def test_what_leaves_a_doubt_is_judged_again_and_nothing_else(history: History) -> None:
    made = Adapting()
    events = judged(history, made, *range(COUNT))
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.FINISHED
    assert events[-1].counts.done == COUNT
    for number, record in enumerate(records(history)):
        assert record.verdict is not None
        assert record.verdict.decision is truth(number)
        assert len(record.steps) == steps_before(number)
        assert record.effort is Effort.AUTO.steps[len(record.steps)]
    planned = {1: sum(steps_before(number) == 1 for number in range(COUNT)), 2: 3}
    assert history.runs.steps(1) == planned
    assert history.audit.check().sound


def test_each_effort_is_a_step_of_its_own_with_one_prefix(history: History) -> None:
    made = Adapting()
    events = judged(history, made, *range(COUNT))
    assert made.opened == ["low", "medium", "high"]
    assert set(made.asked.values()) == {1}
    assert [(event.effort.value, event.waiting) for event in events if isinstance(event, StepBegun)] == [
        ("low", 60),
        ("medium", 24),
        ("high", 3),
    ]
    assert sum(isinstance(event, JudgedAgain) for event in events) == 27
    assert sum(isinstance(event, Recorded) for event in events) == COUNT


def test_the_record_keeps_every_step_with_its_reason(history: History) -> None:
    judged(history, Adapting(), 6, 7, 8, 9)
    found = records(history)
    assert [[(step.effort.value, step.doubt) for step in record.steps] for record in found] == [
        [("low", Doubt.UNCERTAIN), ("medium", Doubt.UNCERTAIN)],
        [("low", Doubt.ESCALATED)],
        [("low", Doubt.UNDETERMINED)],
        [("low", Doubt.UNCERTAIN)],
    ]
    first = found[0]
    assert [step.verdict.decision for step in first.steps] == [Decision.ALLOWED, Decision.ALLOWED]
    assert first.verdict is not None
    assert first.verdict.decision is Decision.VIOLATES
    assert first.steps[0].verdict.reasoning.startswith("low post 6")
    assert first.steps[0].verdict.usage.reasoning_tokens > 0
    assert first.spec.bounds == BOUNDS


def test_an_item_at_the_limit_is_judged_again_and_marked_where_it_is_still_there_at_the_end(history: History) -> None:
    """Post 1 needs more reasoning than there is at low effort, post 2 at any."""
    made = Adapting()

    def answer(content: str, request: GenerationRequest) -> ScriptedReply:
        cut = content == "post 2" or (content == "post 1" and made.effort is Effort.LOW)
        return replace(made.answer(content, request), finish_reason=FinishReason.BUDGET if cut else FinishReason.STOP)

    engine = made.engine
    engine.__dict__["_script"] = answer
    judged(history, made, 1, 2, 4)
    first, second, third = records(history)
    assert [(step.effort, step.doubt) for step in first.steps] == [(Effort.LOW, Doubt.LIMIT)]
    assert [step.doubt for step in second.steps] == [Doubt.LIMIT, Doubt.LIMIT]
    assert (second.effort, third.steps) == (Effort.HIGH, ())
    assert [item.at_limit for item in history.items.page(1)] == [False, True, False]
    assert history.limits.reached(1).positions == (1,)


def test_a_step_is_what_a_check_at_that_effort_gives(history: History) -> None:
    judged(history, Adapting(), 6, 9)
    judged(history, Adapting(), 6, 9, effort=Effort.MEDIUM)
    adapted, fixed = records(history, 1), records(history, 2)
    assert [step.verdict for step in adapted[0].steps][1] == fixed[0].verdict
    assert adapted[1].verdict == fixed[1].verdict


def test_texts_that_come_twice_are_judged_once_at_each_effort(history: History) -> None:
    made = Adapting()
    events = judged(history, made, 6, 1, 6, 7, 1, *([6] * 40))
    assert set(made.asked.values()) == {1}
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.FINISHED
    found = records(history)
    assert [record.same_as for record in found if record.content.text == "post 6"][1:] == [found[0].item_id] * 41
    assert {len(record.steps) for record in found if record.content.text == "post 6"} == {2}
    assert history.audit.check().sound


@pytest.mark.parametrize("after", [1, 5, 20, 38, 45, 62])
def test_a_stop_loses_no_step_and_takes_none_twice(history: History, after: int) -> None:
    made = Adapting()
    run = Classifier(history.runs, made.engine).start(spec(), posts(*range(COUNT)))
    outcomes = 0
    for event in run:
        outcomes += isinstance(event, Recorded | JudgedAgain)
        if outcomes == after:
            break
    run.close()
    kept = kept_in(history)
    resumed = Adapting()
    events = list(Classifier(history.runs, resumed.engine).resume(1, None))
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.FINISHED
    assert not kept & resumed.asked.keys()
    assert [record.verdict.decision for record in records(history) if record.verdict] == list(map(truth, range(COUNT)))
    assert [len(record.steps) for record in records(history)] == list(map(steps_before, range(COUNT)))
    assert history.audit.check().sound


def kept_in(history: History) -> set[tuple[str, str]]:
    """What is in the history: (effort, text)."""
    found = set()
    for record in records(history):
        found |= {(step.effort.value, record.content.text) for step in record.steps}
        if record.verdict is not None:
            found.add((record.effort.value, record.content.text))
    return found


def test_a_run_that_is_resumed_in_its_second_step_opens_no_prefix_in_vain(history: History) -> None:
    work = Work()
    for event in Classifier(history.runs, Adapting().engine).start(spec(), posts(*range(20)), work):
        if isinstance(event, StepBegun) and event.effort is Effort.MEDIUM:
            work.cancel()
    resumed = Adapting()
    list(Classifier(history.runs, resumed.engine).resume(1, None))
    assert resumed.opened == ["medium", "high"]


def test_a_death_in_the_second_step_costs_no_step(history: History) -> None:
    made = Adapting()
    answer = made.answer
    deaths = iter([True])

    def dying(content: str, request: object) -> object:
        if made.effort is Effort.MEDIUM and next(deaths, False):
            return ScriptedDeath()
        return answer(content, request)  # type: ignore[arg-type]

    made.engine._script = dying  # type: ignore[assignment]
    judged(history, made, *range(20))
    assert [record.verdict.decision for record in records(history) if record.verdict] == list(map(truth, range(20)))
    assert made.opened == ["low", "medium", "high"]


def test_an_item_that_kills_the_engine_keeps_the_steps_that_it_had(history: History) -> None:
    made = Adapting()
    answer = made.answer

    def dying(content: str, request: object) -> object:
        deadly = made.effort is Effort.MEDIUM and content == "post 7"
        return ScriptedDeath() if deadly else answer(content, request)  # type: ignore[arg-type]

    made.engine._script = dying  # type: ignore[assignment]
    judged(history, made, 6, 7, 7)
    _, found, twin = records(history)
    for record in (found, twin):
        assert record.verdict is not None
        assert record.verdict.reading.reason is UndeterminedReason.ENGINE
        assert [step.doubt for step in record.steps] == [Doubt.ESCALATED]


def test_a_step_is_kept_once(history: History) -> None:
    judged(history, Adapting(), 6)
    run = history.runs.create(spec())
    history.runs.add_items(run, 0, posts(6))
    verdict = replace(records(history)[0].steps[0].verdict, raw="first")
    history.runs.keep_step(run, 0, Effort.LOW, Doubt.UNCERTAIN, verdict)
    history.runs.keep_step(run, 0, Effort.LOW, Doubt.SEVERE, replace(verdict, raw="second"))
    (record,) = records(history, run)
    assert [step.verdict.raw for step in record.steps] == ["first"]
    with pytest.raises(ValueError, match="position 9"):
        history.runs.keep_step(run, 9, Effort.LOW, Doubt.SEVERE, verdict)


def test_a_search_finds_verdicts_by_the_effort_that_they_were_reached_at(history: History) -> None:
    judged(history, Adapting(), 6, 7, 1, 26, 6)
    judged(history, Adapting(), 1, effort=Effort.MEDIUM)

    def found(effort: Effort) -> list[tuple[int, int]]:
        hits = history.search.find("", SearchFilters(effort=effort)).hits
        return sorted((hit.item.run, hit.item.position) for hit in hits)

    assert found(Effort.LOW) == [(1, 2)]
    assert found(Effort.MEDIUM) == [(1, 1), (2, 0)]
    assert found(Effort.HIGH) == [(1, 0), (1, 3), (1, 4)]
    assert len(found(Effort.AUTO)) == 5
    assert [hit.item.position for hit in history.search.find("post 7", SearchFilters(effort=Effort.MEDIUM)).hits] == [1]


def test_an_export_has_the_steps(history: History) -> None:
    judged(history, Adapting(), 6, 1, 6)
    rows = list(history.export.run(1))
    assert [row["effort_decided"] for row in rows] == ["high", "low", "high"]
    assert [[step["effort"] for step in row["steps"]] for row in rows] == [["low", "medium"], [], ["low", "medium"]]  # type: ignore[attr-defined]
    assert [row["effort"] for row in rows] == ["auto"] * 3
    found = history.export.found("", SearchFilters(run=1))
    assert sorted(found, key=lambda row: str(row["item"])) == rows


def test_a_deleted_run_takes_its_steps_along(history: History) -> None:
    judged(history, Adapting(), 6, 7)
    while history.deletion.delete_some(1, 1):
        pass
    assert history.audit.check().sound
    with history._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM steps").scalar_one() == 0


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER steps_stay; UPDATE steps SET decision = 'violates' WHERE id = 1",
        "DELETE FROM steps WHERE id = 1",
        "UPDATE runs SET bounds = NULL",
        'UPDATE items SET shown = \'[["Title","another"]]\'',
    ],
)
def test_a_step_that_was_changed_is_found(history: History, change: str) -> None:
    judged(history, Adapting(), 6)
    assert history.audit.check().sound
    with history._database.write() as connection:
        for statement in change.split("; "):
            connection.exec_driver_sql(statement)
    assert not history.audit.check().sound


def test_a_trial_adapts_as_a_check_does() -> None:
    scratch = Scratch()
    made = Adapting()
    events = list(Classifier(scratch, made.engine).start(spec(), posts(*range(20), 6)))
    recorded = [event.position for event in events if isinstance(event, Recorded)]
    assert sorted(recorded) == list(range(21))
    assert scratch.verdict(0, 6).decision is truth(6)
    assert [step.effort for step in scratch.steps(0, 6)] == [Effort.LOW, Effort.MEDIUM]


def test_verdicts_are_reused_with_their_steps_where_the_bounds_are_the_same(history: History) -> None:
    made = Adapting()
    judged(history, made, 6, 7)
    again = history.runs.create(spec())
    other = history.runs.create(replace(spec(), bounds=CAUTIOUS))
    for run in (again, other):
        history.runs.add_items(run, 0, posts(6, 7))
    engine_config = made.engine.info.engine_config
    assert history.reuse.find(other, engine_config) == []
    assert history.reuse.copy(again, history.reuse.find(again, engine_config)) == 2
    first, second = records(history, 1), records(history, again)
    assert [[step.verdict for step in record.steps] for record in first] == [
        [step.verdict for step in record.steps] for record in second
    ]
    assert history.audit.check().sound
