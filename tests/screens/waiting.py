"""Waiting while the window lives. `QTest.qWait` won't do: it keeps Python's lock, so that no other thread gets anything done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

_PAUSE_MS: Final = 100
_MOST_PAUSES: Final = 100


def wait(milliseconds: int) -> None:
    """Lets events and threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], object]) -> None:
    """Waits until something holds, at most some seconds."""
    for _ in range(_MOST_PAUSES):
        if condition():
            return
        wait(_PAUSE_MS)
