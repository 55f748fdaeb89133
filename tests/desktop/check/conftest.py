"""The Check page, with the sample policy in the library and chosen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith
from plumbline.services.policies.samples import practice_sample
from support.check_page import SAMPLE, WAIT, open_check, policies


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> CheckPage:
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(practice_sample().policy))
    page = open_check(desktop)
    desktop.window.on_intent(CheckWith("flea-market"))
    qtbot.waitUntil(lambda: policies(page).text() == f"Policy: {SAMPLE}", timeout=WAIT)
    return page
