"""The History page as a person uses it, and the histories that its tests look at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.hits_model import HIT
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.run import RunState
from plumbline.domain.sources import PASTED
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from support import histories
from support.widgets import choose_entry, named

VIOLATES, ALLOWED, ESCALATE = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE
WAIT = 10_000
T = TypeVar("T")


def judge(
    history: History,
    *pairs: tuple[str, Decision, str],
    policy: str = "spam",
    state: RunState | None = None,
    sources: tuple[str, ...] = ("posts",),
) -> int:
    """A run over texts, each with its decision and rationale; its number."""
    run = history.runs.create(histories.spec(policy=histories.policy(policy), sources=sources))
    history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _, _) in enumerate(pairs)])
    history.runs.reading_done(run)
    for number, (_, decision, rationale) in enumerate(pairs):
        history.runs.record(run, number, histories.verdict(decision, rationale, reasoning="thinking about it"))
    if state is not None:
        history.runs.set_state(run, state)
    return run


def three_runs(path: Path) -> None:
    """A history with two finished runs and one that was interrupted."""
    with History.open(path) as history:
        first = judge(
            history,
            ("Buy cheap watches now", VIOLATES, "Bulk promotion of goods."),
            ("How do I upload a photo?", ALLOWED, "A question."),
            ("Send 0.1 to this address", ESCALATE, "Asks for money."),
            state=RunState.FINISHED,
            sources=("/home/ada/posts.csv", "/home/ada/mail"),
        )
        judge(history, ("You are an idiot", VIOLATES, "An insult."), policy="harassment", state=RunState.FINISHED)
        judge(history, ("Nice watches", ALLOWED, "A remark."), sources=(PASTED,))
        item = history.items.page(first)[1].item_id
        history.reviews.add(item, Review(VIOLATES, "SP2", "a note on it", "Ada"))


def settled(page: HistoryPage, qtbot: QtBot) -> None:
    """Waits until what box and filters say has been found."""
    search = page.search
    qtbot.waitUntil(
        lambda: search.query == page.filters.query() and not search.running and bool(runs(page)), timeout=WAIT
    )


def hits(page: HistoryPage) -> QTableView:
    """The list of hits."""
    return named(page, QTableView, "Verdicts")


def texts(page: HistoryPage) -> list[str]:
    """The content of every row."""
    model = hits(page).model()
    loaded = (model.index(row, 0).data(HIT) for row in range(model.rowCount()))
    return [hit.item.excerpt for hit in loaded if hit]


def rows(page: HistoryPage) -> list[str]:
    """What a screen reader says of every row."""
    model = hits(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def runs(page: HistoryPage) -> list[list[str]]:
    """The table of runs."""
    model = named(page, QTableView, "Runs").model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def type_words(page: HistoryPage, qtbot: QtBot, words: str) -> None:
    """Types words into the search box and waits for the hits."""
    box = named(page, QLineEdit, "Search")
    box.clear()
    qtbot.keyClicks(box, words)
    settled(page, qtbot)


def filter_by(page: HistoryPage, qtbot: QtBot, name: str, value: str) -> None:
    """Chooses a value of a filter and waits for the hits."""
    choose_entry(filter_button(page, name), value)
    settled(page, qtbot)


def filter_button(page: HistoryPage, name: str) -> QPushButton:
    """The button of a filter, whether something is chosen or not."""
    (found,) = [
        one
        for one in page.findChildren(QPushButton)
        if one.accessibleDescription() == "Filter" and one.accessibleName().split(":")[0] == name
    ]
    return found


def with_history(desktop: Desktop, qtbot: QtBot, ask: Callable[[History], T]) -> T:
    """What the history says, asked in its lane."""
    said: list[T] = []
    desktop.tasks.run(desktop, lambda: ask(desktop.core.history()), said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    return said[0]
