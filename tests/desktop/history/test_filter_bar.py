"""The filters: each alone, what they offer, and days in local time."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.date_range import DateRange, DateRangeDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.store.history import History
from support import histories
from support.history_page import ALLOWED, VIOLATES, filter_button, filter_by, settled, texts, with_history
from support.widgets import choose_entry, click, menu_texts, named, open_dialog

IDIOT, SEND, PHOTO = "You are an idiot", "Send 0.1 to this address", "How do I upload a photo?"
BUY, NICE = "Buy cheap watches now", "Nice watches"

CHOICES = (
    ("Verdict", "✕ Violates", [IDIOT, BUY]),
    ("Policy", "Policy harassment", [IDIOT]),
    ("Model", "stand-in", [NICE, IDIOT, SEND, PHOTO, BUY]),
    ("Checked", "Last 7 days", [NICE, IDIOT, SEND, PHOTO, BUY]),
    ("Review", "Reviewed", [PHOTO]),
    ("Review", "Not reviewed", [NICE, IDIOT, SEND, BUY]),
    ("Review", "You disagreed", [PHOTO]),
    ("Review", "You agreed", []),
    ("Label", "SP4 – Fraud", [SEND]),
    ("Run", "posts.csv and 1 more · Policy spam · ", [SEND, PHOTO, BUY]),
)


def test_every_filter(page: HistoryPage, qtbot: QtBot) -> None:
    for name, value, expected in CHOICES:
        chip = filter_button(page, name)
        choose_entry(chip, next(text for text in menu_texts(chip) if text.startswith(value)))
        settled(page, qtbot)
        assert texts(page) == expected, (name, value)
        click(page.filters, "Clear all")
        settled(page, qtbot)
        assert len(texts(page)) == 5, (name, value)


def test_verdicts_of_evaluations_are_left_out_unless_they_are_asked_for(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    number = with_history(desktop, qtbot, histories.evaluation)
    run = with_history(desktop, qtbot, lambda history: history.evaluations.get(number).columns[0].run)
    page.refresh()
    settled(page, qtbot)
    assert len(texts(page)) == 5
    filter_by(page, qtbot, "Evaluations", "Included")
    assert len(texts(page)) == 6
    assert filter_button(page, "Evaluations").text() == "Evaluations: Included"
    click(page.filters, "Clear all")
    settled(page, qtbot)
    assert len(texts(page)) == 5
    page.filters.only_runs((run,))
    settled(page, qtbot)
    assert len(texts(page)) == 1
    page.filters.only_policy("spam")
    settled(page, qtbot)
    assert len(texts(page)) == 5


def test_a_range_of_days_is_asked_for(page: HistoryPage, qtbot: QtBot) -> None:
    for first, last, expected in ((QDate(2020, 1, 1), QDate(2020, 1, 2), 0), (QDate(2020, 1, 1), QDate(2100, 1, 1), 5)):
        choose_entry(filter_button(page, "Checked"), "Custom range…")
        dialog = open_dialog(DateRangeDialog)
        named(dialog, QDateEdit, "From").setDate(first)
        named(dialog, QDateEdit, "To").setDate(last)
        click(dialog, "Apply")
        settled(page, qtbot)
        assert len(texts(page)) == expected
        assert filter_button(page, "Checked").text().startswith("Checked: ")


def test_the_filters_offer_what_there_is(page: HistoryPage) -> None:
    policy = filter_button(page, "Policy")
    assert menu_texts(policy) == ["Any", "Policy harassment", "Policy spam"]
    labels = ["Any", "SP0 – Nothing unwanted", "SP2 – Bulk promotion", "SP4 – Fraud"]
    assert menu_texts(filter_button(page, "Label")) == labels
    choose_entry(policy, "Policy spam")
    assert policy.text() == "Policy: Policy spam"


def test_a_label_that_policies_use_differently_has_the_titles_of_all_until_one_policy_is_chosen(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    text = "# Scams\n\n## SP4 Impersonation\n\nNo impersonation."
    contract = OutputContract(ContractKind.LABEL, (Label("0", ALLOWED), Label("SP4", VIOLATES)))

    def judge_under_another(history: History) -> None:
        run = history.runs.create(histories.spec(policy=histories.policy("scams", text, contract=contract)))
        history.runs.add_items(run, 0, [histories.item("one", 0)])
        history.runs.record(run, 0, histories.verdict(ALLOWED, labels=("0",)))

    with_history(desktop, qtbot, judge_under_another)
    page.refresh()
    labels = filter_button(page, "Label")
    qtbot.waitUntil(lambda: "SP4 – Fraud / Impersonation" in menu_texts(labels))
    assert "0 – Allowed" in menu_texts(labels)
    filter_by(page, qtbot, "Policy", "Policy scams")
    assert "SP4 – Impersonation" in menu_texts(labels)
    filter_by(page, qtbot, "Policy", "Policy spam")
    assert "SP4 – Fraud" in menu_texts(labels)
    click(page.filters, "Clear all")
    assert "SP4 – Fraud / Impersonation" in menu_texts(labels)


def test_days_are_those_of_the_place() -> None:
    since, until = DateRange(last=7).bounds(date(2026, 11, 23))
    assert (since, until) == (datetime(2026, 11, 17).astimezone(), None)
    first, end = DateRange(first=date(2026, 1, 1), before=date(2026, 1, 3)).bounds()
    assert (first, end) == (datetime(2026, 1, 1).astimezone(), datetime(2026, 1, 3).astimezone())


def test_a_filter_that_another_page_sets_is_called_by_its_title(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.filters.only_policy("spam")
    page.refresh()
    settled(page, qtbot)
    assert filter_button(page, "Policy").text() == "Policy: Policy spam"
