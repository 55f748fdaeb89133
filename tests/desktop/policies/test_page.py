"""What the page asks of other pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith, EvaluatePolicy, Intent
from support.policies_page import WAIT, type_over
from support.widgets import click


def test_the_other_pages_are_asked_for(page: PoliciesPage) -> None:
    told: list[Intent] = []
    page.intent.disconnect()
    page.intent.connect(told.append)
    click(page, "Check with this policy")
    click(page, "Test on golden set")
    assert told == [CheckWith("flea-market"), EvaluatePolicy("flea-market")]


def test_a_draft_is_sent_to_be_measured_as_it_stands(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    type_over(page, "casino", "carousel")
    asked: list[Intent] = []
    page.intent.connect(asked.append)
    page.intent.disconnect(desktop.window.on_intent)
    click(page, "Test on golden set")  # before the text was analysed
    qtbot.waitUntil(lambda: any(isinstance(one, EvaluatePolicy) for one in asked), timeout=WAIT)
    (intent,) = (one for one in asked if isinstance(one, EvaluatePolicy))
    assert intent.draft is not None
    assert "carousel" in intent.draft.text
