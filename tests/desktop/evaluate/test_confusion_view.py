"""The examples behind a count of the confusion matrix."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.entries import EntryList
from support.evaluate_page import begin, finished
from support.widgets import named


@pytest.mark.usefixtures("few_examples")
def test_a_cell_opens_its_examples_as_far_as_texts_are_shown(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    page.report.behind.setCurrentIndex(1)
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
