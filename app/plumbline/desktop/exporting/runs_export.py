"""Exporting what the runs of a check have given, over the page that shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from plumbline.desktop.exporting.export import Export
from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.services.history.export import FileForm
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters


class RunsExport(QObject):
    """One export at a time; it lies over the page's foot."""

    def __init__(self, page: Page, history: Callable[[], History]) -> None:
        super().__init__(page)
        self._page, self._history = page, history
        self._bar = WorkBar()
        self._export = Export(page.parts.tasks, history, self._item_type, self._bar, self)
        self._export.ended.connect(page.say)
        self._export.failed.connect(page.show_error)
        self._bar.shown_or_hidden.connect(page.abilities_changed)
        page.foot.add(self._bar)

    @property
    def busy(self) -> bool:
        return not self._bar.isHidden()

    def ask(self, runs: Sequence[int]) -> None:
        """How all verdicts of these runs are to be written to a file."""
        numbers, history = tuple(runs), self._history

        def ask(verdicts: int) -> None:
            def begin(target: Path, form: FileForm, reasoning: bool) -> None:
                self._export.begin("", SearchFilters(runs=numbers), verdicts, target, form, reasoning)

            what = translate("History", "{n} verdicts will be exported.", "", verdicts)
            ExportDialog(self._page, what, self._item_type(), begin).open()

        page = self._page
        page.parts.tasks.run(self, lambda: history().together.reviewed(numbers).of_verdicts, ask, page.show_error)

    def end(self) -> None:
        """No file is left of one that is not finished."""
        self._export.drop()

    def _item_type(self) -> str:
        return self._page.parts.preferences.text("export.coop_type")
