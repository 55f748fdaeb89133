"""Locks between processes: one process works on a run, and a run that nobody works on is seen as cut off.

The operating system releases a lock when its process dies, however it dies, so that a lock that is held means a
living process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message


class RunLocks:
    """Locks of runs, as files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def working(self, run: int) -> Iterator[None]:
        """Holds the run for this process.

        Raises:
            MachineError: another process works on it.
        """
        lock = self._lock(run)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise MachineError(
                Message("The run is being worked on"),
                Message("Another Plumbline works on run {run} at the moment.", run=run),
                Message("Wait until it is done, or stop it there first."),
            ) from None
        try:
            yield
        finally:
            lock.release()

    def is_working(self, run: int) -> bool:
        """True while a living process holds the run. Nobody can hold one where no lock can be made: on a disk that is only read."""
        try:
            with self._lock(run).acquire(timeout=0):
                return False
        except Timeout:
            return True
        except OSError:
            return False

    def _lock(self, run: int) -> FileLock:
        self._folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self._folder / f"run-{run}.lock", is_singleton=False)
