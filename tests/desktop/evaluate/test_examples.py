"""Single examples of a golden set: written, changed and removed, each in a version of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.example_dialog import ExampleDialog
from plumbline.desktop.evaluate.new_golden_set import NewGoldenSet
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.text_field import TextField
from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision
from plumbline.evaluation.golden_writing import Written
from support.desktop import Desktop
from support.evaluate_page import GOLDEN, WAIT, ask_for_blurred_texts
from support.widgets import click, named, offered, open_dialog, visible_text


@pytest.fixture
def table(page: EvaluatePage, few_examples: None, qtbot: QtBot) -> QTableView:
    """The table of the six examples."""
    click(page, "View: Golden sets")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    sets.choose(GOLDEN)
    found = named(page, QTableView, "Examples")
    qtbot.waitUntil(lambda: found.model().rowCount() == 6, timeout=WAIT)
    return found


def asked(qtbot: QtBot) -> ExampleDialog:
    """The dialog, when it has come."""

    def one() -> None:
        assert open_dialog(ExampleDialog)

    qtbot.waitUntil(one, timeout=WAIT)
    return open_dialog(ExampleDialog)


def newest(desktop: Desktop, name: str = "examples") -> tuple[GoldenItem, ...]:
    """The examples of the newest version."""
    return desktop.core.golden_sets().get("flea-market", name).items


def test_one_example_is_removed_and_the_version_before_is_kept(
    page: EvaluatePage, desktop: Desktop, few_examples: None, qtbot: QtBot
) -> None:
    click(page, "View: Golden sets")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    sets.choose(GOLDEN)
    table = named(page, QTableView, "Examples")
    qtbot.waitUntil(lambda: table.model().rowCount() == 6, timeout=WAIT)
    assert not offered(page, "Remove example")
    table.selectRow(1)
    gone = table.model().index(1, 1).data()
    click(page, "Remove example")
    question = open_dialog(Question)
    assert "A flea market, small · examples" in visible_text(question)
    assert gone in visible_text(question)
    click(question, "Cancel")
    assert table.model().rowCount() == 6
    click(page, "Remove example")
    click(open_dialog(Question), "Remove example")
    qtbot.waitUntil(lambda: table.model().rowCount() == 5, timeout=WAIT)
    assert gone not in [table.model().index(row, 1).data() for row in range(5)]
    golden = desktop.core.golden_sets()
    assert len(golden.get("flea-market", "examples", 1).items) == 6


def test_an_example_is_written_in_the_window(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot
) -> None:
    desktop.preferences.set("review.name", "Ada")
    click(page, "Add example…")
    dialog = asked(qtbot)
    assert "A flea market, small · examples" in visible_text(dialog)
    assert not offered(dialog, "Add")
    named(dialog, TextField, "Text").setPlainText("Where is the lottery?")
    expected = named(dialog, QComboBox, "Expected")
    assert [expected.itemText(row) for row in range(expected.count())] == [
        "✕ Violates · R1 · Betting",
        "✕ Violates · R2 · Shame",
        "✕ Violates · R3 · Private data",
        "✕ Violates",
        "✓ Allowed",
    ]
    assert not dialog.rule.isVisible()  # the labels are the rules
    assert "Select the answer that is right for this text." in visible_text(dialog)
    assert expected.currentText() == "", "nobody is led to an answer"
    assert not offered(dialog, "Add")
    expected.setCurrentIndex(expected.findData("R1"))
    assert "Select the answer" not in visible_text(dialog)
    named(dialog, QLineEdit, "Note").setText("a listed word")
    click(dialog, "Add")
    qtbot.waitUntil(lambda: table.model().rowCount() == 7, timeout=WAIT)
    assert table.model().index(6, 0).data() == "✕ Violates · R1"
    added = newest(desktop)[-1]
    assert (added.text, added.expected) == ("Where is the lottery?", Expectation(Decision.VIOLATES, "R1"))
    assert (added.note, added.said_by) == ("a listed word", "Ada")
    assert len(desktop.core.golden_sets().get("flea-market", "examples", 1).items) == 6


def test_an_example_is_changed_in_the_window(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot
) -> None:
    before = newest(desktop)
    assert not offered(page, "Edit example…")
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = asked(qtbot)
    assert named(dialog, TextField, "Text").toPlainText() == before[1].text
    expected = named(dialog, QComboBox, "Expected")
    assert expected.currentData() == "R1"
    expected.setCurrentIndex(expected.findData("allowed"))
    click(dialog, "Save")
    qtbot.waitUntil(lambda: table.model().index(1, 0).data() == "✓ Allowed", timeout=WAIT)
    after = newest(desktop)
    assert after[1].expected == Expectation(Decision.ALLOWED)
    assert (after[1].text, after[1].note, after[1].origin) == (before[1].text, before[1].note, before[1].origin)
    assert [one for row, one in enumerate(after) if row != 1] == [one for row, one in enumerate(before) if row != 1]


def test_a_rule_is_asked_for_where_labels_do_not_name_it_and_goes_with_its_answer(qtbot: QtBot) -> None:
    contract = OutputContract(ContractKind.BINARY, ())
    policy = PolicyVersion("p", "P", b"# P\n\n- R1 (Betting): casino.\n- R2 (Shame): liar.\n\nAnswer 0 or 1.", contract)
    written: list[Written] = []
    item = GoldenItem("text", Expectation(Decision.VIOLATES, "", "R2"), note="why")
    dialog = ExampleDialog(None, policy, "P · mine", lambda _dialog, what: written.append(what), item)
    qtbot.addWidget(dialog)
    dialog.show()
    rule, expected = named(dialog, QComboBox, "Rule"), named(dialog, QComboBox, "Expected")
    assert [rule.itemText(row) for row in range(rule.count())] == ["", "R1", "R2"]
    assert (rule.currentText(), expected.currentData()) == ("R2", "violates")
    rule.setCurrentText("R1")
    click(dialog, "Save")
    expected.setCurrentIndex(expected.findData("allowed"))
    expected.activated.emit(expected.currentIndex())
    click(dialog, "Save")
    assert written == [Written(None, "violates", "R1", "why"), Written(None, "allowed", "", "why")]


def test_an_answer_that_the_policy_does_not_know_stays_until_another_is_chosen(qtbot: QtBot) -> None:
    policy = PolicyVersion("p", "P", b"Answer 0 or 1.", OutputContract(ContractKind.BINARY, ()))
    written: list[Written] = []
    item = GoldenItem("text", Expectation(None, "perhaps"))
    dialog = ExampleDialog(None, policy, "P · mine", lambda _dialog, what: written.append(what), item)
    qtbot.addWidget(dialog)
    dialog.show()
    assert named(dialog, QComboBox, "Expected").currentText() == "perhaps"
    click(dialog, "Save")
    assert written == [Written(None, None, None, "")]


def test_what_is_refused_is_said_in_the_dialog_which_keeps_what_was_written(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot
) -> None:
    before = newest(desktop)
    click(page, "Add example…")
    dialog = asked(qtbot)
    named(dialog, TextField, "Text").setPlainText(before[2].text)
    named(dialog, QComboBox, "Expected").setCurrentIndex(0)
    click(dialog, "Add")
    qtbot.waitUntil(lambda: "It is example 3." in visible_text(dialog), timeout=WAIT)
    assert named(dialog, TextField, "Text").toPlainText() == before[2].text
    assert newest(desktop) == before
    click(dialog, "Cancel")


def test_a_text_that_nobody_touched_stays_what_it_is_to_the_byte(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot
) -> None:
    sets = desktop.core.golden_sets()
    strange = "a\u00a0lottery\r\ntoday\u2028"
    sets.keep("flea-market", "examples", [GoldenItem(strange, Expectation(Decision.VIOLATES)), *newest(desktop)])
    page.golden.refresh()
    qtbot.waitUntil(lambda: table.model().rowCount() == 7, timeout=WAIT)
    table.selectRow(0)
    click(page, "Edit example…")
    dialog = asked(qtbot)
    named(dialog, QLineEdit, "Note").setText("odd spaces")
    click(dialog, "Save")
    qtbot.waitUntil(lambda: table.model().index(0, 2).data() == "odd spaces", timeout=WAIT)
    assert newest(desktop)[0].text == strange


def test_a_hidden_text_stays_hidden_in_the_dialog_until_it_is_asked_for(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot, tmp_path: Path
) -> None:
    text = newest(desktop)[0].text
    ask_for_blurred_texts(desktop, tmp_path / "blurred")
    page.opened()
    qtbot.waitUntil(lambda: text != str(table.model().index(0, 1).data()), timeout=WAIT)
    table.selectRow(0)
    click(page, "Edit example…")
    dialog = asked(qtbot)
    field = named(dialog, TextField, "Text")
    assert field.toPlainText() == "".join("x" if letter.isalnum() else letter for letter in text)
    assert field.isReadOnly()
    named(dialog, QLineEdit, "Note").setText("unseen")
    click(dialog, "Save")
    qtbot.waitUntil(lambda: newest(desktop)[0].note == "unseen", timeout=WAIT)
    assert newest(desktop)[0].text == text
    qtbot.waitUntil(lambda: table.model().index(0, 2).data() == "unseen", timeout=WAIT)
    table.selectRow(0)
    click(page, "Edit example…")
    dialog = asked(qtbot)
    click(dialog, "Show text")
    assert named(dialog, TextField, "Text").toPlainText() == text
    click(dialog, "Cancel")


def test_a_golden_set_begins_with_its_first_example(
    page: EvaluatePage, desktop: Desktop, table: QTableView, qtbot: QtBot
) -> None:
    click(page, "New golden set…")
    qtbot.waitUntil(lambda: bool(page.findChildren(NewGoldenSet)), timeout=WAIT)
    begun = open_dialog(NewGoldenSet)
    policy = named(begun, QComboBox, "Policy")
    policy.setCurrentIndex(policy.findData("flea-market"))
    assert "The policy has a golden set of this name." in visible_text(begun)
    assert not offered(begun, "Write first example…")
    named(begun, QLineEdit, "Name of the golden set").setText("by hand")
    assert "has a golden set" not in visible_text(begun)
    click(begun, "Write first example…")
    dialog = asked(qtbot)
    named(dialog, TextField, "Text").setPlainText("A first one")
    expected = named(dialog, QComboBox, "Expected")
    expected.setCurrentIndex(expected.findData("allowed"))
    click(dialog, "Add")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: sets.name == "flea-market/by hand", timeout=WAIT)
    assert [one.text for one in newest(desktop, "by hand")] == ["A first one"]


def test_what_was_written_is_not_thrown_away_unasked(page: EvaluatePage, table: QTableView, qtbot: QtBot) -> None:
    click(page, "Add example…")
    dialog = asked(qtbot)
    field = named(dialog, TextField, "Text")
    field.setPlainText("Where is the lottery?")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    question = open_dialog(Question)
    click(question, "Cancel")
    assert dialog.isVisible()
    assert field.toPlainText() == "Where is the lottery?"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    click(open_dialog(Question), "Discard")
    qtbot.waitUntil(lambda: not page.findChildren(ExampleDialog), timeout=WAIT)
    table.selectRow(1)
    click(page, "Edit example…")
    dialog = asked(qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.findChildren(ExampleDialog), timeout=WAIT)
