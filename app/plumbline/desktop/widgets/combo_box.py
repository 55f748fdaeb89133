"""A box of choices that has room for its text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox


class ComboBox(QComboBox):
    """As wide as its widest entry. Qt measures the ink of a text and cuts it by its advance, which is a little wider."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() + QSize(4, 0)
