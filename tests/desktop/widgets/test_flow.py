"""A line of widgets that breaks where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.flow import FlowingLabel, flow


def test_a_flow_breaks_its_line_when_there_is_no_room(qtbot: QtBot, qapp: QApplication) -> None:
    buttons = [QPushButton(f"Button {number}") for number in range(4)]
    line = flow(*buttons)
    qtbot.addWidget(line)
    line.show()
    line.resize(900, 40)
    assert len({one.y() for one in buttons}) == 1
    line.resize(buttons[0].width() + 10, 400)
    line.layout().activate()
    assert len({one.y() for one in buttons}) == 4
    buttons[1].hide()
    assert line.layout().heightForWidth(line.width()) < 4 * buttons[0].height() + 3 * 8


def test_a_text_in_a_flow_has_one_line_and_more_where_there_is_less_room(qtbot: QtBot, qapp: QApplication) -> None:
    text, below = FlowingLabel("Seven of thirty items reviewed", "muted"), QPushButton("Below")
    line = flow(text, below)
    qtbot.addWidget(line)
    line.show()
    line.resize(900, 200)
    qtbot.waitUntil(lambda: text.width() == text.sizeHint().width())
    one_line = text.height()
    narrow = text.sizeHint().width() // 2
    line.resize(narrow, 200)
    qtbot.waitUntil(lambda: text.width() == narrow and text.height() >= 2 * one_line)
    assert text.height() >= text.heightForWidth(narrow)
    assert below.y() > text.geometry().bottom()
