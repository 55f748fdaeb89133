"""The filters behind one button: where the words are, and what the source says of an item."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.date_range import DateRangeDialog
from plumbline.desktop.history.more_filters import WordsDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import WHOLE, PlaceKind, place
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support import histories
from support.history_page import WAIT, filter_button, hits, settled, texts, type_words, with_history
from support.widgets import button, click, menu_texts, named, offered, open_dialog

HARBOUR, QUAY, SHEET = "About the harbour", "About the quay", "A loose sheet"
MAILS = (
    ContentItem(
        HARBOUR,
        Origin("/mail/post.mbox", place(PlaceKind.MESSAGE, 1), "", "Ada Lind <ada@example.org>", "Wed, 3 Mar 2021 10:00:00 +0100"),
    ),
    ContentItem(
        QUAY, Origin("/mail/post.mbox", place(PlaceKind.MESSAGE, 2), "", "Ben <ben@example.org>", "Thu, 4 Mar 2021 09:00:00 +0100")
    ),
    ContentItem(SHEET, Origin("/notes/sheet.txt", WHOLE)),
)  # fmt: skip


def add_mails(history: History) -> None:
    run = history.runs.create(histories.spec(policy=histories.policy("mail")))
    history.runs.add_items(run, 0, list(MAILS))
    for number in range(len(MAILS)):
        reason = "It names the harbour." if number == 1 else ""
        history.runs.record(run, number, histories.verdict(Decision.ALLOWED, reason))


def mails(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    """Adds two messages and a sheet without a date, and shows them alone."""
    with_history(desktop, qtbot, add_mails)
    page.filters.only_policy("mail")
    settled(page, qtbot)
    assert texts(page) == [SHEET, QUAY, HARBOUR]


def more(page: HistoryPage, name: str, entry: str = "") -> None:
    """Chooses an entry of the menu behind “More”, and in the menu that it opens."""
    menu = button(page.filters, "More filters").menu()
    (action,) = [one for one in menu.actions() if one.text() == name]
    if not entry:
        action.trigger()
        return
    below = action.menu()
    assert isinstance(below, QMenu)
    (chosen,) = [one for one in below.actions() if one.text() == entry]
    chosen.trigger()


def end(dialog: DateRangeDialog, name: str) -> QCheckBox:
    """The box that says whether a range has this end."""
    box = button(dialog, name)
    assert isinstance(box, QCheckBox)
    return box


def test_a_filter_stands_in_the_row_while_it_is_set(page: HistoryPage, qtbot: QtBot) -> None:
    quiet = ("Search in", "Written", "Author", "File", "Model", "Effort", "Run", "Evaluations")
    assert not any(filter_button(page, name).isVisible() for name in quiet)
    more(page, "Effort", "Low")
    settled(page, qtbot)
    assert offered(page, "Effort: Low")
    filter_button(page, "Effort").menu().actions()[0].trigger()
    settled(page, qtbot)
    assert not any(filter_button(page, name).isVisible() for name in quiet)


def test_words_are_looked_for_in_one_text(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    mails(page, desktop, qtbot)
    type_words(page, qtbot, "harbour")
    assert texts(page) == [QUAY, HARBOUR]
    for field, expected in (
        ("Content", [HARBOUR]),
        ("Reasons", [QUAY]),
        ("Notes", []),
        ("Everything", [QUAY, HARBOUR]),
    ):
        more(page, "Search in", field)
        settled(page, qtbot)
        assert texts(page) == expected, field
    assert not offered(page, "Search in: Everything")


def test_author_and_file_are_typed(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    mails(page, desktop, qtbot)
    for entry, name, words, expected in (
        ("Author…", "Author", "LIND ada", [HARBOUR]),
        ("Author…", "Author", "example.org", [QUAY, HARBOUR]),
        ("File…", "File", "post", [QUAY, HARBOUR]),
        ("Author…", "Author", "", [QUAY, HARBOUR]),
        ("File…", "File", "notes", [SHEET]),
    ):
        more(page, entry)
        dialog = open_dialog(WordsDialog)
        named(dialog, QLineEdit, name).setText(words)
        click(dialog, "Apply")
        settled(page, qtbot)
        assert texts(page) == expected, words
        assert offered(page, f"{name}: {words}") == bool(words)
    assert menu_texts(filter_button(page, "File")) == ["Any", "Change…"]


def test_the_day_on_which_something_was_written_is_asked_for(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    mails(page, desktop, qtbot)
    third, fourth = QDate(2021, 3, 3), QDate(2021, 3, 4)
    for first, last, words, expected in (
        (third, third, "3/3/21 – 3/3/21", [HARBOUR]),
        (fourth, None, "from 3/4/21", [QUAY]),
        (None, third, "until 3/3/21", [HARBOUR]),
        (third, fourth, "3/3/21 – 3/4/21", [QUAY, HARBOUR]),
    ):
        more(page, "Written", "Custom range…")
        dialog = open_dialog(DateRangeDialog)
        for name, day in (("From", first), ("To", last)):
            end(dialog, name).setChecked(day is not None)
            named(dialog, QDateEdit, name).setDate(day or QDate(1999, 1, 1))
        click(dialog, "Apply")
        settled(page, qtbot)
        assert (filter_button(page, "Written").text(), texts(page)) == (f"Written: {words}", expected)
    more(page, "Written", "No readable date")
    settled(page, qtbot)
    assert texts(page) == [SHEET]


def test_a_range_needs_one_end_and_opens_with_what_was_chosen(page: HistoryPage, qtbot: QtBot) -> None:
    more(page, "Written", "Custom range…")
    dialog = open_dialog(DateRangeDialog)
    for name in ("From", "To"):
        end(dialog, name).setChecked(False)
    assert not offered(dialog, "Apply")
    end(dialog, "To").setChecked(True)
    named(dialog, QDateEdit, "To").setDate(QDate(2021, 3, 3))
    click(dialog, "Apply")
    settled(page, qtbot)
    more(page, "Written", "Custom range…")
    again = open_dialog(DateRangeDialog)
    assert not end(again, "From").isChecked()
    assert named(again, QDateEdit, "To").date() == QDate(2021, 3, 3)
    again.reject()


def test_a_verdict_s_menu_finds_what_is_by_its_author_or_in_its_file(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    mails(page, desktop, qtbot)
    for entry, name, expected in (("Only this author", "Author", [QUAY]), ("Only this file", "File", [QUAY, HARBOUR])):
        hits(page).selectRow(1)
        qtbot.waitUntil(lambda: page.detail.item is not None and page.detail.item.content.text == QUAY, timeout=WAIT)
        hits(page).customContextMenuRequested.emit(hits(page).rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (action,) = [one for one in menu.actions() if one.text() == entry]
        action.trigger()
        menu.close()
        settled(page, qtbot)
        assert texts(page) == expected
        said = filter_button(page, name).text()
        filter_button(page, name).menu().actions()[0].trigger()
        settled(page, qtbot)
        hits(page).clearSelection()
    assert said == "File: post.mbox"


def test_what_has_no_author_offers_none(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    mails(page, desktop, qtbot)
    hits(page).selectRow(0)
    qtbot.waitUntil(lambda: page.detail.item is not None, timeout=WAIT)
    hits(page).customContextMenuRequested.emit(hits(page).rect().center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offers = [one.text() for one in menu.actions()]
    menu.close()
    assert "Only this file" in offers
    assert "Only this author" not in offers


def test_a_range_can_end_on_the_last_day_that_can_be_chosen(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    mails(page, desktop, qtbot)
    for ask in (lambda: more(page, "Written", "Custom range…"), page.filters._ask_days):
        ask()
        dialog = open_dialog(DateRangeDialog)
        end(dialog, "From").setChecked(False)
        end(dialog, "To").setChecked(True)
        named(dialog, QDateEdit, "To").setDate(QDate(9999, 12, 31))
        click(dialog, "Apply")
        settled(page, qtbot)
    assert texts(page) == [QUAY, HARBOUR]


def test_a_low_window_shows_ten_verdicts_and_saved_searches_behind_more(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    table = hits(page)
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    desktop.window.resize(1024, 640)
    qtbot.waitUntil(lambda: not page.saved.isVisible(), timeout=WAIT)
    qtbot.waitUntil(lambda: table.viewport().height() // table.rowHeight(0) >= 10, timeout=WAIT)
    menu = button(page.filters, "More filters").menu()
    assert [one.text() for one in menu.actions() if one.isVisible()][-1] == "Saved searches"
    desktop.window.resize(1360, 860)
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    assert "Saved searches" not in [one.text() for one in menu.actions() if one.isVisible()]
