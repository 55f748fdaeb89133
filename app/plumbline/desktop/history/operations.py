"""Exporting and deleting from the History page: the dialogs, the work and the outcome. One at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.deletion import Deletion
from plumbline.desktop.history.export import Export
from plumbline.desktop.history.export_dialog import ExportDialog
from plumbline.desktop.history.search import Search
from plumbline.desktop.history.work_bar import WorkBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.deletion import DeletionPlan, Deletions
from plumbline.services.history.export import FileForm
from plumbline.store.history import History


class Operations(QObject):
    """Exports what a search finds, and deletes."""

    busy_changed = Signal()
    said = Signal(str)
    """An export has ended; emits what to say."""
    deleted = Signal(str)
    """A deletion has ended; emits what to say."""
    finished = Signal()
    """What a stopped deletion had begun is gone too."""
    failed = Signal(object)
    """Emits a `PlumblineError`."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        history: Callable[[], History],
        deletions: Callable[[], Deletions],
        search: Search,
    ) -> None:
        super().__init__(parent)
        self._parent, self._tasks, self._deletions, self._search = parent, tasks, deletions, search
        self.bar = WorkBar()
        self._export = Export(tasks, history, self.bar, self)
        self._deletion = Deletion(tasks, deletions, self.bar, self)
        self._export.ended.connect(self._on_exported)
        self._deletion.ended.connect(self._on_deleted)
        self._deletion.finished.connect(self.finished)
        for work in (self._export, self._deletion):
            work.failed.connect(self._on_error)

    @property
    def busy(self) -> bool:
        return not self.bar.isHidden()

    def ask_export(self) -> None:
        ExportDialog(self._parent, self._what_is_exported(), self.export).open()

    def export(self, target: Path, form: FileForm, reasoning: bool) -> None:
        total = self._search.rows if self._search.whole else 0
        self._export.begin(self._search.query, total, target, form, reasoning)
        self.busy_changed.emit()

    def ask_delete(self, policies: Mapping[str, str], run: tuple[int, str] | None) -> None:
        DeleteDialog(self._parent, self._tasks, self._deletions, policies, run, self._delete).open()

    def end(self) -> None:
        self._export.drop()
        self._deletion.stop()

    def _what_is_exported(self) -> str:
        search = self._search
        if search.running:
            return translate("History", "All results will be exported.")
        if search.whole:
            return translate("History", "{n} verdicts will be exported.", "", search.rows)
        return translate("History", "All results will be exported: more than {n} verdicts.", "", search.rows)

    def _delete(self, plan: DeletionPlan) -> None:
        self._deletion.begin(plan)
        self.busy_changed.emit()

    def _on_exported(self, words: str) -> None:
        self.busy_changed.emit()
        self.said.emit(words)

    def _on_deleted(self, words: str) -> None:
        self.busy_changed.emit()
        self.deleted.emit(words)

    def _on_error(self, error: PlumblineError) -> None:
        self.busy_changed.emit()
        self.failed.emit(error)
