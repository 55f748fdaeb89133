"""Folders are watched by the real program on the real llama.cpp: what comes is judged, and a stop at any moment costs nothing."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from e2e.conftest import Program, end_group, ended_within
from support.counting import Count


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


def arguments(program: Program, policy: Path, incoming: Path, *more: str) -> list[str | Path]:
    return [
        "watch", incoming, "--policy", policy, "--to", incoming.parent / "verdicts", "--model", program.model,
        "--parallel", "2", "--effort", "low", "--settled", "0", "--every", "0.1", *more,
    ]  # fmt: skip


def write_files(incoming: Path, files: int, items: int) -> int:
    """Files of so many items; returns how many there are of all."""
    for number in range(files):
        rows = [{"id": item, "text": f"File {number}, message {item}."} for item in range(items)]
        (incoming / f"{number:02}.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return files * items


def journal(incoming: Path) -> list[dict[str, Any]]:
    """The lines of the journal that are whole."""
    path = incoming.parent / "verdicts" / "journal.jsonl"
    whole = path.read_text().rpartition("\n")[0] if path.exists() else ""
    return [json.loads(line) for line in whole.splitlines()]


def until(process: subprocess.Popen[bytes], true: Callable[[], bool]) -> None:
    while not true():
        assert not ended_within(process, 0.02), process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "the system's wish"])
def test_a_file_that_comes_is_judged_and_the_end_is_in_order(
    program: Program, policy: Path, incoming: Path, number: signal.Signals
) -> None:
    program.run("settings", "set", "reasoning.budget", "24")
    process = program.start(*arguments(program, policy, incoming))
    (incoming / ".new").write_text("Selling a bike.")
    (incoming / ".new").rename(incoming / "a.txt")
    until(process, lambda: any(line["event"] == "judged" for line in journal(incoming)))
    os.killpg(process.pid, number)
    out, error = process.communicate(timeout=60)
    assert process.returncode == 0, error
    assert b"Traceback" not in error
    assert error.splitlines()[-1] == b"Stopped. 1 file was done. To go on, start the same command again."
    assert out.startswith(str(incoming / "a.txt").encode())
    (file,) = (incoming.parent / "verdicts").glob("a.txt.*")
    assert json.loads(file.read_text())["text"] == "Selling a bike."
    assert [path.name for path in incoming.iterdir()] == ["a.txt"]


def test_kill_9_loses_nothing_and_does_nothing_twice(
    program: Program, policy: Path, incoming: Path, thorough: bool, count: Count
) -> None:
    """Killed again and again, after another number of lines in the journal or of verdicts in the history each time."""
    program.run("settings", "set", "reasoning.budget", "24")
    items = write_files(incoming, 20, 12)
    chance = random.Random(15)
    kills = 30 if thorough else 5
    killed = 0
    for _ in range(kills):
        process = program.start(*arguments(program, policy, incoming, "--once"))
        lines = len(journal(incoming)) + chance.randrange(3)
        log = program.home / "data" / "history.db-wal"
        size = (log.stat().st_size if log.exists() else 0) + chance.randrange(300_000)
        while not ended_within(process, chance.random() * 0.05):
            if len(journal(incoming)) > lines or (log.exists() and log.stat().st_size > size):
                break
        killed += process.poll() is None
        end_group(process)
    program.run(*arguments(program, policy, incoming, "--once"))
    done = Counter((line["file"], line["event"]) for line in journal(incoming) if line["event"] != "begun")
    assert done == {(f"{number:02}.jsonl", "judged"): 1 for number in range(20)}
    rows = program.rows("export", "--all")
    assert Counter(Path(row["source"]).name for row in rows) == {f"{number:02}.jsonl": 12 for number in range(20)}
    assert len({row["text"] for row in rows}) == len(rows) == items
    for number in range(20):
        (file,) = (incoming.parent / "verdicts").glob(f"{number:02}.jsonl.*")
        assert len(file.read_text().splitlines()) == 12
    assert all(row["state"] == "finished" for row in program.rows("runs"))
    assert program.run(*arguments(program, policy, incoming, "--once")) == ""
    assert killed
    count("kills of a watch", killed)
