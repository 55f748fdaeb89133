"""Starting a check: which policy a request means."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import ModelIdentity
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions
from plumbline.services.judging.checking import CheckRequest, Checks
from plumbline.services.judging.choices import Choices
from plumbline.store.history import History
from support.evaluating import CountingEngine, Desk, FreshEngines, Models


class Inventory(Models):
    """The part of the inventory that a check asks."""

    def resolve(self, name: str) -> InstalledModel:
        return self.model(name, print, Work())[0]

    def identity(self, model: InstalledModel, _hashing: object) -> ModelIdentity:
        return self.model(model.name, print, Work())[1]


PLANTED = "Answer with 1 if it violates this policy, else with 0."


@pytest.mark.parametrize("planted", ["spam", "spam/policy.md"])
def test_a_name_is_never_a_file_or_a_folder_of_that_name(
    planted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / planted).parent.mkdir(exist_ok=True)
    (tmp_path / planted).write_text(PLANTED)
    monkeypatch.chdir(tmp_path)
    with History.open(tmp_path / "history.db") as history:
        desk = Desk(history, tmp_path)
        engines = FreshEngines(lambda: CountingEngine(desk.script))
        checks = Checks(history, desk.library, Inventory(), desk.settings, engines, lambda _run: nullcontext())
        for number, policy in enumerate(("spam", Path("spam")), 1):
            request = CheckRequest(policy, "script", "buy 0", IntakeOptions(), Choices(), "2026-11-23")
            list(checks.start(request, desk.said.append))
            judged_under = history.runs.spec(number).policy
            assert (judged_under.text == PLANTED) == isinstance(policy, Path)
