"""The classroom in the window: an exercise, labels of two people, the model's labels last, and what there is to talk about."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plumbline.desktop.classroom.paper import sheet_html, write_sheet
from plumbline.desktop.classroom.view import ClassroomView
from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.verdict_words import expectation_text
from plumbline.domain.classroom import Choice, Exercise, Labeller, TextLabel, choices_of
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Half
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.evaluation.classroom_files import exercise_text
from plumbline.services.policies.library import load_policy
from plumbline.services.policies.samples import practice_sample
from plumbline.store.history import History
from plumbline.system.paths import shipped
from support import histories
from support.history_page import WAIT, with_history
from support.widgets import click, named, offered, open_dialog, visible_text

TEXTS = 3
CHOICES = (Choice("R1", Decision.VIOLATES), Choice("", Decision.ALLOWED))


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> EvaluatePage:
    """The Evaluate page with the sample policy and a golden set, at the classroom."""
    list(desktop.core.library().import_from(practice_sample().policy))
    sets, policy = desktop.core.golden_sets(), desktop.core.library().find("flea-market")
    sets.keep(
        "flea-market", "examples", sets.read_file(practice_sample().policy / "examples.csv", policy).items[:TEXTS]
    )
    opened = desktop.window.open_page("evaluate")
    assert isinstance(opened, EvaluatePage)
    click(opened, "Classroom")
    qtbot.waitUntil(lambda: "Label together" in visible_text(opened), timeout=WAIT)
    return opened


@pytest.fixture
def exercise(page: EvaluatePage, qtbot: QtBot, tmp_path: Path) -> Path:
    """An exercise of all three texts, made by way of the form."""
    click(page, "New exercise…")
    qtbot.waitUntil(lambda: bool(page.findChildren(Question)), timeout=WAIT)
    question = open_dialog(Question)
    box = named(question, QComboBox, "Golden set")
    box.setCurrentIndex(box.findText("A flea market, small · examples, 3 examples"))
    named(question, QSpinBox, "Number of texts").setValue(12)
    assert named(question, QSpinBox, "Number of texts").value() == TEXTS, "no more than there are"
    click(question, "Save exercise…")
    file = tmp_path / "exercise.json"
    chooser = open_dialog(QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.close()
    qtbot.waitUntil(file.exists, timeout=WAIT)
    qtbot.waitUntil(lambda: "exercise.json has 3 texts" in page.notice.text, timeout=WAIT)
    return file


def room(page: EvaluatePage) -> ClassroomView:
    return page.classroom


def progress(page: EvaluatePage) -> str:
    return named(room(page).labelling, QLabel, "Progress").text()


def begin(page: EvaluatePage, qtbot: QtBot, exercise: Path, name: str) -> None:
    room(page).label(exercise, name)
    qtbot.waitUntil(lambda: room(page).labelling.isVisible() and progress(page).startswith(name), timeout=WAIT)


def label_all(page: EvaluatePage, qtbot: QtBot, said: str) -> None:
    """Labels texts with V, violates, or A, allowed."""
    view = room(page).labelling
    assert view.exercise is not None
    decisions = [choice.decision for choice in view.exercise.choices]
    for number, letter in enumerate(said, 1):
        view._press(decisions.index(Decision.VIOLATES if letter == "V" else Decision.ALLOWED))
        qtbot.waitUntil(lambda done=number: f"{done} of 3" in progress(page), timeout=WAIT)


def test_texts_are_labelled_with_the_number_keys_and_kept_at_once(
    page: EvaluatePage, desktop: Desktop, exercise: Path, qtbot: QtBot
) -> None:
    begin(page, qtbot, exercise, "Ada")
    assert progress(page) == "Ada: 0 of 3 texts labelled"
    assert named(page, QPlainTextEdit, "Policy").toPlainText().strip()
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    text = room(page).labelling.card.text
    text.setFocus()
    first = text.toPlainText()
    named(page, QLineEdit, "Why").setText("a game of chance")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    qtbot.waitUntil(lambda: progress(page) == "Ada: 1 of 3 texts labelled", timeout=WAIT)
    assert text.toPlainText() != first
    kept = json.loads((exercise.parent / "exercise.Ada.labels.json").read_text("utf-8"))
    (labeller,) = kept["labellers"]
    assert [(one["decision"], one["note"]) for one in labeller["items"]] == [("violates", "a game of chance")]
    click(page, "Previous text")
    assert named(page, QLineEdit, "Why").text() == "a game of chance"
    assert "Text 1 of 3 · your answer: ✕ Violates" in visible_text(room(page).labelling)
    click(page, "Back")
    begin(page, qtbot, exercise, "Ada")
    assert progress(page) == "Ada: 1 of 3 texts labelled"
    label = named(page, QLineEdit, "Why")
    label.setFocus()
    qtbot.keyClicks(label, "1")
    assert label.text() == "1", "a digit in the reason is a digit"


def test_nothing_is_compared_before_everybody_has_finished(page: EvaluatePage, exercise: Path, qtbot: QtBot) -> None:
    begin(page, qtbot, exercise, "Ada")
    label_all(page, qtbot, "V")
    room(page).compare([exercise.parent / "exercise.Ada.labels.json", exercise])
    qtbot.waitUntil(lambda: "Not everybody has finished" in page.notice.text, timeout=WAIT)
    assert not room(page).discussion.isVisible()


def test_an_exercise_alone_is_compared_with_the_labels_beside_it_and_an_old_error_goes(
    page: EvaluatePage, exercise: Path, qtbot: QtBot
) -> None:
    room(page).compare([exercise])
    qtbot.waitUntil(lambda: "Nobody has labelled anything" in page.notice.text, timeout=WAIT)
    for name in ("Ada", "Ben"):
        begin(page, qtbot, exercise, name)
        assert "Nobody" not in page.notice.text
        label_all(page, qtbot, "VVA")
    exercise.with_name("exercise.labels.json").write_text("{}")
    exercise.with_name("other.Ada.labels.json").write_text("{}")
    room(page).compare([exercise])
    qtbot.waitUntil(room(page).discussion.isVisible, timeout=WAIT)
    assert "Ada and Ben: agree on 3 of 3" in named(room(page).discussion, QLabel, "Agreement").text()
    assert "2 labels files beside the exercise were taken." in page.notice.text


def test_two_people_and_then_the_model(page: EvaluatePage, desktop: Desktop, exercise: Path, qtbot: QtBot) -> None:
    for name, said in (("Ada", "VVA"), ("Ben", "VAA")):
        begin(page, qtbot, exercise, name)
        label_all(page, qtbot, said)
        assert f"All done. Your labels are in exercise.{name}.labels.json" in progress(page)
    folder = exercise.parent
    room(page).compare([exercise, folder / "exercise.Ada.labels.json", folder / "exercise.Ben.labels.json"])
    qtbot.waitUntil(room(page).discussion.isVisible, timeout=WAIT)
    view = room(page).discussion
    agreement = named(view, QLabel, "Agreement").text()
    assert agreement.startswith("Ada and Ben: agree on 2 of 3, Cohen's kappa 0.4")
    assert len(agreement.splitlines()) == 1
    assert view.list.count() == TEXTS
    assert "Ada: ✕ Violates · Ben: ✓ Allowed" in view.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole).replace(
        " R1", ""
    )
    view._divided.setChecked(True)
    assert view.list.count() == 1

    def evaluated(history: History) -> None:
        policy = desktop.core.library().find("flea-market")
        golden = desktop.core.golden_sets().get("flea-market", "examples")
        part = Part(policy, GoldenRef("flea-market", "examples", golden.version))
        plans = [
            NewColumn(
                (part,),
                histories.spec(policy=policy, model=histories.model("practice"), effort=effort),
                0,
                golden.items,
            )
            for effort in (Effort.LOW, Effort.HIGH, Effort.MEDIUM)
        ]
        number = history.evaluations.create("class", EvaluationDetails(Half.TEST, 4, "", together=False), plans)
        low, high, half_done = (column.run for column in history.evaluations.get(number).columns)
        for position in range(TEXTS):
            said = histories.verdict(Decision.VIOLATES, "It names a listed word.", reasoning="Let me read R1.")
            history.runs.record(low, position, said)
            history.runs.record(high, position, histories.verdict(Decision.ALLOWED))
        history.runs.record(half_done, 0, histories.verdict(Decision.ALLOWED))

    with_history(desktop, qtbot, evaluated)
    click(page, "Add the model's labels…")
    qtbot.waitUntil(lambda: bool(page.findChildren(Question)), timeout=WAIT)
    question = open_dialog(Question)
    box = named(question, QComboBox, "Evaluation")
    assert ["High" in box.itemText(row) for row in range(box.count())] == [False, True]
    click(question, "Add")
    qtbot.waitUntil(lambda: "Practice model, Low (model)" in visible_text(view), timeout=WAIT)
    said = visible_text(view)
    assert said.index("Ada: ") < said.index("EXPECTED ANSWER") < said.index("Practice model, Low (model)"), (
        "the model last"
    )
    assert "It names a listed word." in said
    assert not view.model_said.reasoning.isVisible()
    click(view, "Show the model's reasoning")
    assert view.model_said.reasoning.toPlainText() == "Let me read R1."
    assert view.model_said.reasoning.isVisible()
    view._divided.setChecked(False)
    view.list.setCurrentRow(1)
    assert not view.model_said.reasoning.isVisible(), "folded away again with each text"
    desktop.preferences.set("window.content", "hidden")
    view._show()
    assert "It names a listed word." not in visible_text(view)
    assert not offered(page, "Add the model's labels…")
    room(page).save(folder / "all.csv")
    qtbot.waitUntil((folder / "all.csv").exists, timeout=WAIT)
    assert len((folder / "all.csv").read_text("utf-8").splitlines()) == 1 + 3 * TEXTS


def test_the_expected_answer_stands_beside_what_people_said(page: EvaluatePage, exercise: Path, qtbot: QtBot) -> None:
    for name in ("Ada", "Ben"):
        begin(page, qtbot, exercise, name)
        label_all(page, qtbot, "VVA")
    room(page).compare([exercise])
    view = room(page).discussion
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    golden = page._golden_sets().get("flea-market", "examples")
    known = {item.sha256: item for item in golden.items}
    for row in range(TEXTS):
        view.list.setCurrentRow(row)
        said = visible_text(view)
        assert "EXPECTED ANSWER" in said
        assert expectation_text(known[view.list.name].expected) in said.split("EXPECTED ANSWER")[1]
        assert "(model)" not in said


def test_the_exercise_that_was_made_last_is_offered_when_one_is_to_be_chosen(
    page: EvaluatePage, exercise: Path
) -> None:
    for way in ("Label…", "Compare…", "Save sheet as PDF…"):
        click(page, way)
        chooser = open_dialog(QFileDialog)
        assert chooser.selectedFiles() == [str(exercise)]
        chooser.close()
        chooser.deleteLater()


def test_of_many_people_the_pairs_are_shown_when_asked_for(
    page: EvaluatePage, desktop: Desktop, exercise: Path, qtbot: QtBot
) -> None:
    classes = desktop.core.classroom()
    read = classes.read_exercise(exercise)
    for name in ("Ada", "Ben", "Cleo", "Dora", "Emil"):
        labels = tuple(TextLabel(digest, Decision.ALLOWED) for digest in read.digests)
        classes.write_labels(read, [Labeller(name, labels)], classes.labels_file(exercise, name))
    room(page).compare([exercise])
    view = room(page).discussion
    qtbot.waitUntil(view.isVisible, timeout=WAIT)
    assert "and Cleo" not in visible_text(view)
    assert "All people: agree on 3 of 3" in visible_text(view)
    assert "Kappa: 1 is full agreement" in visible_text(view)
    (pairs,) = (one for one in view.findChildren(QPushButton) if "pairs" in one.text() and one.isVisible())
    pairs.click()
    assert "Ben and Cleo: agree on 3 of 3" in visible_text(view)


def test_without_an_evaluation_of_all_texts_the_question_says_so(
    page: EvaluatePage, exercise: Path, qtbot: QtBot
) -> None:
    begin(page, qtbot, exercise, "Ada")
    label_all(page, qtbot, "VVA")
    room(page).compare([exercise])
    qtbot.waitUntil(room(page).discussion.isVisible, timeout=WAIT)
    click(page, "Add the model's labels…")
    qtbot.waitUntil(lambda: bool(page.findChildren(Question)), timeout=WAIT)
    question = open_dialog(Question)
    assert "No evaluation has verdicts on all of these texts." in visible_text(question)
    assert not offered(question, "Add")
    click(question, "New evaluation…")
    qtbot.waitUntil(lambda: bool(page.findChildren(NewEvaluation)), timeout=WAIT)
    form = open_dialog(NewEvaluation)
    assert form.request().policies == ["flea-market"]
    form.reject()


def test_a_sheet_can_be_printed(page: EvaluatePage, exercise: Path, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    room(page).print_sheet(exercise, file)
    qtbot.waitUntil(lambda: "sheet.pdf can be printed" in page.notice.text, timeout=WAIT)
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_sheet_shows_markup_as_text_and_a_box_for_each_choice() -> None:
    policy = "# P\n\n## Rules\n\n- one\n\nR1 & more"
    made = Exercise("A <b>title", "p", "P", policy, (), ("is <i>this</i> fine?",))
    html = sheet_html(made)
    assert "A &lt;b&gt;title" in html
    assert "is &lt;i&gt;this&lt;/i&gt; fine?" in html
    assert "R1 &amp; more" in html
    assert "<b>Rules</b>" in html
    assert "• one" in html
    assert "#" not in html


def test_a_sheet_names_the_rules_at_its_boxes_and_leaves_out_how_a_model_answers() -> None:
    policy = load_policy(shipped("policies") / "spam")
    assert "JSON" in policy.text
    html = sheet_html(Exercise("A sheet", "spam", policy.title, policy.text, choices_of(policy), ("Buy now",)))
    assert "JSON" not in html
    assert "SP2 Fraud: bait that asks for money" in html
    boxes = html.partition("Buy now<br>")[2].split("<br>")
    assert boxes[0].startswith("Violates: ☐&nbsp;SP1 Advertising &nbsp; ☐&nbsp;SP2 Fraud &nbsp; ")
    assert boxes[1] == "Escalate: ☐&nbsp;SP5 Unclear sender"
    bare = Exercise("A", "p", "P", "", (Choice("", Decision.VIOLATES), Choice("", Decision.ALLOWED)), ("x",))
    assert "☐&nbsp;Violates &nbsp; ☐&nbsp;Allowed<br>" in sheet_html(bare)


def test_what_a_sheet_leaves_out_of_the_policy_is_said(page: EvaluatePage, qtbot: QtBot, tmp_path: Path) -> None:
    policy = load_policy(shipped("policies") / "spam")
    made = Exercise("A sheet", "spam", policy.title, policy.text, choices_of(policy), ("Buy now",))
    (tmp_path / "spam.json").write_text(exercise_text(made), encoding="utf-8")
    room(page).print_sheet(tmp_path / "spam.json", tmp_path / "spam.pdf")
    said = "spam.pdf can be printed. The policy's output format was left out."
    qtbot.waitUntil(lambda: said in page.notice.text, timeout=WAIT)


@pytest.mark.usefixtures("qapp")
def test_no_text_of_a_sheet_is_torn_over_two_pages(tmp_path: Path) -> None:
    texts = tuple("\n".join(f"Line {line} of a text." for line in range(1 + number % 7)) for number in range(60))
    write_sheet(Exercise("A sheet", "p", "P", "A rule.", (), texts), tmp_path / "sheet.pdf")
    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as made:
        pages = ["".join(page.get_textpage().get_text_bounded().split()) for page in made]
    assert len(pages) > 4
    assert [page.count("Line0ofatext.") for page in pages] == [page.count("Why:") for page in pages]
    assert sum(page.count("Why:") for page in pages) == len(texts)


def answer_places(view: QWidget, texts: int) -> set[tuple[int, ...]]:
    """Where the answers stand, text by text."""
    found = set()
    for _ in range(texts):
        QApplication.processEvents()
        shown = [one for one in view.findChildren(QPushButton) if one.isVisible() and one.text()[:1] in "✕✓↑"]
        assert shown
        found.add(tuple(one.mapTo(view, QPoint()).y() for one in shown))
        if offered(view, "Next text"):
            click(view, "Next text")
    return found


def of_texts(file: Path, **policy: object) -> None:
    """Writes an exercise of a short and a long text; `policy`: what its file says of it besides."""
    exercise = Exercise("X", "nowhere", "P", "R1 Betting: no bets.", CHOICES, ("short", "a long text\n" * 9))
    data = json.loads(exercise_text(exercise))
    data["policy"] = {name: value for name, value in data["policy"].items() if name != "sensitive"} | policy
    file.write_text(json.dumps(data), "utf-8")


def test_answers_stay_where_they_are_whatever_the_text_and_name_their_rule(
    page: EvaluatePage, qtbot: QtBot, tmp_path: Path
) -> None:
    of_texts(tmp_path / "exercise.json")
    begin(page, qtbot, tmp_path / "exercise.json", "Ada")
    view = room(page).labelling
    for size in (QSize(1280, 800), QSize(1024, 640), QSize(700, 420)):
        page.window().resize(size)
        if offered(view, "Previous text"):
            click(view, "Previous text")
        assert len(answer_places(view, 2)) == 1, size
    assert offered(view, "✕ Violates · R1 Betting")


@pytest.mark.parametrize("said", [{"sensitive": True}, {"name": "violence"}])
def test_texts_of_a_sensitive_policy_are_blurred_in_class(
    page: EvaluatePage, qtbot: QtBot, tmp_path: Path, said: dict[str, object]
) -> None:
    of_texts(tmp_path / "exercise.json", **said)
    for name in ("Ada", "Ben"):
        begin(page, qtbot, tmp_path / "exercise.json", name)
        view = room(page).labelling
        assert "short" not in view.card.text.toPlainText()
        for number in (1, 2):
            view._press(0)
            qtbot.waitUntil(lambda done=number: f"{done} of 2" in progress(page), timeout=WAIT)
    room(page).compare([tmp_path / "exercise.json"])
    talk = room(page).discussion
    qtbot.waitUntil(talk.isVisible, timeout=WAIT)
    titles = [talk.list.item(row).text() for row in range(2)]
    assert not any("short" in one or "long" in one for one in titles)
    assert talk.list.item(0).data(BLURRED_TEXT)
    click(talk, "Show texts")
    assert any("short" in talk.list.item(row).text() for row in range(2))


def test_an_exercise_says_that_its_texts_are_to_be_blurred(
    page: EvaluatePage, desktop: Desktop, exercise: Path, tmp_path: Path
) -> None:
    policy = replace(desktop.core.library().find("flea-market"), sensitive=True)
    golden = desktop.core.golden_sets().get("flea-market", "examples")
    made = page.classroom._classroom().exercise(policy, golden, "")
    page.classroom._classroom().write_exercise(made, tmp_path / "other.json")
    assert page.classroom._classroom().read_exercise(tmp_path / "other.json").sensitive
    assert not page.classroom._classroom().read_exercise(exercise).sensitive
