"""What the program is made of can be copied, to be sent with a report."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from plumbline.desktop.shell.about import AboutDialog
from plumbline.desktop.shell.app import Desktop
from support.widgets import action, click, open_dialog


def test_versions_are_copied_from_the_dialog_about_plumbline(desktop: Desktop) -> None:
    action(desktop.window, "help.about").trigger()
    dialog = open_dialog(AboutDialog)
    click(dialog, "Copy")
    assert "Qt 6" in QGuiApplication.clipboard().text()
    dialog.reject()
