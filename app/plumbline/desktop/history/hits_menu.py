"""The context menu of a verdict in the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.history.filter_bar import FilterBar
from plumbline.desktop.history.hits_view import HitsView
from plumbline.desktop.history.reports import Reports
from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import ShowRun
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.context_menu import offer_menu
from plumbline.domain.sources import is_file
from plumbline.store.history import History

_ACTIONS: Final = ("item.open", "item.statement", "item.appeal", "item.similar", "report.make", "item.case")


class HitsMenu(QObject):
    """What can be done with the selected verdict, once the pane has read it; reports are on all that are selected."""

    def __init__(
        self,
        hits: HitsView,
        detail: DetailPane,
        filters: FilterBar,
        parts: Parts,
        history: Callable[[], History],
        show_error: Failed,
        reports: Reports,
    ) -> None:
        super().__init__(hits)
        self._reports = reports
        self._hits, self._detail, self._filters, self._parts = hits, detail, filters, parts
        self._history, self._show_error = history, show_error
        self._place: QPoint | None = None
        offer_menu(hits, self._ask)
        detail.abilities_changed.connect(self._show)

    def _ask(self, place: QPoint) -> None:
        self._place = place if self._hits.row >= 0 else None
        self._show()

    def _show(self) -> None:
        item, place = self._detail.item, self._place
        if place is None or item is None or item.item_id != self._hits.item:
            return
        self._place = None
        menu = QMenu(self._hits)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("History", "Copy text"), partial(self._copy, item.content.text))
        handlers = {**self._detail.handlers(), **self.handlers()}
        for name in _ACTIONS:
            if name in handlers:
                menu.addAction(BY_ID[name].title, handlers[name])
        origin = item.content.origin
        menu.addSeparator()
        if origin.author.strip():
            menu.addAction(translate("History", "Only this author"), partial(self._filters.by_author, origin.author))
        if is_file(origin.source):
            menu.addAction(translate("History", "Only this file"), partial(self._filters.by_file, origin.source))
        menu.popup(place)

    def handlers(self) -> Handlers:
        """What can be done with the verdict in the pane, or with those that are selected, from the window's menus too."""
        item = self._detail.item
        if item is None or item.item_id != self._hits.item:
            return {}
        return {
            "item.similar": partial(self._find_similar, item.item_id),
            "report.make": self._reports.ask_report,
            "item.case": self._reports.ask_case,
        }

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _find_similar(self, item: int) -> None:
        SimilarDialog(
            self._hits,
            self._parts,
            self._history,
            item,
            lambda run: self._detail.intent.emit(ShowRun(run)),
            self._show_error,
        ).open()
