"""Other programs: switched on, given a key, and listed; and switched off again."""

from __future__ import annotations

import socket

import openai
import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.settings.programs import AskedDialog, KeyDialog
from plumbline.desktop.shell.app import Desktop
from support.settings_page import open_section
from support.widgets import click, named, offered, open_dialog, visible_text


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_a_program_asks_with_the_key_that_is_shown_once(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, port: int
) -> None:
    open_section(page, "Other programs")
    qtbot.waitUntil(lambda: "There is no key yet" in visible_text(page))
    assert "Off: no program can send requests." in visible_text(page)
    desktop.preferences.set("api.port", str(port))
    desktop.preferences.set("api.enabled", "yes")
    qtbot.waitUntil(lambda: f"Listening at http://127.0.0.1:{port}/v1" in visible_text(page))
    assert f"127.0.0.1:{port}/v1" in named(page, QPlainTextEdit, "Example: Python").toPlainText()
    click(page, "New key…")
    qtbot.waitUntil(lambda: isinstance(page.programs.dialog, KeyDialog))
    dialog = open_dialog(KeyDialog)
    (key,) = [one.text() for one in dialog.findChildren(QLabel) if one.text().startswith("plumbline-")]
    dialog.accept()
    with openai.OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key=key, max_retries=0) as client:
        assert "plumbline/spam" in [model.id for model in client.models.list()]
    with (
        openai.OpenAI(base_url=f"http://127.0.0.1:{port}/v1", api_key="wrong", max_retries=0) as client,
        pytest.raises(openai.AuthenticationError),
    ):
        client.models.list()
    page.opened()
    qtbot.waitUntil(lambda: "Refused: 1" in visible_text(page))
    click(page, "Who asked…")
    asked = open_dialog(AskedDialog)
    rows = [asked.table.topLevelItem(row) for row in range(asked.table.topLevelItemCount())]
    assert sorted((row.text(2), row.text(3)) for row in rows if row) == [("1", "Answered"), ("1", "Refused")]
    click(asked, "Clear list")
    qtbot.waitUntil(lambda: not offered(page, "Who asked…"))
    desktop.preferences.set("api.enabled", "no")
    qtbot.waitUntil(lambda: "Off: no program can send requests." in visible_text(page))


def test_a_port_that_is_taken_is_said(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    open_section(page, "Other programs")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        desktop.preferences.set("api.port", str(taken.getsockname()[1]))
        desktop.preferences.set("api.enabled", "yes")
        qtbot.waitUntil(lambda: "is used by another program" in visible_text(page))
