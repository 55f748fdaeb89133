"""Ctrl+C during the history's long commands: one line, and nothing is left half done."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from plumbline.cli.main import run
from plumbline.domain.work import Work
from plumbline.store.file import connection
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.history import History
from plumbline.system.environment import NEW_PASSPHRASE

COMMANDS = {
    "encrypt": ("history", "encrypt", "--passphrase"),
    "check": ("history", "check"),
    "rebuild-search": ("history", "rebuild-search"),
    "salvage": ("history", "salvage", "rescued.db"),
    "salvage as lines": ("history", "salvage", "rescued.jsonl"),
    "search": ("search", "watches"),
    "export": ("export", "--all"),
    "export what is found": ("export", "--search", "watches"),
    "delete": ("history", "delete", "--policy", "spam", "--yes"),
}


@pytest.fixture
def pressed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Ctrl+C is pressed at the third look of the job; the count of looks."""
    looks: list[int] = []
    looked = Work.cancelled.fget
    assert looked is not None

    def press(work: Work) -> bool:
        looks.append(1)
        if len(looks) == 3:
            signal.raise_signal(signal.SIGINT)
            work._cancelled.wait(60)
        return bool(looked(work))

    monkeypatch.setattr(Work, "cancelled", property(press))
    monkeypatch.setattr(Work, "check", _check)
    monkeypatch.setattr(connection, "_OPERATIONS", 50)
    return looks


def _check(work: Work) -> None:
    from plumbline.domain.work import Cancelled

    if work.cancelled:
        raise Cancelled


@pytest.mark.parametrize("command", COMMANDS.values(), ids=list(COMMANDS))
def test_ctrl_c_prints_one_line_and_leaves_no_half_file(
    command: tuple[str, ...],
    history_file: Path,
    pressed: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    work_folder = tmp_path / "here"
    work_folder.mkdir()
    monkeypatch.chdir(work_folder)
    monkeypatch.setenv(NEW_PASSPHRASE, "a long passphrase")
    assert run(command) == 130
    assert len(pressed) < 12
    said = capsys.readouterr()
    assert said.err == "Stopped.\n"
    assert "Deleted" not in said.out
    assert list(work_folder.iterdir()) == []
    monkeypatch.undo()
    assert {file.name for file in history_file.parent.glob("history.db*")} <= {"history.db"}
    assert kind_of(history_file) is FileKind.PLAIN
    with History.open(history_file) as history:
        assert history.audit.check().sound
        assert len(history.runs.newest()) == 2


@pytest.mark.usefixtures("history_file")
def test_the_same_command_does_its_work_afterwards(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(("export", "--all")) == 0
    assert len([json.loads(line) for line in capsys.readouterr().out.splitlines()]) == 4
