"""Exporting what a search finds to a file while the page stays usable, with progress in words and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Work
from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters


class Export(QObject):
    """One export at a time."""

    ended = Signal(str)
    """It is finished or was stopped; emits what to say."""
    failed = Signal(PlumblineError)

    def __init__(
        self,
        tasks: Tasks,
        history: Callable[[], History],
        item_type: Callable[[], str],
        bar: WorkBar,
        parent: QObject,
    ) -> None:
        """`item_type`: what items are called in Coop."""
        super().__init__(parent)
        self._tasks, self._history, self._item_type, self._bar = tasks, history, item_type, bar
        self._task: Task | None = None
        self._target = Path()
        self._written = 0
        self._whole = False

    def begin(
        self, words: str, filters: SearchFilters, total: int, target: Path, form: FileForm, reasoning: bool
    ) -> None:
        """What is found by these; a total of 0 is unknown."""
        self._target, self._written, self._whole = target, 0, False
        history = self._history

        def counts(work: Work) -> Generator[int, None, None]:
            rows = history().export.found(words, filters, work)
            with closing(
                write_verdicts(target, rows, form, reasoning=reasoning, item_type=self._item_type())
            ) as progress:
                for count in progress:
                    yield count
                    work.check()
            self._whole = True

        def on_counts(so_far: list[int]) -> None:
            self._written = so_far[-1]
            verdicts = translate("History", "{n} verdicts", "", so_far[-1])
            said = translate("History", "Exporting to {file}: {verdicts}")
            self._bar.say(said.format(file=target.name, verdicts=verdicts), so_far[-1], total)

        self._task = self._tasks.follow(self, counts, on_counts, self._on_end, self._on_error)
        self._bar.begin(translate("History", "Exporting to {file}…").format(file=target.name), self._task.stop)

    def drop(self) -> None:
        """Ends it without a word; no file is left."""
        if self._task is not None:
            self._task.drop()

    def _on_end(self) -> None:
        self._bar.end()
        if self._whole:
            words = translate("History", "{n} verdicts exported to {file}.", "", self._written)
            self.ended.emit(words.format(file=self._target))
        else:
            self.ended.emit(translate("History", "Export stopped. No file was written."))

    def _on_error(self, error: PlumblineError) -> None:
        self._bar.end()
        self.failed.emit(error)
