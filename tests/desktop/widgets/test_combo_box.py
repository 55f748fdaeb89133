"""Boxes of choices whose entries are longer than the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.combo_box import ElidingBox

MONDAY = "messages-of-march-2026.csv · A flea market, small · version 1 · Monday"
TUESDAY = "messages-of-march-2026.csv · A flea market, small · version 1 · Tuesday"


def test_a_long_name_keeps_its_beginning_and_its_end_and_is_told_whole(qtbot: QtBot) -> None:
    box = ElidingBox("Verdicts of", 12)
    qtbot.addWidget(box)
    box.addItems([MONDAY, TUESDAY])
    box.show()
    narrow = box.fontMetrics().horizontalAdvance(MONDAY) // 2
    box.resize(narrow, box.sizeHint().height())
    for row, name in enumerate((MONDAY, TUESDAY)):
        box.setCurrentIndex(row)
        qtbot.waitUntil(lambda: "…" in box.shown_text())
        assert box.shown_text().startswith("messages")
        assert box.shown_text().endswith("day")
        assert box.fontMetrics().horizontalAdvance(box.shown_text()) < narrow
        assert box.toolTip() == name
        assert box.itemData(row, Qt.ItemDataRole.ToolTipRole) == name
    box.resize(3 * narrow, box.sizeHint().height())
    qtbot.waitUntil(lambda: box.shown_text() == TUESDAY)
