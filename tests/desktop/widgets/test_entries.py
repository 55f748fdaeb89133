"""Lists of entries."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.entries import EntryList


def test_a_list_of_entries_is_wide_enough_for_larger_text(qtbot: QtBot) -> None:
    entries = EntryList("Evaluations")
    qtbot.addWidget(entries)
    font = entries.font()
    font.setPointSizeF(2 * font.pointSizeF())
    entries.setFont(font)
    assert entries.minimumWidth() > entries.fontMetrics().horizontalAdvance("2026-11-27") + 24
