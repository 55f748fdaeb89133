"""The table of results: what matters most can be read without scrolling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.grid import in_two_lines
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from support.evaluate_page import begin, finished, results
from support.widgets import named, visible_text


def _heads(table: QTableView) -> list[str]:
    model = table.model()
    return [
        str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole))
        for section in range(model.columnCount())
    ]


def _in_view(table: QTableView) -> list[str]:
    """The heads of the columns that are in view from edge to edge."""
    head, width = table.horizontalHeader(), table.viewport().width()
    return [
        name
        for section, name in enumerate(_heads(table))
        if head.sectionViewportPosition(section) + head.sectionSize(section) <= width
    ]


@pytest.mark.usefixtures("few_examples")
def test_policy_model_effort_and_figures_are_in_view_before_the_rest(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    begin(page, desktop, qtbot, "flea-market@2", "flea-market@1")
    finished(page, qtbot)
    table = named(page, QTableView, "Results")
    first = ["Policy", "Model", "Effort", "Accuracy", "Precision", "Recall", "F1"]
    desktop.window.resize(1280, 800)
    qtbot.waitUntil(lambda: _in_view(table)[: len(first)] == first)
    desktop.window.resize(1024, 640)
    qtbot.waitUntil(lambda: _in_view(table)[:4] == first[:4])
    row = results(page)[0]
    assert row[0].startswith("A flea market, small · version ")
    assert row[1] == "Practice model"
    accuracy, interval = row[3].split("\n")
    assert accuracy.endswith("%")
    assert interval.startswith("(")


@pytest.mark.usefixtures("few_examples")
def test_the_first_row_is_chosen_from_right_to_left_too(page: EvaluatePage, desktop: Desktop, qtbot: QtBot) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    table = page.report.grid
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.setCurrentIndex(table.model().index(-1, -1))
    table.setMinimumWidth(5000)
    qtbot.waitUntil(lambda: table.width() >= 5000)
    for section in range(table.model().columnCount()):
        table.setColumnWidth(section, 20)
    table.choose(0)
    assert page.report.row is not None


@pytest.mark.usefixtures("few_examples")
def test_each_curve_has_a_title_and_says_how_to_read_it(page: EvaluatePage, desktop: Desktop, qtbot: QtBot) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    page.report.behind.setCurrentIndex(2)
    said = visible_text(page.report.behind)
    for words in ("Precision over recall", "Each dot is a threshold.", "Calibration", "On the dashed line"):
        assert words in said


def test_a_head_of_several_words_takes_two_short_lines() -> None:
    assert in_two_lines("Accuracy") == "Accuracy"
    assert in_two_lines("Tokens per verdict") == "Tokens per\nverdict"
