"""Reports, cases, and what proves that the history is as it was recorded: one menu of the History page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from plumbline.desktop.history.query import Query
from plumbline.desktop.history.record_dialogs import RecordDialogs, ReportParts
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.services.history.report_choice import Asked, ReportKind


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
        self._selection = selection
        self.dialogs = dialogs = RecordDialogs(page, core)
        self.button = MenuButton()
        self.button.say(translate("History", "Reports"))
        self.button.setAccessibleName(translate("History", "Reports and cases"))
        menu = self.button.menu()
        self._report = add_entry(menu, translate("History", "Report…"), self.ask_report)
        self._add = add_entry(menu, translate("History", "Add to case…"), self.ask_case)
        menu.addSeparator()
        add_entry(menu, translate("History", "Cases…"), dialogs.show_cases)
        add_entry(menu, translate("History", "Check a report…"), dialogs.check_report)
        add_entry(menu, translate("History", "Check history…"), dialogs.check_history)
        add_entry(menu, translate("History", "Time stamps…"), dialogs.show_time_stamps)
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
        self.dialogs.items.open(asked)

    def ask_case(self) -> None:
        self.dialogs.items.add_to_case(self._selection().items)
