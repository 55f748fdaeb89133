"""Locks between processes: one process at a time works on a run, and an unfinished run without a lock was interrupted.

The operating system releases a lock when its process ends, however it ends, so a lock that is held means a living process.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable


class RunInUseError(MachineError):
    """Another process works on the run."""


class RunLocks:
    """Locks of runs, as files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def working(self, run: int) -> Iterator[None]:
        """Holds the run for this process.

        Raises:
            RunInUseError: another process works on it.
            MachineError: the lock can't be written.
        """
        try:
            lock = self._lock(run)
            lock.acquire(timeout=0)
        except Timeout:
            raise RunInUseError(
                Message("The run is in use"),
                Message("Another Plumbline process is working on run {run}.", run=str(run)),
                Message("Wait until it has finished, or stop it there."),
            ) from None
        except OSError as error:
            raise unwritable(self._folder, error) from error
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def writing(self, folder: Path) -> Iterator[None]:
        """Holds a folder that a watch writes verdicts to.

        Raises:
            MachineError: another process writes to it, or the lock can't be written.
        """
        name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
        try:
            lock = self._named(f"watch-{name}")
            lock.acquire(timeout=0)
        except Timeout:
            raise MachineError(
                Message("The folder is in use"),
                Message("Another Plumbline process writes verdicts to “{folder}”.", folder=folder),
                Message("Stop it there, or choose another folder for the verdicts."),
            ) from None
        except OSError as error:
            raise unwritable(self._folder, error) from error
        try:
            yield
        finally:
            lock.release()

    def is_working(self, run: int) -> bool:
        """True while a living process holds the run; False on a read-only disk, where no process can hold one."""
        try:
            with self._lock(run).acquire(timeout=0):
                return False
        except Timeout:
            return True
        except OSError:
            return False

    def _lock(self, run: int) -> FileLock:
        return self._named(f"run-{run}")

    def _named(self, name: str) -> FileLock:
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"{name}.lock", is_singleton=False)
