"""Rows of a check under several policies are chosen with the mouse and the keys, and what the context menu does with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.again_dialog import AgainDialog
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.check.policy_button import SeveralDialog
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.detail.statement import StatementDialog
from plumbline.desktop.history.case_dialogs import AddToCaseDialog
from plumbline.desktop.history.report_dialog import ReportDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowRun
from plumbline.domain.verdict import Decision
from support.check_page import (
    FIRST,
    SAMPLE,
    SECOND,
    WAIT,
    add_tea_room,
    choose_policies,
    finished,
    judged_item,
    policies,
    preview_says,
)
from support.widgets import click, drop, open_dialog, press, visible_text

TEXTS = ["The casino.", "Bread and honey.", "My password.", "Tea for two."]


@pytest.fixture
def judged(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> CheckPage:
    """Four rows of a file under two policies."""
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    file = tmp_path / "posts.csv"
    file.write_text("\n".join(["text", *TEXTS]), "utf-8")
    drop(page.compose, file)
    preview_says(page, "4 items", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    judged_item(page, qtbot)
    return page


def click_row(page: CheckPage, qtbot: QtBot, row: int, column: int, keys: Qt.KeyboardModifier) -> None:
    table = page.results.table
    place = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)


def entry_of(page: CheckPage, text: str) -> tuple[QMenu, QAction]:
    """An entry of the context menu of the table, which is open."""
    page.results.table.customContextMenuRequested.emit(page.results.table.rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (entry,) = [one for one in menu.actions() if one.text() == text]
    return menu, entry


def choose(page: CheckPage, text: str) -> None:
    menu, entry = entry_of(page, text)
    entry.trigger()
    menu.close()


def test_rows_are_chosen_with_shift_and_ctrl_and_all_at_once(judged: CheckPage, qtbot: QtBot) -> None:
    table, text = judged.results.table, judged.results.model.text_column
    plain, shift, ctrl = (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
    )
    judged.window().resize(1024, 640)
    qtbot.waitUntil(lambda: judged.window().width() == 1024, timeout=WAIT)
    click_row(judged, qtbot, 0, text, plain)
    QApplication.processEvents()
    at_first = table.mapTo(judged, QPoint())
    click_row(judged, qtbot, 2, SECOND, shift)
    QApplication.processEvents()
    assert table.rows == [0, 1, 2]
    assert table.mapTo(judged, QPoint()) == at_first, "no row moves under the pointer"
    click_row(judged, qtbot, 1, FIRST, ctrl)
    assert table.rows == [0, 2]
    choose(judged, "Copy text")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == f"{TEXTS[0]}\n\n{TEXTS[2]}", timeout=WAIT)
    qtbot.keyClick(table, Qt.Key.Key_A, ctrl)
    assert table.rows == [0, 1, 2, 3]
    assert "4 items selected" in visible_text(judged)


def test_a_decision_on_several_rows_is_under_the_policy_of_the_column(
    judged: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click_row(judged, qtbot, 0, SECOND, Qt.KeyboardModifier.NoModifier)
    click_row(judged, qtbot, 1, SECOND, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Tea room" in visible_text(judged.results.detail), timeout=WAIT)
    judged_item(judged, qtbot)
    press(desktop.window, "A")
    box = open_dialog(QMessageBox)
    assert "This concerns the verdicts under “Tea room”." in box.informativeText()
    click(box, "Record")
    qtbot.waitUntil(lambda: "0 of 4 items reviewed · 2 of 8 verdicts" in visible_text(judged), timeout=WAIT)
    history = desktop.core.history()
    second, first = (record.id for record in history.runs.newest(2))
    assert [item.review for item in history.items.page(first)] == [None] * 4
    assert [item.review for item in history.items.page(second)] == [Decision.ALLOWED, Decision.VIOLATES, None, None]
    choose(judged, "Add to golden set")
    qtbot.waitUntil(lambda: "Tea room · examples now has 2 examples." in judged.notice.status.text(), timeout=WAIT)


def test_one_row_is_read_answered_and_compared_from_the_menu(judged: CheckPage, qtbot: QtBot) -> None:
    click_row(judged, qtbot, 1, SECOND, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "Tea room" in visible_text(judged.results.detail), timeout=WAIT)
    judged_item(judged, qtbot)
    choose(judged, "Find similar…")
    similar = open_dialog(SimilarDialog)
    qtbot.waitUntil(lambda: "No item is similar." in visible_text(similar), timeout=WAIT)
    similar.close()
    choose(judged, "Statement of reasons…")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in judged.findChildren(StatementDialog)), timeout=WAIT)
    open_dialog(StatementDialog).close()


def test_a_reply_is_copied_at_once_in_the_language_chosen_last(judged: CheckPage, qtbot: QtBot) -> None:
    click_row(judged, qtbot, 1, SECOND, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "Tea room" in visible_text(judged.results.detail), timeout=WAIT)
    choose(judged, "Copy as reply")
    qtbot.waitUntil(lambda: "The reply was copied (English)." in judged.notice.status.text(), timeout=WAIT)
    english = QApplication.clipboard().text()
    assert "Tea room" in english
    choose(judged, "Statement of reasons…")
    dialog = open_dialog(StatementDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.close()
    choose(judged, "Copy as reply")
    qtbot.waitUntil(lambda: "The reply was copied (Deutsch)." in judged.notice.status.text(), timeout=WAIT)
    assert "Tea room" in QApplication.clipboard().text() != english


def test_what_nobody_decided_on_cannot_be_added_to_a_golden_set_and_the_menu_says_why(
    judged: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click_row(judged, qtbot, 1, SECOND, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "Tea room" in visible_text(judged.results.detail), timeout=WAIT)
    menu, entry = entry_of(judged, "Add to golden set")
    assert menu.toolTipsVisible()
    assert not entry.isEnabled()
    assert "A golden set holds what people decided" in entry.toolTip()
    menu.close()
    choose(judged, "Agree")
    qtbot.waitUntil(lambda: "item.golden" in judged.handlers(), timeout=WAIT)
    choose(judged, "Add to golden set")
    qtbot.waitUntil(lambda: "· examples now has 1 example" in judged.notice.status.text(), timeout=WAIT)


def test_what_the_menu_does_can_be_done_from_the_window_s_menus(
    judged: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    click_row(judged, qtbot, 1, SECOND, Qt.KeyboardModifier.NoModifier)
    judged_item(judged, qtbot)
    for name, kind in (("item.similar", SimilarDialog), ("report.make", ReportDialog), ("item.case", AddToCaseDialog)):
        desktop.window.trigger(name)
        qtbot.waitUntil(lambda kind=kind: any(one.isVisible() for one in judged.findChildren(kind)), timeout=WAIT)
        open_dialog(kind).close()
    desktop.window.trigger("run.again")
    open_dialog(AgainDialog).close()
    judged.results.table.clearSelection()
    assert not {"report.make", "item.case", "item.golden"} & set(judged.handlers())
    desktop.window.trigger("run.new")
    assert judged.composing
    assert not {"run.again", "run.new"} & set(judged.handlers())


def test_every_policy_that_is_chosen_has_a_tick_and_is_in_view(judged: CheckPage) -> None:
    click(judged, "New check")
    menu = policies(judged).menu()
    assert [one.text() for one in menu.actions() if one.isChecked()] == list(
        map(judged.bar.policies.title, judged.bar.policies.chosen)
    )
    (several,) = [one for one in menu.actions() if one.text() == "Several…"]
    several.trigger()
    rows = open_dialog(SeveralDialog).list
    ticked = [rows.item(row) for row in range(rows.count()) if rows.item(row).checkState() is Qt.CheckState.Checked]
    assert len(ticked) == 2
    assert rows.viewport().rect().contains(rows.visualItemRect(ticked[0]))
    open_dialog(SeveralDialog).reject()


def test_the_first_item_is_selected_also_where_the_list_has_the_focus_before_it(
    judged: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    run, table = judged.results.model.runs[0], judged.results.table
    click(judged, "New check")
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    desktop.window.on_intent(ShowRun(run))
    qtbot.waitUntil(lambda: table.hasFocus() and table.rows == [0], timeout=WAIT)
    judged_item(judged, qtbot)
    assert table.rows == [0]
