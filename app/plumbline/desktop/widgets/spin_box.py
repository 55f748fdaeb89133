"""Fields for numbers, whose text keeps its distance from the border: a style sheet's padding doesn't reach it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

from plumbline.desktop.widgets.theme import STEP


class SpinBox(QSpinBox):
    """For whole numbers."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


class DecimalBox(QDoubleSpinBox):
    """For numbers with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


def _indent(box: QAbstractSpinBox) -> None:
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:  # otherwise the arrows' place does it
        box.lineEdit().setTextMargins(2 * STEP, 0, 0, 0)
