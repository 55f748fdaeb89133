"""Evaluations are started, stopped and resumed; verdicts that are there are reused."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.question import Question
from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.services.evaluation.evaluate import EvaluationRequest
from support.evaluate_page import WAIT, begin, evaluations, finished, status
from support.widgets import click, offered, open_dialog, visible_text


@pytest.mark.usefixtures("few_examples")
def test_the_same_again_reuses_the_verdicts_that_are_there(page: EvaluatePage, desktop: Desktop, qtbot: QtBot) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot, 2)
    qtbot.waitUntil(lambda: "6 verdicts reused" in status(page), timeout=WAIT)


@pytest.mark.usefixtures("few_examples")
def test_a_stopped_evaluation_is_resumed_where_it_was(page: EvaluatePage, desktop: Desktop, qtbot: QtBot) -> None:
    click(page, "View: Golden sets")
    begin(page, desktop, qtbot, "flea-market@1", "flea-market@2", repeat=2)
    qtbot.waitUntil(lambda: evaluations(page).isVisible() and offered(page, "Stop"), timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: not offered(page, "Stop"), timeout=WAIT)
    if not desktop.core.evaluated().read(1).evaluation.finished:  # it may have been quicker
        qtbot.waitUntil(lambda: offered(page, "Resume"), timeout=WAIT)
        click(page, "Resume")
        finished(page, qtbot)
    assert desktop.core.evaluated().read(1).evaluation.finished


@pytest.mark.usefixtures("few_examples")
def test_that_an_evaluation_has_ended_is_said_on_the_page_in_front(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    other = desktop.window.open_page("models")
    qtbot.waitUntil(lambda: "Evaluation finished." in other.notice.text, timeout=WAIT)
    desktop.window.open_page("evaluate")
    finished(page, qtbot)


@pytest.mark.usefixtures("few_examples")
def test_an_evaluation_is_deleted_with_its_runs(page: EvaluatePage, desktop: Desktop, qtbot: QtBot) -> None:
    begin(page, desktop, qtbot, "flea-market@1", repeat=2)
    finished(page, qtbot)
    click(page, "Delete…")
    question = open_dialog(Question)
    assert "“A flea market, small” will be deleted" in visible_text(question)
    click(question, "Delete")
    qtbot.waitUntil(lambda: evaluations(page).count() == 0 and offered(page, "New evaluation…"), timeout=WAIT)
    assert not desktop.core.history().runs.newest()
    assert desktop.core.golden_sets().find("flea-market", "examples")


def test_without_examples_the_sentence_says_so(page: EvaluatePage, qtbot: QtBot) -> None:
    page.begin(EvaluationRequest(policies=("flea-market@1",)))
    qtbot.waitUntil(lambda: "golden set" in page.notice.text, timeout=WAIT)
    assert not page.running.active


def test_the_practice_model_measures_only_what_it_can_follow_unless_that_is_wanted(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    sets = desktop.core.golden_sets()
    sets.keep("spam", "two", (GoldenItem("Cheap followers.", Expectation(Decision.VIOLATES)),))
    page.begin(EvaluationRequest(policies=("spam",), golden="spam/two", efforts=(Effort.LOW,)))
    qtbot.waitUntil(lambda: "can't follow this policy" in page.notice.text, timeout=WAIT)
    assert "The evaluation was not started." in page.notice.text
    assert list(desktop.core.evaluated().listed()) == []
    assert offered(page.notice, "Get a model")
    click(page.notice, "Judge anyway")
    finished(page, qtbot)
