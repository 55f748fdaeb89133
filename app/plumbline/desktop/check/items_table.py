"""The items of a check as a table: how wide its columns are, how it is sorted, and how one moves about in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plumbline.desktop.check.items import FIRST_VERDICT, ItemsModel, Wanted
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_cell import VerdictDelegate
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision

_LEAST_ROWS: Final = 5
"""Rows that can be seen, the head counted; where there is less room, the list scrolls as a whole."""
_LEAST_TEXT: Final = "Nineteen letters or"
"""The text is never narrower than this, nor than any other column."""
_LOCATION: Final = "messages.csv · row 1000"
_PERSONS: Final = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
"""What people decide."""


class ItemsTable(QTableView):
    """Its text has the room that the other columns leave, and is the widest of them.

    Where there is little room, the location is left out; the pane says it of each item.
    """

    wanted = Signal(object)
    """A `Wanted`: how the items are to be sorted."""
    selected = Signal(int)
    """How many rows are selected."""

    def __init__(self, model: ItemsModel, theme: Theme) -> None:
        super().__init__()
        self._items = model
        self.setModel(model)
        self.setAccessibleName(translate("Check", "Items"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsClickable(True)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setStretchLastSection(False)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self.sort_by)
        self.show_wanted(Wanted())
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(len(self.rows)))
        model.modelReset.connect(
            lambda: self.selected.emit(0)
        )  # Qt says nothing of a selection that goes with its rows
        self._badges, self._texts = VerdictDelegate(theme, self), TextDelegate(self)
        self._locations = TextDelegate(self, Qt.TextElideMode.ElideMiddle)  # the row is at the end

    # Columns

    def fit(self) -> None:
        """Gives each column its width, which a person may change until other items are shown."""
        model, metrics = self._items, self.fontMetrics()
        self.setMinimumHeight(_LEAST_ROWS * (metrics.height() + 14))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
        self.horizontalHeader().setMinimumSectionSize(metrics.horizontalAdvance("0000"))
        text = model.text_column
        for column in range(model.columnCount()):
            self.setColumnHidden(column, False)
            verdict = FIRST_VERDICT <= column < text
            self.setItemDelegateForColumn(column, self._badges if verdict else self._texts)
        self.setItemDelegateForColumn(text + 2, self._locations)
        self._set_width(0, number_text(model.rowCount()))
        self._set_width(text + 1, "R10, R11")
        self._set_width(text + 3, *map(signed, _PERSONS))
        self._share()

    def _set_width(self, column: int, *texts: str) -> None:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in texts) + 4 * STEP
        self.setColumnWidth(column, max(widest, self._title_width(self.head(column))))

    def _title_width(self, title: str) -> int:
        return self.horizontalHeader().fontMetrics().horizontalAdvance(title) + 6 * STEP

    def head(self, column: int) -> str:
        return str(self._items.headerData(column, Qt.Orientation.Horizontal))

    def _share(self) -> None:
        """The text has what the others leave. Where that is too little, verdicts get narrower and the location goes."""
        metrics, text, location = self.fontMetrics(), self._items.text_column, self._items.text_column + 2
        verdicts = range(FIRST_VERDICT, text)
        short, whole = self._badges.width(metrics, _PERSONS), self._badges.width(metrics, Decision)
        if len(verdicts) == 1:
            whole = max(whole, self._title_width(self.head(FIRST_VERDICT)))
        taken = [self.columnWidth(column) for column in (0, text + 1, text + 3)]
        room = self.viewport().width()
        rest = room - sum(taken)
        least = max(metrics.horizontalAdvance(_LEAST_TEXT), 1 + max(*taken, short))
        fair = max(least, room * 2 // 5)
        place = max(metrics.horizontalAdvance(_LOCATION), self._title_width(self.head(location)))
        verdict = whole if rest - whole * len(verdicts) - place > fair else short
        for column in verdicts:
            self.setColumnWidth(column, verdict)
        rest -= verdict * len(verdicts)
        self.setColumnHidden(location, rest - place < fair)
        if not self.isColumnHidden(location):
            self.setColumnWidth(location, place)
            rest -= place
        self.setColumnWidth(text, max(rest, least))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share()

    # Sorting

    def show_wanted(self, wanted: Wanted) -> None:
        """By which column they are sorted now."""
        order = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(wanted.column, order)

    def sort_by(self, column: int) -> None:
        """By a column, then the other way round, then in the items' own order."""
        wanted = self._items.wanted
        if wanted.column != column:
            wanted = replace(wanted, column=column, descending=False)
        elif not wanted.descending:
            wanted = replace(wanted, descending=True)
        else:
            wanted = replace(wanted, column=-1, descending=False)
        self.wanted.emit(wanted)

    # Moving about

    @property
    def rows(self) -> list[int]:
        """The selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    @property
    def run(self) -> int:
        """Which of the runs the current cell belongs to."""
        return self._items.run_of_column(self.currentIndex().column())

    def step(self, by: int) -> None:
        model, row = self._items, self.currentIndex().row() + by
        if 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, max(self.currentIndex().column(), 0)))
        elif row >= model.rowCount() and model.canFetchMore(model.index(-1, -1)):
            model.fetchMore(model.index(-1, -1))

    def select_first(self) -> bool:
        """Where nothing is current yet; False where there is, or no item."""
        if self.currentIndex().isValid() or not self._items.item_at(0):
            return False
        self.selectionModel().setCurrentIndex(
            self._items.index(0, FIRST_VERDICT),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        return True
