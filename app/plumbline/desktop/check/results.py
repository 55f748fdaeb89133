"""A check as it is judged, or was: progress in words, filters with counts, the table, and the item's pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.check.badge import BadgeDelegate
from plumbline.desktop.check.bulk import Bulk
from plumbline.desktop.check.items import FIRST_VERDICT, ItemsModel, Wanted
from plumbline.desktop.check.text_cell import TextDelegate
from plumbline.desktop.detail.concealment import HIDDEN, SHOWN
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import MenuButton, add_entry
from plumbline.desktop.widgets.model_words import practice_mark
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.services.history.shadow_words import shadow_words
from plumbline.store.history import History
from plumbline.store.results.items import Reviewed
from plumbline.store.results.runs import Shadow

_MOST_DIFFERING: Final = 8
"""Items on which a shadow differs, that are named."""
_LEAST_ROWS: Final = 5
"""Rows that can be seen, the head counted; where there is less room, the list scrolls as a whole."""
_WIDEST_TITLE: Final = 13
"""Letters of a policy's title over a column of verdicts."""
_REVIEWED: Final = {
    None: mark("Check", "Reviewed or not"),
    Reviewed.NO: mark("Check", "Not reviewed"),
    Reviewed.YES: mark("Check", "Reviewed"),
    Reviewed.OTHERWISE: mark("Check", "Disagreed"),
}
_REVIEW_ACTIONS: Final = ("review.agree", "review.override", "review.escalate", "review.note", "edit.undo")
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
        self._parts, self._history = parts, history
        self._theme = parts.theme
        self.model = ItemsModel(parts.tasks, parts.preferences, history)
        self.detail = DetailPane(parts, history, show_error)
        self.detail.abilities_changed.connect(self.abilities_changed)
        self.detail.go_next.connect(partial(self.step, 1))
        self.detail.go_previous.connect(partial(self.step, -1))
        self.detail.reviewed.connect(lambda _: self.reviewed())
        self._bulk = Bulk(parts, history, self._selected, self.detail, show_error)
        self._bulk.recorded.connect(self.detail.reviewed)
        self.detail.several = self._bulk.decide
        self._counts = RunCounts()
        self._wanted = Wanted()
        self._reviewed_of = (0, 0)
        self._stale: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self._refresh)
        self._words = label("", wrap=True)
        self._words.setAccessibleName(translate("Check", "Progress"))
        self._reviewed = label("", "muted")
        self._reviewed.setAccessibleName(translate("Check", "Reviewed"))
        self._eye = QToolButton()
        self._eye.setProperty("role", "plain")
        self._eye.clicked.connect(self._look)
        parts.preferences.changed.connect(self._show_eye)
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
        self.review = self._make_review()
        self._show_eye("window.content")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([640, 540])
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
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsClickable(True)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.sectionClicked.connect(self._sort)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_reviewed())
        table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._badges, self._texts = BadgeDelegate(self._theme, table), TextDelegate(table)
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

    def _make_review(self) -> MenuButton:
        """A filter by what people did with the verdicts."""
        made = MenuButton()
        for which, words in _REVIEWED.items():
            add_entry(made.menu(), translate("Check", words), partial(self._show_reviews, which))
        made.say(translate("Check", _REVIEWED[None]))
        return made

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._why)
        line.addWidget(self._eye)
        column.addLayout(line)
        column.addWidget(self._shadows)
        column.addWidget(self._limited)
        column.addWidget(self._practice)
        column.addWidget(self._bar)
        column.addWidget(flow(*self.chips.values(), self.review, self._reviewed))
        column.addWidget(self.table, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(left)
        return scroll

    # What is shown

    def show_runs(self, runs: Sequence[int], titles: Sequence[str], counts: RunCounts) -> None:
        """Shows the runs of one check, of which `counts` has the number of items; what was filtered before is forgotten."""
        self._stale.clear()
        self._wanted = Wanted()
        self.chips[None].setChecked(True)
        self.review.say(translate("Check", _REVIEWED[None]))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.detail.show_item(None)
        self.model.show(runs, titles, counts.total)
        self.show_counts(counts)
        self._fit_columns()
        self._tally()

    def show_counts(self, counts: RunCounts) -> None:
        """How far the run is that is judged now; several runs are counted together, in the history."""
        self._counts = counts
        if len(self.model.runs) < 2:
            self._show_tally({decision: counts.of(decision) for decision in Decision})
        self._why.setVisible(counts.skipped > 0)
        self._bar.setRange(0, max(1, counts.total))
        self._bar.setValue(counts.done)
        self.model.set_total(counts.total)

    def _show_tally(self, of: Mapping[Decision, int]) -> None:
        self.chips[None].setText(translate("Check", "All {count}").format(count=number_text(self._counts.total)))
        for decision in Decision:
            chip, count = self.chips[decision], of.get(decision, 0)
            chip.setText(f"{signed(decision)} {number_text(count)}")
            chip.setVisible(count > 0 or decision in (Decision.VIOLATES, Decision.ALLOWED) or chip.isChecked())

    def _tally(self) -> None:
        """Counts what was reviewed, and with several policies the items that at least one of them gave each verdict."""
        runs, history = tuple(self.model.runs), self._history
        if not runs:
            self._reviewed_of = (0, 0)
            self._show_reviewed()
            return

        def count() -> tuple[dict[Decision, int], tuple[int, int]]:
            together = history().together
            return (together.tally(runs) if len(runs) > 1 else {}), together.reviewed(runs)

        def show(found: tuple[dict[Decision, int], tuple[int, int]]) -> None:
            if tuple(self.model.runs) == runs:
                if len(runs) > 1:
                    self._show_tally(found[0])
                self._reviewed_of = found[1]
                self._show_reviewed()

        self._parts.tasks.run(self, count, show)

    def _show_reviewed(self) -> None:
        done, total = self._reviewed_of
        words = [
            translate("Check", "{done} of {total} reviewed").format(done=number_text(done), total=number_text(total))
        ]
        chosen = len(self.table.selectionModel().selectedRows())
        if chosen > 1:
            words.append(translate("Check", "{n} items selected", "", chosen))
        self._reviewed.setText(" · ".join(words))
        self._reviewed.setVisible(total > 0)

    def reviewed(self) -> None:
        """People decided on something that is shown."""
        self.model.refresh()
        self._tally()

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
        self._tally()
        item = self.detail.item
        if item is not None and item.verdict is None and item.position in stale:
            self.detail.show_again()

    def filter(self, decision: Decision | None) -> None:
        """Shows the items to which at least one of the runs gave this verdict; None shows all."""
        self._filter(replace(self._wanted, decision=decision))

    def _show_reviews(self, which: Reviewed | None) -> None:
        self._filter(replace(self._wanted, review=which))

    def _filter(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.chips[wanted.decision].setChecked(True)
        self.review.say(translate("Check", _REVIEWED[wanted.review]))
        self.detail.show_item(None)
        self.model.show(self.model.runs, self.model.titles, self._counts.total, wanted)
        self._fit_columns()

    def _sort(self, column: int) -> None:
        """By a column, then the other way round, then in the items' own order."""
        wanted = self._wanted
        if wanted.column != column:
            wanted = replace(wanted, column=column, descending=False)
        elif not wanted.descending:
            wanted = replace(wanted, descending=True)
        else:
            wanted = replace(wanted, column=-1, descending=False)
        order = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(wanted.column, order)
        self._filter(wanted)

    def _look(self) -> None:
        """The eye: all texts at once."""
        self._parts.preferences.look(HIDDEN if self._parts.preferences.eye == SHOWN or not self._covers else SHOWN)

    @property
    def _covers(self) -> bool:
        """True when texts are hidden, blurred or masked now."""
        eye = self._parts.preferences.eye
        if eye:
            return eye != SHOWN
        setting = self._parts.preferences.text("window.content")
        item = self.detail.item
        return setting != SHOWN and (setting != "policy" or bool(item and item.spec.policy.sensitive))

    def _show_eye(self, key: str) -> None:
        if key == "window.content":
            covers = self._covers
            self._eye.setText(translate("Check", "Show texts") if covers else translate("Check", "Hide texts"))
            self._eye.setToolTip(
                translate("Check", "All texts, here and wherever they are quoted, until Plumbline is closed")
            )

    # Several items

    def _selected(self) -> tuple[int, list[int]]:
        """The run whose verdicts are meant, and the places of the chosen items in it."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        runs = self.model.runs
        run = runs[self.model.run_of_column(self.table.currentIndex().column())] if runs else 0
        return run, self.model.positions(rows)

    def _show_menu(self, place: QPoint) -> None:
        if not self.table.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Check", "Copy text"), self._copy)
        handlers = self.detail.handlers()
        menu.addSeparator()
        for name in _REVIEW_ACTIONS:
            if name in handlers:
                menu.addAction(BY_ID[name].title, handlers[name])
        menu.addSeparator()
        menu.addAction(translate("Check", "Select all"), self.table.selectAll)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _copy(self) -> None:
        """The whole texts of the chosen items, one after the other."""
        run, positions = self._selected()
        history = self._history

        def read() -> str:
            found = sorted(history().items.at(run, positions), key=lambda item: positions.index(item.position))
            return "\n\n".join(history().items.get(item.item_id).content.text for item in found)

        self._parts.tasks.run(self, read, QGuiApplication.clipboard().setText)

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
        self._show_eye("window.content")
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
        table.setMinimumHeight(_LEAST_ROWS * (metrics.height() + 14))
        last = FIRST_VERDICT + max(1, len(model.runs))
        for column in range(model.columnCount()):
            verdict = FIRST_VERDICT <= column < last
            table.setItemDelegateForColumn(column, self._badges if verdict else self._texts)
            if verdict:
                title = str(model.headerData(column, Qt.Orientation.Horizontal))[:_WIDEST_TITLE]
                table.setColumnWidth(column, max(self._badges.width(metrics), metrics.horizontalAdvance(title + "MM")))
        table.setColumnWidth(0, metrics.horizontalAdvance("000000"))
        table.setColumnWidth(last + 1, metrics.horizontalAdvance("SP0.a, SP0.b"))
        table.setColumnWidth(last + 2, metrics.horizontalAdvance("row 0000000"))
        table.setColumnWidth(last + 3, self._badges.width(metrics))
        head = table.horizontalHeader()
        head.setMinimumSectionSize(metrics.horizontalAdvance("0000"))
        for column in range(model.columnCount()):
            stretched = column == last
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(column, mode)
        head.setStretchLastSection(False)
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
