"""Trying a policy: a word more in a rule changes the verdict, and it is saved to the history when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import Intent, PoliciesChanged, SearchFor
from support.policies_page import WAIT, outcomes, save, show, try_field, type_over
from support.widgets import click, offered, visible_text

GUITAR = "I want to sell my old guitar. It has six strings."


def tried(page: PoliciesPage, qtbot: QtBot, count: int) -> list[str]:
    """Waits until that many versions have given their verdict; what each said."""
    qtbot.waitUntil(
        lambda: (
            offered(page, "Try")
            and len(outcomes(page)) == count
            and all(("✓" in one or "✕" in one) for one in outcomes(page))
        ),
        timeout=WAIT,
    )
    return outcomes(page)


def test_a_word_more_in_a_rule_changes_the_verdict(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    type_over(page, "poker night", "poker night, guitar")
    field = try_field(page)
    field.setPlainText(GUITAR)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft, before = tried(page, qtbot, 2)
    assert "✕ Violates" in draft
    assert "R1" in draft
    assert "✓ Allowed" in before
    assert "Version 1" in before
    assert all("Practice model: not for decisions" in one for one in (draft, before))
    click(page.trying.outcomes[0], "Show reasoning")
    assert offered(page.trying.outcomes[0], "Hide reasoning")
    assert desktop.core.history().runs.newest() == []
    page.trying.rule.emit("R2")
    assert page.editor.textCursor().block().text().startswith("- R2")
    save(qtbot, page, 2)
    assert "guitar" in desktop.core.library().find("flea-market").text
    assert "guitar" not in desktop.core.library().find("flea-market@1").text


def test_what_is_tried_is_saved_to_the_history_when_asked(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    try_field(page).setPlainText(GUITAR)
    click(page, "Save to history")
    click(page, "Try")
    tried(page, qtbot, 1)
    (run,) = desktop.core.history().runs.newest()
    assert (run.policy_name, run.counts.allowed) == ("flea-market", 1)
    desktop.window.on_intent(PoliciesChanged())
    told: list[Intent] = []
    page.intent.disconnect()
    page.intent.connect(told.append)
    click(page, "View: Versions")
    qtbot.waitUntil(lambda: offered(page, "Show verdicts"), timeout=WAIT)
    click(page, "Show verdicts")
    assert told == [SearchFor(run.policy_sha256)]


def test_the_practice_model_is_not_tried_on_a_policy_that_it_can_not_follow(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    show(desktop, qtbot, page, "spam")
    try_field(page).setPlainText("Buy cheap followers")
    click(page, "Try")
    qtbot.waitUntil(lambda: "can't follow this policy" in visible_text(page), timeout=WAIT)
    assert offered(page, "Try")
    assert outcomes(page) == []
    assert "Judge anyway" not in visible_text(page)
