"""An area that scrolls, and ends where Qt doesn't.

A text that breaks its lines changes its height with the width of the area. Where it needs a scroll bar only while there is none, Qt
tries the two in turn, each inside the other, until the stack overflows.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea

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
