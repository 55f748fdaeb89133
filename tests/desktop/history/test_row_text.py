"""The words of a row: matches are marked, and where content is hidden it is not there."""

from __future__ import annotations

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
