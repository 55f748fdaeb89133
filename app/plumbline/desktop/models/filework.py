"""Long work on weights files, such as hashing 60 GB: one piece a model, with how far it is, and a way to stop it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Lane, Tasks
from plumbline.desktop.widgets.amounts import size_text
from plumbline.domain.errors import PlumblineError
from plumbline.weights.download.errors import Stopped

_T = TypeVar("_T")
Report = Callable[[int, int], None]

_APART_S: Final = 0.1


@dataclass
class _Work:
    what: str
    say: Callable[[str], None]
    done: int = 0
    total: int = 0
    stop: threading.Event = field(default_factory=threading.Event)


class FileWork(QObject):
    """Pieces of work under way, by the model's name."""

    changed = Signal()
    _progressed = Signal(str, object, object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._works: dict[str, _Work] = {}
        self._progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    def text(self, name: str) -> str:
        """What is being done with a model's files and how far it is; "" for nothing."""
        work = self._works.get(name)
        if work is None:
            return ""
        if not work.total:
            return f"{work.what}…"
        return translate("Models", "{what}: {done} of {total}").format(
            what=work.what, done=size_text(work.done), total=size_text(work.total)
        )

    def do(
        self,
        name: str,
        what: str,
        work: Callable[[Report], _T],
        done: Callable[[_T], None],
        failed: Failed,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Begins a piece of work; a second one on the same model is not begun.

        Args:
            name: the model.
            what: is being done, as words before a colon.
            work: gets a callable that takes bytes done and bytes in all, and ends the work when it was stopped.
            done, failed: on the main thread.
            say: takes how far it is, for work on a model that the list does not have yet.
        """
        if name in self._works:
            return
        under_way = self._works[name] = _Work(what, say)
        told = time.monotonic()

        def report(count: int, total: int) -> None:
            nonlocal told
            if under_way.stop.is_set():
                raise Stopped
            now = time.monotonic()
            if now - told >= _APART_S:
                told = now
                self._progressed.emit(name, count, total)

        def work_on() -> list[_T]:
            try:
                return [work(report)]
            except Stopped:
                return []

        def ended(outcome: list[_T]) -> None:
            self._works.pop(name, None)
            for value in outcome:
                done(value)
            self.changed.emit()

        def broke(error: PlumblineError) -> None:
            self._works.pop(name, None)
            failed(error)
            self.changed.emit()

        self._tasks.run(self, work_on, ended, broke, Lane.WORK)
        self.changed.emit()

    def stop_all(self) -> None:
        """Ends every piece of work."""
        for name in self._works:
            self.stop(name)

    def stop(self, name: str) -> None:
        """Ends a piece of work; nothing half done stays."""
        work = self._works.get(name)
        if work is not None:
            work.stop.set()

    def _on_progress(self, name: str, done: int, total: int) -> None:
        work = self._works.get(name)
        if work is not None:
            work.done, work.total = done, total
            work.say(self.text(name))
            self.changed.emit()
