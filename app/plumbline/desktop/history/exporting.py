"""Writing what a search finds to a file, while the page goes on: progress in words, and an end when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.history.asked import Asked
from plumbline.desktop.history.work_bar import WorkBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.history import History


class Exporting(QObject):
    """One export at a time."""

    ended = Signal(str)
    """It is over; what is to be said of it."""
    failed = Signal(object)
    """It is over by trouble."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._history, self._bar = tasks, history, bar
        self._task: Task | None = None
        self._target = Path()
        self._written = 0
        self._whole = False

    def begin(self, asked: Asked, total: int, target: Path, form: FileForm, reasoning: bool) -> None:
        """Writes all that is found, whether it was looked at or not; a total of 0 is one that is not known."""
        self._target, self._written, self._whole = target, 0, False
        history = self._history

        def counts(task: Task) -> Generator[int, None, None]:
            rows = history().export.found(asked.words, asked.filters)
            with closing(write_verdicts(target, rows, form, reasoning=reasoning)) as progress:
                while not task.stopping():
                    count = next(progress, None)
                    if count is None:
                        self._whole = True
                        return
                    yield count

        def on_counts(so_far: list[int]) -> None:
            self._written = so_far[-1]
            words = translate("History", "Writing {file}: {count}")
            self._bar.say(words.format(file=target.name, count=number_text(so_far[-1])), so_far[-1], total)

        self._task = self._tasks.follow(self, counts, on_counts, self._on_end, self._on_trouble)
        self._bar.begin(translate("History", "Writing {file}…").format(file=target.name), self._task.stop)

    def drop(self) -> None:
        """Ends it without a word; no file is left."""
        if self._task is not None:
            self._task.drop()

    def _on_end(self) -> None:
        self._bar.hide()
        if self._whole:
            words = translate("History", "%n verdict(s) were written to {file}.", "", self._written)
            self.ended.emit(words.format(file=self._target))
        else:
            self.ended.emit(translate("History", "The export was stopped; no file was left."))

    def _on_trouble(self, error: PlumblineError) -> None:
        self._bar.hide()
        self.failed.emit(error)
