"""What leaves the history by the command line: what a search finds, written as lines; and what is deleted."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plumbline.cli.main import plumbline
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support import histories


@pytest.fixture
def path() -> Path:
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


def plumb(*arguments: str) -> Result:
    return CliRunner().invoke(plumbline, arguments, catch_exceptions=False)


def test_what_a_search_finds_is_exported_newest_first(path: Path) -> None:
    rows = [json.loads(line) for line in plumb("export", "--search", "watches").stdout.splitlines()]
    assert [(row["run"], row["text"], row["reasoning"]) for row in rows] == [
        (2, "cheap watches", "thought"),
        (1, "cheap watches", "thought"),
    ]
    table = plumb("export", "--decision", "allowed", "--policy", "hate", "--format", "csv").stdout.splitlines()
    assert [(row["policy"], row["text"]) for row in csv.DictReader(table)] == [("hate", "a question")]
    assert plumb("export", "1", "--search", "watches").exit_code == 2
    assert plumb("export").exit_code == 2
    assert len(plumb("export", "--all", "--no-reasoning").stdout.splitlines()) == 4
    assert len(plumb("export", "1").stdout.splitlines()) == 2


def test_what_is_deleted_is_said_before(path: Path) -> None:
    runner = CliRunner()
    asked = runner.invoke(plumbline, ["history", "delete", "--policy", "hate"], input="n\n")
    assert "1 run with 2 items" in asked.stdout
    with History.open(path) as history:
        assert len(history.runs.newest()) == 2
    assert "Deleted: 2 items of 1 run." in plumb("history", "delete", "--policy", "hate", "--yes").stdout
    with History.open(path) as history:
        assert [run.policy_name for run in history.runs.newest()] == ["spam"]
    assert "nothing to delete" in plumb("history", "delete", "--older-than", "3", "--yes").stdout
    assert plumb("history", "delete").exit_code == 2


def test_a_file_is_there_when_it_is_whole(path: Path, tmp_path: Path) -> None:
    with History.open(path) as history:
        target = tmp_path / "out" / "a.csv"
        target.parent.mkdir()
        writing = write_verdicts(target, history.export.run(), FileForm.CSV, reasoning=True)
        assert next(writing) == 4
        assert not target.exists()
        assert list(writing) == []
        first = next(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
        assert first["reasoning"] == "thought"
        stopped = write_verdicts(target.with_name("b.jsonl"), history.export.run(), FileForm.JSONL, reasoning=False)
        next(stopped)
        stopped.close()
    assert [found.name for found in target.parent.iterdir()] == ["a.csv"]
