"""What the program is made of can be read in full, without a network, and copied to be sent with a report."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.about import AboutDialog
from plumbline.desktop.shell.app import Desktop
from support.widgets import action, click, open_dialog


@pytest.fixture
def dialog(desktop: Desktop, qtbot: QtBot) -> AboutDialog:
    action(desktop.window, "help.about").trigger()
    qtbot.waitUntil(lambda: any(isinstance(one, AboutDialog) for one in QApplication.topLevelWidgets()))
    return open_dialog(AboutDialog)


def test_versions_are_copied_from_the_dialog_about_plumbline(dialog: AboutDialog) -> None:
    click(dialog, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert "Qt 6" in copied
    assert "numpy" in copied
    dialog.reject()


def test_a_licence_is_found_by_name_and_shown_in_full(dialog: AboutDialog) -> None:
    assert "Python 3" in dialog.text.toPlainText(), "versions first"
    dialog.search.setText("qt lgpl")
    assert dialog.parts.names() == ["Qt"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    assert "Replacing Qt" in dialog.text.toPlainText()
    dialog.reject()


def test_a_search_without_a_find_says_so_and_the_list_comes_back(dialog: AboutDialog) -> None:
    dialog.search.setText("zzzz")
    assert dialog.parts.names() == []
    assert dialog.text.toPlainText() == "Nothing found. Try another word."
    dialog.search.clear()
    assert dialog.parts.choose("SQLCipher")
    assert "ZETETIC LLC" in dialog.text.toPlainText()
    dialog.reject()
