"""The context menu of a verdict in the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from plumbline.desktop.detail.golden import GoldenAdding, undecided_words
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.history.filter_bar import FilterBar
from plumbline.desktop.history.hits_view import HitsView
from plumbline.desktop.history.reports import Reports
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import ShowRun
from plumbline.desktop.shell.page import Handlers, Page
from plumbline.desktop.widgets.context_menu import add_actions, offer_menu
from plumbline.domain.sources import is_file
from plumbline.domain.verdict import standing
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.store.history import History

_ACTIONS: Final = (
    ("review.agree", "review.override", "review.escalate", "review.note", "edit.undo"),
    ("item.open", "item.statement", "item.reply", "item.appeal"),
    ("item.similar", "item.golden", "report.make", "item.case"),
)


class HitsMenu(QObject):
    """What can be done with the selected verdict, once the pane has read it; reports are on all that are selected."""

    def __init__(
        self,
        page: Page,
        hits: HitsView,
        detail: DetailPane,
        filters: FilterBar,
        history: Callable[[], History],
        reports: Reports,
        golden_sets: Callable[[], GoldenSets],
    ) -> None:
        super().__init__(hits)
        self._page, self._hits, self._detail, self._filters = page, hits, detail, filters
        self._history, self._reports = history, reports
        self._golden = GoldenAdding(page, page.parts.tasks, history, golden_sets, page.show_error)
        self._golden.said.connect(page.say)
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
        for names in _ACTIONS:
            menu.addSeparator()
            add_actions(menu, names, handlers, {"item.golden": undecided_words()})
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
        doing: Handlers = {
            "item.similar": partial(self._find_similar, item.item_id),
            "report.make": self._reports.ask_report,
            "item.case": self._reports.ask_case,
        }
        selected = [hit.item for hit in self._hits.selected() or ()]
        if standing(item.reviews) or any(one.review is not None for one in selected):
            chosen = [(one.run, one.position) for one in selected] or [(item.run, item.position)]
            doing = {**doing, "item.golden": partial(self._golden.add, chosen)}
        return doing

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _find_similar(self, item: int) -> None:
        SimilarDialog(
            self._hits,
            self._page.parts,
            self._history,
            item,
            lambda run: self._detail.intent.emit(ShowRun(run)),
            self._page.show_error,
        ).open()
