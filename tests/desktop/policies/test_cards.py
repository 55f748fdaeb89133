"""The cards beside the editor: the policy's length, and advice that leads to its line."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.analysis import MOST_ANALYSED
from plumbline.desktop.policies.cards import LengthCard
from plumbline.desktop.policies.contract_card import ContractCard
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.widgets.theme import Theme
from support.policies_page import WAIT, analysed, type_over
from support.widgets import named, visible_text


def test_the_length_is_exact_and_follows_what_is_typed(page: PoliciesPage, qtbot: QtBot) -> None:
    analysed(qtbot, page)
    assert page.length.aside.text() == "77 TOKENS"
    assert "exact" in visible_text(page.length)
    type_over(page, "poker night", "noche de póquer")
    qtbot.waitUntil(lambda: page.length.aside.text() == "79 TOKENS", timeout=WAIT)


def test_nothing_is_said_of_a_text_before_it_is_analysed(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    for card in (LengthCard(theme), ContractCard(theme)):
        qtbot.addWidget(card)
        card.show()
        assert "not counted" not in visible_text(card)
        assert "doesn't say" not in visible_text(card)


def test_a_text_that_is_not_analysed_is_not_counted_either(page: PoliciesPage, qtbot: QtBot) -> None:
    type_over(page, "poker night", "poker " * MOST_ANALYSED)
    qtbot.waitUntil(lambda: "not counted" in visible_text(page.length), timeout=WAIT)
    assert page.length.aside.text() == ""


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
