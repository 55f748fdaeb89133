"""Parts of a page side by side, a list with what is chosen from it for one, and borders between them that can be moved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Splitter(QSplitter):
    """Read from its first part to its last: Qt tells screen readers of the newest part first."""

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - Qt's name
        super().addWidget(widget)
        places = range(self.count())
        for part in filter(None, (*map(self.widget, places), *map(self.handle, places))):
            part.raise_()  # the handles last: they lie above the parts


class ListBeside(Splitter):
    """The list keeps its width when the window grows, and from one start to the next."""

    def __init__(self, listed: QWidget, rest: QWidget, width: int) -> None:
        """`width`: of the list at first, in device-independent pixels."""
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(listed)
        self.addWidget(rest)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setSizes([width, 860])

    @property
    def list_width(self) -> str:
        width = self.sizes()[0]
        return str(width) if width else ""

    def restore_width(self, kept: str) -> None:
        """Restores what `list_width` gave; anything may be invalid."""
        if kept.isdecimal() and int(kept):
            self.setSizes([int(kept), max(1, self.width() - int(kept))])


class SideBySide(Splitter):
    """A list and the item that is chosen in it: each keeps its share of the width, whatever the window's size."""

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
