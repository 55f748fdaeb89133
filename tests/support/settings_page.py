"""The Settings page as a person uses it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.messages import say
from plumbline.system.settings_table import BY_KEY
from support.widgets import button, click, named, visible_text


def open_settings(desktop: Desktop, qtbot: QtBot) -> SettingsPage:
    """Opens the page and waits until it has been filled."""
    page = desktop.window.open_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: "The history is" in visible_text(page))
    return page


def open_section(page: SettingsPage, name: str) -> None:
    sections = named(page, QListWidget, "Sections")
    (item,) = [sections.item(row) for row in range(sections.count()) if sections.item(row).text() == name]
    sections.setCurrentItem(item)


def section(page: SettingsPage) -> str:
    """The section in front."""
    item = named(page, QListWidget, "Sections").currentItem()
    assert item is not None
    return item.text()


def choose(page: SettingsPage, key: str, words: str) -> None:
    """Chooses a value of a setting that has a list."""
    box = named(page, QComboBox, say(BY_KEY[key].title))
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def reset(page: SettingsPage, key: str) -> None:
    click(page, f"Reset to default: {say(BY_KEY[key].title)}")


def can_be_reset(page: SettingsPage, key: str) -> bool:
    return button(page, f"Reset to default: {say(BY_KEY[key].title)}").isVisibleTo(page)
