"""Reports, cases, and what proves that the history is as it was recorded: one menu of the History page, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from plumbline.desktop.history.case_dialogs import CasesDialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.check_report_dialog import CheckReportDialog
from plumbline.desktop.history.item_reports import ItemReports
from plumbline.desktop.history.query import Query
from plumbline.desktop.history.time_stamps_dialog import TimeStampsDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.services.history.cases import Cases
from plumbline.services.history.report_choice import Asked, ReportKind
from plumbline.services.history.reporting import Reporting
from plumbline.services.history.time_stamping import TimeStamping
from plumbline.services.models.engine_host import EngineHost
from plumbline.store.history import History


@dataclass(frozen=True)
class ReportParts:
    """What reports are made with, each opened when it is first needed."""

    history: Callable[[], History]
    reporting: Callable[[], Reporting]
    cases: Callable[[], Cases]
    time_stamping: Callable[[], TimeStamping]
    engine_host: EngineHost


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected, or shown: items by run and position, a run, or what the search finds."""

    items: tuple[tuple[int, int], ...] = ()
    run: int | None = None
    query: Query | None = None


class Reports(QObject):
    """Opens the dialogs for what is selected."""

    def __init__(self, page: Page, core: ReportParts, selection: Callable[[], Selection]) -> None:
        super().__init__(page)
        self._page, self._parts, self._core, self._selection = page, page.parts, core, selection
        self._items = ItemReports(page, core.history, core.reporting, core.cases)
        self.button = MenuButton()
        self.button.say(translate("History", "Reports"))
        self.button.setAccessibleName(translate("History", "Reports and cases"))
        menu = self.button.menu()
        self._report = add_entry(menu, translate("History", "Report…"), self.ask_report)
        self._add = add_entry(menu, translate("History", "Add to case…"), self.ask_case)
        menu.addSeparator()
        add_entry(menu, translate("History", "Cases…"), self.show_cases)
        add_entry(menu, translate("History", "Check a report…"), self.check_report)
        add_entry(menu, translate("History", "Check history…"), self.check_history)
        add_entry(menu, translate("History", "Time stamps…"), self.show_time_stamps)
        menu.aboutToShow.connect(self._enable)

    def _enable(self) -> None:
        chosen = self._selection()
        self._report.setEnabled(chosen != Selection())
        self._add.setEnabled(bool(chosen.items))

    def ask_report(self) -> None:
        chosen = self._selection()
        if chosen.items:
            self.open(Asked.of(chosen.items))
        elif chosen.run is not None:
            self.open(Asked(ReportKind.RUN, chosen.run))
        elif chosen.query is not None:
            self.open(Asked(ReportKind.SEARCH, words=chosen.query.words, filters=chosen.query.filters))

    def open(self, asked: Asked) -> None:
        self._items.open(asked)

    def ask_case(self) -> None:
        self._items.add_to_case(self._selection().items)

    def show_cases(self) -> None:
        dialog = CasesDialog(self._page, self._parts, self._core.history, self._core.cases)
        dialog.report.connect(lambda name: self.open(Asked(ReportKind.CASE, case=name)))
        dialog.open()

    def check_report(self) -> None:
        CheckReportDialog(self._page, self._parts.tasks, self._core.reporting).open()

    def check_history(self) -> None:
        core = self._core
        dialog = CheckHistoryDialog(self._page, self._parts.tasks, core.history, core.engine_host)
        dialog.time_stamps.connect(lambda: self.show_time_stamps(dialog))
        dialog.open()

    def show_time_stamps(self, over: QWidget | None = None) -> None:
        TimeStampsDialog(over or self._page, self._parts.tasks, self._core.time_stamping).open()
