"""Changing shortcuts: a key that something else has is said before it is reassigned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from support.settings_page import open_section
from support.widgets import action, click, named, offered, visible_text


def type_keys(page: SettingsPage, action: str, keys: str) -> None:
    """Selects an action by its name and presses new keys for it."""
    table = named(page, QTreeWidget, "Keyboard shortcuts")
    (item,) = table.findItems(action, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    table.setCurrentItem(item)
    named(page, QKeySequenceEdit, "New shortcut: press the keys").setKeySequence(QKeySequence(keys))


def test_a_shortcut_is_changed_reassigned_and_reset(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    window = desktop.window
    open_section(page, "Keyboard")
    type_keys(page, "History", "Ctrl+;")
    assert "already has this shortcut" not in visible_text(page)
    click(page, "Set")
    assert action(window, "page.history").shortcut().toString() == "Ctrl+;"
    qtbot.keyClick(window, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.front.accessibleName() == "History")
    window.open_page("settings")
    type_keys(page, "Models", "Ctrl+;")
    assert "“History” already has this shortcut" in visible_text(page)
    assert not offered(page, "Set")
    click(page, "Reassign")
    assert action(window, "page.models").shortcut().toString() == "Ctrl+;"
    assert action(window, "page.history").shortcut().isEmpty()
    click(page, "Reset all shortcuts")
    assert action(window, "page.history").shortcut().toString() == "Ctrl+3"
