"""The command palette: what can be done now is found by a few letters and done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.palette import Palette
from support.widgets import named, open_dialog, press, visible_text


def test_the_palette_finds_and_does(desktop: Desktop, qtbot: QtBot) -> None:
    press(desktop.window, "Ctrl+K")
    palette = open_dialog(Palette)
    field, found = named(palette, QLineEdit, "Find a command"), named(palette, QTreeWidget, "Commands")
    qtbot.keyClicks(field, "hist")
    first = found.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "History"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desktop.window.front.accessibleName() == "History"


def test_the_palette_offers_only_what_can_be_done_now(desktop: Desktop) -> None:
    press(desktop.window, "Ctrl+K")
    palette = open_dialog(Palette)
    named(palette, QLineEdit, "Find a command").setText("agree")
    assert not named(palette, QTreeWidget, "Commands").topLevelItemCount()
    assert "No matching command" in visible_text(palette)
    palette.reject()
