"""A long history: it is scrolled to its end with few rows in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.hits_model import HIT, MOST_PAGES, PAGE, HitsModel
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.query import Query
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.amounts import number_text
from plumbline.domain.run import RunState
from plumbline.store.history import History
from plumbline.store.repositories import queue
from plumbline.store.repositories import verdicts as verdict_rows
from plumbline.store.search import pagination
from plumbline.system.paths import user_paths
from support import histories
from support.history_page import ALLOWED, VIOLATES, hits
from support.widgets import choose_entry, visible_text

NOW = "2026-11-23T10:00:00.000Z"
MANY = 2_000
AHEAD = 1_500
"""Hits of words are counted so many at a time in this test; the benchmarks of the window scroll over a million."""


@pytest.fixture
def long(_own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A history with `MANY` verdicts, stored in large transactions to be quick."""
    monkeypatch.setattr(pagination, "STEP", AHEAD)
    paths = user_paths()
    paths.create()
    with History.open(paths.history) as history:
        run = history.runs.create(histories.spec())
        for first in range(0, MANY, 1_000):
            rows = [histories.item(f"text {number}", number) for number in range(first, first + 1_000)]
            with history._database.write() as connection:
                queue.add(connection, NOW, run, first, rows)
                for number in range(first, first + 1_000):
                    said = histories.verdict((ALLOWED, VIOLATES)[number % 2])
                    verdict_rows.record(connection, NOW, run, number, said)
        history.runs.set_state(run, RunState.FINISHED)
    return paths.history


@pytest.mark.usefixtures("long")
def test_a_long_history_is_scrolled_with_few_rows_held(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    view = hits(page)
    model = view.model()
    assert isinstance(model, HitsModel)
    qtbot.waitUntil(lambda: model.rowCount() == MANY, timeout=20_000)
    qtbot.waitUntil(lambda: f"{number_text(MANY)} verdicts" in visible_text(page))
    bar = view.verticalScrollBar()

    def excerpt(row: int) -> str | None:
        hit = model.index(row, 0).data(HIT)
        return hit.item.excerpt if hit else None

    for tenth in (3, 10, 7, 1, 5):
        bar.setValue(bar.maximum() * tenth // 10)
        view.viewport().repaint()
        top = view.rowAt(0)
        bottom = view.rowAt(view.viewport().height() - 1)
        bottom = MANY - 1 if bottom < 0 else bottom
        for row in (top, bottom):
            qtbot.waitUntil(lambda row=row: excerpt(row) == f"text {MANY - 1 - row}")
        assert model.held <= MOST_PAGES * PAGE
    view.setCurrentIndex(model.index(MANY - 1))
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "text 0")
    choose_entry(page.filters.verdict, "✕ Violates")
    qtbot.waitUntil(lambda: model.rowCount() == MANY // 2, timeout=20_000)
    qtbot.keyClicks(page.filters.box, "text")
    choose_entry(page.filters.verdict, "Any")
    # the rest of the words' hits are counted when the list is scrolled so far
    qtbot.waitUntil(lambda: page.search.query == Query("text") and model.rowCount() == AHEAD, timeout=20_000)
    qtbot.waitUntil(lambda: f"More than {number_text(AHEAD)} verdicts" in visible_text(page))
    view.scrollToBottom()
    qtbot.waitUntil(lambda: model.rowCount() == MANY, timeout=20_000)
