"""Waiting while the window lives. `QTest.qWait` won't do: it keeps Python's lock, so that no other thread gets anything done."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer

_PAUSE_MS: Final = 100
_MOST_PAUSES: Final = 600


def wait(milliseconds: int) -> None:
    """Lets events and threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class StillWaitingError(Exception):
    """Something did not come about in time."""


def wait_until(condition: Callable[[], object], pauses: int = _MOST_PAUSES) -> None:
    """Waits until something holds; StillWaitingError with its source, after a minute."""
    for _ in range(pauses):
        if condition():
            return
        wait(_PAUSE_MS)
    raise StillWaitingError(f"still not so after {pauses * _PAUSE_MS} ms: {_source(condition)}")


def _source(condition: Callable[[], object]) -> str:
    """A condition as it is written, with the line that it is on."""
    code = getattr(condition, "__code__", None)
    if code is None:
        return repr(condition)
    return f"{inspect.getsource(code).strip()} ({code.co_filename}:{code.co_firstlineno})"
