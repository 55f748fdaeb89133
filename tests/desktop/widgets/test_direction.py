"""Reading begins where the window does, whatever a text's own direction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label


def middle_of_the_ink(widget: QWidget) -> float:
    """Where what is painted has its middle: 0 at the left edge, 1 at the right."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() // 2, image.height() - 2)
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    return (min(inked) + max(inked)) / 2 / image.width()


@pytest.mark.parametrize("right", [False, True])
def test_reading_begins_where_the_window_does_whatever_a_texts_own_direction(
    right: bool, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    try:
        for text in ("Model", "نموذج"):
            entries = EntryList("Models")
            entries.setFrameShape(EntryList.Shape.NoFrame)
            entries.fill([("one", text, text)])
            entries.setCurrentRow(-1)
            for widget in (label(text), entries):
                qtbot.addWidget(widget)
                widget.resize(400, 60)
                assert (middle_of_the_ink(widget) > 0.5) is right, (text, widget)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
