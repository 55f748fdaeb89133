"""`plumbline watch` says what it does with each file, and refuses folders that would feed on themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.cli import main
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.models.engine_host import EngineHost


@pytest.fixture
def incoming(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    host = EngineHost(lambda: ScriptedEngine(lambda _content, _request: ScriptedReply(), context_tokens=20_000))
    monkeypatch.setattr(Application, "engine_host", host)
    (tmp_path / "market").mkdir()
    (tmp_path / "market" / "policy.md").write_text(
        "Answer with 1 if it violates, else with 0.\n\n- R1 Sale: goods for money.\n"
    )
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def watch(incoming: Path, *more: str) -> int:
    home = incoming.parent
    return main.run(
        ["watch", str(incoming), "--policy", str(home / "market"), "--to", str(home / "out"), "--once",
         "--settled", "0", "--every", "0.1", "--model", "practice", "--practice-anyway", *more]
    )  # fmt: skip


def test_a_line_for_each_file(incoming: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (incoming / "a.csv").write_text("text\none\ntwo\n")
    (incoming / "b.csv").write_text("text\none\ntwo\n")
    (incoming / "c.bin").write_bytes(b"\0")
    (incoming / ".hidden").write_text("x")
    assert watch(incoming) == 0
    out, error = capsys.readouterr()
    lines = dict(line.split("  ", 1) for line in out.splitlines())
    assert lines.pop(str(incoming / "a.csv")).startswith("2 items: 2 allowed  → a.csv.")
    assert lines == {
        str(incoming / "b.csv"): f"the same as {incoming / 'a.csv'}",
        str(incoming / "c.bin"): "nothing to judge (kind of file not read)",
    }
    assert f"Watching {incoming}\n" in error
    assert error.endswith("3 files were done.\n")
    assert watch(incoming) == 0
    out, error = capsys.readouterr()
    assert out == ""
    assert "2 files are done already and not judged again." in error


def test_how_answers_are_read_is_said_once_before_the_first_file(
    incoming: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = "“market” states its own answer (1: violates; 0: allowed).\n"
    assert watch(incoming) == 0
    assert capsys.readouterr().err.count(line) == 1
    (incoming / "a.txt").write_text("one")
    assert watch(incoming) == 0
    assert capsys.readouterr().err.count(line) == 1


def test_endings_and_forms(incoming: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.csv", "b.txt", "c.md"):
        (incoming / name).write_text(f"text\n{name}\n")
    assert watch(incoming, "--ending", "csv,txt", "--format", "csv", "--reasoning") == 0
    files = sorted((incoming.parent / "out").iterdir())
    assert [file.suffix for file in files] == [".csv", ".csv", ".jsonl"]
    assert "reasoning" in files[0].read_text("utf-8-sig").splitlines()[0]


def test_the_watched_folder_gets_no_verdicts_unless_that_is_wanted(
    incoming: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (incoming / "a.txt").write_text("one")
    inside = str(incoming / "out")
    assert watch(incoming, "--to", inside) == 1
    assert "The verdicts would be inside a watched folder." in capsys.readouterr().err
    assert watch(incoming, "--to", inside, "--inside") == 0
    assert watch(incoming, "--to", str(incoming), "--inside") == 1
    assert len(list((incoming / "out").iterdir())) == 2


def test_a_file_that_can_not_be_judged_is_said(incoming: Path, capsys: pytest.CaptureFixture[str]) -> None:
    columns = [f"c{number}" for number in range(30)]
    (incoming / "a.csv").write_text(f"text,{','.join(columns)}\none" + f",{'x ' * 499}" * len(columns) + "\n")
    assert watch(incoming, *(word for column in columns for word in ("--context", column))) == 0
    assert "can't be judged: The columns shown with item 1 leave less than half" in capsys.readouterr().out
    lines = [json.loads(line) for line in (incoming.parent / "out" / "journal.jsonl").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["begun", "failed"]


def test_a_policy_that_does_not_fit_ends_the_watch(incoming: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (incoming / "a.txt").write_text("one")
    (incoming.parent / "market" / "policy.md").write_text("Answer with 1 or 0. " * 20_000)
    assert watch(incoming) == 1
    assert "plumbline: " in capsys.readouterr().err
