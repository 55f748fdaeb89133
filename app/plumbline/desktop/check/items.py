"""A run's items as a table: rows are fetched a block at a time as they are looked at, and only a few blocks are held.

With several policies there is a run for each, over the same items in the same order: their verdicts stand side by side.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from plumbline.desktop.check.location import location
from plumbline.desktop.detail.concealment import concealed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.contract.terms import BINARY_LABELS
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.results import ItemSummary

Index = QModelIndex | QPersistentModelIndex
Block = list[tuple[ItemSummary, ...]]
"""Rows, each with a summary for every run that has the item."""

BLOCK: Final = 100
_HELD: Final = 12
_DIGITS: Final = frozenset(label.text for label in BINARY_LABELS)
"""They say no more than the verdict does."""
DECISION = Qt.ItemDataRole.UserRole
"""Role of a verdict cell: its `Decision`, or None."""
FIRST_VERDICT: Final = 1
"""The first column with verdicts."""


class ItemsModel(QAbstractTableModel):
    """The items of a check."""

    filled = Signal()
    """Rows that were asked for are there."""

    def __init__(self, tasks: Tasks, preferences: Preferences, history: Callable[[], History]) -> None:
        super().__init__()
        self._tasks, self._preferences, self._history = tasks, preferences, history
        self.runs: list[int] = []
        self.titles: list[str] = []
        self._decision: Decision | None = None
        self._rows = 0
        self._positions = array("q")
        self._more = False
        self._blocks: OrderedDict[int, Block] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0
        preferences.changed.connect(self._on_preference)

    # What is shown

    def show(self, runs: Sequence[int], titles: Sequence[str], total: int, decision: Decision | None = None) -> None:
        """Shows runs over the same content, each with a title; `total` and the filter are of the first."""
        self.beginResetModel()
        self.runs, self.titles = list(runs), list(titles)
        self._decision = decision
        self._rows = 0 if decision else total
        self._positions, self._more = array("q"), decision is not None
        self._forget()
        self.endResetModel()
        if decision is not None:
            self.fetchMore(QModelIndex())

    def set_total(self, total: int) -> None:
        if self._decision is None and total > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, total - 1)
            self._rows = total
            self.endInsertRows()

    def changed(self, positions: Sequence[int]) -> None:
        """Items have their outcome now: what is held of them is fetched again."""
        if self._decision is not None:
            self._more = True
            return
        for block in {position // BLOCK for position in positions}:
            if block in self._blocks:
                self._ask(block)

    def item_at(self, row: int, run: int = 0) -> ItemSummary | None:
        """What is known of a row, if it is here already."""
        block = self._blocks.get(row // BLOCK)
        if block is None or row % BLOCK >= len(block):
            return None
        summaries = block[row % BLOCK]
        return summaries[run] if run < len(summaries) else None

    def row_of(self, position: int) -> int:
        """The row of an item by its place in the run; -1 where it is not shown."""
        if self._decision is None:
            return position if position < self._rows else -1
        return self._positions.index(position) if position in self._positions else -1

    def run_of_column(self, column: int) -> int:
        """Which of the runs a column belongs to; the first where it belongs to all."""
        return min(max(column - FIRST_VERDICT, 0), max(len(self.runs) - 1, 0))

    # Qt's side

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else (len(self._positions) if self._decision else self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        """Number, a verdict for each run, text, rules, place, a person's decision."""
        return 0 if parent.isValid() else 5 + max(1, len(self.runs))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, DECISION, Qt.ItemDataRole.ToolTipRole):
            return None
        row = index.row()
        item = self.item_at(row)
        if item is None:
            self._ask(row // BLOCK)
            return None
        column = index.column() - FIRST_VERDICT
        if column < 0:
            return str(item.position + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if column < max(1, len(self.runs)):
            judged = self.item_at(row, column)
            decision = judged.decision if judged else None
            if role == DECISION:
                return decision
            return signed(decision) if decision else translate("Check", "waiting")
        if role == DECISION:
            return None
        return self._cell(item, column - max(1, len(self.runs)))

    def _cell(self, item: ItemSummary, column: int) -> str:
        if column == 0:
            return " ".join(concealed(item.excerpt, self._preferences.text("window.content")).split())
        if column == 1:
            return ", ".join(dict.fromkeys((*(label for label in item.labels if label not in _DIGITS), *item.rule_ids)))
        if column == 2:
            return location(item.origin)
        return signed(item.review) if item.review else ""

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
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
        self._more = False
        run, decision, generation = self.runs[0], self._decision, self._generation
        after = self._positions[-1] if self._positions else -1
        history = self._history

        def fetch() -> list[int]:
            return [item.position for item in history().items.page(run, decision, after, BLOCK)]

        def add(positions: list[int]) -> None:
            if generation != self._generation or not positions:
                self.filled.emit()
                return
            first = len(self._positions)
            self.beginInsertRows(QModelIndex(), first, first + len(positions) - 1)
            self._positions.extend(positions)
            self.endInsertRows()
            self._more = len(positions) == BLOCK
            self._blocks.pop(first // BLOCK, None)
            self.filled.emit()

        self._tasks.run(self, fetch, add)

    # Fetching

    def refresh(self) -> None:
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
        positions = self._positions[block * BLOCK : (block + 1) * BLOCK] if self._decision else None
        self._tasks.run(
            self,
            lambda: _fetch(history(), runs, block, positions),
            lambda rows: self._keep(block, rows, generation),
        )

    def _keep(self, block: int, rows: Block, generation: int) -> None:
        if generation != self._generation:
            return
        self._asked.discard(block)
        self._blocks[block] = rows
        self._blocks.move_to_end(block)
        while len(self._blocks) > _HELD:
            self._blocks.popitem(last=False)
        first = block * BLOCK
        last = min(first + len(rows), self.rowCount()) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.filled.emit()

    def _on_preference(self, key: str) -> None:
        if key == "window.content" and self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def _fetch(history: History, runs: Sequence[int], block: int, positions: Sequence[int] | None) -> Block:
    if positions is None:
        wanted: Sequence[int] = range(block * BLOCK, (block + 1) * BLOCK)
        pages = [history.items.page(run, after=block * BLOCK - 1, limit=BLOCK) for run in runs]
    else:
        wanted = positions
        pages = [
            [item for position in positions for item in history.items.page(run, after=position - 1, limit=1)]
            for run in runs
        ]
    by_position = [{item.position: item for item in page} for page in pages]
    rows: Block = []
    for position in wanted:
        first = by_position[0].get(position)
        if first is None:
            continue
        rows.append((first, *(found[position] for found in by_position[1:] if position in found)))
    return rows
