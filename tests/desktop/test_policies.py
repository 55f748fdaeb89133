"""The Policies page on the real core: a policy is edited, tried, saved and compared; taken in, handed on, and put away."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.contract_form import ContractForm
from plumbline.desktop.policies.details_form import DetailsForm
from plumbline.desktop.policies.editor import PolicyEditor
from plumbline.desktop.policies.exact_text import ExactText
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith, EvaluatePolicy, Intent, PoliciesChanged, SearchFor, ShowPolicy
from plumbline.domain.contract.terms import ContractKind
from plumbline.domain.verdict import Decision
from plumbline.services.policies.export import export_archive
from plumbline.services.policies.library import load_policy
from plumbline.system.paths import user_paths

Form = TypeVar("Form", bound=QDialog)
WAIT = 60_000
SAMPLE = Path(__file__).parents[2] / "resources" / "practice-model" / "samples" / "flea-market"
GUITAR = "I want to sell my old guitar. It has six strings."
VAGUE = "# Kindness\n\nBe kind to each other, generally.\n\n- K1 Insult: names for people.\n- K2 Threat: harm.\n"


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> PoliciesPage:
    """The page, with the practice model's sample policy open."""
    desktop.preferences.set("engine.threads", "1")
    folder = tmp_path / "flea-market"
    shutil.copytree(SAMPLE, folder)
    list(desktop.core.library().import_from(folder))
    made = cast("PoliciesPage", desktop.window.open_page("policies"))
    show(desktop, qtbot, made, "flea-market")
    return made


def show(desktop: Desktop, qtbot: QtBot, page: PoliciesPage, name: str, rule: str = "") -> None:
    desktop.window.on_intent(ShowPolicy(name, rule))
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == name)


def looked_at(qtbot: QtBot, page: PoliciesPage, also: Callable[[], bool] = lambda: True) -> None:
    """Waits until the text as it stands was looked at."""

    def done() -> bool:
        found = page.drafting.analysis
        return (
            also() and found is not None and found.draft is page.drafting.draft and found.draft.data == page.editor.data
        )

    qtbot.waitUntil(done, timeout=WAIT)


def swap(page: PoliciesPage, old: str, new: str) -> None:
    """Types over a passage."""
    cursor = page.editor.document().find(old)
    assert not cursor.isNull()
    page.editor.setTextCursor(cursor)
    page.editor.insertPlainText(new)


def saved(qtbot: QtBot, page: PoliciesPage, number: int) -> None:
    """Saves, and waits until that is done."""
    looked_at(qtbot, page, page.bar.save.isEnabled)
    page.handlers()["policy.save"]()
    qtbot.waitUntil(lambda: not page.drafting.changed and f"Version {number}" in page.bar.state.text(), timeout=WAIT)


