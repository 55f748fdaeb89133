"""Reports on items, and cases that they are put into, asked for over whichever page shows them."""

from __future__ import annotations

from collections.abc import Callable

from plumbline.desktop.history.case_dialogs import AddToCaseDialog
from plumbline.desktop.history.report_dialog import ReportDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Page
from plumbline.services.history.cases import Cases
from plumbline.services.history.report_choice import Asked
from plumbline.services.history.reporting import Reporting
from plumbline.store.history import History

Places = tuple[tuple[int, int], ...]
"""Run and position of each item."""


class ItemReports:
    """Opens the dialogs over a page, which says how it ended."""

    def __init__(
        self,
        page: Page,
        history: Callable[[], History],
        reporting: Callable[[], Reporting],
        cases: Callable[[], Cases],
    ) -> None:
        self._page, self._history, self._reporting, self._cases = page, history, reporting, cases

    def open(self, asked: Asked) -> None:
        ReportDialog(self._page, self._page.parts, asked, self._reporting).open()

    def report_on(self, items: Places) -> None:
        self.open(Asked.of(items))

    def add_to_case(self, items: Places) -> None:
        page, tasks, cases = self._page, self._page.parts.tasks, self._cases

        def ask(names: list[str]) -> None:
            AddToCaseDialog(page, names, len(items), add).open()

        def add(name: str, note: str) -> None:
            def put() -> int:
                return sum(cases().add(name, run, places, note) for run, places in _by_run(items).items())

            def done(count: int) -> None:
                words = translate("History", "{n} items added to the case “{name}”.", "", count)
                page.say(words.format(name=name))

            tasks.run(page, put, done)

        tasks.run(page, lambda: [case.name for case in self._history().cases.all()], ask)


def _by_run(items: Places) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for run, position in items:
        found.setdefault(run, []).append(position)
    return found
