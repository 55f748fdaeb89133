"""A list beside the item that is chosen in it: each keeps its share of the width, whatever the window's size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class SideBySide(QSplitter):
    """Two widgets and a border that can be moved."""

    def __init__(self, first: QWidget, second: QWidget, share: int) -> None:
        """`share`: percent of the width that the first one has."""
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self._share = share
        self.splitterMoved.connect(self._on_moved)

    @property
    def share(self) -> int:
        return self._share

    def set_share(self, share: int) -> None:
        self._share = share
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        width = self.width()
        self.setSizes([width * self._share // 100, width * (100 - self._share) // 100])

    def _on_moved(self) -> None:
        first, second = self.sizes()
        if second:
            self._share = round(100 * first / (first + second))
