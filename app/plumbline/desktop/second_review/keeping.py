"""Keeping decisions in their file as they are made: the window never waits, and what is made meanwhile is written next."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from plumbline.desktop.shell.tasks import Failed, Lane, Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.domain.second_review import Opinions
from plumbline.services.history.second_reviews import SecondReviews


class Keeper(QObject):
    """Writes the newest state of each file. What could not be written is tried again with the next decision."""

    def __init__(self, parent: QObject, tasks: Tasks, show_error: Failed) -> None:
        super().__init__(parent)
        self._tasks, self._show_error = tasks, show_error
        self._waiting: dict[Path, tuple[Opinions, str]] = {}
        self._writing = threading.Lock()
        self._busy = False

    def keep(self, found: Opinions, file: Path, passphrase: str) -> None:
        self._waiting[file] = (found, passphrase)
        self._go()

    def finish(self) -> None:
        """Writes at once what is not in its file yet: the window is being closed."""
        with suppress(PlumblineError):
            self._write()

    def _go(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            self._tasks.run(self, self._write, self._written, self._failed, Lane.WORK)

    def _write(self) -> None:
        with self._writing:
            for file, state in list(self._waiting.items()):
                found, passphrase = state
                SecondReviews.keep(found, file, passphrase)
                if self._waiting[file] is state:
                    del self._waiting[file]

    def _written(self, _: None) -> None:
        self._busy = False
        self._go()

    def _failed(self, error: PlumblineError) -> None:
        self._busy = False
        self._show_error(error)
