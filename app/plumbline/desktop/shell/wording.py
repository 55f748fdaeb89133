"""Reports in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from plumbline.desktop.shell.messages import say, say_hint
from plumbline.markup.page import Wording


def wording() -> Wording:
    """How a page is written that somebody makes here."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Wording(say, say_hint, QLocale.languageToCode(QLocale().language()) or "en", right)
