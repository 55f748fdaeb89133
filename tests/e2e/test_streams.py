"""Standard streams as scripts and terminals really are: full, closed, gone, a terminal, a pipe."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from e2e.conftest import Program
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import PlaceKind, place
from plumbline.store.history import History
from support import histories

HOSTILE = "plain \x1b[31mred\x1b[0m \x9b2J \u202eturned\0 behind, a\r\nline\u2028sep"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the shell's redirections are those of POSIX")


@pytest.fixture
def kept(tmp_path: Path) -> Program:
    """A program with a history of 400 items; its model is never loaded."""
    home = tmp_path / "home"
    with History.open(home / "data" / "history.db") as history:
        run = history.runs.create(histories.spec())
        items = [
            ContentItem(f"{HOSTILE} {number}", Origin("a.txt", place(PlaceKind.LINE, number), "7", "ada"))
            for number in range(400)
        ]
        history.runs.add_items(run, 0, items)
        for number in range(400):
            history.runs.record(run, number, histories.verdict())
    return Program(home, Path("none"))


def shell(program: Program, command: str) -> subprocess.CompletedProcess[str]:
    line = command.replace("PLUMBLINE", f"{sys.executable} -m plumbline")
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, env=program.variables, check=False, timeout=120
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("command", ["runs", "export 1 --format csv", "show 1", "--help", "policy list --format jsonl"])
def test_an_output_that_is_full_is_a_sentence(kept: Program, command: str) -> None:
    done = shell(kept, f"PLUMBLINE {command} > /dev/full")
    assert done.returncode == 1
    assert "can't be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert shell(kept, f"PLUMBLINE {command} > /dev/full 2>&1").returncode == 1


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_leads_nowhere(kept: Program, closed: str) -> None:
    done = shell(kept, f"PLUMBLINE show 1 {closed}")
    assert (done.returncode, done.stderr) == (0, "")
    assert shell(kept, "PLUMBLINE history check").returncode == 0


def test_a_seal_that_was_kept_shows_that_nothing_before_it_was_changed(kept: Program) -> None:
    (report,) = kept.rows("history", "check")
    assert report["sound"]
    (held,) = kept.rows("history", "check", "--seal", report["seal"])
    assert held["seal_held"]
    assert "nothing before it was changed" in kept.run("history", "check", "--seal", report["seal"])
    assert "not in the chain" in kept.run("history", "check", "--seal", f"7-{'ab' * 32}", code=1)
    for slip in (report["seal"][:-1], report["seal"].replace("-", ""), "7-abc"):
        assert kept.run("history", "check", "--seal", slip, code=1) == "", "a slip is no sign of a forgery"
    with History.open(kept.home / "data" / "history.db") as history:
        other = history.runs.create(histories.spec())
        histories.delete(history, other)
    assert "except for the runs that were deleted since" in kept.run("history", "check", "--seal", report["seal"])
    (after,) = kept.rows("history", "check", "--seal", report["seal"])
    assert [deletion["run"] for deletion in after["deletions"]] == [other]
    with closing(dbapi2.connect(str(kept.home / "data" / "history.db"))) as driver:
        driver.execute("UPDATE items SET author = 'eve' WHERE id = 7")
        driver.commit()
    printed = kept.run("history", "check", "--seal", report["seal"], code=1)
    assert "the verdict on item 7 of run 1" in printed
    assert "nothing before it was changed" not in printed


@pytest.mark.parametrize("command", ["export 1", "export 1 --format csv", "show 1"])
def test_a_reader_that_has_gone_is_no_trouble(kept: Program, command: str) -> None:
    done = shell(kept, f"set -o pipefail; PLUMBLINE {command} | head -n 1 | cut -c 1-20")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


def test_csv_is_exact_in_a_pipe_and_harmless_on_a_terminal(kept: Program) -> None:
    piped = subprocess.run(
        kept.command("export", "1", "--format", "csv"), capture_output=True, env=kept.variables, check=True, timeout=120
    ).stdout.decode()
    rows = list(csv.DictReader(io.StringIO(piped, newline="")))
    assert [row["text"] for row in rows] == [f"{HOSTILE} {number}" for number in range(400)]
    assert {(row["external_id"], row["author"]) for row in rows} == {("7", "ada")}

    leader, follower = os.openpty()
    process = subprocess.Popen(
        kept.command("export", "1", "--format", "csv"), stdout=follower, stderr=subprocess.PIPE, env=kept.variables
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:  # Linux says so at a terminal's end
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (0, b"")
    text = shown.decode()
    assert "⟨001B⟩[31mred" in text
    assert "⟨0000⟩ behind" in text
    assert not set(text) & set("\x1b\x9b\u202e\0\u2028")
