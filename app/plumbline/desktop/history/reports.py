"""Reports, cases, and what proves that the history is as it was recorded: one menu of the History page, and its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.history.case_dialogs import AddToCaseDialog, CasesDialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.check_report_dialog import CheckReportDialog
from plumbline.desktop.history.query import Query
from plumbline.desktop.history.report_dialog import ReportDialog
from plumbline.desktop.history.time_stamps_dialog import TimeStampsDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import ReportItems
from plumbline.desktop.shell.page import Parts
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

    said = Signal(str)

    def __init__(self, page: QWidget, parts: Parts, core: ReportParts, selection: Callable[[], Selection]) -> None:
        super().__init__(page)
        self._page, self._parts, self._core, self._selection = page, parts, core, selection
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
        ReportDialog(self._page, self._parts, asked, self._core.reporting).open()

    def take(self, intent: ReportItems) -> None:
        """Opens what is asked for on items that were chosen elsewhere."""
        if intent.case:
            self._ask_case(intent.items)
        else:
            self.open(Asked.of(intent.items))

    def ask_case(self) -> None:
        self._ask_case(self._selection().items)

    def _ask_case(self, chosen: tuple[tuple[int, int], ...]) -> None:
        history = self._core.history

        def ask(names: list[str]) -> None:
            AddToCaseDialog(self._page, names, len(chosen), add).open()

        def add(name: str, note: str) -> None:
            cases = self._core.cases

            def put() -> int:
                return sum(cases().add(name, run, places, note) for run, places in _by_run(chosen).items())

            def done(count: int) -> None:
                words = translate("History", "{n} items added to the case “{name}”.", "", count)
                self.said.emit(words.format(name=name))

            self._parts.tasks.run(self, put, done)

        self._parts.tasks.run(self, lambda: [case.name for case in history().cases.all()], ask)

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


def _by_run(items: tuple[tuple[int, int], ...]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for run, position in items:
        found.setdefault(run, []).append(position)
    return found
