"""Trying a policy: judged as a check would judge it, and kept only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from plumbline.domain.models.model import InstalledModel
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Cancelled, Work
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.judging.trying import Trials, Tried, Written
from plumbline.services.models.engine_host import EngineHost
from plumbline.store.history import History
from plumbline.system.settings import Settings
from support import histories

MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192)


def judge(content: str, request: GenerationRequest) -> ScriptedReply:
    label = "SP2" if "cheap" in content else "SP0"
    return ScriptedReply(label, reasoning="I looked.", probability=0.9, decision_option=label)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def trials(history: History, tmp_path: Path) -> Trials:
    return Trials(
        lambda: history,
        SimpleNamespace(chosen=lambda *_: (MODEL, histories.model()), named=lambda _: MODEL),  # type: ignore[arg-type]
        Settings(tmp_path / "settings.toml"),
        EngineHost(lambda: ScriptedEngine(judge)),
        lambda _: nullcontext(),
        lambda _, settings: settings,
    )


def test_draft_and_saved_version_judge_one_after_the_other_and_nothing_is_kept(
    trials: Trials, history: History
) -> None:
    policies = [histories.policy(), histories.policy(text="Another text.")]
    events = list(trials.judge(policies, "cheap followers", "2026-11-27", lambda _: None))
    tried = [event for event in events if isinstance(event, Tried)]
    assert [(event.place, event.verdict.decision, event.run) for event in tried] == [
        (0, Decision.VIOLATES, None),
        (1, Decision.VIOLATES, None),
    ]
    assert tried[0].verdict.reading.labels == ("SP2",)
    assert all(event.practice for event in tried)
    written = "".join(e.text for e in events if isinstance(e, Written) and e.channel == "analysis" and e.place == 0)
    assert written == tried[0].verdict.reasoning == "I looked."
    assert history.runs.newest() == []
    assert history.policies.versions("spam") == []


def test_it_is_kept_when_asked_for(trials: Trials, history: History) -> None:
    policies = [histories.policy(), histories.policy(text="Another text.")]
    first, _ = [
        event
        for event in trials.judge(policies, "a cat", "2026-11-27", lambda _: None, keep=True)
        if isinstance(event, Tried)
    ]
    (run,) = history.runs.newest()
    assert first.run == run.id
    assert (run.policy_sha256, run.counts.allowed, run.sources) == (policies[0].sha256, 1, ("pasted text",))


def test_a_cancelled_trial_says_nothing_more(trials: Trials) -> None:
    work = Work()
    events = trials.judge([histories.policy()] * 2, "a cat", "2026-11-27", lambda _: None, work)
    places = {next(events).place}
    work.cancel()
    with pytest.raises(Cancelled):
        places.update(event.place for event in events)
    assert places == {0}
    with pytest.raises(Cancelled):
        list(trials.judge([histories.policy()], "a cat", "2026-11-27", lambda _: None, work))
