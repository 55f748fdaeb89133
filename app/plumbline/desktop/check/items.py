"""A check's items as a table: rows are fetched a block at a time as they are looked at, and only a few blocks are held.

With several policies there is a run for each, over the same items in the same order: their verdicts stand side by side, and what
filters and sorts looks at all of them.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from plumbline.desktop.check import cells
from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_origin
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.sources import location
from plumbline.desktop.widgets.text_cell import BELOW
from plumbline.desktop.widgets.verdict_cell import AT_LIMIT, BESIDE, DECISION
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.results.items import ItemChoice, ItemOrder, ItemSummary, Reviewed

Index = QModelIndex | QPersistentModelIndex
Block = list[cells.Row]

BLOCK: Final = 100
_HELD: Final = 12
FIRST_VERDICT: Final = 1
"""The first column with verdicts."""
_TEXTS: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_ROLES: Final = (*_TEXTS, Qt.ItemDataRole.AccessibleTextRole, DECISION, AT_LIMIT, BESIDE, BELOW, BLURRED_TEXT)
_BEHIND: Final = (ItemOrder.TEXT, ItemOrder.RULES, ItemOrder.LOCATION, ItemOrder.REVIEW)
"""The columns behind the verdicts."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items are shown, and sorted by which column: -1 for their own order."""

    decision: Decision | None = None
    review: Reviewed | None = None
    rule: str = ""
    words: str = ""
    column: int = -1
    descending: bool = False

    @property
    def chosen(self) -> bool:
        """Not simply all items in their order."""
        return self != Wanted()


