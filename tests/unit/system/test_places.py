"""Paths, locks and logs."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.system.locks import RunLocks
from plumbline.system.logs import start_logging
from plumbline.system.paths import shipped, user_paths


def test_a_portable_folder_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / "stick"))
    paths = user_paths()
    paths.create()
    for path in (paths.history, paths.settings, paths.models, paths.logs, paths.locks):
        assert path.is_relative_to(tmp_path / "stick")
    assert paths.models.is_dir()
    assert paths.data.stat().st_mode & 0o077 == 0


def test_without_a_portable_folder_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLUMBLINE_HOME", raising=False)
    assert "plumbline" in str(user_paths().data).lower()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / "file" / "below"))
    with pytest.raises(MachineError, match="PLUMBLINE_HOME"):
        user_paths().create()


def test_what_ships_is_found_and_what_does_not_is_named() -> None:
    assert (shipped("policies") / "spam" / "policy.md").is_file()
    with pytest.raises(MachineError, match="no-such-folder"):
        shipped("no-such-folder")


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


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("plumbline")
    before = (logger.handlers, logger.propagate, logger.level)
    start_logging(tmp_path)
    yield tmp_path / "plumbline.log"
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = before[0], before[1]
    logger.setLevel(before[2])


def test_a_log_names_the_place_and_the_kind_of_a_failure_but_not_what_was_read(log: Path) -> None:
    secret = "the source's name"
    logger = logging.getLogger("plumbline.test")
    try:
        raise ValueError(secret)
    except ValueError:
        logger.exception("reading failed")
    text = log.read_text()
    assert "reading failed" in text
    assert "ValueError" in text
    assert "test_a_log_names_the_place" in text
    assert secret not in text
