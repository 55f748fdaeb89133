"""Queues in the window: made in a form, worked through with the keys alone, similar items at once, everything undone again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.new_queue.form import NewQueueDialog
from plumbline.desktop.review.differing import DifferingVerdicts
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.question import Question
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.review_queue import GoldenShare, QueueRules
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from support import histories
from support.history_page import ALLOWED, VIOLATES, WAIT, judge, with_history
from support.widgets import action, button, click, column_texts, named, offered, open_dialog, press, visible_text

_REVIEW, _TEXT = 2, 3


def form(page: ReviewPage, qtbot: QtBot) -> NewQueueDialog:
    click(page, "New queue…")
    qtbot.waitUntil(lambda: bool(page.findChildren(NewQueueDialog)), timeout=WAIT)
    return open_dialog(NewQueueDialog)


def begun(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.work.isVisible() and page.work.detail.item is not None, timeout=WAIT)


def make(page: ReviewPage, qtbot: QtBot, *ticked: str) -> None:
    """A queue of everything that violates, and by further rules."""
    dialog = form(page, qtbot)
    for name in ticked:
        named_box(dialog, name).setChecked(True)
    click(dialog, "Create")
    begun(page, qtbot)


def named_box(dialog: NewQueueDialog, text: str) -> QCheckBox:
    (found,) = [box for box in dialog.findChildren(QCheckBox) if box.text() == text]
    return found


def table(page: ReviewPage) -> QTableView:
    return named(page, QTableView, "Items to review")


def decisions(page: ReviewPage) -> list[str]:
    return column_texts(table(page), _REVIEW)


def progress(page: ReviewPage) -> str:
    return named(page, QLabel, "Progress").text()


def content(page: ReviewPage) -> str:
    return named(page.work.detail, QPlainTextEdit, "Content").toPlainText()


def selected(page: ReviewPage) -> list[int]:
    return sorted(index.row() for index in table(page).selectionModel().selectedRows())


def shows(page: ReviewPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: content(page).startswith(text), timeout=WAIT)


def test_a_queue_is_worked_through_with_the_keys_alone(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Ada")
    assert "No queues yet" in visible_text(page)
    make(page, qtbot, "One verdict in")  # every tenth: none of four
    assert progress(page) == "0 of 3 reviewed"
    assert [text[:14] for text in column_texts(table(page), _TEXT)] == [
        "Cheap follower",
        "CHEAP FOLLOWER",
        "you are all id",
    ]
    shows(page, qtbot, "Cheap")
    assert selected(page) == [0, 1]
    assert named(page, QLabel, "Selected").text() == "2 items are selected: your decision is recorded for each of them."
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: progress(page) == "2 of 3 reviewed", timeout=WAIT)
    assert decisions(page) == ["✕ Violates", "✕ Violates", ""]
    shows(page, qtbot, "you are all idiots")
    press(desktop.window, "K")
    shows(page, qtbot, "CHEAP")
    press(desktop.window, "J")
    shows(page, qtbot, "you are")
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: progress(page) == "3 of 3 reviewed", timeout=WAIT)
    assert "Everything here is reviewed." in page.notice.text
    for expected in ("2 of 3 reviewed", "0 of 3 reviewed"):
        press(desktop.window, "Ctrl+Z")
        qtbot.waitUntil(lambda wanted=expected: progress(page) == wanted, timeout=WAIT)
    shows(page, qtbot, "Cheap")
    assert selected(page) == [0, 1]
    assert not action(desktop.window, "edit.undo").isEnabled()

    def told(history: History) -> list[tuple[bool, int, str]]:
        (item,) = history.items.at(1, [2])
        assert item.review is None
        return [(one.withdraws, one.together, one.reviewer) for one in history.items.get(item.item_id).reviews]

    assert with_history(desktop, qtbot, told) == [(False, 2, "Ada"), (True, 0, "Ada")]


def test_the_keys_themselves_decide(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    make(page, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is table(page), timeout=WAIT)
    qtbot.keyClick(table(page), Qt.Key.Key_A)
    qtbot.waitUntil(lambda: progress(page) == "2 of 3 reviewed", timeout=WAIT)
    shows(page, qtbot, "you are all idiots")
    qtbot.keyClick(table(page), Qt.Key.Key_O)
    override = open_dialog(ReviewForm)
    override.note.setPlainText("banter")
    click(override, "Save")
    qtbot.waitUntil(lambda: progress(page) == "3 of 3 reviewed", timeout=WAIT)
    assert decisions(page)[2] == "✓ Allowed"
    desktop.window.activateWindow()  # the platform of the tests leaves it to us after a dialog
    qtbot.waitUntil(desktop.window.isActiveWindow)
    assert QApplication.focusWidget() is table(page)
    qtbot.keyClick(table(page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: progress(page) == "2 of 3 reviewed", timeout=WAIT)
    assert offered(page, "Agree")
    assert button(page, "Agree").text().endswith("A")


def test_a_key_that_is_pressed_again_records_nothing_more(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Ada")
    make(page, qtbot)
    for key, expected in (("A", "2 of 3 reviewed"), ("A", "3 of 3 reviewed")):
        press(desktop.window, key)
        qtbot.waitUntil(lambda wanted=expected: progress(page) == wanted, timeout=WAIT)

    def recorded(history: History) -> list[tuple[Decision | None, str]]:
        item = page.work.model.entries[2].item_id
        return [(one.decision, one.reviewer) for one in history.items.get(item).reviews]

    def at_rest() -> bool:
        detail = page.work.detail
        return not page.work._busy and detail.item is not None and bool(detail.item.reviews)

    qtbot.waitUntil(at_rest, timeout=WAIT)
    for _ in range(2):
        press(desktop.window, "A")
        qtbot.waitUntil(at_rest, timeout=WAIT)
    assert with_history(desktop, qtbot, recorded) == [(VIOLATES, "Ada")]
    assert "Everything here is reviewed." in page.notice.text
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: decisions(page)[2] == "▲ Escalate", timeout=WAIT)
    assert with_history(desktop, qtbot, recorded) == [(VIOLATES, "Ada"), (Decision.ESCALATE, "Ada")]
    desktop.preferences.set("review.name", "Ben")
    press(desktop.window, "E")
    qtbot.waitUntil(at_rest, timeout=WAIT)
    assert with_history(desktop, qtbot, recorded)[2:] == [(Decision.ESCALATE, "Ben")]
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(at_rest, timeout=WAIT)
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: decisions(page)[2] == "✕ Violates", timeout=WAIT)


def test_a_queue_is_made_without_a_mouse(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.open_page("models")
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.keyClick(desktop.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.isVisible, timeout=WAIT)
    new = button(page, "New queue…")
    for _ in range(20):
        if QApplication.focusWidget() is new:
            break
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is new
    qtbot.keyClick(new, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(page.findChildren(NewQueueDialog)), timeout=WAIT)
    qtbot.keyClick(open_dialog(NewQueueDialog), Qt.Key.Key_Return)
    begun(page, qtbot)
    desktop.window.activateWindow()  # the platform of the tests leaves it to us after a dialog
    qtbot.waitUntil(lambda: QApplication.focusWidget() is table(page), timeout=WAIT)
    assert progress(page) == "0 of 3 reviewed"


def test_the_queue_that_was_worked_on_is_chosen_when_it_is_left(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot
) -> None:
    for title in ("Monday", "Tuesday"):
        with_history(
            desktop,
            qtbot,
            lambda _, title=title: desktop.core.review_queues().make(title, [1], QueueRules(violates=True)),
        )
    page.refresh()
    qtbot.waitUntil(lambda: page.overview.list.count() == 2, timeout=WAIT)
    for title in ("Monday", "Tuesday"):
        number = next(name for name in page.overview.list.names() if page.overview.title_of(int(name)) == title)
        page.overview.list.choose(number)
        click(page.overview, "Review")
        begun(page, qtbot)
        page.overview.list.setCurrentRow(1 - page.overview.list.currentRow())
        page.leave()
        qtbot.waitUntil(lambda number=number: page.overview.list.name == number, timeout=WAIT)


def test_queues_of_one_title_are_told_apart(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    chosen = (
        ("Monday", QueueRules(violates=True)),
        ("Monday", QueueRules(violates=True, every=2)),
        ("Tuesday", QueueRules(violates=True)),
        ("Wednesday", QueueRules(audit=0.5)),
        ("Wednesday", QueueRules(audit=1.0)),
    )
    with_history(
        desktop,
        qtbot,
        lambda _: [desktop.core.review_queues().make(title, [1], rules) for title, rules in chosen],
    )
    page.refresh()
    qtbot.waitUntil(lambda: page.overview.list.count() == len(chosen), timeout=WAIT)
    found = with_history(desktop, qtbot, lambda _: desktop.core.review_queues().queues())
    made = {queue.id: moment_text(queue.created) for queue in found}
    assert [page.overview.title_of(number) for number in sorted(made)] == [
        "Monday · Violates",
        "Monday · Violates, Every Nth",
        "Tuesday",
        f"Wednesday · {made[4]}",
        f"Wednesday · {made[5]} (2)" if made[4] == made[5] else f"Wednesday · {made[5]}",
    ]
    role = Qt.ItemDataRole.AccessibleTextRole
    listed = {page.overview.list.item(row).data(role) for row in range(len(chosen))}
    assert {"Monday\nViolates\n0 of 3 reviewed", "Tuesday\n0 of 3 reviewed"} < listed


def test_one_of_similar_items_can_be_decided_alone(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    make(page, qtbot)
    named_together = next(box for box in page.findChildren(QCheckBox) if box.isVisible())
    named_together.setChecked(False)
    qtbot.waitUntil(lambda: selected(page) == [0], timeout=WAIT)
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: progress(page) == "1 of 3 reviewed", timeout=WAIT)
    shows(page, qtbot, "CHEAP")


@pytest.mark.parametrize(
    ("answer", "recorded"),
    [
        ("▲ Escalate for all", [Decision.ESCALATE] * 2),
        ("As the model judged each", [Decision.ESCALATE, VIOLATES]),
        ("Cancel", [None, None]),
    ],
)
def test_agreeing_on_near_copies_that_were_judged_differently_asks_what_is_meant(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, answer: str, recorded: list[Decision | None]
) -> None:
    def prepare(history: History) -> None:
        text = "Cheap tickets for tonight, write to me and get two of them for the price of one"
        judge(
            history,
            (text, Decision.ESCALATE, "It may be an offer."),
            (f"{text}!", VIOLATES, "It is an offer."),
            state=RunState.FINISHED,
        )
        desktop.core.review_queues().make("Tickets", [2], QueueRules(violates=True, escalated=True))

    with_history(desktop, qtbot, prepare)
    page.refresh()
    qtbot.waitUntil(lambda: offered(page, "Review"), timeout=WAIT)
    click(page.overview, "Review")
    begun(page, qtbot)
    press(desktop.window, "A")
    question = open_dialog(DifferingVerdicts)
    assert "these 2 similar items differently: ▲ Escalate 1, ✕ Violates 1." in visible_text(question)
    click(question, answer)
    qtbot.waitUntil(lambda: not page.work._busy, timeout=WAIT)
    stand = with_history(desktop, qtbot, lambda history: [one.review for one in history.items.page(2)])
    assert stand == recorded


def test_a_selection_over_several_groups_takes_each_ones_own_verdict(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot
) -> None:
    make(page, qtbot)
    table(page).selectAll()
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: progress(page) == "3 of 3 reviewed", timeout=WAIT)
    press(desktop.window, "Ctrl+Z")
    qtbot.waitUntil(lambda: progress(page) == "0 of 3 reviewed", timeout=WAIT)


def test_the_form_says_how_many_items_and_takes_its_rules(page: ReviewPage, qtbot: QtBot) -> None:
    dialog = form(page, qtbot)
    count = named(dialog, QLabel, "Number of items")
    qtbot.waitUntil(lambda: count.text() == "3 items will be in the queue.", timeout=WAIT)
    for tick in ("Everything that violates", "Everything that was escalated", "Everything undetermined"):
        named_box(dialog, tick).setChecked(False)
    qtbot.waitUntil(lambda: count.text().startswith("Select at least one rule"), timeout=WAIT)
    assert not offered(dialog, "Create")
    named_box(dialog, "One verdict in").setChecked(True)
    named(dialog, QSpinBox, "One verdict in so many").setValue(2)
    named(dialog, QLineEdit, "Seed").setText("mine")
    named(dialog, QLineEdit, "Title").setText("Tuesday")
    named(dialog, QLineEdit, "Reviewers").setText(" Ada, Ben ,Ada,")
    qtbot.waitUntil(lambda: offered(dialog, "Create"), timeout=WAIT)
    click(dialog, "Create")
    begun(page, qtbot)
    queue = page.work.queue
    assert queue is not None
    assert (queue.title, queue.rules.every, queue.rules.seed, queue.rules.reviewers) == (
        "Tuesday", 2, "mine", ("Ada", "Ben"),
    )  # fmt: skip
    part = named(page, QComboBox, "Reviewer's part")
    part.setCurrentText("Ben's items")
    part.activated.emit(part.currentIndex())
    assert len(column_texts(table(page), 0)) == 1


def test_the_queue_is_drawn_with_the_seed_that_its_number_of_items_was_counted_with(
    page: ReviewPage, qtbot: QtBot
) -> None:
    dialog = form(page, qtbot)
    seed = named(dialog, QLineEdit, "Seed").placeholderText()
    assert dialog.asked().rules.seed == seed != ""
    qtbot.waitUntil(lambda: offered(dialog, "Create"), timeout=WAIT)
    click(dialog, "Create")
    begun(page, qtbot)
    assert page.work.queue is not None
    assert page.work.queue.rules.seed == seed


def test_the_overview_shows_ones_own_figures_first(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Ada")

    def prepare(history: History) -> None:
        queues = desktop.core.review_queues()
        number = queues.make("Monday", [1], QueueRules(violates=True)).queue.id
        queues.decide(number, 0, Review(ALLOWED, reviewer="Ben"), among=[0])
        queues.agree(number, 2, reviewer="Ada")

    with_history(desktop, qtbot, prepare)
    page.refresh()
    qtbot.waitUntil(lambda: "Ada: 1 reviewed" in visible_text(page), timeout=WAIT)
    assert "2 of 3 reviewed" in visible_text(page)
    assert "Decided differently from the model: 1 of 2, 50" in visible_text(page)
    assert "Ben" not in visible_text(page)
    click(page, "Show everybody's figures")
    assert "Ben: 1 reviewed" in visible_text(page)
    click(page, "Remove…")
    click(open_dialog(Question), "Remove")
    qtbot.waitUntil(lambda: "No queues yet" in visible_text(page), timeout=WAIT)


def golden(desktop: Desktop) -> Callable[[History], None]:
    """A golden item with a verdict, hidden in a queue; the text's beginning says which one it is."""

    def prepare(history: History) -> None:
        item = GoldenItem("a golden text of its own", Expectation(ALLOWED))
        kept = history.golden.save("spam", "examples", [item])
        plan = NewColumn((Part(histories.policy(), GoldenRef("spam", "examples", 1)),), histories.spec(), 0, kept.items)
        number = history.evaluations.create("golden", EvaluationDetails(Half.TEST, 4, "", together=False), [plan])
        history.runs.record(history.evaluations.get(number).columns[0].run, 0, histories.verdict(VIOLATES))
        share = GoldenShare("spam", "examples", 1, 0.1)
        desktop.core.review_queues().make("Monday", [1], QueueRules(violates=True, golden=share))

    return prepare


