"""Another language builds the window again."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.pages import PAGES
from plumbline.services.models.engine_host import Use
from plumbline.system.settings_table import SETTINGS
from support.settings_page import choose, open_section, section


def test_arabic_turns_the_window_round_and_keeps_the_page(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    open_section(page, "Appearance")
    old = desktop.window
    choose(page, "window.language", "العربية")
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert desktop.window.front.state() == {"section": "appearance"}
    desktop.preferences.set("window.language", "en")
    qtbot.waitUntil(lambda: qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight)
    new = desktop.window.front
    assert isinstance(new, SettingsPage)
    assert section(new) == "Appearance"


def test_the_language_waits_for_what_is_under_way(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    old = desktop.window
    with desktop.core.engine_host.claim(Use.CHECK):
        choose(page, "window.language", "Deutsch")
        qtbot.waitUntil(lambda: "next start" in page.notice.text)
    assert desktop.window is old


def test_nothing_of_the_old_window_hears_of_a_setting(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    """A page that is gone would be asked to show what was set."""
    for spec in PAGES:
        desktop.window.open_page(spec.id)
    old = desktop.window
    desktop.preferences.set("window.language", "de")
    qtbot.waitUntil(lambda: not shiboken6.isValid(old), timeout=60_000)
    for setting in SETTINGS:
        if setting.key not in ("window.language", "api.enabled"):
            desktop.preferences.set(setting.key, desktop.preferences.text(setting.key))
    desktop.preferences.set("network.allowed", "no")
    german = desktop.window
    desktop.preferences.set(
        "window.language", "en"
    )  # translations belong to the application, and to the tests after this one
    qtbot.waitUntil(lambda: desktop.window is not german)
