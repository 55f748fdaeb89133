"""The item's pane: invented rules, links, parts, what is written live, and decisions that are taken back but never deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.appeal_decision import DecideAppealDialog
from plumbline.desktop.detail.appeals import AppealDialog
from plumbline.desktop.detail.linked import LinkedText
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.detail.statement import StatementDialog, TemplateDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowPolicy
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.widgets.question import Question
from plumbline.domain.content import Answered, ContentItem, Context, Origin
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.run import RunState, Streamed
from plumbline.domain.verdict import (
    Decision,
    DecisionProbability,
    FinishReason,
    PartVerdict,
    Reading,
    Review,
    UndeterminedReason,
    Verdict,
)
from plumbline.store.results.search import SearchFilters
from support.histories import item, model, policy, spec, stepped
from support.widgets import button, click, named, offered, open_dialog, visible_text

WAIT = 30_000
HOSTILE = '<b>bold</b> <img src="file:///etc/passwd"> R1 & R9'


@pytest.fixture
def pane(desktop: Desktop, qtbot: QtBot) -> DetailPane:
    made = DetailPane(
        Parts(desktop.tasks, desktop.preferences, desktop.theme, desktop.programs, desktop.core.statements),
        desktop.core.history,
        desktop.window.front.show_error,
    )
    made.resize(600, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def recorded(desktop: Desktop, verdict: Verdict | None, text: str = HOSTILE, *, practice: bool = True) -> int:
    """An item in the history, with this verdict."""
    history = desktop.core.history()
    run = history.runs.create(spec(model=replace(model(), practice=practice)))
    history.runs.add_items(
        run, 0, [ContentItem(text, Origin("a.csv", place(PlaceKind.ROW, 1), author="Eve"), notes=(Message("A note."),))]
    )
    history.runs.reading_done(run)
    if verdict is not None:
        history.runs.record(run, 0, verdict)
        history.runs.set_state(run, RunState.FINISHED)
    return history.items.page(run)[0].item_id


def why(pane: DetailPane) -> LinkedText:
    return named(pane, LinkedText, "Why")


def shown(pane: DetailPane, item: int, qtbot: QtBot) -> None:
    pane.show_item(item)
    qtbot.waitUntil(lambda: bool(pane.item and pane.item.item_id == item), timeout=WAIT)


VERDICT = Verdict(
    Reading(Decision.VIOLATES, labels=("R1",), rule_ids=("R1", "R9"), rationale=f"Because of {HOSTILE}"),
    unknown_rule_ids=("R9",),
    reasoning=f"Thinking of {HOSTILE}",
    raw='{"violation": 1}',
    probability=DecisionProbability(0.97),
)


def test_rules_are_links_and_invented_ones_are_marked(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    shown(pane, recorded(desktop, VERDICT), qtbot)
    html = why(pane).toHtml()
    assert "rule:R9" not in html
    assert "not in the policy" in why(pane).toPlainText()
    intents: list[object] = []
    pane.intent.connect(intents.append)
    why(pane).anchorClicked.emit(QUrl("rule:R1"))
    policy = spec().policy
    assert intents == [ShowPolicy(policy.name, "R1", policy.sha256)]


def test_a_rule_that_got_its_id_from_plumbline_is_named_and_a_link(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    text = "Rule 1: Be kind.\nRule 2: No ads.\n"
    verdict = Verdict(Reading(Decision.VIOLATES, labels=("R2",), rule_ids=("R2",), rationale="R2: it sells a bicycle."))
    history = desktop.core.history()
    run = history.runs.create(spec(policy=policy("house", text, contract=standard_contract(text))))
    history.runs.add_items(run, 0, [item("A bicycle, cheap.")])
    history.runs.record(run, 0, verdict)
    shown(pane, history.items.page(run)[0].item_id, qtbot)
    assert "R2 – No ads" in visible_text(pane)
    assert 'href="rule:R2"' in why(pane).toHtml()


def test_nothing_of_a_text_is_taken_for_markup(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    shown(pane, recorded(desktop, VERDICT), qtbot)
    assert "<b>bold</b>" in why(pane).toPlainText()
    assert "<img" in named(pane, LinkedText, "Reasoning").toPlainText()
    pane.handlers()["content.reveal"]()
    assert named(pane, QPlainTextEdit, "Content").toPlainText() == HOSTILE


def test_what_could_not_be_read_is_said_with_the_raw_answer(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    verdict = Verdict(
        Reading(Decision.UNDETERMINED, UndeterminedReason.UNREADABLE),
        raw="perhaps?",
        finish_reason=FinishReason.STOP,
    )
    shown(pane, recorded(desktop, verdict), qtbot)
    assert "perhaps?" in why(pane).toPlainText()
    assert "not one that the policy defines" in why(pane).toPlainText()


def test_every_part_of_a_split_item_is_shown(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    part = PartVerdict(0, 10, Reading(Decision.ALLOWED, rationale="fine"), raw="0")
    parts = (part, replace(part, start=8, end=20, reading=Reading(Decision.VIOLATES, rationale="not fine")))
    shown(pane, recorded(desktop, replace(VERDICT, parts=parts)), qtbot)
    text = why(pane).toPlainText()
    assert "Part 1" in text
    assert "not fine" in text


def test_what_the_model_writes_is_shown_as_it_comes(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    item = recorded(desktop, None)
    run = desktop.core.history().items.get(item).run
    pane.show_writing(item, run, 0)
    qtbot.waitUntil(lambda: pane.item is not None, timeout=WAIT)
    pane.add_written(Streamed(run, 0, "analysis", "The rule "))
    pane.add_written(Streamed(run, 1, "analysis", "of another item "))
    pane.add_written(Streamed(run, 0, "analysis", "<b>says</b>"))
    assert named(pane, LinkedText, "Reasoning").toPlainText() == "The rule <b>says</b>"


@pytest.mark.parametrize(("way", "covered"), [("blurred", "xxx xxxxxx xxxxx xx xxx"), ("hidden", "Hidden")])
def test_what_the_model_writes_is_covered_as_the_text_is(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot, way: str, covered: str
) -> None:
    desktop.preferences.set("window.content", way)
    item = recorded(desktop, None)
    run = desktop.core.history().items.get(item).run
    pane.show_writing(item, run, 0)
    qtbot.waitUntil(lambda: pane.item is not None, timeout=WAIT)
    for piece in ("The casino ", "opens at six"):
        pane.add_written(Streamed(run, 0, "analysis", piece))
    reasoning = named(pane, LinkedText, "Reasoning")
    assert reasoning.toPlainText() == covered
    desktop.preferences.look("shown")
    assert reasoning.toPlainText() == "The casino opens at six"
    pane.add_written(Streamed(run, 0, "analysis", " o'clock"))
    assert reasoning.toPlainText() == "The casino opens at six o'clock"


def test_the_parts_of_a_long_text_are_not_mixed_while_the_model_writes(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    item = recorded(desktop, None)
    run = desktop.core.history().items.get(item).run
    pane.show_writing(item, run, 0)
    qtbot.waitUntil(lambda: pane.item is not None, timeout=WAIT)
    for part, piece in ((1, "Tea 🍵 "), (0, "Bets "), (1, "is fine."), (0, "are not.")):
        pane.add_written(Streamed(run, 0, "analysis", piece, part, 2))
    written = "Part 1\nBets are not.\n\nPart 2\nTea 🍵 is fine."
    reasoning = named(pane, LinkedText, "Reasoning")
    assert reasoning.toPlainText() == written
    desktop.preferences.look("hidden")
    pane.add_written(Streamed(run, 0, "analysis", " Ever.", 1, 2))
    assert reasoning.toPlainText() == "Hidden"
    desktop.preferences.look("shown")
    assert reasoning.toPlainText() == f"{written} Ever."


def test_a_decision_is_taken_back_and_both_are_kept(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    item = recorded(desktop, VERDICT)
    shown(pane, item, qtbot)
    assert "edit.undo" not in pane.handlers()
    click(pane, "Escalate")
    qtbot.waitUntil(lambda: "edit.undo" in pane.handlers(), timeout=WAIT)
    pane.handlers()["edit.undo"]()
    qtbot.waitUntil(lambda: bool(pane.item and len(pane.item.reviews) == 2), timeout=WAIT)
    reviews = desktop.core.history().items.get(item).reviews
    assert [(review.decision, review.withdraws) for review in reviews] == [(Decision.ESCALATE, False), (None, True)]
    assert "decision undone" in visible_text(pane)
    assert "edit.undo" not in pane.handlers()
    history = desktop.core.history()
    assert not history.search.find("", SearchFilters(reviewed=True)).hits
    assert history.audit.check().sound


def test_a_decision_that_is_made_again_is_recorded_once(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    item = recorded(desktop, VERDICT)
    shown(pane, item, qtbot)
    for name in ("review.escalate", "review.escalate", "review.agree", "review.agree"):
        with qtbot.waitSignal(pane.reviewed, timeout=WAIT):
            pane.handlers()[name]()
        qtbot.waitUntil(lambda: bool(pane.handlers().get("edit.undo")), timeout=WAIT)
    reviews = desktop.core.history().items.get(item).reviews
    assert [review.decision for review in reviews] == [Decision.ESCALATE, VERDICT.decision]


def test_what_the_verdict_depends_on_is_shown_and_hidden(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    shown(pane, recorded(desktop, VERDICT), qtbot)
    facts = named(pane, QPlainTextEdit, "What the verdict depends on")
    assert not facts.isVisible()
    click(pane, "Show")
    assert facts.isVisible()
    assert spec().policy.sha256 in facts.toPlainText()
    click(pane, "Hide")
    assert not facts.isVisible()


def test_how_certain_the_model_was_is_said_in_per_cent(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    shown(pane, recorded(desktop, VERDICT, practice=False), qtbot)
    assert "Model certainty 97 %" in visible_text(pane)


def test_a_verdict_of_the_practice_model_has_its_mark_and_no_certainty(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    shown(pane, recorded(desktop, VERDICT), qtbot)
    assert "Practice model: not for decisions" in visible_text(pane)
    assert "certainty" not in visible_text(pane)


def test_the_steps_of_an_effort_that_adapted_are_shown_and_which_one_counts(
    desktop: Desktop, pane: DetailPane, qtbot: QtBot
) -> None:
    item = stepped(desktop.core.history())
    pane.show_item(history_item(desktop, item))
    qtbot.waitUntil(lambda: "This one counts" in visible_text(pane), timeout=WAIT)
    shown = visible_text(pane)
    assert "1. Low: ✓ Allowed · SP0 · Model certainty 75 %. Judged again because the model was not certain." in shown
    assert "2. Medium: ✕ Violates · SP2 · Model certainty 75 %. This one counts." in shown
    click(pane, "Show what the verdict depends on")
    assert "the cautious default" in named(pane, QPlainTextEdit, "What the verdict depends on").toPlainText()


def history_item(desktop: Desktop, run: int) -> int:
    (item,) = desktop.core.history().items.page(run)
    return item.item_id


def test_what_an_item_answers_is_shown_with_its_content(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    history = desktop.core.history()
    run = history.runs.create(spec())
    context = Context("Club", "Plans", "A title", Answered("1", "Ada", "the question"))
    history.runs.add_items(run, 0, [ContentItem("no", Origin("a.json", author="Eve"), context=context)])
    history.runs.reading_done(run)
    desktop.preferences.set("window.content", "hidden")
    pane.show_item(history.items.page(run)[0].item_id)
    qtbot.waitUntil(lambda: "Answers Ada" in visible_text(pane), timeout=WAIT)
    assert "Club · Plans" in visible_text(pane)
    assert "the question" not in visible_text(pane)
    desktop.preferences.set("window.content", "shown")
    qtbot.waitUntil(lambda: "Answers Ada: the question" in visible_text(pane), timeout=WAIT)
    assert "Title: A title" in visible_text(pane)


@pytest.mark.parametrize(("language", "when"), [("de_DE", "03.03.26"), ("ar", "٣")])
def test_a_mail_says_who_wrote_it_and_when_as_a_person_reads_it(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot, language: str, when: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        history = desktop.core.history()
        run = history.runs.create(spec())
        date, number = "Tue, 03 Mar 2026 14:05:00 +0200", "<20260303.12345@mail.example.org>"
        origin = Origin("in.mbox", place(PlaceKind.MESSAGE, 1), number, "Ada Lovelace", date)
        context = Context(title="The market on Friday")
        history.runs.add_items(run, 0, [ContentItem("Tea for two.", origin, context=context)])
        history.runs.reading_done(run)
        history.runs.record(run, 0, VERDICT)
        shown(pane, history.items.page(run)[0].item_id, qtbot)
        for words in ("Ada Lovelace", when, "The market on Friday", "in.mbox"):
            assert words in visible_text(pane)
        for words in ("+0200", number, "⟨"):
            assert words not in visible_text(pane)
        facts = named(pane, QPlainTextEdit, "What the verdict depends on").toPlainText()
        assert f"ID in the source: {number}" in facts
        assert f"Date in the source: {date}" in facts
    finally:
        QLocale.setDefault(before)


def test_a_text_that_turns_is_shown_with_codes(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    shown(pane, recorded(desktop, VERDICT, "\u202eevil.exe.txt"), qtbot)
    pane.handlers()["content.reveal"]()
    assert named(pane, QPlainTextEdit, "Content").toPlainText() == "⟨202E⟩evil.exe.txt"


def test_a_statement_of_reasons_is_read_in_another_language_changed_and_copied(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    shown(pane, recorded(desktop, VERDICT), qtbot)
    pane.handlers()["item.statement"]()
    dialog = open_dialog(StatementDialog)
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("Your post was removed."), timeout=WAIT)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("Dein Beitrag wurde entfernt."), timeout=WAIT)
    click(dialog, "Change template…")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(TemplateDialog)), timeout=WAIT)
    (template,) = dialog.findChildren(TemplateDialog)
    template.texts["violates"].setPlainText("Weg ({policy}).")
    template.texts["closing"].setPlainText("Am {datum}.")
    click(template, "Save")
    qtbot.waitUntil(lambda: "{datum}" in "".join(map(visible_text, dialog.findChildren(TemplateDialog))), timeout=WAIT)
    template = open_dialog(TemplateDialog)
    template.texts["closing"].setPlainText("Am {date}.")
    click(template, "Save")
    qtbot.waitUntil(lambda: dialog.text.toPlainText().startswith("Weg ("), timeout=WAIT)
    dialog.text.appendPlainText("Gruß")
    click(dialog, "Copy")
    assert QGuiApplication.clipboard().text().startswith("Weg (")
    assert QGuiApplication.clipboard().text().endswith("Gruß")


def test_an_appeal_is_kept_in_the_appellants_words_and_then_decided_on(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("review.name", "Ada")
    item = recorded(desktop, VERDICT)
    shown(pane, item, qtbot)
    click(pane, "Appeal…")
    form = open_dialog(AppealDialog)
    assert "✕ Violates R1" in visible_text(form)
    assert not button(form, "Open appeal").isEnabled()
    form.words.setPlainText(" It was <b>me</b>. ")
    click(form, "Open appeal")
    qtbot.waitUntil(lambda: "Opened" in visible_text(pane), timeout=WAIT)
    assert "It was <b>me</b>." in visible_text(pane)
    assert "Against: ✕ Violates R1 · the model" in visible_text(pane)
    pane.handlers()["item.appeal"]()
    second = open_dialog(DecideAppealDialog)
    assert second.words.toPlainText() == "It was <b>me</b>."
    assert "You are deciding as Ada." in visible_text(second)
    click(second, "Uphold the decision")
    assert not second.go.isEnabled()
    second.reason.setPlainText("A clear case.")
    click(second, "Decide")
    qtbot.waitUntil(lambda: "A clear case." in visible_text(pane), timeout=WAIT)
    assert "Decision upheld · Ada" in visible_text(pane)
    (appeal,) = desktop.core.history().items.get(item).appeals
    assert (appeal.words, appeal.opened_by) == ("It was <b>me</b>.", "Ada")


def test_overturning_takes_another_decision_with_one_of_its_labels(
    pane: DetailPane, desktop: Desktop, qtbot: QtBot
) -> None:
    item = recorded(desktop, VERDICT)
    desktop.core.history().appeals.open(item, "Why?")
    shown(pane, item, qtbot)
    pane.handlers()["item.appeal"]()
    dialog = open_dialog(DecideAppealDialog)
    assert not offered(dialog, "✓ Allowed")
    click(dialog, "Overturn the decision")
    assert offered(dialog, "✓ Allowed")
    assert not offered(dialog, "✕ Violates")
    click(dialog, "▲ Escalate")
    dialog.label.setCurrentIndex(dialog.label.findData("SP4"))
    dialog.reason.setPlainText("Unclear.")
    click(dialog, "Decide")
    qtbot.waitUntil(lambda: "Decision overturned · ▲ Escalate SP4" in visible_text(pane), timeout=WAIT)
    (review,) = desktop.core.history().items.get(item).reviews
    assert (review.decision, review.label, review.note) == (Decision.ESCALATE, "SP4", "Unclear.")


def test_who_decided_first_is_asked_and_can_go_on(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("review.name", "Ada")
    history = desktop.core.history()
    item = recorded(desktop, VERDICT)
    history.reviews.add(item, Review(Decision.VIOLATES, reviewer="Ada"))
    history.appeals.open(item, "Why?")
    shown(pane, item, qtbot)
    pane.handlers()["item.appeal"]()
    dialog = open_dialog(DecideAppealDialog)
    click(dialog, "Uphold the decision")
    dialog.reason.setPlainText("Spam.")
    click(dialog, "Decide")
    question = open_dialog(Question)
    assert "under your name, too" in visible_text(question)
    click(question, "Cancel")
    assert history.appeals.count() == 1
    click(dialog, "Decide")
    click(open_dialog(Question), "Decide anyway")
    qtbot.waitUntil(lambda: "Decision upheld · Ada" in visible_text(pane), timeout=WAIT)


def test_the_words_of_an_appeal_are_hidden_where_the_text_is(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("window.content", "blurred")
    item = recorded(desktop, VERDICT)
    desktop.core.history().appeals.open(item, "appealcanary")
    shown(pane, item, qtbot)
    assert "appealcanary" not in visible_text(pane)
    pane.handlers()["item.appeal"]()
    dialog = open_dialog(DecideAppealDialog)
    assert dialog.words.toPlainText() == "xxxxxxxxxxxx"
    click(dialog, "Show text")
    assert dialog.words.toPlainText() == "appealcanary"
    dialog.close()
    desktop.preferences.set("window.content", "shown")
    qtbot.waitUntil(lambda: "appealcanary" in visible_text(pane), timeout=WAIT)


def test_an_appeal_against_nothing_is_refused_in_words(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    verdict = Verdict(Reading(Decision.UNDETERMINED, UndeterminedReason.UNREADABLE), raw="perhaps?")
    shown(pane, recorded(desktop, verdict), qtbot)
    pane.handlers()["item.appeal"]()
    assert "nobody has decided on it" in desktop.window.front.notice.text
    pane.discreet = True
    assert "item.appeal" not in pane.handlers()
    pane.show_again()
    qtbot.waitUntil(lambda: not offered(pane, "Appeal…"), timeout=WAIT)


def test_a_date_in_arabic_is_kept_together_and_shows_no_codes(pane: DetailPane, desktop: Desktop, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        pane.show_item(recorded(desktop, Verdict(Reading(Decision.ALLOWED), FinishReason.STOP)))
        facts = named(pane, QPlainTextEdit, "What the verdict depends on")
        qtbot.waitUntil(lambda: "recorded" in facts.toPlainText(), timeout=WAIT)
        assert "\u2067" in facts.toPlainText()
        assert "⟨" not in facts.toPlainText()
    finally:
        QLocale.setDefault(before)
