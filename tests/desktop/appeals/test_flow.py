"""Appeals on the Review page: listed, decided with the keyboard, answered, withdrawn, and counted by rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.appeals.figures import AppealFiguresDialog, figures_line
from plumbline.desktop.appeals.view import AppealsView
from plumbline.desktop.detail.appeal_decision import DecideAppealDialog
from plumbline.desktop.detail.appeals import AppealDialog
from plumbline.desktop.detail.statement import ReplyDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import Intent, ShowAppeal, ShowRun
from plumbline.desktop.widgets.question import Question
from plumbline.domain.appeals import AppealFigures, Outcome, Ruling
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support.history_page import ALLOWED, VIOLATES, WAIT, judge, with_history
from support.widgets import click, named, offered, open_dialog, press, visible_text


def appealed(history: History) -> int:
    run = judge(
        history,
        ("cheap followers", VIOLATES, "It offers followers."),
        ("you are all idiots", VIOLATES, "An insult."),
        ("a question about moss", ALLOWED, "A question."),
        state=RunState.FINISHED,
    )
    first, second, third = (item.item_id for item in history.items.page(run))
    history.appeals.open(first, "I sell nothing.", "Kim")
    history.appeals.open(second, "It was a joke.")
    ended = history.appeals.open(third, "Remove it.")
    history.appeals.end(ended.id, Ruling(Outcome.UPHELD, reason="It breaks no rule.", reviewer="Kim"))
    return run


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> ReviewPage:
    with_history(desktop, qtbot, appealed)
    opened = desktop.window.open_page("review")
    assert isinstance(opened, ReviewPage)
    qtbot.waitUntil(lambda: offered(opened, "2 open appeals"), timeout=WAIT)
    return opened


@pytest.fixture
def view(page: ReviewPage, qtbot: QtBot) -> AppealsView:
    click(page, "2 open appeals")
    shows(page.appeals.view, qtbot, "I sell nothing.")
    return page.appeals.view


def shows(view: AppealsView, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: view.isVisible() and view.words.text() == words, timeout=WAIT)


def choose(view: AppealsView, which: str) -> None:
    box = named(view, QComboBox, "Which appeals")
    box.setCurrentIndex(box.findText(which))


def ask(desktop: Desktop, qtbot: QtBot, what: Callable[[History], bool]) -> None:
    """Waits until this is so of the history."""
    qtbot.waitUntil(lambda: what(desktop.core.history()), timeout=WAIT)


def test_an_appeal_is_overturned_from_the_list_with_the_keyboard(
    page: ReviewPage, view: AppealsView, desktop: Desktop, qtbot: QtBot
) -> None:
    assert view.list.names() == ["1", "2"]
    assert "Against: ✕ Violates" in visible_text(view)
    assert "recorded by Kim" in visible_text(view)
    assert "It offers followers." in visible_text(view)
    press(desktop.window, "J")
    shows(view, qtbot, "It was a joke.")
    press(desktop.window, "K")
    shows(view, qtbot, "I sell nothing.")
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    dialog = open_dialog(DecideAppealDialog)
    click(dialog, "Overturn the decision")
    dialog.reason.setPlainText("A question.")
    click(dialog, "Decide")
    shows(view, qtbot, "It was a joke.")
    assert view.count.text().startswith("1 appeal")
    qtbot.waitUntil(lambda: page.notice.text == "Recorded.", timeout=WAIT)
    assert desktop.core.history().items.page(1)[0].review is Decision.ALLOWED
    click(view, "All queues")
    qtbot.waitUntil(lambda: "No queues yet" in visible_text(page), timeout=WAIT)
    assert any(one.text().startswith("1 open appeal") for one in page.findChildren(QPushButton) if one.isVisible())
    assert view.words.text() == ""


def test_the_reply_comes_with_the_decision_where_it_is_wanted(
    page: ReviewPage, view: AppealsView, desktop: Desktop, qtbot: QtBot
) -> None:
    click(view, "Decide…")
    dialog = open_dialog(DecideAppealDialog)
    click(dialog, "Overturn the decision")
    assert not offered(dialog, "Decide and reply…")
    dialog.reason.setPlainText("A question.")
    click(dialog, "Decide and reply…")
    qtbot.waitUntil(lambda: bool(page.findChildren(ReplyDialog)), timeout=WAIT)
    reply = open_dialog(ReplyDialog)
    qtbot.waitUntil(lambda: "A question." in reply.text.toPlainText(), timeout=WAIT)
    assert desktop.core.history().items.page(1)[0].review is Decision.ALLOWED
    reply.close()


def test_the_reply_is_copied(view: AppealsView, qtbot: QtBot) -> None:
    assert not offered(view, "Copy as reply…")
    choose(view, "Decision upheld")
    shows(view, qtbot, "Remove it.")
    assert not offered(view, "Decide…")
    assert view.ended.text().startswith("Decision upheld · Kim · ")
    click(view, "Copy as reply…")
    dialog = open_dialog(ReplyDialog)
    qtbot.waitUntil(lambda: "The decision stands." in dialog.text.toPlainText(), timeout=WAIT)
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    qtbot.waitUntil(lambda: "Vous avez contesté" in dialog.text.toPlainText(), timeout=WAIT)
    click(dialog, "Copy")
    assert "Motif : It breaks no rule." in QGuiApplication.clipboard().text()


def test_an_appeal_is_withdrawn_and_kept(view: AppealsView, desktop: Desktop, qtbot: QtBot) -> None:
    click(view, "Withdraw…")
    question = open_dialog(Question)
    named(question, QPlainTextEdit, "Reason").setPlainText("Settled by phone.")
    click(question, "Withdraw")
    shows(view, qtbot, "It was a joke.")
    choose(view, "All")
    qtbot.waitUntil(lambda: view.list.names() == ["3", "2", "1"], timeout=WAIT)
    view.list.choose("1")
    shows(view, qtbot, "I sell nothing.")
    assert "Settled by phone." in visible_text(view)
    assert not offered(view, "Copy as reply…")
    choose(view, "Decision overturned")
    qtbot.waitUntil(lambda: view.count.text() == "No appeals.", timeout=WAIT)
    assert view.chosen is None
    ask(desktop, qtbot, lambda history: history.audit.check().sound)


def test_what_is_hidden_in_the_text_is_hidden_in_the_words_and_the_reasons(
    view: AppealsView, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("window.content", "blurred")
    qtbot.waitUntil(lambda: view.words.text() == "x xxxx xxxxxxx.", timeout=WAIT)
    assert "followers" not in visible_text(view)
    assert view.list.item(0).text() == "xxxxx xxxxxxxxx"
    view.handlers()["content.reveal"]()
    assert view.words.text() == "I sell nothing."
    assert "It offers followers." in visible_text(view)


def test_a_text_that_was_revealed_stays_so_while_others_record(
    view: AppealsView, page: ReviewPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("window.content", "hidden")
    desktop.preferences.set("window.reveal", "click")
    view.handlers()["content.reveal"]()
    assert view.words.text() == "I sell nothing."
    item = desktop.core.history().items.page(1)[2].item_id
    desktop.core.history().appeals.open(item, "Again.")
    page.refresh()
    qtbot.waitUntil(lambda: view.list.names() == ["1", "2", "4"], timeout=WAIT)
    assert view.words.text() == "I sell nothing."


def test_the_figures_say_how_many_were_overturned_by_rule(
    page: ReviewPage, view: AppealsView, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.core.history().appeals.end(1, Ruling(Outcome.OVERTURNED, Decision.ALLOWED, reason="No."))
    click(view, "Figures…")
    qtbot.waitUntil(lambda: bool(page.findChildren(AppealFiguresDialog)), timeout=WAIT)
    dialog = open_dialog(AppealFiguresDialog)
    said = visible_text(dialog)
    assert "3 appeals · 1 open · 1 of 2 overturned, 50 % (9 % to 91 %)" in said
    assert "A share of fewer than 10 appeals says little." in said
    click(dialog, "Close")


def test_figures_leave_out_what_there_is_not() -> None:
    assert figures_line(AppealFigures(withdrawn=2)) == "2 appeals · 2 withdrawn"


def test_the_open_ones_come_first_again_and_the_check_is_a_click_away(
    page: ReviewPage, view: AppealsView, qtbot: QtBot
) -> None:
    choose(view, "All")
    qtbot.waitUntil(lambda: len(view.list.names()) == 3, timeout=WAIT)
    click(view, "All queues")
    qtbot.waitUntil(lambda: "No queues yet" in visible_text(page), timeout=WAIT)
    click(page, "2 open appeals")
    shows(view, qtbot, "I sell nothing.")
    assert view.list.names() == ["1", "2"]
    told: list[Intent] = []
    page.intent.connect(told.append)
    click(view, "Show its check")
    assert told == [ShowRun(1)]


def test_a_new_appeal_is_gone_to_in_the_list(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.open_page("history")
    desktop.window.on_intent(ShowAppeal(2))
    qtbot.waitUntil(lambda: page.appeals.view.list.name == "2", timeout=WAIT)
    shows(page.appeals.view, qtbot, "It was a joke.")
    assert desktop.window.front is page
    desktop.window.on_intent(ShowAppeal(1))
    shows(page.appeals.view, qtbot, "I sell nothing.")


def test_a_page_on_which_an_appeal_is_opened_says_where_it_waits(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot
) -> None:
    history = desktop.window.open_page("history")
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.hits.go_to(3), timeout=WAIT)
    qtbot.waitUntil(lambda: "item.appeal" in history.handlers(), timeout=WAIT)
    desktop.window.trigger("item.appeal")
    form = open_dialog(AppealDialog)
    form.words.setPlainText("Look again.")
    click(form, "Open appeal")
    qtbot.waitUntil(lambda: "It is waiting for a decision on the Review page." in history.notice.text, timeout=WAIT)
    click(history, "Show appeal")
    shows(page.appeals.view, qtbot, "Look again.")
    assert desktop.window.front is page
    assert history.notice.text == ""
