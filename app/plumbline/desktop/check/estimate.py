"""How long a check will take, by how long earlier checks took with the same model and effort."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from plumbline.desktop.check.bar import CheckBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import duration_text
from plumbline.domain.run import Effort
from plumbline.services.judging.estimating import seconds_an_item
from plumbline.store.history import History

_RUNS: Final = 50
"""Runs that are looked through for one that tells."""
_LONG: Final = 3600.0
"""Seconds from which a check is asked about before it starts."""
_MANY: Final = 5_000
"""Items from which it is asked about where nobody knows how long they take."""


class Estimate(QObject):
    """Follows what is chosen in the bar."""

    changed = Signal()

    def __init__(self, bar: CheckBar, tasks: Tasks, history: Callable[[], History]) -> None:
        super().__init__(bar)
        self._bar, self._tasks, self._history = bar, tasks, history
        self._each: float | None = None
        self._of = ("", "")
        bar.model.currentIndexChanged.connect(lambda _: self.read())
        bar.effort.chosen.connect(lambda _: self.read())
        bar.policies.changed.connect(self.changed)

    def read(self) -> None:
        """Looks up how long an item takes."""
        model, effort = self._bar.model_name, self._bar.effort.value
        history = self._history
        self._of = (model, effort)

        def find() -> float | None:
            return seconds_an_item(history().runs.newest(_RUNS), model, Effort(effort)) if model and effort else None

        def take(found: float | None) -> None:
            if self._of == (model, effort) and found != self._each:
                self._each = found
                self.changed.emit()

        self._tasks.run(self, find, take, lambda _: None)

    def seconds(self, items: int) -> float | None:
        """For so many items under each of the chosen policies; None where no earlier check tells."""
        return None if self._each is None else self._each * items * max(1, len(self._bar.policies.chosen))

    def ask(self, parent: QWidget, items: int, start: Callable[[], object]) -> None:
        """Starts, after a question where it will take long."""
        seconds = self.seconds(items)
        if (items < _MANY) if seconds is None else (seconds < _LONG):
            start()
            return
        words = (
            translate("Check", "There are {n} items to judge.", "", items)
            if seconds is None
            else translate(
                "Check", "There are {n} items to judge. With this model and effort they take {time}.", "", items
            ).format(time=duration_text(seconds))
        )
        box = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Check", "Start this check?"),
            words,
            QMessageBox.StandardButton.NoButton,
            parent,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(translate("Check", "It can be paused and resumed at any time; nothing is lost."))
        go = box.addButton(translate("Check", "Start"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Check", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        go.clicked.connect(start)
        box.open()
