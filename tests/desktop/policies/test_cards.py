"""The cards beside the editor: the policy's length, and advice that leads to its line."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from support.policies_page import WAIT, analysed, type_over
from support.widgets import named, offered, visible_text


def test_the_length_is_counted_by_the_practice_model_and_named_as_such(page: PoliciesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "practice model" in visible_text(page.length), timeout=WAIT)
    assert not offered(page, "Count exactly")


def test_advice_goes_to_its_line_and_is_shown_where_the_pointer_rests(page: PoliciesPage, qtbot: QtBot) -> None:
    type_over(page, "Flag content", "Generally flag 😀 content, see R9,")
    analysed(qtbot, page)
    advice = named(page, QListWidget, "Advice")
    texts = [advice.item(row).text() for row in range(advice.count())]
    row = next(row for row, text in enumerate(texts) if "Generally" in text)
    assert "Line 3" in texts[row]
    advice.itemClicked.emit(advice.item(row))
    assert page.editor.textCursor().selectedText() == "Generally"
    row = next(row for row, text in enumerate(texts) if "R9" in text)
    advice.itemActivated.emit(advice.item(row))
    cursor = page.editor.textCursor()
    assert (page.editor.line, cursor.selectedText()) == (3, "R9")
    cursor.setPosition(cursor.selectionStart())
    place = page.editor.cursorRect(cursor).center() + QPoint(2, 0)
    assert any("R9" in one for one in page.editor.advice_under(place))
    assert page.editor.advice_under(QPoint(2, 2)) == []
