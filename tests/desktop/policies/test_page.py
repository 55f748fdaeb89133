"""What the page asks of other pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith, EvaluatePolicy, Intent
from plumbline.services.policies.samples import practice_sample
from support.policies_page import WAIT, type_over
from support.widgets import button, click


def test_the_other_pages_are_asked_for(page: PoliciesPage) -> None:
    told: list[Intent] = []
    page.intent.disconnect()
    page.intent.connect(told.append)
    click(page, "Check with this policy")
    click(page, "Test on golden set")
    assert told == [CheckWith("flea-market"), EvaluatePolicy("flea-market")]


def test_whether_there_is_something_to_test_on_is_said_before(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    way = button(page, "Test on golden set")
    qtbot.waitUntil(lambda: "no golden set yet" in way.toolTip(), timeout=WAIT)
    sample = practice_sample()
    examples = desktop.core.golden_sets().read_file(sample.content, desktop.core.library().find("flea-market")).items
    desktop.core.golden_sets().keep("flea-market", "few", examples[:5])
    page.opened()
    qtbot.waitUntil(lambda: way.toolTip() == "5 examples", timeout=WAIT)


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
