"""What Qt complains of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

_HARMLESS: Final = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
    "OpenType support missing for",
)
"""What Qt says of the offscreen platform itself, and of the system's fonts."""


@contextmanager
def hearing() -> Iterator[list[str]]:
    """The messages that come while it lasts."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            said.append(text)

    earlier = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(earlier)
