"""The list of hits, scrolled and stepped through."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plumbline.desktop.detail.concealment import way_of
from plumbline.desktop.history.delegate import HitDelegate
from plumbline.desktop.history.hits_model import MOST_PAGES, PAGE, HitsModel
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.room import in_low_window
from plumbline.desktop.widgets.theme import Theme
from plumbline.store.results.search import Hit


class HitsView(QTableView):
    """One column, rows of one height."""

    chosen = Signal(object)
    """Emits the number of the selected item, or None."""

    def __init__(self, model: HitsModel, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.setAccessibleName(translate("History", "Verdicts"))
        self._hits = model
        self._preferences = preferences
        self._delegate = HitDelegate(theme, model, self)
        self._item: int | None = None
        self._awaited: int | None = None
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # a minimum that grows would resize the rows one by one, which takes minutes for a million
        self.verticalHeader().setMinimumSectionSize(1)
        self._use_height()
        self.selectionModel().currentChanged.connect(self._on_current)
        model.dataChanged.connect(self._on_data)
        theme.changed.connect(self.viewport().update)
        model.cover = partial(way_of, preferences)
        preferences.changed.connect(self._on_preference)

    @property
    def row(self) -> int:
        """The selected row, or -1."""
        return self.currentIndex().row()

    @property
    def item(self) -> int | None:
        """The number of the item that was chosen last."""
        return self._item

    def selected(self) -> list[Hit] | None:
        """The selected hits, in order; None where some are not loaded now."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        hits = [self._hits.hit(row) for row in rows[: PAGE * MOST_PAGES + 1]]
        found = [hit for hit in hits if hit is not None]
        return found if len(found) == len(rows) else None

    def step(self, by: int) -> None:
        row = self.row + by
        if 0 <= row < self._hits.rowCount():
            self.setCurrentIndex(self._hits.index(row))

    def keep(self, item: int | None) -> None:
        """Selects the item again after a new search, if it is among the first hits; else nothing."""
        if self.row >= 0:
            return
        if not (item is not None and self.go_to(item)) and self._item is not None:
            self.forget()

    def go_to(self, item: int) -> bool:
        """Selects an item, by its number, if it is among the hits that are loaded."""
        row = self._hits.row_of(item)
        if row is not None:
            self.setCurrentIndex(self._hits.index(row))
        return row is not None

    def forget(self) -> None:
        self._item = self._awaited = None
        self.clearSelection()
        self.chosen.emit(None)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_delegate"):
            self._use_height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._use_height()

    def _use_height(self) -> None:
        """In a low window rows are lower."""
        self._delegate.compact = in_low_window(self)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height(self.font()))

    def _on_current(self, index: QModelIndex) -> None:
        hit = self._hits.hit(index.row()) if index.isValid() else None
        self._awaited = index.row() if index.isValid() and hit is None else None
        if hit is not None and hit.item.item_id != self._item:
            self._item = hit.item.item_id
            self.chosen.emit(self._item)

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._awaited is not None and first.row() <= self._awaited <= last.row():
            self._on_current(self._hits.index(self._awaited))

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._hits.cover_changed()
