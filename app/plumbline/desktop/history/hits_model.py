"""The model of hits: how many rows there are, and the few that have been shown lately. Rows come from `search`."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from plumbline.desktop.detail.concealment import HIDDEN
from plumbline.desktop.history.row_text import RowText, row_text
from plumbline.desktop.shell.i18n import translate
from plumbline.domain.verdict import Decision
from plumbline.store.results.search import Hit, PageStarts

PAGE: Final = 50
MOST_PAGES: Final = 12
"""Pages of hits that are kept; what is farther away is loaded again."""

HIT: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class HitsModel(QAbstractListModel):
    """Rows of a search. Of a million rows it holds where each page begins and `MOST_PAGES` pages of hits."""

    page_wanted = Signal(int)
    """A row of this page is shown, and the page is not loaded."""
    more_wanted = Signal()
    """The view is near the last known row, and the search reaches farther."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cover: Callable[..., str] = lambda **_: HIDDEN
        self.reaches_farther = False
        self._rows = 0
        self._starts: list[str] = []
        self._pages: OrderedDict[int, tuple[Hit, ...]] = OrderedDict()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else self._rows

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(hit).spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.words(hit).below  # of which a narrow row shows the beginning
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, _section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Not shown; screen readers say it."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("History", "Verdict")
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self.reaches_farther

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        self.reaches_farther = False
        self.more_wanted.emit()

    def hit(self, row: int) -> Hit | None:
        """The hit in a row, if it is loaded; else it is requested."""
        page, place = divmod(row, PAGE)
        hits = self._pages.get(page)
        if hits is None:
            if page < len(self._starts):
                self.page_wanted.emit(page)
            return None
        self._pages.move_to_end(page)
        return hits[place] if place < len(hits) else None

    def start_of(self, page: int) -> str | None:
        return self._starts[page] if page < len(self._starts) else None

    def row_of(self, item: int) -> int | None:
        for page, hits in self._pages.items():
            for place, hit in enumerate(hits):
                if hit.item.item_id == item:
                    return page * PAGE + place
        return None

    @property
    def held(self) -> int:
        return sum(map(len, self._pages.values()))

    def begin(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._rows, self._starts = len(hits), [""]
        self._pages = OrderedDict({0: tuple(hits)})
        self.reaches_farther = False
        self.endResetModel()

    def reach(self, rows: int, step: PageStarts) -> None:
        self._starts += step.starts
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        self.reaches_farther = bool(step.cursor)

    def put(self, page: int, hits: Sequence[Hit]) -> None:
        self._pages[page] = tuple(hits)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        first, end = page * PAGE, min((page + 1) * PAGE, self._rows)
        if first < end:  # fewer may be left than when the page was asked for
            self.dataChanged.emit(self.index(first), self.index(end - 1))

    def mark_reviewed(self, item: int, decision: Decision | None) -> None:
        row = self.row_of(item)
        if row is None:
            return
        page, place = divmod(row, PAGE)
        hits = list(self._pages[page])
        hits[place] = replace(hits[place], item=replace(hits[place].item, review=decision))
        self._pages[page] = tuple(hits)
        self.dataChanged.emit(self.index(row), self.index(row))

    def words(self, hit: Hit) -> RowText:
        """A row in words; its texts as they may be shown."""
        return row_text(hit, self.cover(sensitive=hit.item.sensitive))

    def cover_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
