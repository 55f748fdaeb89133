"""The list of runs: to filter by one, and to open or resume it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.app import Desktop
from support.history_page import VIOLATES, WAIT, filter_button, filter_by, hits, runs, settled, texts
from support.widgets import click, named, offered, open_dialog, press, visible_text


def test_the_runs_are_listed_to_be_filtered_by_and_resumed(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    assert [[row[column] for column in (0, 1, 3, 5)] for row in runs(page)] == [
        ["Pasted text", "Interrupted", "Policy spam · version 1", "1 of 1"],
        ["posts", "Finished", "Policy harassment · version 1", "1 of 1"],
        ["posts.csv and 1 more", "Finished", "Policy spam · version 1", "3 of 3"],
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
    assert filter_button(page, "Run").accessibleName().startswith("Run: posts.csv and 1 more · Policy spam · ")


def test_several_runs_are_filtered_by(page: HistoryPage, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    assert "report.make" not in page.handlers()
    table.selectAll()
    assert not offered(page, "Open in Check")
    assert "report.make" in page.handlers()
    click(page, "Show verdicts")
    settled(page, qtbot)
    assert len(texts(page)) == 5
    assert filter_button(page, "Run").accessibleName() == "Run: 3 runs"


def test_nothing_acts_on_what_is_not_shown_beside_the_runs(page: HistoryPage, qtbot: QtBot) -> None:
    filter_by(page, qtbot, "Verdict", "✓ Allowed")
    page.filters.run.choose((1,))
    settled(page, qtbot)
    hits(page).selectRow(0)
    qtbot.waitUntil(lambda: "review.agree" in page.handlers(), timeout=WAIT)
    click(page, "View: Runs")
    assert not offered(page, "Export…")
    assert not {"export.shown", "report.make", "review.agree", "item.next", "edit.undo"} & page.handlers().keys()
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    assert not any(one.text().startswith("Selected") for one in dialog.findChildren(QRadioButton) if one.isVisible())
    dialog.reject()
    click(page, "View: Verdicts")
    assert offered(page, "Export…")
    assert "review.agree" in page.handlers()


def test_search_and_filters_are_off_beside_the_runs_and_as_they_were_beside_verdicts(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    box, verdict = page.filters.box, page.filters.verdict
    box.setText("watches")
    verdict.choose(VIOLATES)
    settled(page, qtbot)
    click(page, "View: Runs")
    assert len(runs(page)) == 3
    assert not box.isEnabled()
    assert not verdict.isEnabled()
    desktop.window.open_page("check")
    desktop.window.open_page("history")
    assert named(page, QTableView, "Runs").hasFocus()
    click(page, "View: Verdicts")
    assert (box.isEnabled(), box.text(), verdict.isEnabled(), verdict.value) == (True, "watches", True, VIOLATES)
    assert texts(page) == ["Buy cheap watches now"]
    click(page, "View: Runs")
    press(desktop.window, "Ctrl+F")
    assert box.hasFocus()
    assert hits(page).isVisible()
