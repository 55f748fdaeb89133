"""Help says how to update, and asks for a newer version when a person presses the button, never by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.help.update import UpdateDialog
from plumbline.desktop.shell.app import Desktop
from support.releases_page import ReleasesPage, releases_page
from support.widgets import action, open_dialog

WAIT = 60_000


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReleasesPage]:
    with releases_page() as told:
        monkeypatch.setattr("plumbline.system.installation.releases_page", lambda: told.page)
        yield told


def opened(desktop: Desktop) -> UpdateDialog:
    action(desktop.window, "help.update").trigger()
    return open_dialog(UpdateDialog)


def test_the_button_asks_once_and_the_answer_names_the_version(
    server: ReleasesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    dialog = opened(desktop)
    assert server.asked == [], "opening it asks nobody"
    dialog.ask_button.click()
    qtbot.waitUntil(lambda: "0.2.0" in dialog.answer.text(), timeout=WAIT)
    assert len(server.asked) == 1
    [contact] = desktop.core.weights.contacts()
    assert contact.what == "newest version"
    dialog.reject()


def test_an_error_is_shown_in_the_dialog_and_the_button_works_again(
    server: ReleasesPage, desktop: Desktop, qtbot: QtBot
) -> None:
    server.status, server.location = 404, ""
    dialog = opened(desktop)
    dialog.ask_button.click()
    qtbot.waitUntil(lambda: "There is no release" in dialog.answer.text(), timeout=WAIT)
    assert dialog.ask_button.isEnabled()
    dialog.reject()


def test_where_the_network_is_forbidden_the_button_is_off(server: ReleasesPage, desktop: Desktop) -> None:
    desktop.preferences.set("network.allowed", "no")
    dialog = opened(desktop)
    assert not dialog.ask_button.isEnabled()
    dialog.reject()


def test_without_an_address_there_is_no_button(desktop: Desktop) -> None:
    dialog = opened(desktop)
    assert not dialog.ask_button.isVisible()
    dialog.reject()


def test_closing_the_dialog_ends_the_question(server: ReleasesPage, desktop: Desktop, qtbot: QtBot) -> None:
    server.silent = True
    dialog = opened(desktop)
    dialog.ask_button.click()
    qtbot.waitUntil(server.heard.is_set, timeout=WAIT)
    dialog.reject()
