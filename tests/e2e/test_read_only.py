"""A history on a disk that can only be read: evidence that was handed on can be looked through, and nothing of it changes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.conftest import Program
from plumbline.store.history import History
from support import histories


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with a history, mounted to be read only."""
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a disk needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run([mount, "-t", "tmpfs", "tmpfs", str(folder)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this system does not let a test mount a disk")
    try:
        with History.open(folder / "data" / "history.db") as history:
            histories.fill(history)
        subprocess.run([mount, "-o", "remount,ro", str(folder)], check=True)
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_everything_can_be_looked_at_and_nothing_changed(disk: Path, policy: Path) -> None:
    program = Program(disk, Path("none"))
    (run,) = program.rows("runs")
    assert run["done"] == len(program.rows("export", "--all")) == 13
    assert program.rows("search", "contentcanary")
    assert "contentcanary" in program.run("show", "1", "--item", "1")
    assert {row["name"] for row in program.rows("policy", "list")} >= {"spam"}
    program.run("settings")
    program.run("models")
    assert "is intact" in program.run("history", "check")
    assert "FAILED  History: The history can only be read" in program.run("doctor", code=1)
    for command in (["check", "--policy", policy, "--text", "x"], ["resume", "1"], ["policy", "import", policy],
                    ["settings", "set", "effort", "low"]):  # fmt: skip
        program.run(*command, code=1)
    assert [path.name for path in (disk / "data").iterdir()] == ["history.db"]
