"""Who holds the engine, what stays loaded, and what is said of a load that fails."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError, RemedyKind
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine.errors import EngineDiedError
from plumbline.engine.interface import EngineInfo, EngineSettings
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.models.engine_host import EngineHost, InUseError, Use

MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192, trust=Trust.UNVERIFIED)
OTHER = replace(MODEL, files=(Path("b.gguf"),))
SETTINGS = EngineSettings()


class Engines:
    """Makes scripted engines and keeps them."""

    def __init__(self) -> None:
        self.made: list[ScriptedEngine] = []

    def __call__(self) -> ScriptedEngine:
        self.made.append(ScriptedEngine(lambda _content, _request: ScriptedReply()))
        return self.made[-1]


def test_a_model_stays_loaded_until_another_is_wanted() -> None:
    engines = Engines()
    host = EngineHost(engines)
    assert host.info is None
    with host.use(MODEL, SETTINGS, Use.CHECK) as first:
        assert host.busy
    assert not host.busy
    assert host.has(MODEL)
    with host.use(MODEL, SETTINGS, Use.TRIAL) as same:
        assert same is first
    with host.use(MODEL, EngineSettings(sequences=7), Use.CHECK) as other:
        assert other is not first
    with host.use(OTHER, SETTINGS, Use.CHECK):
        assert not host.has(MODEL)
    assert len(engines.made) == 3
    host.close()
    assert host.info is None


def test_a_person_waits_for_requests_under_way_and_comes_before_those_that_wait() -> None:
    host = EngineHost(Engines())
    order: list[str] = []

    def use(name: str, use: Use) -> None:
        with host.use(MODEL, SETTINGS, use, wait=use is Use.REQUESTS):
            order.append(name)

    waiting = [
        threading.Thread(target=use, args=("request", Use.REQUESTS)),
        threading.Thread(target=use, args=("check", Use.CHECK)),
    ]
    with host.use(MODEL, SETTINGS, Use.REQUESTS):
        host.require_free()
        for thread in waiting:
            thread.start()
        while not host._people:
            pass
    for thread in waiting:
        thread.join(60)
    assert order == ["check", "request"]


def test_everybody_else_is_refused_while_it_is_in_use() -> None:
    host = EngineHost(Engines())
    with host.claim(Use.CHECK):
        with pytest.raises(InUseError, match="check is running"):
            host.require_free()
        for use in (Use.TRIAL, Use.REQUESTS):
            with pytest.raises(InUseError), host.use(MODEL, SETTINGS, use):
                pass
    with host.use(MODEL, SETTINGS, Use.REQUESTS), pytest.raises(InUseError), host.claim(Use.UNLOADING):
        pass


def test_waiting_ends_when_it_is_cancelled() -> None:
    host, work = EngineHost(Engines()), Work()
    work.cancel()
    with host.claim(Use.CHECK), pytest.raises(Cancelled), host.use(MODEL, SETTINGS, Use.REQUESTS, work, wait=True):
        pass


def test_an_engine_that_died_is_started_anew() -> None:
    engines = Engines()
    host = EngineHost(engines)
    with host.use(MODEL, SETTINGS, Use.CHECK) as engine:
        engine.kill()
    with host.use(MODEL, SETTINGS, Use.CHECK) as engine:
        assert engine.count_tokens(["a b"]) == [2]
    assert len(engines.made) == 2


def test_a_second_user_is_told_who_holds_the_engine() -> None:
    host = EngineHost(Engines())
    host.require_free()
    with host.use(MODEL, SETTINGS, Use.CHECK):
        with pytest.raises(MachineError, match="A check is running"), host.use(MODEL, SETTINGS, Use.TRIAL):
            pass
        with pytest.raises(MachineError, match="A check is running"):
            host.require_free()
    with host.claim(Use.REKEYING), pytest.raises(MachineError, match="encryption"), host.claim(Use.CHECK):
        pass


def test_a_cancelled_load_frees_the_engine() -> None:
    host = EngineHost(Engines())
    stages: list[Stage] = []

    def report(stage: Stage, _done: int, _total: int) -> None:
        stages.append(stage)
        work.cancel()

    work = Work(report)
    with pytest.raises(Cancelled), host.use(MODEL, SETTINGS, Use.CHECK, work):
        raise AssertionError
    assert stages == [Stage.LOADING]
    assert not host.busy
    assert not host.has(MODEL)
    with host.use(MODEL, SETTINGS, Use.CHECK):
        pass


class Dying(ScriptedEngine):
    def start(self, files: Sequence[Path], settings: EngineSettings, work: Work | None = None) -> EngineInfo:
        self.die_at_loading(1)
        return super().start(files, settings, work)


def test_the_file_is_suspected_of_a_death_only_where_it_was_not_verified() -> None:
    host = EngineHost(lambda: Dying(lambda _content, _request: ScriptedReply()))
    with pytest.raises(EngineDiedError) as died, host.use(MODEL, SETTINGS, Use.CHECK):
        pass
    assert "may be damaged" in str(died.value)
    assert [getattr(hint, "kind", None) for hint in died.value.hints][-1] is RemedyKind.VERIFY_MODEL
    with pytest.raises(EngineDiedError) as died, host.use(replace(MODEL, trust=Trust.VERIFIED), SETTINGS, Use.CHECK):
        pass
    assert "damaged" not in str(died.value)


def test_watched_folders_give_way_to_everybody() -> None:
    host = EngineHost(Engines())
    order: list[str] = []

    def use(name: str, use: Use) -> None:
        with host.use(MODEL, SETTINGS, use, Work(), wait=use is Use.WATCH):
            order.append(name)

    waiting = [
        threading.Thread(target=use, args=("watch", Use.WATCH)),
        threading.Thread(target=use, args=("check", Use.CHECK)),
    ]
    with host.use(MODEL, SETTINGS, Use.WATCH):
        for one in (Use.CHECK, Use.REQUESTS):
            host.require_free(one)
        for thread in waiting:
            thread.start()
        while not host.people_wait:
            pass
    for thread in waiting:
        thread.join(60)
    assert order == ["check", "watch"]


def test_requests_take_the_model_as_it_is_loaded() -> None:
    engines = Engines()
    host = EngineHost(engines)
    with host.use(MODEL, EngineSettings(sequences=7), Use.CHECK) as loaded:
        pass
    with host.use(MODEL, SETTINGS, Use.REQUESTS) as same:
        assert same is loaded
    with host.use(OTHER, SETTINGS, Use.REQUESTS) as other:
        assert other is not loaded
