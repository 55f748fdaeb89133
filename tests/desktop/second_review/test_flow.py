"""A second reviewer in the window: a queue goes out sealed, is decided on elsewhere with the keys alone, and comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollBar
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.second_review.hand_out import HandOutDialog
from plumbline.desktop.second_review.passphrase import OpenDialog
from plumbline.desktop.second_review.words import agreement_lines
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.domain.review_queue import QueueRules
from plumbline.domain.run import RunState
from plumbline.domain.second_review import Opinion, agreements
from plumbline.domain.verdict import Decision, Review
from plumbline.files import sealed
from plumbline.files.sealed import seal, unseal
from plumbline.services.history.second_review_files import write_batch
from plumbline.services.history.second_reviews import SecondReviews
from support.history_page import ALLOWED, ESCALATE, VIOLATES, WAIT, judge, with_history
from support.layout_check import troubles, unnamed
from support.widgets import action, button, click, named, offered, open_dialog, press, visible_text

WORDS = "four plain words here"
TEXTS = ("a question about moss", "you are all idiots", "cheap followers")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """scrypt as cheap as it can be: what is tested is not how slow it is."""
    monkeypatch.setattr(sealed, "_COST", 2)


@pytest.fixture
def queue(desktop: Desktop, qtbot: QtBot) -> int:
    """Of three items, on two of which Kim decided."""

    def make(_: object) -> int:
        history = desktop.core.history()
        decisions = (ALLOWED, VIOLATES, VIOLATES)
        run = judge(
            history,
            *((text, decision, "It says so.") for text, decision in zip(TEXTS, decisions, strict=True)),
            state=RunState.FINISHED,
        )
        queues = desktop.core.review_queues()
        made = queues.make("Monday", [run], QueueRules(every=1, similar=False)).queue.id
        queues.decide(made, 1, Review(VIOLATES, "SP2", "R1 names this.", "Kim"), among=(1,))
        queues.decide(made, 2, Review(ALLOWED, "", "Nobody is asked for money.", "Kim"), among=(2,))
        return made

    desktop.preferences.set("review.name", "Kim")
    return with_history(desktop, qtbot, make)


@pytest.fixture
def page(queue: int, desktop: Desktop, qtbot: QtBot) -> ReviewPage:
    opened = desktop.window.open_page("review")
    assert isinstance(opened, ReviewPage)
    qtbot.waitUntil(lambda: opened.overview.number == queue, timeout=WAIT)
    return opened


def handed_out(desktop: Desktop, qtbot: QtBot, queue: int, file: Path, *, blind: bool = True) -> Path:
    def write(_: object) -> Path:
        reviews = desktop.core.second_reviews()
        reviews.write(reviews.batch(queue, blind=blind), file, WORDS)
        return file

    return with_history(desktop, qtbot, write)


def answered(batch: Path, *decisions: Decision, name: str = "Lee") -> Path:
    """The file that a second reviewer sends back, with a decision on each text."""
    found = SecondReviews.read(batch, WORDS)
    own = SecondReviews.decisions_file(batch, name)
    made = SecondReviews.opinions(found, name, own, WORDS)
    for digest, decision in zip(found.exercise.digests, decisions, strict=True):
        made = SecondReviews.decided(made, Opinion(digest, decision, "", f"{name} says so.", ""))
    SecondReviews.keep(made, own, WORDS)
    return own


def says(page: ReviewPage, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in page.notice.text, timeout=WAIT)


def passphrase(words: str, name: str | None = None) -> None:
    """Fills in the dialog that asks for it, and goes on."""
    dialog = open_dialog(OpenDialog)
    dialog.passphrase.setText(words)
    if name is not None:
        dialog.name.setText(name)
    click(dialog, "Open")


def opened(page: ReviewPage, qtbot: QtBot, batch: Path, name: str = "Lee") -> None:
    page.second.open_batch(batch, WORDS, name)
    qtbot.waitUntil(page.second.deciding.isVisible, timeout=WAIT)


def made(file: Path) -> list[tuple[str, str, str]]:
    """The decisions in a file: each with its label and note."""
    if not file.exists():
        return []
    return [(one["decision"], one["label"], one["note"]) for one in json.loads(unseal(file, WORDS))["decisions"]]


def test_a_part_of_a_queue_goes_out_blind_under_a_passphrase(page: ReviewPage, qtbot: QtBot, tmp_path: Path) -> None:
    click(page, "Send to a second reviewer…")
    qtbot.waitUntil(lambda: bool(page.findChildren(HandOutDialog)), timeout=WAIT)
    dialog = open_dialog(HandOutDialog)
    assert dialog.which.itemText(0) == "All 3 items"
    assert not offered(dialog, "Save…")
    named(dialog, QLineEdit, "Passphrase").setText(WORDS)
    assert not offered(dialog, "Save…")
    named(dialog, QLineEdit, "Repeat the passphrase").setText("four")
    assert not offered(dialog, "Save…")
    assert named(dialog, QLabel, "About the passphrase").text() == "The passphrases do not match."
    named(dialog, QLineEdit, "Repeat the passphrase").setText(WORDS)
    assert offered(dialog, "Save…")
    named(dialog, QComboBox, "Items").setCurrentText("The 2 items that were decided on")
    dialog.save(tmp_path / "monday.review")
    says(page, "monday.review has 2 texts.", qtbot)
    batch = SecondReviews.read(tmp_path / "monday.review", WORDS)
    assert batch.blind
    assert sorted(batch.exercise.texts) == sorted(TEXTS[1:])
    assert "R1 names this" not in unseal(tmp_path / "monday.review", WORDS)


def test_a_blind_batch_is_decided_on_with_the_keys_alone(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    opened(page, qtbot, batch)
    view = page.second.deciding
    assert named(view, QLabel, "Progress").text() == "Lee: 0 of 3 texts decided on"
    assert "WHAT THE MODEL SAYS" not in visible_text(view)
    assert not offered(view, "Agree")
    assert button(view, "Decide…").text().endswith("O")
    assert not offered(view, "Override…")
    assert action(desktop.window, "review.override").text() == "Decide…"
    assert not action(desktop.window, "review.agree").isEnabled()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_E)
    press(desktop.window, "O")
    form = open_dialog(ReviewForm)
    assert not offered(form, "Save")  # a blind reviewer is led to nothing
    click(form, "Your decision: ✕ Violates")
    form.note.setPlainText("It insults.")
    click(form, "Save")
    press(desktop.window, "N")
    noted = open_dialog(ReviewForm)
    click(noted, "Your decision: ✓ Allowed")
    noted.note.setPlainText("Harmless.")
    click(noted, "Save")
    qtbot.waitUntil(lambda: "3 of 3 texts decided on. All done." in visible_text(view), timeout=WAIT)
    own = SecondReviews.decisions_file(batch, "Lee")
    wanted = [("escalate", "", ""), ("violates", "", "It insults."), ("allowed", "", "Harmless.")]
    qtbot.waitUntil(lambda: made(own) == wanted, timeout=WAIT)
    page.second.save_copy(tmp_path / "copy.decisions")
    says(page, "Your decisions are in copy.decisions.", qtbot)
    assert made(tmp_path / "copy.decisions") == wanted


def test_who_sees_the_models_verdicts_agrees_with_one_key_and_goes_on_later(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review", blind=False)
    opened(page, qtbot, batch)
    view = page.second.deciding
    assert "WHAT THE MODEL SAYS" in visible_text(view)
    assert "It says so." in named(view, QLabel, "What the model says").text()
    assert offered(view, "Override…")
    assert action(desktop.window, "review.override").text() == "Override…"
    desktop.preferences.look("hidden")
    assert "It says so." not in named(view, QLabel, "What the model says").text()
    desktop.preferences.look("")
    press(desktop.window, "A")
    press(desktop.window, "A")
    own = SecondReviews.decisions_file(batch, "Lee")
    found = SecondReviews.read(batch, WORDS)
    assert found.model is not None
    wanted = [found.model[digest].decision.value for digest in found.exercise.digests[:2]]
    qtbot.waitUntil(lambda: [decision for decision, _, _ in made(own)] == wanted, timeout=WAIT)
    press(desktop.window, "K")
    press(desktop.window, "K")
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: "2 of 3 texts" in visible_text(view), timeout=WAIT)
    qtbot.waitUntil(lambda: made(own)[-1][0] == "escalate", timeout=WAIT)
    click(view, "Close batch")
    qtbot.waitUntil(page.overview.isVisible, timeout=WAIT)
    assert named(view, QPlainTextEdit, "Policy").toPlainText() == ""
    opened(page, qtbot, batch)
    assert "Lee: 2 of 3 texts decided on" in visible_text(view)
    assert named(view, QPlainTextEdit, "Content").toPlainText() == found.exercise.texts[2]


def test_texts_that_the_policy_wants_blurred_are_blurred_for_the_second_reviewer_too(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    found = SecondReviews.read(handed_out(desktop, qtbot, queue, tmp_path / "monday.review", blind=False), WORDS)
    write_batch(replace(found, exercise=replace(found.exercise, sensitive=True)), tmp_path / "hard.review", WORDS)
    opened(page, qtbot, tmp_path / "hard.review")
    text = named(page.second.deciding, QPlainTextEdit, "Content")
    assert text.toPlainText() == "".join("x" if letter.isalpha() else letter for letter in found.exercise.texts[0])
    assert "It says so." not in named(page.second.deciding, QLabel, "What the model says").text()
    desktop.preferences.set("window.reveal", "click")
    desktop.window.trigger("content.reveal")
    assert text.toPlainText() == found.exercise.texts[0]
    assert "It says so." in named(page.second.deciding, QLabel, "What the model says").text()


def test_decisions_that_are_not_written_yet_are_written_when_the_window_closes(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review", blind=False)
    opened(page, qtbot, batch)
    for _ in TEXTS:
        press(desktop.window, "E")
    page.closing()
    assert len(made(SecondReviews.decisions_file(batch, "Lee"))) == 3


def test_answers_are_merged_and_conflicts_settled_with_both_reasons_in_view(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    by_text = {TEXTS[0]: ALLOWED, TEXTS[1]: ALLOWED, TEXTS[2]: ESCALATE}
    decisions = [by_text[text] for text in SecondReviews.read(batch, WORDS).exercise.texts]
    own = answered(batch, *decisions)
    page.second.merge(queue, own, "other words")
    qtbot.waitUntil(lambda: bool(page.findChildren(OpenDialog)), timeout=WAIT)
    asked = open_dialog(OpenDialog)
    assert "can't be opened with this passphrase" in visible_text(asked)
    assert f"or {own.name} was changed." in visible_text(asked)
    assert [bar.maximum() for bar in asked.findChildren(QScrollBar)] == [0, 0]  # nothing to scroll
    passphrase(WORDS)
    view = page.second.settling
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    says(page, "3 decisions of Lee added, made blind", qtbot)
    agreement = named(view, QLabel, "Agreement").text()
    assert agreement.startswith("Kim and Lee: agree on 0 of 2 · Cohen's kappa ")
    assert named(view, QLabel, "Conflicts").text() == "2 conflicts to settle"
    assert named(view, QPlainTextEdit, "Content").toPlainText() == TEXTS[1]
    assert named(view, QLabel, "Kim's reason").text() == "R1 names this."
    assert named(view, QLabel, "Lee's reason").text() == "Lee says so."
    click(view, "Decide as Kim…")
    form = open_dialog(ReviewForm)
    assert form.review() == Review(VIOLATES, "SP2", "")
    form.note.setPlainText("R1 is clear.")
    click(form, "Save")
    says(page, "Settled. All decisions are kept.", qtbot)
    qtbot.waitUntil(lambda: named(view, QLabel, "Conflicts").text().startswith("1 conflict"), timeout=WAIT)
    qtbot.waitUntil(lambda: named(view, QPlainTextEdit, "Content").toPlainText() == TEXTS[2], timeout=WAIT)
    click(view, "Decide differently…")
    other = open_dialog(ReviewForm)
    assert not offered(other, "Save")
    click(other, "Your decision: ✕ Violates")
    click(other, "Save")
    qtbot.waitUntil(
        lambda: named(view, QLabel, "Conflicts").text() == "There are no conflicts to settle.", timeout=WAIT
    )

    def recorded(_: object) -> list[list[tuple[str, Decision | None]]]:
        entries = desktop.core.review_queues().queue(queue).entries
        return [[(review.reviewer, review.decision) for review in entry.reviews] for entry in entries]

    assert with_history(desktop, qtbot, recorded) == [
        [("Lee", ALLOWED)],
        [("Kim", VIOLATES), ("Lee", ALLOWED), ("Kim", VIOLATES)],
        [("Kim", ALLOWED), ("Lee", ESCALATE), ("Kim", VIOLATES)],
    ]
    (everything,) = view.findChildren(QCheckBox)
    everything.setChecked(True)
    assert "Settled by Kim" in named(view, QLabel, "Settled").text()
    click(view, "All queues")
    qtbot.waitUntil(page.overview.isVisible, timeout=WAIT)


def test_a_settled_conflict_is_open_again_once_the_second_reviewer_decides_otherwise(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    by_text = {TEXTS[0]: ALLOWED, TEXTS[1]: ALLOWED, TEXTS[2]: ALLOWED}
    texts = SecondReviews.read(batch, WORDS).exercise.texts
    page.second.merge(queue, answered(batch, *map(by_text.__getitem__, texts)), WORDS)
    view = page.second.settling
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    click(view, "Decide as Kim…")
    click(open_dialog(ReviewForm), "Save")
    qtbot.waitUntil(
        lambda: named(view, QLabel, "Conflicts").text() == "There are no conflicts to settle.", timeout=WAIT
    )
    by_text[TEXTS[1]] = ESCALATE
    page.second.merge(queue, answered(batch, *map(by_text.__getitem__, texts)), WORDS)
    says(page, "of Lee added, made blind · 2 were there already", qtbot)
    qtbot.waitUntil(lambda: named(view, QLabel, "Conflicts").text().startswith("1 conflict"), timeout=WAIT)
    assert (
        named(view, QLabel, "Settled before").text() == "Previously settled by Kim. Lee has since decided differently."
    )
    assert [side.take.accessibleName() for side in view.sides] == ["Decide as Kim…", "Decide as Lee…"]
    click(view, "All queues")
    qtbot.waitUntil(lambda: "1 conflict" in visible_text(page.overview), timeout=WAIT)
    click(page, "Agreement and conflicts")
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    click(view, "Decide as Lee…")
    click(open_dialog(ReviewForm), "Save")
    qtbot.waitUntil(
        lambda: named(view, QLabel, "Conflicts").text() == "There are no conflicts to settle.", timeout=WAIT
    )


def test_three_reviewers_stand_side_by_side_and_a_final_decision_settles(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    texts = SecondReviews.read(batch, WORDS).exercise.texts
    view = page.second.settling
    for name, first in (("Lee", VIOLATES), ("Mia", ESCALATE)):
        by_text = {TEXTS[0]: first, TEXTS[1]: VIOLATES, TEXTS[2]: ALLOWED}
        page.second.merge(queue, answered(batch, *map(by_text.__getitem__, texts), name=name), WORDS)
        says(page, f"3 decisions of {name} added", qtbot)
    qtbot.waitUntil(lambda: [side.isVisible() for side in view.sides] == [True, True], timeout=WAIT)

    def decide(_: object) -> int:
        own = Review(ALLOWED, "", "It quotes.", "Kim")
        return desktop.core.review_queues().decide(queue, 0, own, among=(0,))

    assert with_history(desktop, qtbot, decide) == 1
    page.second.show_conflicts(queue)
    qtbot.waitUntil(lambda: [side.isVisible() for side in view.sides] == [True, True, True], timeout=WAIT)
    reasons = [named(view, QLabel, f"{name}'s reason").text() for name in ("Lee", "Mia", "Kim")]
    assert reasons == ["Lee says so.", "Mia says so.", "It quotes."]
    assert len(named(view, QLabel, "Agreement").text().splitlines()) == 3
    assert named(view, QLabel, "Conflicts").text() != "There are no conflicts to settle."
    click(view, "Decide as Mia…")
    form = open_dialog(ReviewForm)
    form.note.setPlainText("A person has to look.")
    click(form, "Save")
    says(page, "Settled. All decisions are kept.", qtbot)
    qtbot.waitUntil(
        lambda: named(view, QLabel, "Conflicts").text() == "There are no conflicts to settle.", timeout=WAIT
    )

    def recorded(_: object) -> list[tuple[str, Decision | None, bool]]:
        reviews = desktop.core.review_queues().queue(queue).entries[0].reviews
        return [(review.reviewer, review.decision, review.settles) for review in reviews]

    assert with_history(desktop, qtbot, recorded) == [
        ("Lee", VIOLATES, False),
        ("Mia", ESCALATE, False),
        ("Kim", ALLOWED, False),
        ("Kim", ESCALATE, True),
    ]


def test_three_reviewers_have_whole_buttons_where_there_is_no_room_for_all_beside(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    desktop.window.resize(1024, 640)
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    own = [answered(batch, *[said] * len(TEXTS), name=name) for name, said in (("Lee", ALLOWED), ("Mia", ESCALATE))]

    def merge(_: object) -> int:
        for file in own:
            desktop.core.second_reviews().merge(queue, file, WORDS)
        return desktop.core.review_queues().decide(queue, 0, Review(VIOLATES, reviewer="Kim"), among=(0,))

    assert with_history(desktop, qtbot, merge) == 1
    page.second.show_conflicts(queue)
    view = page.second.settling
    qtbot.waitUntil(lambda: [side.isVisible() for side in view.sides] == [True, True, True], timeout=WAIT)
    qtbot.waitUntil(lambda: all(side.take.width() >= side.take.sizeHint().width() for side in view.sides), timeout=WAIT)


def test_merging_twice_adds_nothing_and_a_single_reviewer_has_nothing_to_compare(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    click(page, "Agreement and conflicts")
    says(page, "No two people have decided on the same items of this queue yet.", qtbot)
    own = answered(handed_out(desktop, qtbot, queue, tmp_path / "monday.review"), ALLOWED, ALLOWED, ALLOWED)
    for words in ("3 decisions of Lee added", "0 decisions of Lee added, made blind · 3 were there already"):
        page.second.merge(queue, own, WORDS)
        says(page, words, qtbot)


def test_a_kappa_of_about_nothing_has_no_minus_sign() -> None:
    said = [[Review(first, reviewer="Ada"), Review(ALLOWED, reviewer="Ben")] for first in (ALLOWED, ALLOWED, VIOLATES)]
    assert agreement_lines(agreements(said)) == ["Ada and Ben: agree on 2 of 3 · Cohen's kappa 0.00"]


def test_the_wrong_file_gets_a_sentence(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    page.second.merge(queue, batch, WORDS)
    says(page, "This file holds something else.", qtbot)
    (tmp_path / "letter.txt").write_text("Dear Kim", "utf-8")
    page.second.open_batch(tmp_path / "letter.txt", WORDS, "Lee")
    says(page, "This is no file for a second reviewer.", qtbot)
    own = answered(batch, ALLOWED, ALLOWED, ALLOWED)
    data = json.loads(unseal(own, WORDS)) | {"policy": "0" * 64}
    seal(json.dumps(data), WORDS, own)
    page.second.merge(queue, own, WORDS)
    says(page, "These decisions are of another queue.", qtbot)
    assert page.overview.isVisible()


def test_a_batch_can_be_opened_where_nothing_was_ever_judged(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    page = desktop.window.open_page("review")
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: "Nothing to review yet" in visible_text(page), timeout=WAIT)
    assert offered(page, "Open a batch…")


@pytest.mark.parametrize("text_size", ["100", "200"])
def test_everything_has_a_name_and_nothing_is_cut_off_in_a_small_window(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path, text_size: str
) -> None:
    desktop.preferences.set("window.text_size", text_size)
    desktop.window.resize(1024, 640)
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review", blind=False)

    def wrong() -> list[str]:
        return [*(type(one).__name__ for one in unnamed(desktop.window)), *troubles(desktop.window)]

    def whole() -> None:
        assert wrong() == []

    qtbot.waitUntil(whole, timeout=WAIT)
    opened(page, qtbot, batch)
    qtbot.waitUntil(whole, timeout=WAIT)
    click(page.second.deciding, "Close batch")
    page.second.merge(queue, answered(batch, ESCALATE, ESCALATE, ESCALATE), WORDS)
    qtbot.waitUntil(page.second.settling.isVisible, timeout=WAIT)
    qtbot.waitUntil(whole, timeout=WAIT)


def test_of_a_conflict_that_is_blurred_the_number_can_be_read(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    page.second.merge(queue, answered(batch, ESCALATE, ESCALATE, ESCALATE), WORDS)
    view = page.second.settling
    qtbot.waitUntil(lambda: view.isVisible() and view.list.count() == 2, timeout=WAIT)
    desktop.preferences.look("blurred")
    row = view.list.item(0)
    assert row.data(BLURRED_TEXT)
    assert row.text() == "".join("x" if letter.isalpha() else letter for letter in TEXTS[1])
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.splitlines()[1].startswith("2 · Kim: ")


def test_conflicts_are_settled_with_the_keyboard_alone(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    page.second.merge(queue, answered(batch, ESCALATE, ESCALATE, ESCALATE), WORDS)
    view = page.second.settling
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.list, timeout=WAIT)
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert named(view, QPlainTextEdit, "Content").toPlainText() == TEXTS[2]
    wanted = button(view, "Decide as Lee…")
    for _ in range(20):
        if QApplication.focusWidget() is wanted:
            break
        qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is wanted
    qtbot.keyClick(wanted, Qt.Key.Key_Space)
    form = open_dialog(ReviewForm)
    assert form.review().decision is ESCALATE
    qtbot.keyClicks(form.note, "The rule is unclear.")
    click(form, "Save")
    says(page, "Settled. All decisions are kept.", qtbot)


def test_merged_answers_leave_ones_own_decisions_to_be_made_without_a_look_at_them(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    answered(batch, VIOLATES, VIOLATES, VIOLATES)
    page.second.merge(queue, SecondReviews.decisions_file(batch, "Lee"), WORDS)
    says(page, "Lee", qtbot)
    page.open_queue(queue)
    work = page.work
    qtbot.waitUntil(lambda: work.isVisible() and work.detail.item is not None, timeout=WAIT)
    assert named(work, QLabel, "Progress").text() == "2 of 3 reviewed"
    assert work.table.currentIndex().row() == 0
    assert work.model.index(0, 2).data() == ""
    assert work.model.index(2, 2).data() == "✓ Allowed"
    assert "Lee" not in visible_text(work.detail)
    assert "edit.undo" not in work.handlers()
    press(desktop.window, "N")
    form = open_dialog(ReviewForm)
    assert not form.decision.value
    form.reject()
    press(desktop.window, "A")
    qtbot.waitUntil(lambda: named(work, QLabel, "Progress").text() == "3 of 3 reviewed", timeout=WAIT)
    qtbot.waitUntil(lambda: "Lee" in visible_text(work.detail), timeout=WAIT)


def test_the_last_decision_on_a_batch_is_taken_back_with_ctrl_z(
    page: ReviewPage, desktop: Desktop, qtbot: QtBot, queue: int, tmp_path: Path
) -> None:
    batch = handed_out(desktop, qtbot, queue, tmp_path / "monday.review")
    opened(page, qtbot, batch)
    view, own = page.second.deciding, SecondReviews.decisions_file(batch, "Lee")
    assert not action(desktop.window, "edit.undo").isEnabled()
    places = set()
    for done in (1, 2):
        QApplication.processEvents()
        places.add(button(view, "Escalate").mapTo(view, QPoint()).y())
        press(desktop.window, "E")
        assert f"{done} of 3 texts" in visible_text(view)
    assert len(places) == 1, "the buttons stay where they are"
    press(desktop.window, "Ctrl+Z")
    assert "1 of 3 texts" in visible_text(view)
    assert named(view, QLabel, "Text").text() == "Text 2"
    says(page, "Decision undone", qtbot)
    qtbot.waitUntil(lambda: len(made(own)) == 1, timeout=WAIT)
    press(desktop.window, "Ctrl+Z")
    assert "0 of 3 texts" in visible_text(view)
    assert not action(desktop.window, "edit.undo").isEnabled()