def test_golden_items_look_like_the_others(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    with_history(desktop, qtbot, golden(desktop))
    page.refresh()
    qtbot.waitUntil(lambda: offered(page, "Review"), timeout=WAIT)
    assert "Golden items hidden among them, from Spam in a community · examples" in visible_text(page)
    click(page.overview, "Review")
    begun(page, qtbot)
    for row in range(4):
        page.work.table.go_to(row)
        entry = page.work.model.entries[row]
        qtbot.waitUntil(
            lambda wanted=entry.item_id: page.work.detail.item is not None and page.work.detail.item.item_id == wanted,
            timeout=WAIT,
        )
        said = visible_text(page.work.detail)
        assert "row" not in said
        assert "DEPENDS" not in said
        assert "REVIEWS" not in said
    place = next(row for row, text in enumerate(column_texts(table(page), _TEXT)) if text.startswith("a golden"))
    page.work.table.go_to(place)
    shows(page, qtbot, "a golden")
    press(desktop.window, "O")
    click(open_dialog(ReviewForm), "Save")
    qtbot.waitUntil(lambda: progress(page) == "1 of 4 reviewed", timeout=WAIT)
    assert decisions(page)[place] == "✓ Allowed"
    click(page, "All queues")
    qtbot.waitUntil(lambda: "right on golden items: 1 of 1" in visible_text(page), timeout=WAIT)


def test_a_note_says_that_it_needs_a_decision(page: ReviewPage, desktop: Desktop, qtbot: QtBot) -> None:
    make(page, qtbot)
    press(desktop.window, "N")
    noting = open_dialog(ReviewForm)
    noting.note.setPlainText("doubtful")
    assert not offered(noting, "Save")
    assert "Choose a decision. The note is saved with it." in visible_text(noting)
    click(noting, "Your decision: ✓ Allowed")
    assert "Choose a decision" not in visible_text(noting)
    click(noting, "Save")
    qtbot.waitUntil(lambda: progress(page) == "2 of 3 reviewed", timeout=WAIT)


def test_only_golden_sets_of_the_policy_are_offered_and_the_form_says_how_many_items_fit(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot
) -> None:
    with_history(desktop, qtbot, golden(desktop))

    def more(history: History) -> None:
        history.golden.save("spam", "unjudged", [GoldenItem("no verdict yet", Expectation(ALLOWED))])

    with_history(desktop, qtbot, more)
    page.refresh()
    dialog = form(page, qtbot)
    offered_sets = [dialog.golden.itemText(row) for row in range(dialog.golden.count())]
    assert [text.rpartition(" · ")[2] for text in offered_sets] == ["None", "examples, 1 item", "unjudged, 1 item"]
    said = named(dialog, QLabel, "Number of items")
    qtbot.waitUntil(lambda: said.text() == "3 items will be in the queue.", timeout=WAIT)
    dialog.golden.setCurrentIndex(1)
    qtbot.waitUntil(lambda: said.text().startswith("4 items will be in the queue. 1 of them"), timeout=WAIT)
    dialog.golden.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "Evaluate the golden set first" in said.text(), timeout=WAIT)


