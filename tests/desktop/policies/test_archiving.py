"""An archived policy is out of the lists, and comes back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import Intent, PoliciesChanged
from support.policies_page import WAIT, analysed, policies
from support.widgets import click


def test_an_archived_policy_is_gone_from_the_list_and_comes_back(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    told: list[Intent] = []
    page.intent.connect(told.append)
    page.handlers()["policy.archive"]()
    qtbot.waitUntil(lambda: "flea-market" not in policies(page).names(), timeout=WAIT)
    assert PoliciesChanged() in told
    assert "flea-market" not in [entry.policy.name for entry in desktop.core.library().entries()]
    click(page, "Show archived")
    assert "flea-market" in policies(page).names()
    click(page.notice, "Undo")
    analysed(qtbot, page, "flea-market")
    assert "flea-market" in [entry.policy.name for entry in desktop.core.library().entries()]