def test_a_word_more_in_a_rule_changes_the_verdict(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    swap(page, "poker night", "poker night, guitar")
    page.trying.field.setPlainText(GUITAR)
    page.trying.field.setFocus()
    qtbot.keyClick(page.trying.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.trying.outcomes[1].verdict is not None and not page.trial.under_way, timeout=WAIT)
    draft, before = (outcome.verdict for outcome in page.trying.outcomes)
    assert draft is not None
    assert before is not None
    assert (draft.decision, before.decision) == (Decision.VIOLATES, Decision.ALLOWED)
    assert draft.labels == ("R1",)
    assert "R1" in page.trying.outcomes[0].said.toPlainText()
    assert page.trying.outcomes[0]._reasoning.toPlainText()
    assert desktop.core.history().runs.newest() == []
    page.trying.rule.emit("R2")
    assert page.editor.textCursor().block().text().startswith("- R2")
    saved(qtbot, page, 2)
    assert "guitar" in desktop.core.library().find("flea-market").text
    assert "guitar" not in desktop.core.library().find("flea-market@1").text


def test_what_is_tried_is_recorded_when_asked(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.trying.field.setPlainText(GUITAR)
    page.trying.keep.setChecked(True)
    page.trying.go.click()
    qtbot.waitUntil(lambda: page.trying.outcomes[0].verdict is not None and not page.trial.under_way, timeout=WAIT)
    (run,) = desktop.core.history().runs.newest()
    assert (run.policy_name, run.counts.allowed) == ("flea-market", 1)
    assert page.trying.outcomes[1].isHidden()
    desktop.window.on_intent(PoliciesChanged())
    qtbot.waitUntil(lambda: page.drafting.base is not None and page.drafting.base.runs == 1, timeout=WAIT)
    told: list[Intent] = []
    page.intent.disconnect()
    page.intent.connect(told.append)
    page.show_part("versions")
    page.versions.used.click()
    assert told == [SearchFor(run.policy_sha256)]


def test_the_length_is_counted_by_the_practice_model_and_named_as_such(page: PoliciesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "practice model" in page.length._words.text(), timeout=WAIT)
    assert page.length.count.isHidden()


TEXTS = [
    b"",
    b"plain",
    b"a\nb\n",
    b"a\r\nb\r\n\r\n",
    b"old\rmac\r",
    b"\xef\xbb\xbf# Title  \r\n\ttab\r\n<VIOLATES>\r\n  trailing   ",
    b"one\r\ntwo\nthree\r\n\nfour",
    "nbsp\u00a0 line\u2028sep emoji 😀 e\u0301 \u200bzero\n".encode(),
    "&amp; **not** <b>markup</b> — “quotes” ```\n".encode(),
]


@pytest.mark.parametrize("data", TEXTS)
def test_the_editor_gives_back_the_bytes_that_it_was_given(data: bytes, desktop: Desktop, qtbot: QtBot) -> None:
    editor = PolicyEditor(desktop.theme, "Text")
    qtbot.addWidget(editor)
    assert editor.load(data)
    assert editor.data == data
    editor.insertPlainText("New ")
    assert editor.data == (b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b"") + b"New " + data.removeprefix(
        b"\xef\xbb\xbf"
    )
    editor.undo()
    assert editor.data == data


def test_what_the_editor_can_not_hold_is_only_shown(desktop: Desktop, qtbot: QtBot) -> None:
    editor = PolicyEditor(desktop.theme, "Text")
    qtbot.addWidget(editor)
    data = "a\u2029b".encode()
    assert not editor.load(data)
    assert editor.isReadOnly()
    assert editor.data == data
    assert editor.load(b"a")
    assert not editor.isReadOnly()


def test_lines_keep_their_own_ends_where_others_are_changed() -> None:
    text = ExactText(b"one\r\ntwo\nthree\r\nfour")
    assert text.data("one\nnew\ntwo\nthree\nfour") == b"one\r\nnew\r\ntwo\nthree\r\nfour"
    assert text.data("one\nthree\nfour\n") == b"one\r\nthree\r\nfour\r\n"


def test_only_what_was_typed_is_saved(page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    before = b"\xef\xbb\xbf# Stall  \r\n\r\nAnswer with 1 if it violates this policy, else with 0.\r\n\r\n- R1 Sale: <goods>\r\n"
    (tmp_path / "stall.md").write_bytes(before)
    page.transfer.take([tmp_path / "stall.md"])
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == "stall")
    swap(page, "Sale", "Sale or swap")
    saved(qtbot, page, 2)
    assert desktop.core.library().find("stall").data == before.replace(b"Sale", b"Sale or swap")
    page.handlers()["edit.undo"]()
    assert page.editor.data == before


def test_advice_goes_to_its_line_and_is_shown_where_the_pointer_rests(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    swap(page, "Flag content", "Generally flag 😀 content, see R9,")
    looked_at(qtbot, page)
    texts = [page.advice.list.item(row).text() for row in range(page.advice.list.count())]
    row = next(row for row, text in enumerate(texts) if "Generally" in text)
    assert "Line 3" in texts[row]
    page.advice.list.itemClicked.emit(page.advice.list.item(row))
    assert page.editor.textCursor().selectedText() == "Generally"
    row = next(row for row, text in enumerate(texts) if "R9" in text)
    page.advice.list.itemActivated.emit(page.advice.list.item(row))
    cursor = page.editor.textCursor()
    assert (page.editor.line, cursor.selectedText()) == (3, "R9")
    cursor.setPosition(cursor.selectionStart())
    place = page.editor.cursorRect(cursor).center() + QPoint(2, 0)
    assert any("R9" in advice for advice in page.editor.advice_under(place))
    assert page.editor.advice_under(QPoint(2, 2)) == []


def test_headings_are_bold_and_rules_coloured(page: PoliciesPage, desktop: Desktop) -> None:
    def formats(line: int) -> list[tuple[int, int, bool]]:
        layout = page.editor.document().findBlockByNumber(line).layout()
        return [(one.start, one.length, one.format.fontWeight() > 500) for one in layout.formats()]  # type: ignore[attr-defined]

    assert formats(0) == [(0, len("# Content policy"), True)]
    assert (2, 2, True) in formats(4)


def test_another_meaning_of_an_answer_is_read_saved_and_there_again(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    answer = '{"violation": 1, "policy_category": "R2", "rule_ids": ["R2"], "confidence": "high", "rationale": "Rude."}'
    sample = page.contract.sample
    sample.field.setPlainText(answer)
    assert "Violates" in sample.badge.text()
    page.contract.change.click()
    form = one_form(page, qtbot, ContractForm)
    row = next(row for row, label in enumerate(form.labels.labels) if label.text == "R2")
    form.labels.setData(form.labels.index(row, 1), "escalate")
    form.sample.setPlainText(answer)
    assert "Escalate" in form._sample.badge.text()
    form.accept()
    looked_at(qtbot, page, lambda: page.drafting.changed)
    assert "Escalate" in sample.badge.text()
    assert "Rude." in sample.read.text()
    saved(qtbot, page, 2)
    kept = desktop.core.library().find("flea-market")
    assert (kept.contract.label("R2").decision, kept.contract.inferred) == (Decision.ESCALATE, False)
    assert desktop.core.library().find("flea-market@1").contract.label("R2").decision is Decision.VIOLATES


def test_a_form_that_leaves_an_answer_without_a_meaning_can_not_be_taken(page: PoliciesPage, qtbot: QtBot) -> None:
    page.questions.ask_contract()
    form = one_form(page, qtbot, ContractForm)
    form.labels.add()
    assert not form.go.isEnabled()
    assert "can't be the name of a label" in form._show_error.text()
    form.labels.remove(3)
    assert form.go.isEnabled()
    form.choose_kind(ContractKind.BINARY)
    assert [label.text for label in form.labels.labels] == ["0", "1"]
    assert not form.labels.flags(form.labels.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    form.choose_kind(ContractKind.JSON)
    assert form.contract is not None
    assert form.contract.label_field is not None
    form.fields.setData(form.fields.index(1, 3), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not form.go.isEnabled()
    form.reject()


def test_a_pack_is_imported_and_what_is_unclear_is_asked(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, text in (("tone", "Reply with VALID or INVALID. INVALID means that a rule is broken."), ("kind", VAGUE)):
        (tmp_path / "pack" / name).mkdir(parents=True)
        (tmp_path / "pack" / name / "policy.md").write_text(text, "utf-8")
    (tmp_path / "pack" / "README.md").write_text("About.")
    page.transfer.take([tmp_path / "pack"])
    form = one_form(page, qtbot, ContractForm)
    assert [(label.text, label.decision) for label in form.labels.labels] == [
        ("K1", Decision.VIOLATES),
        ("K2", Decision.VIOLATES),
    ]
    row = form.labels.add()
    form.labels.setData(form.labels.index(row, 0), "K0")
    form.labels.setData(form.labels.index(row, 1), "allowed")
    form.accept()
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == "kind")
    assert {"tone", "kind"} <= set(page.library.list.names())
    kept = desktop.core.library().find("kind").contract
    assert {label.text: label.decision for label in kept.labels}["K0"] is Decision.ALLOWED


def test_what_is_exported_is_what_is_imported(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    page.transfer.export(["flea-market", "spam"], tmp_path / "two.zip", packed=True)
    qtbot.waitUntil(lambda: "exported" in page.notice.text, timeout=WAIT)
    imported = desktop.core.policy_editing().import_from(tmp_path / "two.zip")
    assert {policy.name for policy in imported.taken} == {"flea-market", "spam"}
    assert len(desktop.core.history().policies.versions("flea-market")) == 1
    page.transfer.export(["flea-market"], tmp_path / "out")
    qtbot.waitUntil((tmp_path / "out" / "flea-market" / "policy.toml").exists, timeout=WAIT)
    assert load_policy(tmp_path / "out" / "flea-market") == desktop.core.library().find("flea-market")


def test_versions_are_compared_and_an_old_one_is_used_again(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    swap(page, "poker night", "dice night")
    saved(qtbot, page, 2)
    swap(page, "dice night", "card night")
    looked_at(qtbot, page)
    page.show_part("versions")
    assert page.versions.list.names() == ["draft", "2", "1"]
    page.versions.compare("2", "1")
    text = page.versions.shown.toPlainText()
    assert "− - R1 (Betting)" in text or "− - R1" in text
    assert "dice" in text
    assert "card" not in text
    page.versions.list.choose("draft")
    assert "card" in page.versions.shown.toPlainText()
    page.versions.list.choose("1")
    page.versions.again.click()
    assert "not saved" in page.notice.text
    page.notice._take_way_out()
    qtbot.waitUntil(lambda: desktop.core.library().find("flea-market").text.count("poker") == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: "poker" in page.editor.toPlainText(), timeout=WAIT)
    assert desktop.core.history().policies.drafts() == []
    assert len(desktop.core.history().policies.versions("flea-market")) == 2


def test_an_archived_policy_is_gone_from_the_list_and_comes_back(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    told: list[Intent] = []
    page.intent.connect(told.append)
    page.handlers()["policy.archive"]()
    qtbot.waitUntil(lambda: "flea-market" not in page.library.list.names(), timeout=WAIT)
    assert PoliciesChanged() in told
    assert "flea-market" not in [entry.policy.name for entry in desktop.core.library().entries()]
    assert page.library.archived.isVisibleTo(page)
    page.library.archived.setChecked(True)
    assert "flea-market" in page.library.list.names()
    page.notice._take_way_out()
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == "flea-market")
    assert "flea-market" in [entry.policy.name for entry in desktop.core.library().entries()]


def test_a_draft_outlives_the_window(page: PoliciesPage, desktop: Desktop, qapp: QApplication, qtbot: QtBot) -> None:
    swap(page, "poker night", "dice night")
    assert page.holds_work()
    desktop.window.close()
    assert [draft.text.count("dice") for draft in desktop.core.history().policies.drafts()] == [1]
    desktop.tasks.close()
    desktop.core.close()
    again = Desktop(qapp, user_paths())
    again.open()
    other = cast("PoliciesPage", again.window.open_page("policies"))
    qtbot.waitUntil(lambda: "dice night" in other.editor.toPlainText(), timeout=WAIT)
    looked_at(qtbot, other)
    assert other.drafting.changed
    other.handlers()["policy.discard"]()
    looked_at(qtbot, other, lambda: not other.drafting.changed)
    qtbot.waitUntil(lambda: again.core.history().policies.drafts() == [], timeout=WAIT)
    again.window.close()
    again.close()
    again.window.deleteLater()


def test_a_new_policy_begins_with_the_guides_sections(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.handlers()["policy.new"]()
    form = one_form(page, qtbot, DetailsForm)
    assert not form.go.isEnabled()
    form.title.setText("Spam")
    form.title.textEdited.emit("Spam")
    assert not form.go.isEnabled()  # there is a starter called so
    form.title.setText("Our market")
    form.title.textEdited.emit("Our market")
    assert form.name.text() == "our-market"
    form.accept()
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == "our-market")
    assert page.editor.toPlainText().startswith("# Our market\n\n## Instruction")
    assert "policy.archive" not in page.handlers()
    saved(qtbot, page, 1)
    assert desktop.core.library().find("our-market").contract.kind is ContractKind.WORD


def test_a_copy_is_a_policy_of_its_own(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    page.handlers()["policy.duplicate"]()
    form = one_form(page, qtbot, DetailsForm)
    form.accept()
    looked_at(qtbot, page, lambda: page.drafting.draft is not None and page.drafting.draft.name == "flea-market-copy")
    saved(qtbot, page, 1)
    copy, first = (desktop.core.library().find(name) for name in ("flea-market-copy", "flea-market"))
    assert (copy.data, copy.contract) == (first.data, first.contract)


def test_another_page_can_show_a_rule_and_an_old_version(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    show(desktop, qtbot, page, "flea-market", "R3")
    qtbot.waitUntil(lambda: page.editor.textCursor().block().text().startswith("- R3"), timeout=WAIT)
    first = desktop.core.library().find("flea-market")
    swap(page, "poker night", "dice night")
    saved(qtbot, page, 2)
    desktop.window.on_intent(ShowPolicy("flea-market", "R2", first.sha256))
    qtbot.waitUntil(page.versions.isVisible, timeout=WAIT)
    assert page.versions.list.name == "1"
    assert page.versions.shown.textCursor().selectedText().strip().startswith("- R2")
    assert "poker" in page.versions.shown.toPlainText()


def test_the_other_pages_are_asked_for(page: PoliciesPage, qtbot: QtBot) -> None:
    told: list[Intent] = []
    page.intent.disconnect()
    page.intent.connect(told.append)
    page.bar._check.click()
    page.bar._evaluate.click()
    assert told == [CheckWith("flea-market"), EvaluatePolicy("flea-market")]


def test_the_search_looks_into_the_texts(page: PoliciesPage, qtbot: QtBot) -> None:
    page.handlers()["edit.find"]()
    page.library.search.setText("casino")
    assert page.library.list.names() == ["flea-market"]
    page.library.search.setText("xylophone")
    assert page.library.list.names() == []
    page.library.search.clear()
    assert page.library.list.name == "flea-market"
    assert len(page.library.list.names()) == 10


def test_a_policy_from_outside_shows_up(page: PoliciesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    first = desktop.core.library().find("flea-market")
    export_archive([first], tmp_path / "one.zip")
    (tmp_path / "flea-market" / "policy.md").write_bytes(first.data + b"\nMore.\n")
    desktop.core.policy_editing().import_from(tmp_path / "flea-market")
    desktop.window.on_intent(PoliciesChanged())
    qtbot.waitUntil(lambda: page.editor.toPlainText().endswith("\nMore.\n"), timeout=WAIT)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)


def one_form(page: PoliciesPage, qtbot: QtBot, kind: type[Form]) -> Form:
    """The form of this kind that is open."""
    qtbot.waitUntil(lambda: any(form.isVisible() for form in page.findChildren(kind)), timeout=WAIT)
    return next(form for form in page.findChildren(kind) if form.isVisible())


def test_a_draft_is_sent_to_be_measured_as_it_stands(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    show(desktop, qtbot, page, "flea-market")
    looked_at(qtbot, page)
    swap(page, "casino", "carousel")
    asked: list[Intent] = []
    page.intent.connect(asked.append)
    page.intent.disconnect(desktop.window.on_intent)
    page.bar.evaluate_wanted.emit()
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    (intent,) = asked
    assert isinstance(intent, EvaluatePolicy)
    assert intent.draft is not None
    assert "carousel" in intent.draft.text
