"""The list of runs: to filter by one, and to open or resume it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.app import Desktop
from support.history_page import hits, runs, settled, texts
from support.widgets import click, named, offered, visible_text


def test_the_runs_are_listed_to_be_filtered_by_and_resumed(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    assert [[row[column] for column in (0, 1, 3, 5)] for row in runs(page)] == [
        ["3", "Interrupted", "Policy spam", "1 of 1"],
        ["2", "Finished", "Policy harassment", "1 of 1"],
        ["1", "Finished", "Policy spam", "3 of 3"],
    ]
    assert "3 runs" in visible_text(page)
    assert "verdicts" not in named(page, QLabel, "Number of results").text()
    table.selectRow(0)
    with qtbot.waitSignal(page.intent) as told:
        click(page, "Resume")
    assert told.args == [intents.ShowRun(3)]
    desktop.window.open_page("history")
    table.selectRow(2)
    assert offered(page, "Open in Check")
    click(page, "Show verdicts")
    settled(page, qtbot)
    assert hits(page).isVisible()
    assert len(texts(page)) == 3
