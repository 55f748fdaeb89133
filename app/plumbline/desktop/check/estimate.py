"""How long a check will take, by how long earlier checks took with the same model and effort."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

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


class Counts(Protocol):
    """How many items there are.

    Attributes:
        counted: so many so far.
        counting: there may be more.
    """

    @property
    def counted(self) -> int: ...

    @property
    def counting(self) -> bool: ...


class Estimate(QObject):
    """Follows what is chosen in the bar."""

    changed = Signal()

    def __init__(self, bar: CheckBar, tasks: Tasks, history: Callable[[], History]) -> None:
        super().__init__(bar)
        self._bar, self._tasks, self._history = bar, tasks, history
        self._each: float | None = None
        self._of = ("", "")
        self._asked: tuple[QWidget, Counts, Callable[[], object]] | None = None
        bar.model.currentIndexChanged.connect(lambda _: self.read())
        bar.effort.chosen.connect(lambda _: self.read())
        bar.policies.changed.connect(self.changed)

    def read(self) -> None:
        """Looks up how long an item takes."""
        model, effort = self._bar.model_name, self._bar.effort.value
        history = self._history
        self._of = (model, effort)

        def find() -> float | None:
            return (
                seconds_an_item(history().runs.newest(_RUNS, evaluated=False), model, Effort(effort))
                if model and effort
                else None
            )

        def take(found: float | None) -> None:
            if self._of == (model, effort) and found != self._each:
                self._each = found
                self.changed.emit()

        self._tasks.run(self, find, take, lambda _: None)

    def seconds(self, items: int) -> float | None:
        """For so many items under each of the chosen policies; None where no earlier check tells."""
        return None if self._each is None else self._each * items * max(1, len(self._bar.policies.chosen))

    def ask(self, parent: QWidget, counts: Counts, start: Callable[[], object]) -> bool:
        """Starts once the items are counted, after a question where they take long; False where they have to be counted first."""
        self._asked = (parent, counts, start)
        self.go_on()
        return self._asked is None

    def forget(self) -> None:
        """Other content is chosen: what was asked for is not started any more."""
        self._asked = None

    def go_on(self) -> None:
        """Starts what was asked for, or asks, as soon as the items that were counted tell which."""
        if self._asked is None:
            return
        parent, counts, start = self._asked
        items, counting = counts.counted, counts.counting
        seconds = self.seconds(items)
        long = items >= _MANY if seconds is None else seconds >= _LONG
        if counting and not long:
            return
        self._asked = None
        if long:
            self._question(parent, items, seconds, start, counting=counting)
        else:
            start()

    def _question(
        self, parent: QWidget, items: int, seconds: float | None, start: Callable[[], object], *, counting: bool
    ) -> None:
        if counting:
            words = translate("Check", "More than {n} items are to be judged; they are still being counted.", "", items)
        elif seconds is None:
            words = translate("Check", "There are {n} items to judge.", "", items)
        else:
            words = translate(
                "Check", "There are {n} items to judge. With this model and effort they take {time}.", "", items
            ).format(time=duration_text(seconds))
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
