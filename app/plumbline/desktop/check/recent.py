"""The checks of before: a menu of the last ones, and those that were cut off or paused, to be gone on with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.notice import Notice
from plumbline.domain.run import RunState
from plumbline.services.history.runs import RunView
from plumbline.store.history import History
from plumbline.store.results import RunRecord

_MOST: Final = 12
_CUT_OFF: Final = "cut off"


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
        menu: QToolButton,
        notice: Notice,
        busy: Callable[[], bool],
    ) -> None:
        """`busy`: a check is under way, so that nothing is offered."""
        super().__init__(menu)
        self._tasks, self._history, self._runs = tasks, history, runs
        self._button, self._notice, self._busy = menu, notice, busy
        self._offered = False

    def refresh(self) -> None:
        """Reads the last runs."""

        def read() -> list[tuple[RunRecord, str]]:
            runs = self._runs()
            return [(record, runs.state_word(record)) for record in self._history().runs(_MOST)]

        self._tasks.run(self, read, self._fill)

    def _fill(self, found: Sequence[tuple[RunRecord, str]]) -> None:
        menu = self._button.menu()
        menu.clear()
        for record, word in found:
            text = translate("Check", "{policy} · {done} of {total} · {when} · {state}").format(
                policy=record.policy_title,
                done=number_text(record.counts.done),
                total=number_text(record.counts.total),
                when=moment_text(record.created),
                state=_state_words(word),
            )
            action = QAction(text.replace("&", "&&"), menu)
            action.triggered.connect(partial(self.show.emit, record.id))
            menu.addAction(action)
        self._button.setEnabled(bool(found))
        self.read.emit(bool(found))
        if not self._offered:
            self._offered = True
            self._offer([record for record, word in found if word in (_CUT_OFF, RunState.PAUSED.value)])

    def _offer(self, left: Sequence[RunRecord]) -> None:
        if not left or self._busy():
            return
        record = left[0]
        self._notice.show_text(
            translate(
                "Check", "The check under “{policy}” stopped at {done} of {total} items. Nothing is lost."
            ).format(
                policy=record.policy_title,
                done=number_text(record.counts.done),
                total=number_text(record.counts.total),
            ),
            translate("Check", "Go on with it"),
            partial(self.resume.emit, record.id),
        )


def _state_words(word: str) -> str:
    return {
        _CUT_OFF: translate("Check", "cut off"),
        RunState.READING.value: translate("Check", "reading"),
        RunState.RUNNING.value: translate("Check", "running"),
        RunState.PAUSED.value: translate("Check", "paused"),
        RunState.FINISHED.value: translate("Check", "finished"),
    }.get(word, word)
