"""A line of widgets that breaks where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.flow import flow


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
