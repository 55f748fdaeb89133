"""Exporting and deleting from the History page: the dialogs, the work and the outcome. One at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from plumbline.desktop.exporting.export import Export
from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.deletion import Deletion
from plumbline.desktop.history.query import Query
from plumbline.desktop.history.search import Search
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.services.history.deletion import Deletions
from plumbline.services.history.export import FileForm
from plumbline.store.history import History


@dataclass(frozen=True, slots=True)
class Found:
    """What is exported: a query, and how many verdicts it finds as far as that is known; `whole`: no more than those."""

    query: Query
    rows: int
    whole: bool = True

    @classmethod
    def by(cls, search: Search) -> Found:
        return cls(search.query, 0 if search.running else search.rows, search.whole and not search.running)

    @property
    def words(self) -> str:
        if self.whole:
            return translate("History", "{n} verdicts will be exported.", "", self.rows)
        if not self.rows:
            return translate("History", "All results will be exported.")
        return translate("History", "All results will be exported: more than {n} verdicts.", "", self.rows)


class Operations(QObject):
    """Exports what a search finds, and deletes."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        history: Callable[[], History],
        deletions: Callable[[], Deletions],
        item_type: Callable[[], str],
    ) -> None:
        """`item_type`: what items are called in Coop."""
        super().__init__(parent)
        self._parent, self._tasks, self._deletions = parent, tasks, deletions
        self._item_type = item_type
        self.bar = WorkBar()
        self.exporting = Export(tasks, history, item_type, self.bar, self)
        self.deletion = Deletion(tasks, deletions, self.bar, self)

    def ask_export(self, found: Found) -> None:
        ExportDialog(self._parent, found.words, self._item_type(), partial(self.export, found)).open()

    def export(self, found: Found, target: Path, form: FileForm, reasoning: bool) -> None:
        query, total = found.query, found.rows if found.whole else 0
        self.exporting.begin(query.words, query.filters, total, target, form, reasoning)

    def ask_delete(self, policies: Mapping[str, str], runs: tuple[int, ...], named: str, found: Query | None) -> None:
        """As `DeleteDialog`."""
        DeleteDialog(
            self._parent, self._tasks, self._deletions, policies, runs, named, found, self.deletion.begin
        ).open()

    def end(self) -> None:
        self.exporting.drop()
        self.deletion.stop()
