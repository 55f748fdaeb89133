"""An area that scrolls, and ends where Qt doesn't.

A text that breaks its lines changes its height with the width of the area. Where it needs a scroll bar only while there is none, Qt
tries the two in turn, each inside the other, until the stack overflows.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_MOST_TURNS: Final = 8


class ScrollArea(QScrollArea):
    """Stops trying after a few turns."""

    _turns = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._turns >= _MOST_TURNS:
            return False
        self._turns += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._turns -= 1


def scrolled(inside: QWidget) -> ScrollArea:
    """A part of a page that scrolls up and down alone. What is in it takes the focus, and not the area."""
    area = ScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