class ItemsModel(QAbstractTableModel):
    """The items of a check."""

    filled = Signal()
    """Rows that were asked for are there."""

    def __init__(self, tasks: Tasks, preferences: Preferences, history: Callable[[], History]) -> None:
        super().__init__()
        self._tasks, self._preferences, self._history = tasks, preferences, history
        self.runs: list[int] = []
        self.titles: list[str] = []
        self.wanted = Wanted()
        self.longest = cells.Longest()
        self.rules_below = self.review_below = self.place_below = False
        """Rules, and what people decided, stand below each verdict; the place below the text."""
        self.review_beside = False
        """The sign of what people decided stands beside each verdict."""
        self.signs_below = False
        """Below a verdict, too, what people decided is a sign alone."""
        self.rules_aside = self.place_aside = False
        """They have neither a column nor a line: they are told when they are asked for."""
        self._rows = 0
        self._positions = array("q")
        self._more = self._listing = False
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        preferences.changed.connect(self._on_preference)

    # What is shown

    def policy_title(self, run: int) -> str:
        """The title of a run's policy where several stand side by side; otherwise ""."""
        titles = dict(zip(self.runs, self.titles, strict=False)) if len(self.runs) > 1 else {}
        return titles.get(run, "")

    def show(self, runs: Sequence[int], titles: Sequence[str], total: int, wanted: Wanted | None = None) -> None:
        """Shows runs over the same content, each with a title; `total` is the number of items."""
        self.beginResetModel()
        if self.runs != list(runs):
            self.longest = cells.Longest()
        self.runs, self.titles = list(runs), list(titles)
        self.wanted = wanted or Wanted()
        self._rows = 0 if self.wanted.chosen else total
        self._positions, self._more, self._listing = array("q"), self.wanted.chosen, False
        self._forget()
        self.endResetModel()
        if self.wanted.chosen:
            self.fetchMore(QModelIndex())
        elif total:
            self._ask(0)  # the first item is shown beside the table, even where the table has no room yet

    def set_total(self, total: int) -> None:
        if not self.wanted.chosen and total > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, total - 1)
            self._rows = total
            self.endInsertRows()

    def changed(self, positions: Sequence[int]) -> None:
        """Items have their outcome now: what is held of them is fetched again."""
        if self.wanted.chosen:
            self._more = self.wanted.column < 0
            self.refresh()
            return
        for block in {position // BLOCK for position in positions}:
            if block in self._blocks:
                self._ask(block)

    def item_at(self, row: int, run: int = 0) -> ItemSummary | None:
        """What is known of a row, if it is here already."""
        block = self._blocks.get(row // BLOCK)
        if block is None or not 0 <= row % BLOCK < len(block):
            return None
        summaries = block[row % BLOCK]
        return summaries[run] if run < len(summaries) else None

    def row_of(self, position: int) -> int:
        """The row of an item by its place in the run; -1 where it is not shown."""
        if not self.wanted.chosen:
            return position if position < self._rows else -1
        return self._positions.index(position) if position in self._positions else -1

    def rows_of(self, positions: Collection[int]) -> list[int]:
        """The rows of these items, as far as they are listed."""
        if not self.wanted.chosen:
            return sorted(position for position in positions if position < self._rows)
        return [row for row, position in enumerate(self._positions) if position in positions]

    def lists_up_to(self, position: int) -> bool:
        """Nothing more can come before the item at this place in the run; asks for what can."""
        if self.wanted.chosen and self._more and self._positions and self._positions[-1] < position:
            self.fetchMore(QModelIndex())
        return not self._listing

    def positions(self, rows: Iterable[int]) -> list[int]:
        """The items in these rows, by their places in the run."""
        return [self._positions[row] for row in rows] if self.wanted.chosen else list(rows)

    def run_of_column(self, column: int) -> int:
        """Which of the runs a column belongs to; the first where it belongs to all."""
        return min(max(column - FIRST_VERDICT, 0), max(len(self.runs) - 1, 0)) if column < self.text_column else 0

    @property
    def text_column(self) -> int:
        """The first column behind the verdicts."""
        return FIRST_VERDICT + max(1, len(self.runs))

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else (len(self._positions) if self.wanted.chosen else self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Number, a verdict for each run, text, rules, place, a person's decision."""
        return 0 if parent.isValid() else self.text_column + len(_BEHIND)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return leading_side() | Qt.AlignmentFlag.AlignVCenter
        if not index.isValid() or role not in _ROLES:
            return None
        row = index.row()
        item = self.item_at(row)
        if item is None:
            self._ask(row // BLOCK)
            return None
        column = index.column()
        if role == BELOW:
            return self._below(row, item, column)
        if role == BESIDE:
            return self._beside(row, column)
        if role == BLURRED_TEXT:
            return column == self.text_column and self._way(row) == BLURRED
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "\n".join(filter(None, (str(index.data() or ""), self._told(row, item, column))))
        if column < FIRST_VERDICT:
            return str(item.position + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if column >= self.text_column and role not in _TEXTS:
            return None
        told = self._told(row, item, column) if role == Qt.ItemDataRole.ToolTipRole else ""
        said = self._said(row, item, column, role)
        return f"{said}\n{told}" if told else said

    def _said(self, row: int, item: ItemSummary, column: int, role: int) -> object:
        """The first line of a cell, or what the pointer is told of it."""
        if column < self.text_column:
            return cells.verdict(self.item_at(row, column - FIRST_VERDICT), role)
        what = _BEHIND[column - self.text_column]
        if what is ItemOrder.LOCATION and role == Qt.ItemDataRole.ToolTipRole:
            return say_origin(item.origin)
        return self._cell(row, item, what)

    def _below(self, row: int, item: ItemSummary, column: int) -> str:
        """The second line of a cell."""
        if FIRST_VERDICT <= column < self.text_column and self.rules_below:
            of_run = self.item_at(row, column - FIRST_VERDICT)
            return cells.below_verdict(of_run, reviewed=self.review_below, short=self.signs_below)
        return location(item.origin) if self.place_below and column == self.text_column else ""

    def _beside(self, row: int, column: int) -> str:
        """What stands behind a verdict."""
        if not self.review_beside or not FIRST_VERDICT <= column < self.text_column:
            return ""
        return cells.decided(self.item_at(row, column - FIRST_VERDICT), short=True)

    def _told(self, row: int, item: ItemSummary, column: int) -> str:
        """What belongs to a cell beyond its first line, in words."""
        if FIRST_VERDICT <= column < self.text_column and (self.rules_below or self.rules_aside):
            of_run = self.item_at(row, column - FIRST_VERDICT)
            return cells.below_verdict(of_run, reviewed=self.review_below or self.review_beside)
        place = self.place_below or self.place_aside
        return location(item.origin) if place and column == self.text_column else ""

    def _cell(self, row: int, item: ItemSummary, what: ItemOrder) -> str:
        if what is ItemOrder.TEXT:
            return " ".join(concealed(item.excerpt, self._way(row)).split())
        if what is ItemOrder.LOCATION:
            return location(item.origin)
        say = cells.rules if what is ItemOrder.RULES else cells.review
        return cells.of_each([say(one) for one in self._of_runs(row)])

    def is_sensitive(self, row: int) -> bool:
        """A policy asks for the row's text to be covered."""
        return any(one.sensitive for one in self._of_runs(row) if one)

    def _way(self, row: int) -> str:
        return way_of(self._preferences, sensitive=self.is_sensitive(row))

    def _of_runs(self, row: int) -> list[ItemSummary | None]:
        return [self.item_at(row, run) for run in range(max(1, len(self.runs)))]

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return leading_side() | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        verdicts = self.titles if len(self.runs) > 1 else [translate("Check", "Verdict")]
        heads = [
            translate("Check", "No."),
            *verdicts,
            translate("Check", "Text"),
            translate("Check", "Rules"),
            translate("Check", "Location"),
            translate("Check", "Review"),
        ]
        return heads[section] if section < len(heads) else None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's
        if parent.isValid() or not self._more or not self.runs:
            return
        self._more, self._listing = False, True
        choice, generation, history = self._choice(), self._generation, self._history

        def add(positions: list[int]) -> None:
            self._listing = self._listing and generation != self._generation
            if generation != self._generation or not positions:
                self.filled.emit()
                return
            first = len(self._positions)
            self.beginInsertRows(QModelIndex(), first, first + len(positions) - 1)
            self._positions.extend(positions)
            self.endInsertRows()
            self._more = len(positions) == choice.limit
            self._blocks.pop(first // BLOCK, None)
            self.filled.emit()

        self._tasks.run(self, lambda: history().items.positions(choice), add)

    def _choice(self) -> ItemChoice:
        """What is to be fetched next: in their own order a block, sorted all of it."""
        wanted = self.wanted
        choice = ItemChoice(tuple(self.runs), wanted.decision, wanted.review, wanted.rule, wanted.words)
        if wanted.column < 0:
            return replace(choice, after=self._positions[-1] if self._positions else -1, limit=BLOCK)
        if wanted.column < FIRST_VERDICT:
            order = ItemOrder.POSITION
        elif wanted.column < self.text_column:
            order = ItemOrder.VERDICT
        else:
            order = _BEHIND[wanted.column - self.text_column]
        return replace(choice, order=order, order_run=self.run_of_column(wanted.column), descending=wanted.descending)

    # Fetching

    def refresh(self) -> None:
        self._asked.clear()  # what was asked of a history that was locked meanwhile is not answered any more
        for block in list(self._blocks):
            self._ask(block)

    def _forget(self) -> None:
        self._blocks.clear()
        self._asked.clear()
        self._generation += 1

    def _ask(self, block: int) -> None:
        if block in self._asked or not self.runs:
            return
        self._asked.add(block)
        runs, generation, history = tuple(self.runs), self._generation, self._history
        first = block * BLOCK
        wanted = self.positions(range(first, min(first + BLOCK, self.rowCount())))
        self._tasks.run(
            self,
            lambda: _fetch(history(), runs, wanted),
            lambda rows: self._keep(block, rows, generation),
        )

    def _keep(self, block: int, rows: Block, generation: int) -> None:
        if generation != self._generation:
            return
        self._asked.discard(block)
        self._blocks[block] = rows
        self.longest.see(rows)
        self._blocks.move_to_end(block)
        while len(self._blocks) > _HELD:
            self._blocks.popitem(last=False)
        first = block * BLOCK
        last = min(first + len(rows), self.rowCount()) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.filled.emit()

    def _on_preference(self, key: str) -> None:
        if key == CONTENT and self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def _fetch(history: History, runs: Sequence[int], wanted: Sequence[int]) -> Block:
    by_position = [{item.position: item for item in history.items.at(run, wanted)} for run in runs]
    return [tuple(found.get(position) for found in by_position) for position in wanted if position in by_position[0]]
