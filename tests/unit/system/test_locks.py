"""One process works on a run."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.system.locks import RunLocks


def _hold(folder: Path, ready: multiprocessing.synchronize.Event, done: multiprocessing.synchronize.Event) -> None:
    with RunLocks(folder).working(7):
        ready.set()
        done.wait(30)


def test_one_process_works_on_a_run_and_its_death_frees_it(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready, done = context.Event(), context.Event()
    process = context.Process(target=_hold, args=(tmp_path, ready, done))
    process.start()
    assert ready.wait(30)
    locks = RunLocks(tmp_path)
    assert locks.is_working(7)
    assert not locks.is_working(8)
    with pytest.raises(MachineError, match="run 7"), locks.working(7):
        pass
    process.kill()
    process.join()
    assert not locks.is_working(7)
    with locks.working(7):
        assert locks.is_working(7)
    process.close()


def test_a_lock_that_can_not_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    locks = RunLocks(tmp_path / "file" / "locks")
    with pytest.raises(MachineError, match="can't be written"), locks.working(7):
        pass
    assert not locks.is_working(7)
