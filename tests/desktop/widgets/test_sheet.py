"""A dialog has the room of the window, also where another dialog asked for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet


def test_a_dialog_over_a_small_dialog_is_as_high_as_the_window_lets_it_be(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    small = Sheet(window, "Small")
    small.open()
    large = Sheet(small, "Large")
    for number in range(60):
        large.body.addWidget(label(f"Line {number}"))
    large.open()
    assert small.height() < 300
    assert 600 < large.height() < 700
