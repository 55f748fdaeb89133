"""A text that somebody typed is not lost, and typing is not held up by how long it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from support.check_page import VIOLATES, WAIT, finished, preview_says, verdicts, write_text
from support.widgets import click, drop, named, offered, visible_text

KEPT = "Your text is kept, but the files are checked."
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
