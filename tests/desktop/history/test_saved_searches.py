"""Saved searches in the window: saved under a name, put back with every filter, renamed, replaced and deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.saved_searches import ManageSearchesDialog, SaveSearchDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.question import Question
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import SearchField, SearchFilters
from support import histories
from support.history_page import WAIT, filter_button, filter_by, judge, settled, texts, type_words, with_history
from support.widgets import button, choose_entry, click, menu_texts, named, offered, open_dialog

SAVED = "Saved searches"


def saved(page: HistoryPage, qtbot: QtBot, name: str, *, words: str = "Save") -> None:
    """Saves what is searched for, and waits until it is in the list."""
    choose_entry(page.saved, "Save this search…")
    dialog = open_dialog(SaveSearchDialog)
    assert not offered(dialog, "Save")
    named(dialog, QLineEdit, "Name").setText(name)
    before = page.saved.known
    click(dialog, words)
    qtbot.waitUntil(lambda: page.saved.known != before, timeout=WAIT)


def test_a_search_is_saved_and_put_back(page: HistoryPage, qtbot: QtBot) -> None:
    assert page.saved.text() == SAVED
    page.saved.menu().aboutToShow.emit()
    assert not any(one.isEnabled() for one in page.saved.menu().actions() if one.text())
    type_words(page, qtbot, "watches")
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    filter_by(page, qtbot, "Checked", "Last 7 days")
    assert texts(page) == ["Buy cheap watches now"]
    saved(page, qtbot, " Cheap  offers ")
    click(page.filters, "Clear all")
    settled(page, qtbot)
    choose_entry(page.saved, "Cheap offers")
    settled(page, qtbot)
    assert texts(page) == ["Buy cheap watches now"]
    assert filter_button(page, "Checked").text() == "Checked: Last 7 days"
    assert page.saved.known[0].last_days == 7


def test_a_name_that_is_taken_is_said_before_it_is_replaced(page: HistoryPage, qtbot: QtBot) -> None:
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    saved(page, qtbot, "Mine")
    filter_by(page, qtbot, "Verdict", "✓ Allowed")
    saved(page, qtbot, "mine", words="Replace")
    assert [(one.name, one.filters.decision) for one in page.saved.known] == [("mine", Decision.ALLOWED)]


def test_they_are_renamed_and_deleted(page: HistoryPage, qtbot: QtBot) -> None:
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    for name in ("one", "two"):
        saved(page, qtbot, name)
    choose_entry(page.saved, "Rename or delete…")
    dialog = open_dialog(ManageSearchesDialog)
    entries = named(dialog, EntryList, SAVED)
    assert entries.names() == ["one", "two"]
    assert not offered(dialog, "Rename")
    entries.choose("two")
    name = named(dialog, QLineEdit, "Name")
    assert name.text() == "two"
    name.setText("three")
    click(dialog, "Rename")
    qtbot.waitUntil(lambda: entries.names() == ["one", "three"], timeout=WAIT)
    entries.choose("one")
    click(dialog, "Delete…")
    click(open_dialog(Question), "Cancel")
    assert entries.names() == ["one", "three"]
    for left in (["three"], []):
        click(dialog, "Delete…")
        click(open_dialog(Question), "Delete")
        qtbot.waitUntil(lambda left=left: entries.names() == left, timeout=WAIT)
    assert not offered(dialog, "Delete…")
    dialog.reject()


def test_a_name_that_another_one_has_is_refused(page: HistoryPage, qtbot: QtBot) -> None:
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    for name in ("one", "two"):
        saved(page, qtbot, name)
    choose_entry(page.saved, "Rename or delete…")
    dialog = open_dialog(ManageSearchesDialog)
    named(dialog, QLineEdit, "Name").setText("TWO")
    click(dialog, "Rename")
    qtbot.waitUntil(page.notice.isVisible, timeout=WAIT)
    assert [one.name for one in page.saved.known] == ["one", "two"]
    dialog.reject()


FILTERS = (
    SearchFilters(evaluated=False),
    SearchFilters(),
    SearchFilters(
        decision=Decision.ALLOWED,
        policy="spam",
        model="stand-in",
        run=1,
        reviewed=True,
        label="SP0",
        effort=Effort.LOW,
        within=SearchField.NOTE,
        written_since=date(2021, 3, 1),
        written_until=date(2021, 4, 1),
        author="Ada Lind",
        file="/mail/post.mbox",
    ),
    SearchFilters(policy="f" * 64, model="gone", runs=(1, 2), disagreed=False, undated=True, label="gone"),
    SearchFilters(disagreed=True, written_until=date(2021, 4, 1)),
    SearchFilters(reviewed=False, written_since=date(2021, 4, 1)),
    SearchFilters(since=datetime(2026, 11, 1).astimezone(), until=datetime(2026, 12, 1).astimezone()),
    SearchFilters(since=datetime(2026, 11, 1, 10, 30, tzinfo=UTC)),
    SearchFilters(until=datetime(2026, 11, 1, 10, 30, tzinfo=UTC)),
    SearchFilters(written_since=date.min, written_until=date.min),
    SearchFilters(written_since=date.max, written_until=date.max),
    SearchFilters(since=datetime(1, 1, 1, tzinfo=UTC), until=datetime(9999, 12, 31, tzinfo=UTC)),
)


@pytest.mark.parametrize("filters", FILTERS)
def test_every_filter_comes_back(page: HistoryPage, qtbot: QtBot, filters: SearchFilters) -> None:
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    page.filters.put(SavedSearch("any", "some words", filters))
    assert page.filters.query().words == "some words"
    assert page.filters.query().filters == filters
    assert page.filters.search() == SavedSearch("", "some words", filters)
    settled(page, qtbot)


def test_days_up_to_today_come_back_as_such(page: HistoryPage) -> None:
    search = SavedSearch("week", "", SearchFilters(decision=Decision.ALLOWED, evaluated=False), 7)
    page.filters.put(search)
    now = replace(page.filters.search(), filters=search.filters, name="week")
    assert now == search
    assert page.filters.query().filters == search.filters_on()


def test_one_for_a_deleted_run_says_so_and_finds_no_other(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    filter_by_run(page, qtbot, 3)
    saved(page, qtbot, "Mine")
    with_history(desktop, qtbot, lambda history: histories.delete(history, 3))
    with_history(desktop, qtbot, lambda history: judge(history, ("A new text", Decision.ALLOWED, "")))
    click(page.filters, "Clear all")
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.saved.known[0].gone), timeout=WAIT)
    settled(page, qtbot)
    assert "A new text" in texts(page)
    choose_entry(page.saved, "Mine")
    settled(page, qtbot)
    assert texts(page) == []
    assert "no longer in the history" in page.notice.text
    qtbot.waitUntil(lambda: filter_button(page, "Run").text() == "Run: deleted run", timeout=WAIT)


def filter_by_run(page: HistoryPage, qtbot: QtBot, run: int) -> None:
    page.filters.only_runs((run,))
    settled(page, qtbot)


def test_one_that_was_saved_elsewhere_is_offered(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    search = SavedSearch("A & B", "", SearchFilters(policy="spam", evaluated=False))
    with_history(desktop, qtbot, lambda history: history.saved_searches.save(search))
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.saved.known), timeout=WAIT)
    page.saved.menu().aboutToShow.emit()
    assert menu_texts(page.saved)[0] == "A && B"
    choose_entry(page.saved, "A && B")
    settled(page, qtbot)
    assert offered(page, "Policy: Policy spam")
    assert button(page.filters, SAVED) is page.saved
