"""The local API while the window is open: started and stopped as the settings say."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plumbline.api.address import address
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Lane, Tasks
from plumbline.domain.errors import PlumblineError

if TYPE_CHECKING:
    from plumbline.api.server import LocalApi


class OtherPrograms(QObject):
    """Answers other programs."""

    changed = Signal()
    """It was started or stopped, or could not be."""

    def __init__(self, make: Callable[[], LocalApi], preferences: Preferences, tasks: Tasks, parent: QObject) -> None:
        """`make`: called when the API is first needed."""
        super().__init__(parent)
        self._make = make
        self.error: PlumblineError | None = None
        """Why it could not be started, or None."""
        self._preferences = preferences
        self._tasks = tasks
        self._turn = threading.Lock()
        self._wanted_port: int | None = None
        preferences.changed.connect(self._on_preference)

    @cached_property
    def api(self) -> LocalApi:
        return self._make()

    @property
    def address(self) -> str:
        """Where it listens, or would."""
        return self.api.address if self.api.running else address(self._preferences.number("api.port"))

    def follow(self) -> None:
        """Starts or stops it, as the settings say; of two changes at once the later one counts."""
        api = self.api
        enabled, port = bool(self._preferences.get("api.enabled")), self._preferences.number("api.port")
        self._wanted_port = port if enabled else None

        def do() -> None:
            with self._turn:
                api.stop()
                if self._wanted_port is not None:
                    api.start(self._wanted_port)

        self.error = None
        self._tasks.run(self, do, lambda _: self.changed.emit(), self._failed, Lane.WORK)

    def close(self) -> None:
        self._wanted_port = None
        if "api" in self.__dict__:
            with self._turn:
                self.api.stop()

    def _failed(self, error: PlumblineError) -> None:
        self.error = error
        self.changed.emit()

    def _on_preference(self, key: str) -> None:
        if key in ("api.enabled", "api.port"):
            self.follow()
