"""One window at a time: a second start raises the first.

A lock held by the first one says that it is there; the second writes a file which the first one watches. No socket is opened for
it, not even a local one, so that a trace of the program stays empty.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class OneInstance(QObject):
    """`asked_for` tells that another start asks the window to come to the front."""

    asked_for = Signal()

    def __init__(self, folder: Path) -> None:
        """`folder`: where the lock is; it exists."""
        super().__init__()
        self._lock = FileLock(folder / "window.lock", is_singleton=False)
        self._request = folder / "window.raise"
        self._watcher = QFileSystemWatcher(self)

    def take(self) -> bool:
        """True when this is the only window; else the other one was asked to come to the front.

        Where nothing can be written, any number of windows can read.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            self._request.write_text(str(time.time_ns()), "ascii")
            return False
        except OSError:
            return True
        self._request.write_text("", "ascii")
        self._watcher.addPath(str(self._request))
        self._watcher.fileChanged.connect(self._on_request)
        return True

    def release(self) -> None:
        self._lock.release()

    def _on_request(self) -> None:
        asked = ""
        with suppress(OSError):
            asked = self._request.read_text("ascii")
        if asked:
            self.asked_for.emit()
