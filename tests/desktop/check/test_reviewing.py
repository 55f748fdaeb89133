"""Deciding on what was judged: by one key, and the model's verdict stays."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.verdict import Decision
from support.check_page import WAIT, judge, judged_item
from support.widgets import action, button, click, named, open_dialog, press, visible_text


def test_a_person_decides_by_one_key_and_the_model_s_verdict_stays(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("review.name", "Ada")
    judge(
        page, qtbot, "The casino near the bridge.\nBread, honey and butter for the children.", split="One item per line"
    )
    detail = page.results.detail
    judged_item(page, qtbot)
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: "Ada" in visible_text(detail), timeout=WAIT)
    press(desktop.window, "J")
    qtbot.waitUntil(lambda: "line 2" in visible_text(detail) and "Ada" not in visible_text(detail), timeout=WAIT)
    judged_item(page, qtbot)
    press(desktop.window, "O")
    form = open_dialog(ReviewForm)
    assert button(form, "Your decision: ✕ Violates").isChecked()
    named(form, QPlainTextEdit, "Note").setPlainText("It is bait.")
    click(form, "Save")
    qtbot.waitUntil(lambda: "It is bait." in visible_text(detail), timeout=WAIT)
    history = desktop.core.history()
    run = history.runs.newest(1)[0].id
    first, second = (history.items.get(item.item_id) for item in history.items.page(run))
    assert [review.decision for review in first.reviews] == [Decision.VIOLATES]
    assert [(review.decision, review.note, review.reviewer) for review in second.reviews] == [
        (Decision.VIOLATES, "It is bait.", "Ada")
    ]
    assert second.verdict is not None
    assert second.verdict.decision is Decision.ALLOWED
    press(desktop.window, "K")
    qtbot.waitUntil(lambda: "line 1" in visible_text(detail), timeout=WAIT)


def test_undo_takes_back_the_last_decision_on_all_of_its_items(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "\n".join(f"The casino, table {n}." for n in range(4)), split="One item per line")
    table, reviewed = page.results.table, named(page, QLabel, "Reviewed")
    judged_item(page, qtbot)
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: reviewed.text() == "1 of 4 items reviewed", timeout=WAIT)
    table.selectAll()
    press(desktop.window, "A")
    click(open_dialog(QMessageBox), "Record")
    qtbot.waitUntil(lambda: page.notice.text == "Decision recorded on 4 items.", timeout=WAIT)
    qtbot.waitUntil(lambda: reviewed.text() == "4 of 4 items reviewed", timeout=WAIT)
    table.selectRow(3)
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: page.notice.text == "Decision undone on 4 items.", timeout=WAIT)
    qtbot.waitUntil(lambda: reviewed.text() == "1 of 4 items reviewed", timeout=WAIT)
    assert table.rows == [0, 1, 2, 3]
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: reviewed.text() == "0 of 4 items reviewed", timeout=WAIT)
    qtbot.waitUntil(lambda: not action(desktop.window, "edit.undo").isEnabled(), timeout=WAIT)


def test_a_group_decision_that_repeats_what_stands_is_undone_where_it_was_new(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    judge(page, qtbot, "\n".join(f"The casino, table {n}." for n in range(3)), split="One item per line")
    reviewed = named(page, QLabel, "Reviewed")
    judged_item(page, qtbot)
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: reviewed.text() == "1 of 3 items reviewed", timeout=WAIT)
    for said in ("Decision recorded on 2 items.", "Nothing was recorded: that is already the decision."):
        page.results.table.selectAll()
        press(desktop.window, "A")
        click(open_dialog(QMessageBox), "Record")
        qtbot.waitUntil(lambda words=said: page.notice.text == words, timeout=WAIT)
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: page.notice.text == "Decision undone on 2 items.", timeout=WAIT)
    qtbot.waitUntil(lambda: reviewed.text() == "1 of 3 items reviewed", timeout=WAIT)
