"""The form that states how answers are read: what it states is used, and what can't be read can't be stated."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.contract_form import ContractForm
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.policies.words import grouped
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.verdict import Decision
from support.policies_page import analysed, open_form, policies, save
from support.widgets import click, named, offered, visible_text

ANSWER = '{"violation": 1, "policy_category": "R2", "rule_ids": ["R2"], "confidence": "high", "rationale": "Rude."}'
RULES = "# Kindness\n\nBe kind to each other, generally.\n\n- K1 Insult: names for people.\n- K2 Threat: harm.\n"
VAGUE = RULES + "\nScore the post between 0 and 100.\n"
TWO_WAYS = RULES + "\nAnswer 0 or 1. Answer ALLOW or REMOVE.\n"


def answers(form: ContractForm) -> list[list[str]]:
    """The table of answers: what is written, what it means."""
    model = named(form, QTableView, "Answers and their meanings").model()
    return [[str(model.index(row, column).data()) for column in (0, 1)] for row in range(model.rowCount())]


def edit(form: ContractForm, row: int, column: int, value: str) -> None:
    """Changes a cell of the answers."""
    model = named(form, QTableView, "Answers and their meanings").model()
    assert model.setData(model.index(row, column), value)


def choose(form: ContractForm, name: str, text: str) -> None:
    """Chooses an entry of a box."""
    box = named(form, QComboBox, name)
    index = box.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert index >= 0, text
    box.setCurrentIndex(index)
    box.activated.emit(index)


def choose_format(form: ContractForm, text: str) -> None:
    """Chooses what an answer looks like."""
    choose(form, "Answer format", text)


def test_another_meaning_of_an_answer_is_read_saved_and_there_again(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    named(page, QPlainTextEdit, "Sample answer").setPlainText(ANSWER)
    assert "Violates" in visible_text(page.contract.sample)
    click(page, "Change…")
    form = open_form(page, qtbot, ContractForm)
    row = [answer for answer, _ in answers(form)].index("R2")
    edit(form, row, 1, "escalate")
    named(form, QPlainTextEdit, "Sample answer").setPlainText(ANSWER)
    assert "Escalate" in visible_text(form)
    click(form, "Apply")
    analysed(qtbot, page, also=lambda: offered(page, "Save as version 2"))
    assert "Escalate" in visible_text(page.contract.sample)
    assert "Rude." in visible_text(page.contract.sample)
    save(qtbot, page, 2)
    kept = desktop.core.library().find("flea-market")
    assert (kept.contract.label("R2").decision, kept.contract.inferred) == (Decision.ESCALATE, False)
    assert desktop.core.library().find("flea-market@1").contract.label("R2").decision is Decision.VIOLATES


def test_a_form_that_leaves_an_answer_without_a_meaning_can_not_be_taken(page: PoliciesPage, qtbot: QtBot) -> None:
    click(page, "Change…")
    form = open_form(page, qtbot, ContractForm)
    click(form, "Add an answer")
    assert not offered(form, "Apply")
    assert "can't be the name of a label" in visible_text(form)
    table = named(form, QTableView, "Answers and their meanings")
    table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
    removes = [one for one in form.findChildren(type(form.go)) if one.text() == "Remove" and one.isVisible()]
    removes[-1].click()
    assert offered(form, "Apply")
    choose_format(form, "0 or 1")
    assert [answer for answer, _ in answers(form)] == ["0", "1"]
    assert not table.model().flags(table.model().index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not offered(form, "Add an answer")
    choose_format(form, "JSON with fields")
    fields = named(form, QTableView, "Fields of the answer").model()
    assert [fields.index(row, 0).data() for row in range(fields.rowCount())][1] == "policy_category"
    fields.setData(fields.index(1, 3), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not offered(form, "Apply")
    click(form, "Cancel")


def test_a_pack_is_imported_and_what_is_unclear_is_asked(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, text in (("tone", "Reply with VALID or INVALID. INVALID means that a rule is broken."), ("kind", VAGUE)):
        (tmp_path / "pack" / name).mkdir(parents=True)
        (tmp_path / "pack" / name / "policy.md").write_text(text, "utf-8")
    (tmp_path / "pack" / "README.md").write_text("About.")
    page.import_export.import_paths([tmp_path / "pack"])
    form = open_form(page, qtbot, ContractForm)
    assert VAGUE.strip() in named(form, QPlainTextEdit, "The policy's text").toPlainText()
    choose(form, "Where the form comes from", "Stated here")
    assert answers(form) == [["K1", "Violates"], ["K2", "Violates"]]
    click(form, "Add an answer")
    edit(form, 2, 0, "K0")
    edit(form, 2, 1, "allowed")
    click(form, "Apply")
    analysed(qtbot, page, "kind")
    assert {"tone", "kind"} <= set(policies(page).names())
    kept = desktop.core.library().find("kind").contract
    assert {label.text: label.decision for label in kept.labels}["K0"] is Decision.ALLOWED


def test_pasted_rules_get_the_standard_form_which_is_shown_and_can_be_changed(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    page.editor.setPlainText("1. Be kind. 2. No ads.")
    state(qtbot, page, None)
    qtbot.waitUntil(lambda: "R4 Be kind" in visible_text(page.contract))
    assert "Standard form" in visible_text(page.contract)
    assert "R4: Be kind; R5: No ads" in page.contract.prompt.toPlainText()
    named(page, QPlainTextEdit, "Sample answer").setPlainText('{"violation": 0}')
    assert "Allowed" in visible_text(page.contract.sample)
    click(page, "Change…")
    form = open_form(page, qtbot, ContractForm)
    choose(form, "Where the form comes from", "Standard form; the model may")
    click(form, "Apply")
    analysed(qtbot, page, also=lambda: "ESCALATE" in page.contract.prompt.toPlainText())
    save(qtbot, page, 2)
    kept = desktop.core.library().find("flea-market").contract
    assert [label.text for label in kept.labels] == ["R4", "R5", "ESCALATE"], "R1 to R3 were other rules"
    page.editor.setPlainText("1. No politics. 2. No ads. 3. Be kind.")
    analysed(qtbot, page, also=lambda: "R6: No politics; R5: No ads; R4: Be kind" in page.contract.prompt.toPlainText())


def test_a_text_that_can_be_read_in_two_ways_is_asked_about_with_both(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "kind.md").write_text(TWO_WAYS, "utf-8")
    page.import_export.import_paths([tmp_path / "kind.md"])
    form = open_form(page, qtbot, ContractForm)
    box = named(form, QComboBox, "Where the form comes from")
    offers = [box.itemText(index) for index in range(box.count())]
    assert offers[0] == "Reading 1 of the text: 1: violates; 0: allowed"
    assert offers[2] == "Reading 3 of the text: REMOVE: violates; ALLOW: allowed"
    choose(form, "Where the form comes from", "Reading 3")
    assert answers(form) == [["ALLOW", "Allowed"], ["REMOVE", "Violates"]]
    click(form, "Apply")
    analysed(qtbot, page, "kind")
    kept = desktop.core.library().find("kind").contract
    assert ([label.text for label in kept.labels], kept.inferred) == (["ALLOW", "REMOVE"], False)


def test_the_effort_that_a_text_asks_for_is_offered(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "deep.md").write_text("Reasoning: high\n\nAnswer 1 if the content breaks a rule, else 0.\n", "utf-8")
    page.import_export.import_paths([tmp_path / "deep.md"])
    qtbot.waitUntil(lambda: offered(page, "Use for checks: High"))
    click(page, "Use for checks: High")
    assert desktop.core.settings.text("effort") == "high"


def test_the_effort_that_an_edit_brings_in_is_offered_once(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    for number, (added, offer) in enumerate((("Use low reasoning effort.", True), ("Be kind.", False)), 2):
        page.editor.setPlainText(f"{page.editor.toPlainText()}\n{added}\n")
        save(qtbot, page, number)
        assert offered(page, "Use for checks: Low") == offer
        page.notice.hide()
    assert desktop.core.settings.text("effort") != "low"


def state(qtbot: QtBot, page: PoliciesPage, contract: None) -> None:
    """Has the form found in the text."""
    page.drafting.state_contract(contract)
    analysed(qtbot, page, also=page.contract.prompt.isVisible)


def test_a_number_beside_the_decision_is_shown_with_its_highest_value(page: PoliciesPage, qtbot: QtBot) -> None:
    page.editor.setPlainText('Return {"violation": 1, "confidence": 85}.')
    page.drafting.state_contract(None)
    analysed(qtbot, page)
    click(page, "Change…")
    form = open_form(page, qtbot, ContractForm)
    model = named(form, QTableView, "Fields of the answer").model()
    row = [str(model.index(number, 0).data()) for number in range(model.rowCount())].index("confidence")
    assert model.index(row, 2).data() == "100"
    assert model.setData(model.index(row, 2), "10")
    assert model.setData(model.index(row, 2), "high")
    assert model.index(row, 2).data() == "10"
    assert model.setData(model.index(row, 1), "number")
    assert model.index(row, 2).data() == "1"


def test_a_text_with_two_readings_is_a_question_in_the_card(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.editor.setPlainText(RULES + "\nAnswer 1 if it breaks a rule, otherwise 0. Answer ALLOW or REMOVE.\n")
    page.drafting.state_contract(None)
    analysed(qtbot, page)
    assert "Two ways to read the answers" in visible_text(page.contract)
    for words in ("1: violates; 0: allowed", "REMOVE: violates; ALLOW: allowed", "Standard form: the decision"):
        qtbot.waitUntil(lambda ways=words: ways in visible_text(page.contract))
    advice = named(page, QListWidget, "Advice")
    assert not any(advice.item(row).text().startswith("✕") for row in range(advice.count()))
    page.handlers()["policy.save"]()
    assert len(page.drafting.opened.versions if page.drafting.opened else ()) == 1
    named(page, QPushButton, "Choose: REMOVE: violates; ALLOW: allowed").click()
    analysed(qtbot, page, also=lambda: "Two ways" not in visible_text(page.contract))
    assert "REMOVE if the content violates the policy" in page.contract.prompt.toPlainText()
    save(qtbot, page, 2)
    kept = desktop.core.library().find("flea-market").contract
    assert ([label.text for label in kept.labels], kept.inferred) == (["ALLOW", "REMOVE"], False)


def test_a_meaning_is_listed_once(page: PoliciesPage, qtbot: QtBot) -> None:
    for text, rows in (
        ("Be kind to each other.", ["1 Violates", "0 Allowed", "anything else Undetermined"]),
        ("- R1 Ads\n- R2 Insults\n", ["R1\nR2 Violates", "no rule broken Allowed", "anything else Undetermined"]),
    ):
        page.editor.setPlainText(text)
        page.drafting.state_contract(None)
        analysed(qtbot, page)
        assert page.drafting.draft is not None
        assert page.drafting.draft.contract is not None
        assert [" ".join(row) for row in grouped(page.drafting.draft.contract)] == rows
