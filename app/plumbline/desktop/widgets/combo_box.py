"""Boxes of choices whose name is heard, and that have room for their text."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


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


class ElidingBox(NamedBox):
    """For names that people gave, however long: what does not fit is left out in the middle, and the tooltip has it all."""

    def __init__(self, name: str, letters: int) -> None:
        """`letters`: that it has room for at least."""
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("elides", True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self.setToolTip)
        self.model().rowsInserted.connect(lambda _, first, last: self._tell(range(first, last + 1)))

    def _tell(self, rows: range) -> None:
        """In the list, too, the pointer is told the whole text."""
        for row in rows:
            self.setItemData(row, self.itemText(row), Qt.ItemDataRole.ToolTipRole)

    def shown_text(self) -> str:
        """The text that is chosen, as far as there is room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
