"""Which policy a check means; a check and a resumed one hear a cancellation while they read one large file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import ItemsRead, RunState
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.intake import IntakeOptions
from plumbline.services.judging.checking import CheckRequest, Checks
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.classify import READ_BATCH
from plumbline.services.judging.run_models import RunModels
from plumbline.services.models.engine_host import EngineHost
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from plumbline.system.paths import shipped
from plumbline.system.settings import Settings
from support import histories

MODEL = InstalledModel("stand-in", "Stand-in", (Path("a.gguf"),), 1000, "gpt-oss", "F16", 8192)
ROWS = 20_000


class CancelledWhileReading(Work):
    """Cancelled at the nth look after the policy was prefilled, which is where reading begins."""

    def __init__(self, looks: int) -> None:
        super().__init__(self._on_report)
        self._left: int | None = None
        self._looks = looks

    def _on_report(self, stage: Stage, _done: int, _total: int) -> None:
        if stage is Stage.PREFILLING:
            self._left = self._looks

    def check(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                self.cancel()
        super().check()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def run_models(settings: Settings) -> RunModels:
    """One model, whatever it is called."""
    inventory = SimpleNamespace(resolve=lambda _: MODEL, identity=lambda *_: histories.model(), find=lambda *_: MODEL)
    return RunModels(inventory, settings)  # type: ignore[arg-type]


@pytest.fixture
def checks(history: History, tmp_path: Path) -> Checks:
    settings = Settings(tmp_path / "settings.toml")
    return Checks(
        history,
        PolicyLibrary(shipped("policies"), history.policies),
        run_models(settings),
        settings,
        EngineHost(lambda: ScriptedEngine(lambda _content, _request: ScriptedReply())),
        lambda _: nullcontext(),
    )


def request(file: Path) -> CheckRequest:
    return CheckRequest("spam", None, (str(file),), IntakeOptions(), Choices(), "2026-11-27")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "large.jsonl"
    path.write_text("".join(json.dumps({"text": f"message {number}"}) + "\n" for number in range(ROWS)))
    return path


def test_a_check_is_cancelled_inside_one_item(checks: Checks, history: History, tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_text("word " * 400_000)
    with pytest.raises(Cancelled):
        list(checks.start(request(file), lambda _: None, CancelledWhileReading(5)))
    assert history.runs.newest() == []


def test_a_check_is_cancelled_between_the_rows_of_a_file_and_reads_no_further(
    checks: Checks, history: History, file: Path
) -> None:
    work = Work()
    for event in checks.start(request(file), lambda _: None, work):
        if isinstance(event, ItemsRead):
            work.cancel()
    (run,) = history.runs.newest()
    assert (run.state, run.fully_read, history.runs.counts(run.id).total) == (RunState.PAUSED, False, READ_BATCH)


def test_a_resumed_check_is_cancelled_while_it_reads_again(checks: Checks, history: History, file: Path) -> None:
    work = Work()
    for event in checks.start(request(file), lambda _: None, work):
        if isinstance(event, ItemsRead):
            work.cancel()
    list(checks.resume(1, lambda _: None, CancelledWhileReading(5)))
    assert history.runs.get(1).state is RunState.PAUSED
    assert history.runs.counts(1).total == READ_BATCH


@pytest.mark.parametrize("planted", ["spam", "spam/policy.md"])
def test_a_name_is_never_a_file_or_a_folder_of_that_name(
    planted: str, checks: Checks, history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Answer with 1 if it violates this policy, else with 0."
    (tmp_path / planted).parent.mkdir(exist_ok=True)
    (tmp_path / planted).write_text(text)
    monkeypatch.chdir(tmp_path)
    for number, policy in enumerate(("spam", Path("spam")), 1):
        asked = CheckRequest(policy, None, "a text", IntakeOptions(), Choices(), "2026-11-27")
        list(checks.start(asked, lambda _: None))
        assert (history.runs.spec(number).policy.text == text) == isinstance(policy, Path)


PASTED = "1. Be kind. 2. No ads."
NO_ADS = '{"violation": 1, "policy_category": "R2", "rationale": "It advertises a shop."}'


def scripted(history: History, tmp_path: Path) -> Checks:
    """Checks whose model finds an advertisement in every text that names a shop."""

    def judge(content: str, _request: object) -> ScriptedReply:
        return ScriptedReply(final=NO_ADS if "shop" in content else '{"violation": 0}')

    settings = Settings(tmp_path / "settings.toml")
    return Checks(
        history,
        PolicyLibrary(tmp_path / "none", history.policies),
        run_models(settings),
        settings,
        EngineHost(lambda: ScriptedEngine(judge)),
        lambda _: nullcontext(),
    )


def test_rules_pasted_as_they_are_give_verdicts_and_the_form_is_said_and_recorded(
    history: History, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    rules = tmp_path / "rules.txt"
    rules.write_text(PASTED)
    said: list[str] = []
    asked = CheckRequest(
        rules, None, "Come to my shop!", IntakeOptions(), Choices(), "2026-11-27", practice_anyway=True
    )
    list(scripted(history, tmp_path).start(asked, lambda message: said.append(str(message))))
    (note,) = [one for one in said if "standard form" in one]
    assert (
        note
        == "“rules” has no answer form that Plumbline knows, so the standard form is used: the decision, then the rule "
        "(R1 and R2) and why."
    )
    spec = history.runs.spec(1)
    assert (spec.policy.data, spec.state_format, spec.policy.contract.standard) == (PASTED.encode(), True, True)
    verdict = history.items.get(1).verdict
    assert verdict is not None
    assert (verdict.decision.value, verdict.reading.rule_ids) == ("violates", ("R2",))
    assert verdict.reading.rationale == "It advertises a shop."
