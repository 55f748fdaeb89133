"""Exporting and deleting from the History page: the dialogs, the work and the outcome. One at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from plumbline.desktop.exporting.export import Export
from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.deletion import Deletion
from plumbline.desktop.history.search import Search
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.services.history.deletion import Deletions
from plumbline.services.history.export import FileForm
from plumbline.store.history import History


class Operations(QObject):
    """Exports what a search finds, and deletes."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        history: Callable[[], History],
        deletions: Callable[[], Deletions],
        search: Search,
        item_type: Callable[[], str],
    ) -> None:
        """`item_type`: what items are called in Coop."""
        super().__init__(parent)
        self._parent, self._tasks, self._deletions, self._search = parent, tasks, deletions, search
        self._item_type = item_type
        self.bar = WorkBar()
        self.exporting = Export(tasks, history, item_type, self.bar, self)
        self.deletion = Deletion(tasks, deletions, self.bar, self)

    def ask_export(self) -> None:
        ExportDialog(self._parent, self._what_is_exported(), self._item_type(), self.export).open()

    def export(self, target: Path, form: FileForm, reasoning: bool) -> None:
        query, total = self._search.query, self._search.rows if self._search.whole else 0
        self.exporting.begin(query.words, query.filters, total, target, form, reasoning)

    def ask_delete(self, policies: Mapping[str, str], run: tuple[int, str] | None, *, listed: bool) -> None:
        """`listed`: verdicts are in view, so that those can be chosen."""
        found = self._search.query if listed and self._search.rows else None
        DeleteDialog(self._parent, self._tasks, self._deletions, policies, run, found, self.deletion.begin).open()

    def end(self) -> None:
        self.exporting.drop()
        self.deletion.stop()

    def _what_is_exported(self) -> str:
        search = self._search
        if search.running:
            return translate("History", "All results will be exported.")
        if search.whole:
            return translate("History", "{n} verdicts will be exported.", "", search.rows)
        return translate("History", "All results will be exported: more than {n} verdicts.", "", search.rows)
