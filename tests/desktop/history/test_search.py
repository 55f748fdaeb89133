"""Searching as one types, going through the hits and reviewing them by keys; hidden content stays hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.app import Desktop
from plumbline.store.history import History
from plumbline.system.paths import user_paths
from support import histories
from support.history_page import (
    ALLOWED,
    ESCALATE,
    VIOLATES,
    WAIT,
    filter_button,
    filter_by,
    hits,
    judge,
    rows,
    settled,
    texts,
    type_words,
    with_history,
)
from support.widgets import click, named, visible_text


def test_everything_is_there_newest_first_and_words_find_as_they_are_typed(page: HistoryPage, qtbot: QtBot) -> None:
    assert texts(page) == [
        "Nice watches",
        "You are an idiot",
        "Send 0.1 to this address",
        "How do I upload a photo?",
        "Buy cheap watches now",
    ]
    type_words(page, qtbot, "watch")
    assert texts(page) == ["Nice watches", "Buy cheap watches now"]
    type_words(page, qtbot, "watch promotion")
    assert texts(page) == ["Buy cheap watches now"]
    type_words(page, qtbot, "nowhere")
    assert "No matches" in visible_text(page)
    assert not hits(page).isVisible()
    click(page, "Show all verdicts")
    settled(page, qtbot)
    assert len(texts(page)) == 5
    assert "No matches" not in visible_text(page)
    assert hits(page).isVisible()


def test_the_newest_search_wins(page: HistoryPage, qtbot: QtBot) -> None:
    box = named(page, QLineEdit, "Search")
    for words in ("watches", "idiot", "photo"):
        box.setText(words)
        box.returnPressed.emit()
    settled(page, qtbot)
    assert texts(page) == ["How do I upload a photo?"]


def test_a_policy_can_be_asked_for_from_elsewhere(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    filter_by(page, qtbot, "Verdict", "✓ Allowed")
    desktop.window.on_intent(intents.SearchFor("harassment"))
    settled(page, qtbot)
    assert texts(page) == ["You are an idiot"]
    desktop.window.on_intent(intents.SearchFor(histories.policy("spam").sha256))
    settled(page, qtbot)
    assert len(texts(page)) == 5  # the two policies of this history have the same bytes
    assert filter_button(page, "Policy").text().endswith("· version 1")


def test_one_goes_through_the_hits_and_decides_by_keys(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Grace")
    desktop.window.trigger("item.next")
    desktop.window.trigger("item.next")
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "You are an idiot")
    with qtbot.waitSignal(page.detail.reviewed):
        desktop.window.trigger("review.agree")
    qtbot.waitUntil(lambda: "Reviewed: ✕ Violates" in rows(page)[1])
    desktop.window.trigger("item.previous")
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == "Nice watches")
    with qtbot.waitSignal(page.detail.reviewed):
        desktop.window.trigger("review.escalate")
    qtbot.waitUntil(lambda: "Reviewed: ▲ Escalate" in rows(page)[0])
    filter_by(page, qtbot, "Review", "You disagreed")
    assert texts(page) == ["Nice watches", "How do I upload a photo?"]
    run = with_history(desktop, qtbot, lambda history: history.runs.newest()[0].id)
    reviews = with_history(
        desktop, qtbot, lambda history: history.items.get(history.items.page(run)[0].item_id).reviews
    )
    assert [(review.decision, review.reviewer) for review in reviews] == [(ESCALATE, "Grace")]


@pytest.mark.parametrize("cover", ["hidden", "blurred", "masked"])
def test_content_stays_behind_its_veil_in_snippets_too(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, cover: str
) -> None:
    desktop.preferences.set("window.content", cover)
    for words in ("", "watches", "idiot", "cheap promotion"):
        type_words(page, qtbot, words)
        everything = " ".join(rows(page)).lower()
        for canary in ("watches now", "nice", "you are", "idiot", "photo", "address"):
            assert canary not in everything
    desktop.preferences.set("window.content", "shown")
    type_words(page, qtbot, "watches")
    assert "Nice watches" in rows(page)[0]


@pytest.fixture
def damaged(_own_home: Path) -> None:
    """A damaged history, before the window opens."""
    paths = user_paths()
    paths.create()
    paths.history.write_bytes(b"SQLite format 3\0" * 500)


@pytest.mark.usefixtures("damaged")
def test_a_damaged_history_is_not_called_empty(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: bool(page.notice.text) and not page.search.running, timeout=WAIT)
    assert "No verdicts yet" not in visible_text(page)
    assert "No matches" not in visible_text(page)


def test_an_empty_history_says_what_to_do_next(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: "No verdicts yet" in visible_text(page))
    click(page, "Go to Check")
    assert desktop.window.front is desktop.window.open_page("check")


def test_news_from_elsewhere_are_shown(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    with_history(desktop, qtbot, lambda history: judge(history, ("Just judged", ALLOWED, "")))
    desktop.window.on_intent(intents.HistoryChanged())
    qtbot.waitUntil(lambda: texts(page)[:1] == ["Just judged"], timeout=10_000)


def test_a_text_that_a_policy_has_blurred_is_covered_under_every_policy(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    def judge_strictly(history: History) -> None:
        run = history.runs.create(histories.spec(policy=histories.policy("violence", sensitive=True)))
        history.runs.add_items(run, 0, [histories.item("Buy cheap watches now")])
        history.runs.record(run, 0, histories.verdict(VIOLATES, "It says: buy cheap watches."))

    type_words(page, qtbot, "cheap")
    assert ["Buy cheap" in row for row in rows(page)] == [True]
    with_history(desktop, qtbot, judge_strictly)
    desktop.window.on_intent(intents.HistoryChanged())
    qtbot.waitUntil(lambda: len(rows(page)) == 2, timeout=WAIT)
    settled(page, qtbot)
    assert "cheap" not in " ".join(rows(page))
    hits(page).selectRow(1)
    qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.run == 1, timeout=WAIT)
    assert "cheap" not in visible_text(page.detail)
    assert "Bulk promotion" not in visible_text(page.detail)
    type_words(page, qtbot, "nice")
    assert "Nice watches" in rows(page)[0]
