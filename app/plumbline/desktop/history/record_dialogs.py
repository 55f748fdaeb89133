"""Cases, and what proves that the history is as it was recorded: the dialogs, over whichever page is in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from plumbline.desktop.history.case_dialogs import CasesDialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.check_report_dialog import CheckReportDialog
from plumbline.desktop.history.item_reports import ItemReports
from plumbline.desktop.history.time_stamps_dialog import TimeStampsDialog
from plumbline.desktop.shell.page import Page
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


class RecordDialogs:
    """Opens them over a page."""

    def __init__(self, page: Page, core: ReportParts) -> None:
        self._page, self._core = page, core
        self.items = ItemReports(page, core.history, core.reporting, core.cases)

    def show_cases(self) -> None:
        dialog = CasesDialog(self._page, self._page.parts, self._core.history, self._core.cases)
        dialog.report.connect(lambda name: self.items.open(Asked(ReportKind.CASE, case=name)))
        dialog.open()

    def check_report(self) -> None:
        CheckReportDialog(self._page, self._page.parts.tasks, self._core.reporting).open()

    def check_history(self) -> None:
        core = self._core
        dialog = CheckHistoryDialog(self._page, self._page.parts.tasks, core.history, core.engine_host)
        dialog.time_stamps.connect(lambda: self.show_time_stamps(dialog))
        dialog.open()

    def show_time_stamps(self, over: QWidget | None = None) -> None:
        TimeStampsDialog(over or self._page, self._page.parts.tasks, self._core.time_stamping).open()
