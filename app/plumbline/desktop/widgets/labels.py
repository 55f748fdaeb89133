"""Labels that show a text as it is, on the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel


def leading_side() -> Qt.AlignmentFlag:
    """Left to itself Qt asks the text, and a Latin name in an Arabic window stands at the wrong end of its room."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is, never as markup. `role`: see `style`."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
    if role:
        made.setProperty("role", role)
    return made
