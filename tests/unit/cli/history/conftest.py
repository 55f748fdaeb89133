"""The command line on a small history: two runs, of policies `spam` and `hate`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plumbline.cli.main import plumbline
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support import histories


@pytest.fixture
def history_file() -> Path:
    paths = user_paths()
    paths.create()
    with History.open(paths.history) as history:
        for policy in ("spam", "hate"):
            run = history.runs.create(histories.spec(policy=histories.policy(policy)))
            history.runs.add_items(run, 0, [histories.item("cheap watches"), histories.item("a question")])
            history.runs.record(run, 0, histories.verdict(Decision.VIOLATES, reasoning="thought"))
            history.runs.record(run, 1, histories.verdict(Decision.ALLOWED))
            history.runs.set_state(run, RunState.FINISHED)
    return paths.history


@pytest.fixture
def plumb() -> Callable[..., Result]:
    def run(*arguments: object, typed: str = "") -> Result:
        return CliRunner().invoke(plumbline, list(map(str, arguments)), input=typed or None, catch_exceptions=False)

    return run
