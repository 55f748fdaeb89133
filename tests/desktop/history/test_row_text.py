"""The words of a row: matches are marked, and where content is hidden it is not there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.hits_model import HIT
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.row_text import row_text
from support.history_page import hits, type_words


def test_what_was_found_is_marked(page: HistoryPage, qtbot: QtBot) -> None:
    type_words(page, qtbot, "watch")
    hit = hits(page).model().index(1, 0).data(HIT)
    row = row_text(hit, "shown")
    assert [row.text[start:end] for start, end in row.marks] == ["watches"]
    masked = row_text(hit, "masked")
    assert len(masked.text) == len(row.text)
    assert masked.marks == row.marks
    assert row_text(hit, "hidden").marks == ()


def test_a_time_shows_no_frames_in_a_language_written_from_right_to_left(page: HistoryPage) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_001"))
    try:
        below = row_text(hits(page).model().index(0, 0).data(HIT), "shown").below
    finally:
        QLocale.setDefault(before)
    assert "\u2067" in below
    assert "▯" not in below


def test_a_row_names_the_version_of_the_policy(page: HistoryPage) -> None:
    hit = hits(page).model().index(0, 0).data(HIT)
    second = replace(hit, policy=hit.policy._replace(number=2))
    rows = [row_text(one, "shown") for one in (hit, second)]
    assert "Policy spam · version 1" in rows[0].spoken
    assert "Policy spam · version 2" in rows[1].below


def test_what_a_narrow_row_cuts_off_is_in_its_tooltip(page: HistoryPage) -> None:
    index = hits(page).model().index(0, 0)
    tooltip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip == row_text(index.data(HIT), "shown").below
    assert "Nice watches" not in tooltip
