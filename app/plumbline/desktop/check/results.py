"""A check as it is judged, or was: progress in words, counts that filter, the table, and the item's pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.check.badge import BadgeDelegate
from plumbline.desktop.check.items import FIRST_VERDICT, ItemsModel
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import practice_mark
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.services.history.shadow_words import shadow_words
from plumbline.store.history import History
from plumbline.store.results import Shadow

_MOST_DIFFERING: Final = 8
"""Items on which a shadow differs, that are named."""
_REFRESH_MS: Final = 250
"""What changed in the table is fetched again at most so often."""


class ResultsView(QWidget):
    """One check: a run, or several over the same content."""

    why_skipped = Signal()
    judge_again = Signal()
    """The items that reached a limit, without it."""
    abilities_changed = Signal()

    def __init__(self, parts: Parts, history: Callable[[], History], show_error: Failed) -> None:
        super().__init__()
        self._theme = parts.theme
        self.model = ItemsModel(parts.tasks, parts.preferences, history)
        self.detail = DetailPane(parts, history, show_error)
        self.detail.abilities_changed.connect(self.abilities_changed)
        self.detail.go_next.connect(partial(self.step, 1))
        self.detail.go_previous.connect(partial(self.step, -1))
        self.detail.reviewed.connect(lambda _: self.model.refresh())
        self._counts = RunCounts()
        self._decision: Decision | None = None
        self._stale: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self._refresh)
        self._words = label("", wrap=True)
        self._words.setAccessibleName(translate("Check", "Progress"))
        self._practice = label(practice_mark(), "muted", wrap=True)
        self._practice.hide()
        self._why = button(translate("Check", "Why?"), self.why_skipped.emit, "plain")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Check", "Progress"))
        self._shadows = label("", "muted", wrap=True)
        self._shadows.hide()
        self._limits = label("", wrap=True)
        self._limited = self._make_limited()
        self.table = self._make_table()
        self.chips = self._make_chips()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([560, 620])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.model.filled.connect(self._choose_first)

    def _make_limited(self) -> QWidget:
        limited = QWidget()
        line = QHBoxLayout(limited)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._limits, 1)
        line.addWidget(button(translate("Check", "Judge again without limits"), self.judge_again.emit))
        limited.hide()
        return limited

    def show_shadows(self, shadows: Sequence[Shadow], total: int) -> None:
        """What the shadows of a run with `total` items decided otherwise."""
        lines = []
        for shadow in shadows:
            lines.append(say(shadow_words(shadow, total)))
            lines += [
                translate("Check", "Item {number}: {first}, in the shadow {second}").format(
                    number=one.position + 1, first=signed(one.decision), second=signed(one.shadow)
                )
                for one in shadow.differing[:_MOST_DIFFERING]
            ]
        self._shadows.setText("\n".join(lines))
        self._shadows.setVisible(bool(lines))

    def show_limits(self, words: str) -> None:
        """How many items reached a limit; "" for none."""
        self._limits.setText(words)
        self._limited.setVisible(bool(words))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(translate("Check", "Items"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._badges = BadgeDelegate(self._theme, table)
        return table

    def _make_chips(self) -> dict[Decision | None, QPushButton]:
        group = QButtonGroup(self)
        chips: dict[Decision | None, QPushButton] = {}
        for decision in (None, *Decision):
            chip = QPushButton()
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, chosen=decision: self.filter(chosen))
            group.addButton(chip)
            chips[decision] = chip
        chips[None].setChecked(True)
        return chips

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._why)
        column.addLayout(line)
        column.addWidget(self._shadows)
        column.addWidget(self._limited)
        column.addWidget(self._practice)
        column.addWidget(self._bar)
        column.addWidget(flow(*self.chips.values()))
        column.addWidget(self.table, 1)
        return left

    # What is shown

    def show_runs(self, runs: Sequence[int], titles: Sequence[str], counts: RunCounts) -> None:
        same = list(runs)[: len(self.model.runs)] == self.model.runs and bool(self.model.runs)
        self._counts = counts
        if not same:
            self.detail.show_item(None)
            self.chips[None].setChecked(True)
            self._decision = None
        self.model.show(runs, titles, counts.total, self._decision)
        self._fit_columns()
        self.show_counts(counts)

    def show_counts(self, counts: RunCounts) -> None:
        self._counts = counts
        self.chips[None].setText(translate("Check", "All {count}").format(count=number_text(counts.total)))
        for decision in Decision:
            chip = self.chips[decision]
            count = counts.of(decision)
            chip.setText(f"{signed(decision)} {number_text(count)}")
            chip.setVisible(count > 0 or decision in (Decision.VIOLATES, Decision.ALLOWED) or chip.isChecked())
        self._why.setVisible(counts.skipped > 0)
        self._bar.setRange(0, max(1, counts.total))
        self._bar.setValue(counts.done)
        self.model.set_total(counts.total)

    def show_practice(self, practice: bool) -> None:
        """Whether the verdicts are the practice model's, which stands above them as long as they are shown."""
        self._practice.setVisible(practice)

    def show_words(self, words: str, *, running: bool) -> None:
        skipped = self._counts.skipped
        if skipped:
            words = translate("Check", "{words} · {count} skipped").format(words=words, count=number_text(skipped))
        self._words.setText(words)
        self._bar.setVisible(running)

    def recorded(self, run: int, positions: Sequence[int]) -> None:
        if run in self.model.runs:
            self._stale.update(positions)
            if not self._later.isActive():
                self._later.start()

    def _refresh(self) -> None:
        stale, self._stale = self._stale, set()
        self.model.changed(sorted(stale))
        item = self.detail.item
        if item is not None and item.verdict is None and item.position in stale:
            self.detail.show_again()

    def filter(self, decision: Decision | None) -> None:
        """Shows the first run's items with this outcome; None shows all."""
        self._decision = decision
        self.chips[decision].setChecked(True)
        self.detail.show_item(None)
        self.model.show(self.model.runs, self.model.titles, self._counts.total, decision)
        self._fit_columns()

    # Moving about

    def step(self, by: int) -> None:
        row = self.table.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            column = max(self.table.currentIndex().column(), 0)
            self.table.setCurrentIndex(self.model.index(row, column))
        elif row >= self.model.rowCount() and self.model.canFetchMore(self.model.index(-1, -1)):
            self.model.fetchMore(self.model.index(-1, -1))

    def _choose_first(self) -> None:
        if not self.table.currentIndex().isValid() and self.model.rowCount() and self.model.item_at(0):
            self.table.selectionModel().setCurrentIndex(
                self.model.index(0, FIRST_VERDICT),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            return
        shown = self.detail.item
        if shown is None:
            self._show_current()
        elif shown.verdict is None:  # it may have its verdict by now
            judged = self.model.item_at(self.model.row_of(shown.position))
            if judged is not None and judged.decision is not None:
                self.detail.show_again()

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.detail.show_item(None)
            return
        run = self.model.run_of_column(index.column())
        item = self.model.item_at(index.row(), run) or self.model.item_at(index.row())
        shown = self.detail.item
        if item is None or (shown is not None and shown.item_id == item.item_id):
            return
        if item.decision is None:
            self.detail.show_writing(item.item_id, item.run, item.position)
        else:
            self.detail.show_item(item.item_id)

    def _fit_columns(self) -> None:
        model, table = self.model, self.table
        metrics = table.fontMetrics()
        last = FIRST_VERDICT + max(1, len(model.runs))
        for column in range(model.columnCount()):
            verdict = FIRST_VERDICT <= column < last
            table.setItemDelegateForColumn(column, self._badges if verdict else table.itemDelegate())
            if verdict:
                table.setColumnWidth(column, self._badges.width(metrics))
        table.setColumnWidth(0, metrics.horizontalAdvance("000000"))
        table.setColumnWidth(last + 1, metrics.horizontalAdvance("SP0.a, SP0.b"))
        table.setColumnWidth(last + 2, metrics.horizontalAdvance("row 0000000"))
        table.horizontalHeader().setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