def test_hard_items_are_counted_and_a_pause_is_offered_but_not_forced(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.pause", "2")

    def prepare(history: History) -> None:
        run = history.runs.create(histories.spec(policy=histories.policy(sensitive=True)))
        texts = [f"a threat of its own kind {letter * 30}" for letter in "abc"]
        history.runs.add_items(run, 0, [histories.item(text, number) for number, text in enumerate(texts)])
        for position in range(3):
            history.runs.record(run, position, histories.verdict(VIOLATES))
        desktop.core.review_queues().make("Threats", [run], QueueRules(violates=True))

    with_history(desktop, qtbot, prepare)
    page = desktop.window.open_page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: offered(page, "Review"), timeout=WAIT)
    click(page.overview, "Review")
    begun(page, qtbot)
    assert "threat" not in " ".join(column_texts(table(page), _TEXT)), "the policy asks for its texts to be blurred"
    for count in (1, 2):
        assert not offered(page, "Pause")
        press(desktop.window, "A")
        qtbot.waitUntil(lambda wanted=count: f"{wanted} hard item" in visible_text(page), timeout=WAIT)
    assert "You have decided on 2 hard items today. Would you like a pause?" in visible_text(page)
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: progress(page) == "3 of 3 reviewed", timeout=WAIT)
    click(page, "Pause")
    qtbot.waitUntil(page.overview.isVisible, timeout=WAIT)
    assert page.work.detail.item is None
    click(page.overview, "Review")
    begun(page, qtbot)
    assert not offered(page, "Pause")


def test_near_copies_are_found_from_an_item(page: ReviewPage, qtbot: QtBot) -> None:
    make(page, qtbot)
    page.show_similar(page.work.model.entries[2].item_id)
    dialog = open_dialog(SimilarDialog)
    qtbot.waitUntil(lambda: "No item is similar." in visible_text(dialog), timeout=WAIT)
    click(dialog, "Close")
    page.show_similar(page.work.model.entries[0].item_id)
    dialog = open_dialog(SimilarDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT)
    assert dialog.list.item(0).text().startswith("CHEAP FOLLOWERS")
    assert offered(dialog, "Show its check")
    click(dialog, "Close")


def test_with_an_empty_history_there_is_nothing_to_review(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("review")
    qtbot.waitUntil(lambda: "Nothing to review yet" in visible_text(page), timeout=WAIT)
