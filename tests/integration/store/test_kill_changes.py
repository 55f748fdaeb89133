"""A kill, or a full disk, at any system call of what changes a history: it opens, nothing is lost, and a second try ends it."""

from __future__ import annotations

import random
import shutil
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from plumbline.store.errors import WrongKeyError
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.history import History
from support import histories, history_dumps, history_process, system_calls
from support.counting import Count
from support.history_process import FULL, KEY, NEW_KEY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is a program of Linux")

DUMPS = Path(__file__).parents[2] / "data" / "store"
FEW, PROMISED = 2, 30
FEW_WRITES, PROMISED_WRITES = 4, 100
COUNT = 40


@dataclass(frozen=True)
class Change:
    """A command of `history_process`; the keys that may open the history while it is unfinished; the key at its end."""

    command: str
    keys: tuple[bytes | None, ...] = (None,)
    last: bytes | None = None


CHANGES: Final = (
    Change("encrypt", (None, KEY), KEY),
    Change("rekey", (KEY, NEW_KEY), NEW_KEY),
    Change("decrypt", (KEY, None), None),
    Change("delete"),
    Change("migrate"),
    Change("import"),
    Change("salvage"),
)


def made(path: Path, change: Change) -> None:
    """The history that the change begins with."""
    path.parent.mkdir(exist_ok=True)
    if change.command == "migrate":
        history_dumps.load((DUMPS / "schema-0006.sql").read_text("utf-8"), path)
        return
    with History.open(path, change.keys[0]) as history:
        for _ in range(3):
            histories.fill(history)


def opened(path: Path, keys: tuple[bytes | None, ...]) -> History:
    """The history, by the one key that fits."""
    kind = kind_of(path)
    for key in keys:
        if (key is None) is (kind is FileKind.PLAIN):
            try:
                return History.open(path, key)
            except WrongKeyError:
                continue
    pytest.fail("no key opens it")


def kept(path: Path, keys: tuple[bytes | None, ...], change: Change) -> list[dict[str, object]]:
    """What the history says, which must be in order; of a deletion what it is not about."""
    with opened(path, keys) as history:
        assert history.audit.check().sound
        return [row for row in history.export.run() if change.command != "delete" or row["run"] != 1]


def run(change: Change, path: Path, target: Path, before: tuple[str, ...] = ()) -> int:
    arguments: list[object] = [change.command, path, *([target] if change.command == "salvage" else [])]
    process = history_process.start(*arguments, before=before)
    process.communicate(timeout=120)
    return process.returncode


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.command)
def test_killed_at_any_call_that_changes_the_disk(change: Change, tmp_path: Path, thorough: bool, count: Count) -> None:
    system_calls.needs_strace()
    first, trace = tmp_path / "first" / "history.db", tmp_path / "trace"
    made(first, change)
    shutil.copytree(first.parent, tmp_path / "measured")
    assert run(change, tmp_path / "measured" / "history.db", tmp_path / "salvaged.db", system_calls.noting(trace)) == 0
    expected = kept(tmp_path / "measured" / "history.db", (change.last,), change)
    calls = system_calls.some_of(system_calls.noted(trace), PROMISED if thorough else FEW, random.Random(20261130))
    for number, (call, which) in enumerate(calls):
        path, target = tmp_path / str(number) / "history.db", tmp_path / f"salvaged-{number}.db"
        shutil.copytree(first.parent, path.parent)
        assert run(change, path, target, system_calls.killing(call, which)) == -signal.SIGKILL, (call, which)
        if target.exists():
            assert kept(target, (None,), change) == expected, (call, which)
        assert kept(path, change.keys, change) == expected, (call, which)
        assert run(change, path, tmp_path / f"again-{number}.db") == 0, (call, which)
        assert kept(path, (change.last,), change) == expected, (call, which)
        shutil.rmtree(path.parent)
    count(f"kills during {change.command}", len(calls))


def test_a_disk_that_is_full_at_any_write(path: Path, tmp_path: Path, thorough: bool, count: Count) -> None:
    system_calls.needs_strace()
    trace = tmp_path / "trace"
    measured = new_run(tmp_path / "measured" / "history.db")
    record(measured, system_calls.noting(trace))
    writes = system_calls.noted(trace)["pwrite64"]
    wanted = PROMISED_WRITES if thorough else FEW_WRITES
    places = sorted(random.Random(7).sample(range(1, writes + 1), min(wanted, writes)))
    for place in places:
        file = new_run(tmp_path / str(place) / "history.db")
        code, said = record(file, system_calls.out_of_space(place))
        assert code == FULL, place
        with History.open(file) as history:
            assert history.audit.check().sound
            assert set(said) <= {row["item"] - 1 for row in history.export.run(1)}  # type: ignore[operator]
        assert record(file)[0] == 0
        with History.open(file) as history:
            assert history.runs.counts(1).done == COUNT
            assert history.audit.check().sound
    count("writes that find the disk full", len(places))


def new_run(path: Path) -> Path:
    with History.open(path) as history:
        history.runs.create(histories.spec())
    return path


def record(path: Path, before: tuple[str, ...] = ()) -> tuple[int, list[int]]:
    """Records a run as far as it gets; the exit status, and what was acknowledged."""
    process = history_process.start("record", path, 1, COUNT, before=before)
    said, _ = process.communicate(timeout=120)
    return process.returncode, [int(line) for line in said.split("\n")[:-1]]
