"""Downloading: terms first, any repository, tokens, a forbidden network, and a download that is paused, resumed and stopped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.shell.app import Desktop
from support import widgets
from support.fake_hub import FakeHub
from support.models_page import WAIT, choose, installed, models, offered, question, said
from support.widgets import click, visible_text

CONFIRM, PLAN = "Download anyway", "Download"


def ask_for(page: ModelsPage, qtbot: QtBot, repository: str) -> None:
    """Names a repository, and agrees to the warning."""
    click(page, "Another repository…")
    asked = question(page, qtbot, "Another repository")
    (line,) = asked.findChildren(QLineEdit)
    qtbot.keyClicks(line, repository)
    click(asked, "Continue")
    click(question(page, qtbot, "not in Plumbline's catalogue"), CONFIRM)


def test_terms_come_first_and_nothing_is_contacted_before_they_are_accepted(
    page: ModelsPage, hub: FakeHub, qtbot: QtBot
) -> None:
    choose(page, "safeguard-20b")
    click(page, "Download…")
    asked = question(page, qtbot)
    assert not widgets.offered(asked, "Accept and download")
    (agreed,) = asked.findChildren(QCheckBox)
    agreed.click()
    assert widgets.offered(asked, "Accept and download")
    click(asked, "Cancel")
    assert hub.asked() == []
    assert offered(page) == {"Download…"}


def test_a_model_of_any_repository_is_downloaded_and_used(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot, random_model: Path
) -> None:
    ask_for(page, qtbot, "org/guard")
    plan = question(page, qtbot, "Download these files?")
    assert "guard.gguf" in visible_text(plan)
    click(plan, PLAN)
    installed(page, qtbot, "guard")
    choose(page, "guard")
    click(page, "Use for checks")
    assert desktop.preferences.text("model") == "guard"
    assert desktop.core.inventory.resolve("guard").files[0].read_bytes() == random_model.read_bytes()
    assert desktop.core.weights.contacts()
    assert "Use for checks" not in offered(page)
    assert "Used for checks." in said(page)


def test_a_kept_token_that_is_refused_is_tried_once_and_a_new_one_asked_for(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot, random_model: Path
) -> None:
    hub.repository("org/closed", {"closed.gguf": random_model.read_bytes()}).token = "right"
    desktop.core.keep_hub_token("stale")
    ask_for(page, qtbot, "org/closed")
    asked = question(page, qtbot, "Access token needed")
    assert "Create a read token in your account's settings there, and enter it here." in visible_text(asked)
    assert [request.token for request in hub.requests] == ["", "stale"]
    (line,) = asked.findChildren(QLineEdit)
    assert line.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(line, "right")
    click(asked, "Download")
    click(question(page, qtbot, "Download these files?"), PLAN)
    installed(page, qtbot, "closed")


def test_with_the_network_forbidden_nothing_is_contacted_and_the_way_out_is_shown(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot
) -> None:
    desktop.preferences.set("network.allowed", "no")
    ask_for(page, qtbot, "org/guard")
    qtbot.waitUntil(lambda: bool(page.notice.text), timeout=WAIT)
    click(page.notice, "Settings")
    assert desktop.window.front is desktop.window.open_page("settings")
    assert hub.asked() == []
    assert desktop.core.weights.contacts() == []


def test_a_download_is_paused_resumed_and_kept_when_it_is_stopped(
    page: ModelsPage, desktop: Desktop, hub: FakeHub, qtbot: QtBot
) -> None:
    desktop.core.settings.set("network.limit", "0.2")  # slow enough to be stopped on the way
    ask_for(page, qtbot, "org/large")
    click(question(page, qtbot, "Download these files?"), PLAN)
    qtbot.waitUntil(lambda: "large" in models(page).names(), timeout=WAIT)
    choose(page, "large")
    qtbot.waitUntil(lambda: "Downloading" in said(page) and "Pause" in offered(page), timeout=WAIT)
    click(page, "Pause")
    qtbot.waitUntil(lambda: "Paused" in said(page), timeout=WAIT)
    click(page, "Resume")
    qtbot.waitUntil(lambda: "Downloading" in said(page), timeout=WAIT)
    click(page, "Stop")
    qtbot.waitUntil(lambda: offered(page) == {"Resume download…", "Delete…"}, timeout=WAIT)
    assert "Partly downloaded" in said(page)
    click(page, "Delete…")
    click(question(page, qtbot, "unfinished download"), "Delete")
    qtbot.waitUntil(lambda: "large" not in models(page).names(), timeout=WAIT)
