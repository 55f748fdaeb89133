"""The main job's logic, on a real history and a scripted engine: order, twins, splitting, deaths, stops, resuming."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.errors import InputError, MachineError, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import (
    Effort,
    ItemsRead,
    ItemState,
    ModelIdentity,
    Recorded,
    RunEnded,
    RunEvent,
    RunSpec,
    RunStarted,
    RunState,
    Sampling,
    Skipped,
    Streamed,
    WorkerRestarted,
)
from plumbline.domain.verdict import Decision, DecisionProbability, FinishReason, UndeterminedReason
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine.errors import ErrorReport
from plumbline.engine.interface import EngineSettings, GenerationRequest
from plumbline.engine.scripted.engine import ScriptedDeath, ScriptedEngine, ScriptedFailure, ScriptedReply
from plumbline.services.judging import judging_loop
from plumbline.services.judging.classify import Classifier
from plumbline.services.judging.judging_loop import item_seed
from plumbline.store.history import History

CONTRACT = OutputContract(
    kind=ContractKind.BINARY, labels=(Label("0", Decision.ALLOWED), Label("1", Decision.VIOLATES, severity=1))
)
POLICY = PolicyVersion("market", "Market", b"- R1 Sale: goods for money.\nAnswer 1 or 0.\n", CONTRACT)


def spec(budget: int = 20) -> RunSpec:
    return RunSpec(
        policy=POLICY,
        model=ModelIdentity("script", "0" * 64, ("script.gguf",), practice=True),
        effort=Effort.LOW,
        date="2026-11-23",
        sampling=Sampling(seed=5),
        reasoning_budget=budget,
        answer_limit=10,
        state_format=False,
        app_version="test",
    )


def item(text: str, number: int = 0) -> ContentItem:
    return ContentItem(text, Origin("a.txt", place(PlaceKind.LINE, number)))


def items(*texts: str) -> list[ContentItem]:
    return [item(text, number) for number, text in enumerate(texts, 1)]


def judge(content: str, request: GenerationRequest) -> ScriptedReply | ScriptedDeath | ScriptedFailure:
    """Violates when something is sold."""
    option = "1" if "sell" in content else "0"
    return ScriptedReply(option, reasoning=f"I read: {content}", probability=0.9, decision_option=option)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def engine(script: Callable[..., object] = judge, **options: int) -> ScriptedEngine:
    made = ScriptedEngine(script, **options)  # type: ignore[arg-type]
    made.start([], EngineSettings())
    return made


def run_to_end(history: History, script: ScriptedEngine, content: Iterable[ContentItem | Skip]) -> list[RunEvent]:
    return list(Classifier(history.runs, script).start(spec(), content))


def decisions(history: History, run: int = 1) -> list[str | None]:
    return [entry.decision.value if entry.decision else None for entry in history.items.page(run, limit=1000)]


def test_items_are_judged_in_order_and_everything_is_counted(history: History) -> None:
    skip = Skip(Origin("b.bin"), SkipReason.BINARY)
    events = run_to_end(history, engine(), [*items("I sell hats", "Hello", "They sell eggs"), skip])
    assert decisions(history) == ["violates", "allowed", "violates"]
    assert [event.position for event in events if isinstance(event, Recorded)] == [0, 1, 2]
    assert [event.skip for event in events if isinstance(event, Skipped)] == [skip]
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert (ended.state, ended.counts.total, ended.counts.done, ended.counts.skipped) == (RunState.FINISHED, 3, 3, 1)
    record = history.items.get(history.items.page(1)[0].item_id)
    assert record.verdict is not None
    assert record.verdict.reasoning == "I read: I sell hats"
    assert record.verdict.probability == DecisionProbability(0.9)
    assert history.runs.spec(1).engine_config == engine().info.engine_config


def test_a_run_that_was_cut_off_while_reading_names_the_engine_it_was_begun_with(history: History) -> None:
    """Taken up with another number of sequences its verdicts would differ in the last digits."""

    run = Classifier(history.runs, engine(sequences=3)).start(spec(), items("Hello"))
    assert isinstance(next(run), ItemsRead)
    run.close()
    assert history.runs.get(1).state is RunState.READING
    assert history.runs.spec(1).engine_config == engine(sequences=3).info.engine_config
    list(Classifier(history.runs, engine(sequences=3)).resume(1, items("Hello")))
    assert decisions(history) == ["allowed"]


def never(content: str, request: GenerationRequest) -> ScriptedReply:
    raise AssertionError(content)


def test_no_content_at_all_leaves_no_run(history: History) -> None:
    with pytest.raises(InputError, match="nothing to judge"):
        run_to_end(history, engine(never), [])
    assert history.runs.newest() == []


def test_nothing_but_skips_is_a_finished_run_and_the_engine_is_not_asked(history: History) -> None:
    events = run_to_end(history, engine(never), [Skip(Origin("b.bin"), SkipReason.BINARY)])
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.FINISHED
    assert history.runs.counts(1).skipped == 1


def test_identical_texts_are_judged_once_and_recorded_for_each(history: History) -> None:
    asked = Counter[str]()

    def counting(content: str, request: GenerationRequest) -> object:
        asked[content] += 1
        return judge(content, request)

    run_to_end(history, engine(counting), items("I sell", "Hello", "I sell", "I sell", "Hello", "Bye"))
    assert asked == {"I sell": 1, "Hello": 1, "Bye": 1}
    assert decisions(history) == ["violates", "allowed", "violates", "violates", "allowed", "allowed"]
    same = [entry.same_as for entry in history.items.page(1)]
    ids = [entry.item_id for entry in history.items.page(1)]
    assert same == [None, None, ids[0], ids[0], ids[1], None]


def test_more_duplicates_than_are_held_in_memory(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging_loop, "_MOST_WAITING_DUPLICATES", 5)
    run_to_end(history, engine(), items(*["same"] * 60))
    assert history.runs.counts(1).done == 60
    assert history.runs.counts(1).allowed == 60


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (ScriptedReply("maybe"), UndeterminedReason.UNREADABLE),
        (ScriptedReply(None), UndeterminedReason.NO_ANSWER),
        (ScriptedReply(None, finish_reason=FinishReason.LENGTH), UndeterminedReason.BUDGET),
        (ScriptedReply("", finish_reason=FinishReason.STOP), UndeterminedReason.NO_ANSWER),
    ],
)
def test_what_cannot_be_read_is_undetermined_with_its_reason(
    history: History, reply: ScriptedReply, reason: UndeterminedReason
) -> None:
    run_to_end(history, engine(lambda _content, _request: reply), items("x"))
    record = history.items.get(history.items.page(1)[0].item_id)
    assert record.verdict is not None
    assert (record.verdict.decision, record.verdict.reading.reason) == (Decision.UNDETERMINED, reason)
    assert record.verdict.probability is None
    assert record.state is ItemState.DONE


def test_content_that_does_not_fit_is_split_and_the_worst_part_decides(history: History) -> None:
    text = "word. " * 100 + "I sell hats. " + "word. " * 100
    script = engine(context_tokens=200)
    run_to_end(history, script, items(text))
    record = history.items.get(history.items.page(1)[0].item_id)
    assert record.verdict is not None
    assert record.verdict.decision is Decision.VIOLATES
    parts = record.verdict.parts
    assert len(parts) > 1
    assert (parts[0].start, parts[-1].end) == (0, len(text))
    assert sum(part.decision is Decision.VIOLATES for part in parts) >= 1
    assert "sell" in record.verdict.reasoning


def test_cancelling_pauses_the_run_and_resuming_judges_only_what_is_left(history: History) -> None:
    asked = Counter[str]()

    def counting(content: str, request: GenerationRequest) -> object:
        asked[content] += 1
        return judge(content, request)

    texts = [f"text {number}" for number in range(20)]
    done = 0

    work = Work()
    script = engine(counting)
    events = []
    for event in Classifier(history.runs, script).start(spec(), items(*texts), work):
        events.append(event)
        done += isinstance(event, Recorded)
        if done == 5:
            work.cancel()
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.PAUSED
    kept = history.runs.counts(1).done
    assert 5 <= kept < 20
    again = list(Classifier(history.runs, script).resume(1, None))
    assert isinstance(again[0], RunStarted)
    assert again[0].resumed
    assert history.runs.get(1).state is RunState.FINISHED
    assert sum(isinstance(event, Recorded) for event in again) == 20 - kept
    assert len(asked) == 20


class CancelledAt:
    """A work that is cancelled at its nth report of a stage."""

    def __init__(self, stage: Stage, nth: int = 1) -> None:
        self._stage, self._left = stage, nth
        self.work = Work(self._report)

    def _report(self, stage: Stage, _done: int, _total: int) -> None:
        self._left -= stage is self._stage
        if stage is self._stage and not self._left:
            self.work.cancel()


def unreadable() -> Iterator[ContentItem]:
    raise AssertionError("something was read")
    yield


def test_a_cancelled_work_reads_nothing_and_starts_no_run(history: History) -> None:
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        list(Classifier(history.runs, engine(never)).start(spec(), unreadable(), work))
    assert history.runs.newest() == []


def test_cancelling_while_the_policy_is_read_starts_no_run(history: History) -> None:
    for nth in (1, 2):
        work = CancelledAt(Stage.PREFILLING, nth).work
        with pytest.raises(Cancelled):
            list(Classifier(history.runs, engine(never)).start(spec(), unreadable(), work))
    assert history.runs.newest() == []


def test_cancelling_while_content_is_read_pauses_the_run_and_reads_no_further(history: History) -> None:
    content = items(*map(str, range(450)))
    work, read = Work(), 0

    def reading() -> Iterator[ContentItem]:
        nonlocal read
        for entry in content:
            read += 1
            if read == 301:
                work.cancel()
            yield entry

    events = list(Classifier(history.runs, engine(never)).start(spec(), reading(), work))
    assert read == 301
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is history.runs.get(1).state is RunState.PAUSED
    assert not history.runs.get(1).fully_read
    list(Classifier(history.runs, engine()).resume(1, content))
    assert (history.runs.counts(1).total, history.runs.counts(1).done) == (450, 450)
    assert history.runs.get(1).state is RunState.FINISHED


def test_cancelling_before_the_first_items_are_registered_starts_no_run(history: History) -> None:
    work = Work()

    def reading() -> Iterator[ContentItem]:
        yield item("a")
        work.cancel()
        yield item("b")

    with pytest.raises(Cancelled):
        list(Classifier(history.runs, engine(never)).start(spec(), reading(), work))
    assert history.runs.newest() == []


def test_cancelling_while_a_long_text_is_split_pauses_the_run(history: History) -> None:
    work = Work()

    class Counting(ScriptedEngine):
        def count_tokens(self, texts: Sequence[str]) -> list[int]:
            work.cancel()
            return super().count_tokens(texts)

    script = Counting(judge, context_tokens=200)  # type: ignore[arg-type]
    script.start([], EngineSettings())
    events = list(Classifier(history.runs, script).start(spec(), items("word. " * 500), work))
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is history.runs.get(1).state is RunState.PAUSED


def test_cancelling_while_the_engine_is_started_again_pauses_the_run(history: History) -> None:
    def deadly(content: str, request: GenerationRequest) -> object:
        return ScriptedDeath()

    cancelled = CancelledAt(Stage.LOADING)
    events = list(Classifier(history.runs, engine(deadly)).start(spec(), items("a", "b"), cancelled.work))
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is history.runs.get(1).state is RunState.PAUSED
    list(Classifier(history.runs, engine()).resume(1, None))
    assert decisions(history) == ["allowed", "allowed"]


def test_closing_the_generator_pauses_the_run(history: History) -> None:
    events = Classifier(history.runs, engine()).start(spec(), items(*map(str, range(10))))
    list(islice(events, 4))
    events.close()
    assert history.runs.get(1).state is RunState.PAUSED


def test_a_run_cut_off_while_reading_reads_its_sources_again_from_the_start(history: History) -> None:
    content = [*items(*map(str, range(450))), Skip(Origin("b.bin"), SkipReason.BINARY)]

    def cut() -> Iterator[ContentItem | Skip]:
        yield from content[:300]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(Classifier(history.runs, engine()).start(spec(), cut()))
    assert history.runs.get(1).state is RunState.READING
    assert history.runs.counts(1).total == 200
    list(Classifier(history.runs, engine()).resume(1, content))
    assert history.runs.get(1).state is RunState.FINISHED
    assert (history.runs.counts(1).total, history.runs.counts(1).done, history.runs.counts(1).skipped) == (450, 450, 1)


def test_an_item_that_kills_the_engine_three_times_is_set_aside_and_its_neighbours_are_judged(history: History) -> None:
    asked = Counter[str]()

    def deadly(content: str, request: GenerationRequest) -> object:
        asked[content] += 1
        return ScriptedDeath() if content == "poison" else judge(content, request)

    script = engine(deadly, sequences=4)
    events = run_to_end(history, script, items("a", "b", "poison", "c", "d", "I sell"))
    assert decisions(history) == ["allowed", "allowed", "undetermined", "allowed", "allowed", "violates"]
    poisoned = history.items.get(history.items.page(1)[2].item_id)
    assert poisoned.state is ItemState.SET_ASIDE
    assert poisoned.verdict is not None
    assert poisoned.verdict.reading.reason is UndeterminedReason.ENGINE
    restarts = [event for event in events if isinstance(event, WorkerRestarted)]
    assert [event.set_aside for event in restarts] == [(), (), (2,)]
    assert asked["poison"] == 3
    assert script.starts == 4
    ended = events[-1]
    assert isinstance(ended, RunEnded)
    assert ended.state is RunState.FINISHED


def test_after_two_deaths_with_a_gpu_in_use_a_person_is_told_how_to_do_without(history: History) -> None:
    deaths = iter((True, True, True))

    def deadly(content: str, request: GenerationRequest) -> object:
        return ScriptedDeath(gpu="Vulkan0") if content == "poison" and next(deaths, False) else judge(content, request)

    events = run_to_end(history, engine(deadly, sequences=1), items("a", "poison", "b"))
    hints = [event.hints for event in events if isinstance(event, WorkerRestarted)]
    assert hints[0] == ()
    assert hints[1] == hints[2]
    assert "Vulkan0" in str(hints[1][0])
    assert hints[1][-1] == Remedy(RemedyKind.CHANGE_SETTING, key="engine.gpu_layers", value="0")


def test_deaths_without_a_gpu_blame_no_driver(history: History) -> None:
    deaths = iter((True, True))

    def deadly(content: str, request: GenerationRequest) -> object:
        return ScriptedDeath() if next(deaths, False) else judge(content, request)

    events = run_to_end(history, engine(deadly, sequences=1), items("a", "b"))
    assert [event.hints for event in events if isinstance(event, WorkerRestarted)] == [(), ()]


def test_deaths_are_counted_across_restarts_of_the_program(history: History) -> None:
    deaths = 0

    def deadly(content: str, request: GenerationRequest) -> object:
        nonlocal deaths
        if content == "poison":
            deaths += 1
            return ScriptedDeath()
        return judge(content, request)

    for _ in range(2):  # the program itself goes down with the engine, twice
        events = (
            Classifier(history.runs, engine(deadly, sequences=1)).resume(1, None)
            if deaths
            else Classifier(history.runs, engine(deadly, sequences=1)).start(spec(), items("poison", "b"))
        )
        for event in events:
            if isinstance(event, WorkerRestarted):
                events.close()
    assert deaths == 2
    list(Classifier(history.runs, engine(deadly, sequences=1)).resume(1, None))
    assert deaths == 3
    assert decisions(history) == ["undetermined", "allowed"]


def test_an_engine_that_dies_before_it_works_on_anything_ends_the_run_with_a_sentence(history: History) -> None:
    class Stillborn(ScriptedEngine):
        def poll(self, timeout: float | None = None) -> list[object]:  # type: ignore[override]
            from plumbline.engine.interface import WorkerDied

            return [WorkerDied(Message("It never began."), (0,), ())] if self._queue else []

    script = Stillborn(judge)  # type: ignore[arg-type]
    script.start([], EngineSettings())
    with pytest.raises(PlumblineError, match="never began"):
        run_to_end(history, script, items("a"))
    assert history.runs.get(1).state is RunState.PAUSED


def test_an_engine_that_dies_while_it_is_started_again_is_started_once_more(history: History) -> None:
    died = False

    def deadly(content: str, request: GenerationRequest) -> object:
        nonlocal died
        if not died:
            died = True
            script.die_at_loading(2)
            return ScriptedDeath()
        return judge(content, request)

    script = engine(deadly, sequences=1)
    events = run_to_end(history, script, items("a", "I sell"))
    assert decisions(history) == ["allowed", "violates"]
    assert [event.set_aside for event in events if isinstance(event, WorkerRestarted)] == [()]


def test_an_engine_that_can_not_be_started_again_ends_the_run_with_a_sentence(history: History) -> None:
    def deadly(content: str, request: GenerationRequest) -> object:
        script.die_at_loading(100)
        return ScriptedDeath()

    script = engine(deadly)
    with pytest.raises(MachineError, match="keeps stopping"):
        run_to_end(history, script, items("a", "b"))
    assert history.runs.get(1).state is RunState.PAUSED
    assert history.runs.counts(1).done == 0


def test_a_failure_that_may_pass_is_tried_again_and_one_that_does_not_ends_the_run(history: History) -> None:
    failures = 0

    def shaky(content: str, request: GenerationRequest) -> object:
        nonlocal failures
        if failures < 2:
            failures += 1
            return ScriptedFailure(retryable=True)
        return judge(content, request)

    run_to_end(history, engine(shaky), items("I sell"))
    assert decisions(history) == ["violates"]
    report = ErrorReport.of(PlumblineError(Message("No numbers"), Message("None.")))
    for retryable in (True, False):
        failing = engine(lambda _content, _request, r=retryable: ScriptedFailure(report, retryable=r))
        with pytest.raises(PlumblineError, match="No numbers"):
            run_to_end(history, failing, items("a"))
    assert [record.state for record in history.runs.newest()] == [RunState.PAUSED, RunState.PAUSED, RunState.FINISHED]


def test_a_policy_that_does_not_fit_is_an_error_before_the_run(history: History) -> None:
    with pytest.raises(PlumblineError, match="too long"):
        run_to_end(history, engine(context_tokens=40), items("a"))
    assert not history.runs.newest()


def test_what_is_written_of_a_split_text_says_of_which_part(history: History) -> None:
    text = "word. " * 100 + "I sell hats. " + "word. " * 100
    classifier = Classifier(history.runs, engine(context_tokens=200), stream=True)
    streamed = [event for event in classifier.start(spec(), items(text)) if isinstance(event, Streamed)]
    kept = history.items.get(history.items.page(1)[0].item_id).verdict
    assert kept is not None
    assert {event.parts for event in streamed} == {len(kept.parts)}
    written = {
        part: "".join(event.text for event in streamed if (event.part, event.channel) == (part, "analysis"))
        for part in range(len(kept.parts))
    }
    assert written[[part.decision for part in kept.parts].index(Decision.VIOLATES)] == kept.reasoning


def test_the_text_is_streamed_only_when_asked_for(history: History) -> None:
    texts = items("I sell", "b")
    streamed = [
        e for e in Classifier(history.runs, engine(), stream=True).start(spec(), texts) if isinstance(e, Streamed)
    ]
    assert {event.channel for event in streamed} == {"analysis", "final"}
    assert (
        "".join(event.text for event in streamed if event.position == 0 and event.channel == "analysis")
        == "I read: I sell"
    )
    assert not [e for e in Classifier(history.runs, engine()).start(spec(), texts) if isinstance(e, Streamed)]


def test_the_run_is_held_while_it_is_worked_on(history: History) -> None:
    held: list[str] = []

    @contextmanager
    def working(run: int) -> Iterator[None]:
        held.append(f"begin {run}")
        yield
        held.append(f"end {run}")

    list(Classifier(history.runs, engine(), working).start(spec(), items("a")))
    assert held == ["begin 1", "end 1"]


def test_an_items_seed_depends_on_the_runs_seed_and_its_place_alone() -> None:
    seeds = {item_seed(seed, position, part) for seed in (0, 1) for position in range(50) for part in range(3)}
    assert len(seeds) == 300
    assert all(0 <= seed < 2**31 for seed in seeds)
    assert item_seed(5, 7, 0) == item_seed(5, 7, 0)
