"""Boxes of choices whose name is heard, and that have room for their text."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox


class NamedBox(QComboBox):
    """Says what is chosen in it, and of what. A box with a label of its own in a form does so anyway."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """On Linux and macOS Qt tells screen readers the choice instead of the name."""
        super().setAccessibleName(name)
        if sys.platform != "win32":
            self.setAccessibleDescription(name)
        self._name_line()

    def setEditable(self, editable: bool) -> None:  # noqa: N802 - Qt's name
        super().setEditable(editable)
        self._name_line()

    def _name_line(self) -> None:
        """The focus goes to the line in an editable box."""
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(self.accessibleName())


class ComboBox(NamedBox):
    """As wide as its widest entry. Qt measures the ink of a text and cuts it by its advance, which is a little wider."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() + QSize(4, 0)
