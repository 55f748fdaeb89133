"""The line above the items: how many have each verdict and were reviewed, and which of them are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from plumbline.desktop.check.items import ItemsModel, Wanted
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.results.items import Reviewed

_REVIEWED: Final = {
    None: mark("Check", "Reviewed or not"),
    Reviewed.NO: mark("Check", "Not reviewed"),
    Reviewed.YES: mark("Check", "Reviewed"),
    Reviewed.OTHERWISE: mark("Check", "Disagreed"),
}


class ItemFilters(QWidget):
    """Chips with counts, a filter by what people did with the verdicts, and how much of it is done."""

    wanted = Signal(object)
    """A `Wanted`: which items are to be shown."""
    queue_asked = Signal()
    """A review queue is to be made of them."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], model: ItemsModel) -> None:
        super().__init__()
        self._tasks, self._history, self._model = tasks, history, model
        self._total = 0
        self._done_of = (0, 0)
        self._selected = 0
        self.chips = self._make_chips()
        self.review = MenuButton()
        for which, words in _REVIEWED.items():
            add_entry(self.review.menu(), translate("Check", words), partial(self._show_reviews, which))
        self._reviewed = label("", "muted")
        self._reviewed.setObjectName("Reviewed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._queue = button(translate("Check", "Review queue…"), self.queue_asked.emit, "plain")
        self._queue.setToolTip(translate("Check", "Make a queue of the verdicts that a person has to look at"))
        column.addWidget(flow(*self.chips.values(), self.review, self._reviewed, self._queue))
        self.show_wanted(Wanted())

    def _make_chips(self) -> dict[Decision | None, QPushButton]:
        group = QButtonGroup(self)
        chips: dict[Decision | None, QPushButton] = {}
        for decision in (None, *Decision):
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # so that screen readers call it one of several; the group sees to the rest
            chip.clicked.connect(partial(self._show_verdicts, decision))
            group.addButton(chip)
            chips[decision] = chip
        return chips

    def _show_verdicts(self, decision: Decision | None) -> None:
        """The items to which at least one of the runs gave this verdict; None shows all."""
        self.wanted.emit(replace(self._model.wanted, decision=decision))

    def _show_reviews(self, which: Reviewed | None) -> None:
        self.wanted.emit(replace(self._model.wanted, review=which))

    def show_wanted(self, wanted: Wanted) -> None:
        """What is shown now."""
        self.chips[wanted.decision].setChecked(True)
        self.review.say(translate("Check", _REVIEWED[wanted.review]))

    def show_counts(self, counts: RunCounts) -> None:
        """How far the run is that is judged now; several are counted together, by `count`."""
        self._total = counts.total
        if len(self._model.runs) < 2:
            self._show_tally({decision: counts.of(decision) for decision in Decision})

    def show_selected(self, count: int) -> None:
        self._selected = count
        self._show_reviewed()

    def count(self) -> None:
        """Counts what was reviewed, and with several policies the items that at least one of them gave each verdict."""
        runs, history = tuple(self._model.runs), self._history
        if not runs:
            self._done_of = (0, 0)
            self._show_reviewed()
            return

        def count() -> tuple[dict[Decision, int], tuple[int, int]]:
            together = history().together
            return (together.tally(runs) if len(runs) > 1 else {}), together.reviewed(runs)

        def show(found: tuple[dict[Decision, int], tuple[int, int]]) -> None:
            if tuple(self._model.runs) == runs:
                if len(runs) > 1:
                    self._show_tally(found[0])
                self._done_of = found[1]
                self._show_reviewed()

        self._tasks.run(self, count, show)

    def _show_tally(self, of: Mapping[Decision, int]) -> None:
        self.chips[None].setText(translate("Check", "All {count}").format(count=number_text(self._total)))
        for decision in Decision:
            chip, count = self.chips[decision], of.get(decision, 0)
            chip.setText(f"{signed(decision)} {number_text(count)}")
            chip.setVisible(count > 0 or decision in (Decision.VIOLATES, Decision.ALLOWED) or chip.isChecked())

    def _show_reviewed(self) -> None:
        done, total = self._done_of
        words = [
            translate("Check", "{done} of {total} reviewed").format(done=number_text(done), total=number_text(total))
        ]
        if self._selected > 1:
            words.append(translate("Check", "{n} items selected", "", self._selected))
        self._reviewed.setText(" · ".join(words))
        self._reviewed.setVisible(total > 0)
        self._queue.setVisible(total > 0)
