"""Puts a scene on, whatever the one before has left."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from plumbline.desktop.shell.app import Desktop
from screens.scenes import Scene


def show(desktop: Desktop, scene: Scene) -> None:
    """It may still change for a moment."""
    put_away(desktop)
    desktop.window.open_page(scene.page)
    scene.prepare(desktop)


def put_away(desktop: Desktop) -> None:
    """Closes the dialogs and the notice in front, and opens the window where it is locked."""
    for dialog in desktop.window.findChildren(QDialog):
        dialog.done(QDialog.DialogCode.Rejected)
    desktop.window.front.notice.hide()
    desktop.window.seal(False)
    desktop.window.lock(False)
