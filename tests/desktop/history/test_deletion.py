"""Deleting from the history: what will be lost is said before; what is too old goes when the window opens."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.run import RunState
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support.history_page import ALLOWED, filter_by, judge, settled, texts, with_history
from support.widgets import button, click, named, offered, open_dialog, visible_text

_AND_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def test_a_run_is_deleted_after_it_was_said_what_goes(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    named(page, QTableView, "Runs").selectRow(2)
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    (chosen,) = (one.text() for one in dialog.findChildren(QRadioButton) if one.isChecked())
    assert chosen.startswith("Selected: posts.csv and 1 more · Policy spam · ")
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    said = visible_text(dialog)
    assert "1 run" in said
    assert "3 items" in said
    assert "the reviews of 1 reviewed item" in said
    assert "can't be undone" in said
    with qtbot.waitSignal(page.intent) as told:
        click(dialog, "Delete")
    assert told.args == [intents.HistoryChanged()]
    assert "3 items" in page.notice.text
    qtbot.waitUntil(lambda: texts(page) == ["Nice watches", "You are an idiot"])
    assert with_history(desktop, qtbot, lambda history: [run.id for run in history.runs.newest()]) == [3, 2]


def test_the_selected_runs_are_deleted_and_not_those_of_the_filter_beside_the_verdicts(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.filters.run.choose((3,))
    settled(page, qtbot)
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    table.selectRow(1)
    table.selectionModel().select(table.model().index(2, 0), _AND_ROW)
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    assert offered(dialog, "Selected: 2 runs")
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    assert "2 runs with 4 items" in visible_text(dialog)
    with qtbot.waitSignal(page.intent):
        click(dialog, "Delete")
    assert with_history(desktop, qtbot, lambda history: [run.id for run in history.runs.newest()]) == [3]


def test_the_runs_of_the_filter_are_offered_beside_the_verdicts(page: HistoryPage, qtbot: QtBot) -> None:
    page.filters.run.choose((1, 2))
    settled(page, qtbot)
    click(page, "Delete runs…")
    assert offered(open_dialog(DeleteDialog), "Selected: 2 runs")


def test_whoever_deletes_a_run_from_the_list_of_runs_stays_there(page: HistoryPage, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    table.selectRow(2)
    button(page, "Delete runs…").setFocus()
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    with qtbot.waitSignal(page.intent):
        click(dialog, "Delete")
    qtbot.waitUntil(lambda: texts(page) == ["Nice watches", "You are an idiot"] and table.model().rowCount() == 2)
    assert table.isVisible()
    assert "2 runs" in visible_text(page)
    assert page.window().focusWidget() is table


def test_open_appeals_that_go_with_a_run_are_said(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    with_history(desktop, qtbot, lambda history: history.appeals.open(history.items.page(1)[0].item_id, "Why?"))
    click(page, "View: Runs")
    named(page, QTableView, "Runs").selectRow(2)
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    assert "1 open appeal" in visible_text(dialog)
    assert "undecided" in visible_text(dialog)


def test_what_the_list_shows_is_deleted_with_the_rest_of_its_runs_and_that_is_said(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    click(dialog, "What the list shows")
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    said = visible_text(dialog)
    assert "2 runs with 4 items" in said
    assert "The list shows 2 verdicts of these runs. 2 other verdicts of these runs will be deleted too." in said
    with qtbot.waitSignal(page.intent):
        click(dialog, "Delete")
    assert with_history(desktop, qtbot, lambda history: [run.id for run in history.runs.newest()]) == [3]


def test_what_the_list_shows_is_offered_only_beside_a_list_of_verdicts(page: HistoryPage, qtbot: QtBot) -> None:
    click(page, "View: Runs")
    click(page, "Delete runs…")
    assert not offered(open_dialog(DeleteDialog), "What the list shows")


def test_nothing_is_deleted_when_the_question_is_answered_with_no(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click(page, "Delete runs…")
    dialog = open_dialog(DeleteDialog)
    qtbot.waitUntil(lambda: "Nothing to delete." in visible_text(dialog))  # nothing is a year old
    assert not offered(dialog, "Delete")
    click(dialog, "All runs with the policy")
    named(dialog, QComboBox, "Policy").setCurrentText("Policy harassment")
    qtbot.waitUntil(lambda: offered(dialog, "Delete"))
    assert "1 run" in visible_text(dialog)
    assert "1 item" in visible_text(dialog)
    click(dialog, "Cancel")
    assert with_history(desktop, qtbot, lambda history: len(history.runs.newest())) == 3


def test_what_is_too_old_is_deleted_when_the_window_opens_and_that_is_said(
    filled: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    old = datetime.now(UTC) - timedelta(days=40)
    with History.open(filled, clock=lambda: old) as history:
        judge(history, ("an old text", ALLOWED, ""), state=RunState.FINISHED)
        judge(history, ("an old text that was not finished", ALLOWED, ""))
    qapp.setStyle("Fusion")
    made = Desktop(user_paths())
    made.preferences.set("history.keep_days", "30")
    made.open()
    qtbot.waitUntil(lambda: "past the retention period" in made.window.front.notice.text, timeout=10_000)
    assert made.window.front.notice.text.startswith("1 verdict")
    runs = with_history(made, qtbot, lambda history: [run.id for run in history.runs.newest()])
    assert runs == [5, 3, 2, 1]
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
