"""A text that somebody typed is not lost, and typing is not held up by how long it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QTreeWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from support.check_page import ALLOWED, VIOLATES, WAIT, finished, preview_says, verdicts, write_text
from support.widgets import button, click, drop, named, offered, visible_text

KEPT = "Your text is kept, but the files will be checked."
LINES = "One item per line"


def test_a_text_is_kept_when_files_are_added_and_comes_back(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Bread and honey.")
    write_text(page, "The casino near the bridge.")
    assert KEPT not in visible_text(page.compose)
    drop(page.compose, tmp_path / "one.txt")
    assert KEPT in visible_text(page.compose)
    assert KEPT in page.notice.status.text()
    assert page.compose.content == (str(tmp_path / "one.txt"),)
    click(page, "Check the text instead")
    assert KEPT not in visible_text(page.compose)
    click(page, "Start")
    finished(page, qtbot)
    assert verdicts(page) == [VIOLATES]


def test_clearing_the_files_brings_the_text_back_and_clearing_again_empties_it(page: CheckPage, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Bread and honey.")
    write_text(page, "The casino.")
    drop(page.compose, tmp_path / "one.txt")
    click(page, "Clear")
    assert page.compose.content == "The casino."
    click(page, "Clear")
    assert page.compose.content == ""
    drop(page.compose, tmp_path / "one.txt")
    assert KEPT not in visible_text(page.compose)


def test_a_text_that_was_pasted_over_comes_back_by_undo(page: CheckPage) -> None:
    write_text(page, "The casino.")
    page.setFocus()
    QGuiApplication.clipboard().setText("Bread and honey.")
    page.paste()
    assert page.compose.content == "Bread and honey."
    assert "Undo brings it back" in page.notice.status.text()
    page.compose.panel.text.undo()
    assert page.compose.content == "The casino."


def test_a_long_text_is_not_looked_through_at_every_key(
    page: CheckPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = page.compose.panel.text
    write_text(page, "\n".join(f"line {number} of bread and honey" for number in range(8_000)))
    preview_says(page, "8,000 lines: one item per line, or one text?", qtbot)
    passes: list[str] = []
    whole = text.toPlainText
    monkeypatch.setattr(text, "toPlainText", lambda: passes.append("whole") or whole())
    text.moveCursor(text.textCursor().MoveOperation.End)
    for _ in range(20):
        qtbot.keyClick(text, Qt.Key.Key_X)
    assert passes == []
    assert offered(page, "Start")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "more")
    preview_says(page, "8,001 lines: one item per line, or one text?", qtbot)


def test_an_answer_goes_with_a_long_text_and_not_with_another(page: CheckPage, qtbot: QtBot) -> None:
    lines = [f"line {number} of bread and honey" for number in range(8_000)]
    write_text(page, "\n".join(lines))
    qtbot.waitUntil(lambda: offered(page, LINES), timeout=WAIT)
    click(page, LINES)
    split = named(page, QComboBox, "Split into")
    write_text(page, "\n".join(["The casino.", *lines[:4_000]]))
    assert page.compose.options.split == "line"
    write_text(page, "\n".join(f"another {number} of butter and of tea" for number in range(8_000)))
    assert page.compose.options.split != "line"
    assert split.currentText() == "Automatic"


def test_nothing_starts_before_it_is_said_what_the_lines_are(page: CheckPage, qtbot: QtBot) -> None:
    write_text(page, "The casino.\nBread and honey.")
    click(page, "Start")
    assert not page.running.active
    assert page.composing
    assert page.notice.text == "Choose first: one item per line, or one text?"
    assert button(page, LINES).hasFocus() or page.window().focusWidget() is button(page, LINES)
    click(page, LINES)
    click(page, "Start")
    finished(page, qtbot)
    assert len(verdicts(page)) == 2
    qtbot.waitUntil(lambda: page.window().focusWidget() is page.results.table, timeout=WAIT)


def test_a_new_check_begins_empty_and_the_previous_content_is_one_click_away(page: CheckPage, qtbot: QtBot) -> None:
    write_text(page, "The casino.")
    click(page, "Start")
    finished(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=WAIT)
    click(page, "New check")
    assert page.compose.content == ""
    assert page.notice.text == ""
    assert not offered(page, "Start")
    click(page, "Use the previous content")
    assert page.compose.content == "The casino."
    assert offered(page, "Start")
    assert not offered(page, "Use the previous content")


def test_what_is_typed_takes_the_place_of_the_previous_content(page: CheckPage, qtbot: QtBot) -> None:
    write_text(page, "The casino.")
    click(page, "Start")
    finished(page, qtbot)
    click(page, "New check")
    write_text(page, "Bread and honey.")
    assert not offered(page, "Use the previous content")
    click(page, "Start")
    finished(page, qtbot)
    assert verdicts(page) == [ALLOWED]


def test_files_that_were_left_out_are_left_out_of_the_previous_content(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text("Bread.")
    drop(page.compose, tmp_path)
    tree = named(page, QTreeWidget, "Files and folders to judge")
    qtbot.waitUntil(lambda: "2 items to judge" in visible_text(page), timeout=WAIT)
    top = tree.topLevelItem(0)
    assert top is not None
    first = top.child(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    click(page, "Start")
    finished(page, qtbot)
    click(page, "New check")
    assert page.compose.content == ""
    click(page, "Use the previous content")
    assert page.compose.options.exclude
    qtbot.waitUntil(lambda: "1 item to judge" in visible_text(page), timeout=WAIT)


def test_blank_lines_at_the_end_of_a_text_are_not_skipped_items(page: CheckPage, qtbot: QtBot) -> None:
    write_text(page, "The casino.\nBread.\n\n", split=LINES)
    preview_says(page, "2 items", qtbot)
    assert "skipped" not in visible_text(page)
