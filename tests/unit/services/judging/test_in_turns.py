"""A check lets requests of other programs come between its items, where the setting says so, and loses nothing by it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import Effort, Recorded, RunEnded, RunStarted, RunState
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.intake import IntakeOptions, Split
from plumbline.services.judging.answering import Answering
from plumbline.services.judging.checking import CheckRequest, Checks
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.requests import Answered, Asked, Refused, RequestQueue, Told
from plumbline.services.judging.run_models import RunModels
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.paths import shipped
from plumbline.system.settings import Settings
from support import histories

MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192)
ITEMS = 40
CHECK = CheckRequest(
    "spam",
    None,
    "\n".join(f"text {number}" for number in range(ITEMS)),
    IntakeOptions(split=Split.LINE),
    Choices(parallel=2, effort=Effort.LOW),
    "2026-11-30",
)


class Desk:
    """A check and a queue of requests, over one engine."""

    def __init__(self, folder: Path, history: History) -> None:
        self.history = history
        self.settings = Settings(folder / "settings.toml")
        self.judged: list[str] = []
        self.engines: list[ScriptedEngine] = []
        self.host = EngineHost(self._engine)
        inventory = SimpleNamespace(
            resolve=lambda _: MODEL, identity=lambda *_: histories.model(), find=lambda *_: MODEL
        )
        models = RunModels(inventory, self.settings)  # type: ignore[arg-type]
        library = PolicyLibrary(shipped("policies"), history.policies)
        self.policy = library.chosen("hate", "")
        free = lambda _: nullcontext()  # noqa: E731
        self.checks = Checks(history, library, models, self.settings, self.host, free)
        answering = Answering(lambda: history, models, self.settings, self.host, free, lambda _, settings: settings)
        self.queue = RequestQueue(answering.judge)
        self.told: list[Told] = []
        self._answered = threading.Semaphore(0)

    def _engine(self) -> ScriptedEngine:
        def judge(content: str, _request: object) -> ScriptedReply:
            self.judged.append(content)
            return ScriptedReply()

        self.engines.append(ScriptedEngine(judge))
        return self.engines[-1]

    def ask(self, text: str) -> None:
        def tell(told: Told) -> None:
            self.told.append(told)
            self._answered.release()

        self.queue.submit(Asked(self.policy, text, "key"), tell)

    def wait(self) -> None:
        assert self._answered.acquire(timeout=60)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with History.open(tmp_path / "history.db") as history:
        made = Desk(tmp_path, history)
        yield made
        made.queue.close()


def until(true: Callable[[], bool]) -> None:
    while not true():
        threading.Event().wait(0.01)


def follow(desk: Desk, at: dict[int, str]) -> list[object]:
    """Follows a check; when so many items are recorded, a request is made, and waits for the model before the check goes on."""
    done = 0
    events = []
    for event in desk.checks.start(CHECK, lambda _: None):
        events.append(event)
        if isinstance(event, Recorded):
            done += 1
            if done in at:
                desk.ask(at[done])
                until(lambda: desk.host.requests_wait)
    return events


def test_requests_come_between_the_items(desk: Desk) -> None:
    desk.settings.set("api.when_busy", "between")
    events = follow(desk, {5: "first request", 20: "second request"})
    for _ in range(2):
        desk.wait()
    assert all(isinstance(told, Answered) and told.run is not None for told in desk.told)
    assert desk.judged.index("first request") < 15
    assert desk.judged.index("second request") < 35
    assert len(set(desk.judged)) == len(desk.judged) == ITEMS + 2
    (ended,) = [event for event in events if isinstance(event, RunEnded)]
    assert (ended.state, ended.counts.done) == (RunState.FINISHED, ITEMS)
    assert sum(isinstance(event, RunStarted) for event in events) == 3
    assert len(desk.engines) == 1  # the model was not loaded again


def test_a_check_goes_on_however_many_requests_come(desk: Desk) -> None:
    desk.settings.set("api.when_busy", "between")
    follow(desk, {number: f"request {number}" for number in range(1, ITEMS)})
    for _ in range(ITEMS - 1):
        desk.wait()
    assert desk.history.runs.counts(1).done == ITEMS
    assert len(desk.judged) == 2 * ITEMS - 1


def test_they_wait_for_the_end_of_the_check(desk: Desk) -> None:
    desk.settings.set("api.when_busy", "wait")
    follow(desk, {5: "request"})
    desk.wait()
    assert desk.judged.index("request") == ITEMS


def test_they_are_refused(desk: Desk) -> None:
    desk.settings.set("api.when_busy", "refuse")
    for event in desk.checks.start(CHECK, lambda _: None):
        if isinstance(event, Recorded) and not desk.told:
            desk.ask("request")
            desk.wait()
    assert [type(told) for told in desk.told] == [Refused]
    assert "request" not in desk.judged


def test_a_check_that_gave_way_can_be_stopped(desk: Desk) -> None:
    desk.settings.set("api.when_busy", "between")
    done = 0
    events = desk.checks.start(CHECK, lambda _: None)
    for event in events:
        done += isinstance(event, Recorded)
        if done == 5 and not desk.told:
            desk.ask("request")
            until(lambda: desk.host.requests_wait)
            done += 1
        if isinstance(event, RunStarted) and event.resumed:
            events.close()
    assert desk.history.runs.get(1).state is RunState.PAUSED
    list(desk.checks.resume(1, lambda _: None))
    assert desk.history.runs.counts(1).done == ITEMS
