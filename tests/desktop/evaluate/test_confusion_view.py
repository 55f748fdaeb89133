"""The examples behind a count of the confusion matrix."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.judged_example import JudgedExample
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.entries import EntryList
from support.evaluate_page import WAIT, begin, finished
from support.widgets import click, named, open_dialog, visible_text


@pytest.mark.usefixtures("few_examples")
def test_a_cell_opens_its_examples_as_far_as_texts_are_shown(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    page.report.behind.setCurrentIndex(0)
    table = named(page, QTableWidget, "Expected vs. actual")
    examples = named(page.report.behind.currentWidget(), EntryList, "Examples")
    assert not examples.isVisible()
    sizes = []
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            table.cellClicked.emit(row, column)
            assert examples.isVisible() is (table.item(row, column).text() != "0")
            sizes.append(examples.count())
            assert str(examples.count()) == table.item(row, column).text()
    assert sum(sizes) == 6
    place = next(number for number, size in enumerate(sizes) if size)
    table.cellClicked.emit(*divmod(place, table.columnCount()))
    assert examples.item(0).text() in {
        one.text for one in desktop.core.golden_sets().get("flea-market", "examples").items
    }
    desktop.preferences.set("window.content", "hidden")
    assert {examples.item(row).text() for row in range(examples.count())} == {"Hidden"}


@pytest.mark.usefixtures("few_examples")
def test_an_example_opens_with_its_text_the_expected_answer_the_verdict_and_the_reasoning(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    page.report.behind.setCurrentIndex(0)
    assert "Select a number to see its examples." in visible_text(page.report)
    table = named(page, QTableWidget, "Expected vs. actual")
    cells = [(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    table.cellClicked.emit(*next(cell for cell in cells if table.item(*cell).text() == "0"))
    assert "There is no such example." in visible_text(page.report)
    table.cellActivated.emit(*next(cell for cell in cells if table.item(*cell).text() != "0"))
    examples = named(page.report.behind.currentWidget(), EntryList, "Examples")
    qtbot.keyClick(examples, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.findChildren(JudgedExample)), timeout=WAIT)
    shown = open_dialog(JudgedExample)
    assert named(shown, QPlainTextEdit, "Content").toPlainText() == examples.item(0).text()
    assert len(named(shown, QPlainTextEdit, "Reasoning").toPlainText()) > 10
    said = visible_text(shown)
    assert "EXPECTED" in said
    assert "THE MODEL'S VERDICT" in said
    click(shown, "Close")
    desktop.preferences.set("window.content", "hidden")
    examples.itemActivated.emit(examples.item(0))
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(JudgedExample)), timeout=WAIT)
    hidden = open_dialog(JudgedExample)
    assert named(hidden, QPlainTextEdit, "Content").toPlainText() == "Hidden"
    assert named(hidden, QPlainTextEdit, "Reasoning").toPlainText() == "Hidden"
    qtbot.keyPress(hidden, Qt.Key.Key_Space)
    assert named(hidden, QPlainTextEdit, "Reasoning").toPlainText() != "Hidden"
    qtbot.keyRelease(hidden, Qt.Key.Key_Space)
    click(hidden, "Close")
