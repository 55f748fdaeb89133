"""The form for a person's decision."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.review import ReviewForm
from plumbline.domain.verdict import Decision, Review
from support.widgets import button


@pytest.mark.parametrize("in_the_note", [False, True])
def test_a_decision_is_made_with_enter_alone(qtbot: QtBot, in_the_note: bool) -> None:
    window, made = QWidget(), list[Review]()
    qtbot.addWidget(window)
    window.show()
    form = ReviewForm(window, [], None, made.append)
    form.open()
    allowed = button(form, "✓ Allowed")
    qtbot.keyClick(allowed, Qt.Key.Key_Return)
    assert (allowed.isChecked(), made) == (True, [])
    if in_the_note:
        qtbot.keyClicks(form.note, "A question.")
        qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.keyClick(allowed, Qt.Key.Key_Return)
    assert made == [Review(Decision.ALLOWED, note="A question." if in_the_note else "")]
