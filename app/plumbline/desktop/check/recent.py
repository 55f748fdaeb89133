"""Earlier checks: a menu of the latest, and an offer to resume one that was interrupted or paused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.desktop.widgets.notice import Notice
from plumbline.desktop.widgets.sources import run_text
from plumbline.services.history.runs import RunStatus, RunView
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord

_MOST: Final = 12
_STATUSES: Final = {
    RunStatus.READING: mark("Check", "reading"),
    RunStatus.RUNNING: mark("Check", "running"),
    RunStatus.PAUSED: mark("Check", "paused"),
    RunStatus.FINISHED: mark("Check", "finished"),
    RunStatus.INTERRUPTED: mark("Check", "interrupted"),
}


class RecentRuns(QObject):
    """Fills the menu, and offers once what was left."""

    read = Signal(bool)
    """The runs were read; True when there are any."""
    show = Signal(int)
    resume = Signal(int)

    def __init__(
        self,
        tasks: Tasks,
        history: Callable[[], History],
        runs: Callable[[], RunView],
        menu: MenuButton,
        notice: Notice,
        busy: Callable[[], bool],
    ) -> None:
        """`busy`: a check is running, so that nothing is offered."""
        super().__init__(menu)
        self._tasks, self._history, self._runs = tasks, history, runs
        self._button, self._notice, self._busy = menu, notice, busy
        self._offered = False

    def refresh(self) -> None:
        def read() -> tuple[list[tuple[RunRecord, RunStatus]], Sequence[RunRecord]]:
            runs, history = self._runs(), self._history()
            found = [(record, runs.status(record)) for record in history.runs.newest(_MOST, evaluated=False)]
            left = runs.left(_MOST, watched=False)
            return found, history.together.runs_of(left.id) if left else ()

        self._tasks.run(self, read, self._fill)

    def latest(self, done: Callable[[int], None]) -> None:
        """Tells the number of the newest run; 0 where there is none."""

        def newest() -> int:
            return next((record.id for record in self._history().runs.newest(1, evaluated=False)), 0)

        self._tasks.run(self, newest, done)

    def _fill(self, read: tuple[Sequence[tuple[RunRecord, RunStatus]], Sequence[RunRecord]]) -> None:
        found, left = read
        menu = self._button.menu()
        menu.clear()
        for record, status in found:
            text = translate("Check", "{check} · {done} of {total} · {state}").format(
                check=run_text(record),
                done=number_text(record.counts.done),
                total=number_text(record.counts.total),
                state=translate("Check", _STATUSES[status]),
            )
            add_entry(menu, text, partial(self.show.emit, record.id))
        self._button.setEnabled(bool(found))
        self.read.emit(bool(found))
        if not self._offered:
            self._offered = True
            self._offer(left)

    def _offer(self, left: Sequence[RunRecord]) -> None:
        if not left or self._busy():
            return
        record = next((one for one in left if one.counts.done < one.counts.total), left[0])
        self._notice.show_text(
            translate(
                "Check",
                "The check “{check}” stopped at {done} of {n} items. Nothing is lost.",
                "",
                record.counts.total,
            ).format(check=run_text(*left), done=number_text(record.counts.done)),
            translate("Check", "Resume"),
            partial(self.resume.emit, record.id),
        )
