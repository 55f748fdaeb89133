"""Cut, copy, paste and select all from the Edit menu."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QPlainTextEdit, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.editing import editing, paste


def test_text_is_selected_copied_and_cut(qtbot: QtBot) -> None:
    text = QPlainTextEdit("bread and honey")
    qtbot.addWidget(text)
    text.show()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    editing()["edit.select_all"]()
    editing()["edit.copy"]()
    assert QGuiApplication.clipboard().text() == "bread and honey"
    editing()["edit.cut"]()
    assert text.toPlainText() == ""


def test_the_selected_rows_of_a_table_are_copied_as_they_are_shown(qtbot: QtBot) -> None:
    table = QTableWidget(2, 2)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    qtbot.addWidget(table)
    for row in range(2):
        for column in range(2):
            table.setItem(row, column, QTableWidgetItem(f"{row}{column}"))
    table.show()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    editing()["edit.cut"]()
    editing()["edit.select_all"]()
    editing()["edit.copy"]()
    assert QGuiApplication.clipboard().text() == "00\t01\n10\t11"
    assert table.item(0, 0).text() == "00"


def test_the_selected_rows_of_a_list_are_copied_too(qtbot: QtBot) -> None:
    rows = QListView()
    rows.setModel(QStringListModel(["bread", "honey", "salt"], rows))
    rows.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    qtbot.addWidget(rows)
    rows.show()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    editing()["edit.select_all"]()
    editing()["edit.copy"]()
    assert QGuiApplication.clipboard().text() == "bread\nhoney\nsalt"


def test_a_text_field_takes_what_is_pasted_and_what_can_not_be_typed_in_does_not(qtbot: QtBot) -> None:
    elsewhere: list[str] = []
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    text.show()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    QGuiApplication.clipboard().setText("bread and honey")
    paste(lambda: elsewhere.append("asked"))
    assert text.toPlainText() == "bread and honey"
    assert elsewhere == []
    text.setReadOnly(True)
    paste(lambda: elsewhere.append("asked"))
    assert text.toPlainText() == "bread and honey"
    assert elsewhere == ["asked"]
