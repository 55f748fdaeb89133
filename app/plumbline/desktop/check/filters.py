"""The lines above the items: how many have each verdict and were reviewed, and which of them are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from plumbline.desktop.check.items import ItemsModel, Wanted
from plumbline.desktop.detail.label_text import label_text
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import FlowingLabel, flow
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.desktop.widgets.room import has_wide_row
from plumbline.desktop.widgets.verdict_words import BARE_LABELS, signed
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.services.history.label_meanings import meanings_of
from plumbline.store.history import History
from plumbline.store.results.items import Reviewed, ReviewTally

_REVIEWED: Final = {
    None: mark("Check", "Reviewed or not"),
    Reviewed.NO: mark("Check", "Not reviewed"),
    Reviewed.YES: mark("Check", "Reviewed"),
    Reviewed.OTHERWISE: mark("Check", "Disagreed"),
}

_WAIT_MS: Final = 250
"""How long after the last key the items are filtered by words."""


class ItemFilters(QWidget):
    """Chips with counts, filters by rule, words and what people did with the verdicts, and how much of it is done."""

    wanted = Signal(object)
    """A `Wanted`: which items are to be shown."""
    queue_asked = Signal()
    """A review queue is to be made of them."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], model: ItemsModel) -> None:
        super().__init__()
        self._tasks, self._history, self._model = tasks, history, model
        self._set = Wanted()
        self._total = 0
        self._counted: tuple[int, ...] = ()
        self._reviewed_of = ReviewTally()
        self.chips = self._make_chips()
        self.review = MenuButton()
        for which, words in _REVIEWED.items():
            add_entry(self.review.menu(), translate("Check", words), partial(self._show_reviews, which))
        self.rule = MenuButton()
        self.more = MenuButton()
        self.more.say(translate("Check", "Filter"))
        self.more.setToolTip(translate("Check", "Filter by rule or by review"))
        self._rules: dict[str, str] = {}
        self.box = self._make_box()
        self._folding = QTimer(self, singleShot=True, interval=0)
        self._folding.timeout.connect(self._fold)
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._show_words)
        self._reviewed = FlowingLabel("", "muted")
        self._reviewed.setObjectName("Reviewed")
        self._overlap = FlowingLabel(translate("Check", "An item can have several verdicts."), "muted")
        self._overlap.hide()
        self._overlaps = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._queue = button(translate("Check", "Review queue…"), self.queue_asked.emit, "plain")
        self._queue.setToolTip(translate("Check", "Create a queue of the verdicts that need a person's decision"))
        chips, overlap = self.chips.values(), self._overlap
        column.addWidget(
            flow(*chips, overlap, self.box, self.rule, self.review, self.more, self._reviewed, self._queue)
        )
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

    def _make_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setPlaceholderText(translate("Check", "Find in texts"))
        box.setAccessibleName(translate("Check", "Find in texts"))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(lambda _: self._soon.start())
        box.returnPressed.connect(self._show_words)
        return box

    def _show_verdicts(self, decision: Decision | None) -> None:
        """The items to which at least one of the runs gave this verdict; None shows all."""
        self.wanted.emit(replace(self._model.wanted, decision=decision))

    def _show_reviews(self, which: Reviewed | None) -> None:
        self.wanted.emit(replace(self._model.wanted, review=which))

    def _show_rule(self, rule: str) -> None:
        self.wanted.emit(replace(self._model.wanted, rule=rule))

    def _show_words(self) -> None:
        """The items whose text has each of the words that are typed."""
        self._soon.stop()
        words = " ".join(self.box.text().split())
        if words != self._model.wanted.words:
            self.wanted.emit(replace(self._model.wanted, words=words))

    def show_wanted(self, wanted: Wanted) -> None:
        """What is shown now."""
        self.chips[wanted.decision].setChecked(True)
        self.review.say(translate("Check", _REVIEWED[wanted.review]))
        self.rule.say(self._rules.get(wanted.rule, wanted.rule) or translate("Check", "All rules"))
        if wanted.words != " ".join(self.box.text().split()):
            self.box.setText(wanted.words)
        self._set = wanted
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._folding.start()  # what is hidden while a layout is under way would leave its room empty

    def _fold(self) -> None:
        """Where there is little width, filters by rule and by review are behind one button, but for those that are set.

        That an item can have several verdicts is then told by the tooltips of the counts alone.
        """
        wide, wanted = has_wide_row(self), self._set
        self._overlap.setVisible(wide and self._overlaps)
        self.rule.setVisible((wide and len(self._rules) > 1) or bool(wanted.rule))
        self.review.setVisible(wide or wanted.review is not None)
        self.more.setVisible(not wide)

    @staticmethod
    def _listed(button: MenuButton, title: str) -> QMenu:
        button.menu().setTitle(title)
        return button.menu()

    def offer_rules(self) -> None:
        """Fetches the labels and rules of the policies that were checked, with their titles."""
        runs, history = tuple(self._model.runs), self._history
        self._offer({})
        if not runs:
            return

        def fetch() -> dict[str, str]:
            meanings = [meanings_of(history().runs.spec(run).policy) for run in runs]
            names = dict.fromkeys(name for of_policy in meanings for name in of_policy if name not in BARE_LABELS)
            return {name: label_text(name, meanings) for name in names}

        self._tasks.run(self, fetch, lambda found: self._offer(found) if tuple(self._model.runs) == runs else None)

    def _offer(self, rules: dict[str, str]) -> None:
        self._rules = rules
        self.rule.menu().clear()
        add_entry(self.rule.menu(), translate("Check", "All rules"), partial(self._show_rule, ""))
        for rule, words in rules.items():
            add_entry(self.rule.menu(), words, partial(self._show_rule, rule))
        self.more.menu().clear()
        if len(rules) > 1:
            self.more.menu().addMenu(self._listed(self.rule, translate("Check", "Rules")))
        self.more.menu().addMenu(self._listed(self.review, translate("Check", "Review")))
        self.show_wanted(self._model.wanted)

    def show_counts(self, counts: RunCounts) -> None:
        """How far the run is that is judged now; several are counted together, by `count`."""
        self._total = counts.total
        if len(self._model.runs) < 2:
            self._show_tally({decision: counts.of(decision) for decision in Decision})
            return
        self._show_total()
        if tuple(self._model.runs) != self._counted:  # the counts of what was shown before
            for decision in Decision:
                self.chips[decision].hide()
            self._overlaps = False
            self._overlap.hide()

    def count(self) -> None:
        """Counts what was reviewed, and with several policies the items that at least one of them gave each verdict."""
        runs, history = tuple(self._model.runs), self._history
        if not runs:
            self._reviewed_of = ReviewTally()
            self._show_reviewed()
            return

        def count() -> tuple[dict[Decision, int], ReviewTally]:
            together = history().together
            return (together.tally(runs) if len(runs) > 1 else {}), together.reviewed(runs)

        def show(found: tuple[dict[Decision, int], ReviewTally]) -> None:
            if tuple(self._model.runs) == runs:
                if len(runs) > 1:
                    self._show_tally(found[0])
                self._reviewed_of = found[1]
                self._show_reviewed()

        self._tasks.run(self, count, show)

    def _show_tally(self, of: Mapping[Decision, int]) -> None:
        several = len(self._model.runs) > 1
        self._counted = tuple(self._model.runs)
        self._show_total()
        for decision in Decision:
            chip, count = self.chips[decision], of.get(decision, 0)
            chip.setText(f"{signed(decision)} {number_text(count)}")
            chip.setToolTip(translate("Check", "Items with this verdict under at least one policy") if several else "")
            chip.setVisible(count > 0 or decision in (Decision.VIOLATES, Decision.ALLOWED) or chip.isChecked())
        self._overlaps = several and sum(of.values()) > self._total
        self._fold()

    def _show_total(self) -> None:
        self.chips[None].setText(translate("Check", "All {count}").format(count=number_text(self._total)))

    def _show_reviewed(self) -> None:
        tally = self._reviewed_of
        reviewed = translate("Check", "{done} of {n} items reviewed", "", tally.of_items)
        words = [reviewed.format(done=number_text(tally.items))]
        if len(self._model.runs) > 1:
            words.append(
                translate("Check", "{done} of {n} verdicts", "", tally.of_verdicts).format(
                    done=number_text(tally.verdicts)
                )
            )
        self._reviewed.setText(" · ".join(words))
        self._reviewed.setVisible(tally.of_items > 0)
        self._queue.setVisible(tally.of_items > 0)
