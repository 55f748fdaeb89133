"""The window started again, as on the next day."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from plumbline.desktop.shell.app import Desktop
from plumbline.system.paths import user_paths


def another_start() -> Desktop:
    desktop = Desktop(user_paths())
    desktop.open()
    return desktop


def end(desktop: Desktop) -> None:
    """Closes the window and all that it stands on."""
    desktop.window.close()
    desktop.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QApplication.processEvents()
