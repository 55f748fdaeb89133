"""A list with what is chosen from it beside: the list keeps its width when the window grows, and from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class ListBeside(QSplitter):
    """The list, and the rest."""

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
