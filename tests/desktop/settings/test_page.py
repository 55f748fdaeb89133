"""Every setting has its place, and what is chosen is in force at once."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QSlider, QSpinBox, QTreeWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.contacts import ContactsDialog
from plumbline.desktop.settings.page import CARDS, SettingsPage
from plumbline.desktop.settings.rows import SettingRow
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.colours import DARK, LIGHT
from plumbline.files.contacts import ContactLog
from plumbline.system.settings_table import BY_KEY
from support.settings_page import can_be_reset, choose, open_section, open_settings, reset, section
from support.widgets import action, click, named, offered, open_dialog, visible_text


def test_every_setting_has_its_place(page: SettingsPage) -> None:
    placed = [key for cards in CARDS.values() for _, keys in cards for key in keys]
    own_cards = ["window.shortcuts", "engine.server", "engine.server_certificate"]
    assert sorted([*placed, *own_cards]) == sorted(BY_KEY)
    assert len(page.findChildren(SettingRow)) == len(placed)


def test_digits_are_grouped_in_amounts_alone(page: SettingsPage) -> None:
    grouped = {
        key: named(page, QSpinBox, say(BY_KEY[key].title)).isGroupSeparatorShown()
        for key in ("api.port", "sampling.seed", "engine.context")
    }
    assert grouped == {"api.port": False, "sampling.seed": False, "engine.context": True}


def test_colours_and_text_follow_at_once(desktop: Desktop, page: SettingsPage, qapp: QApplication) -> None:
    choose(page, "window.theme", "Dark")
    assert desktop.theme.tokens == DARK
    reset(page, "window.theme")
    choose(page, "window.theme", "Light")
    assert desktop.theme.tokens == LIGHT
    slider = named(page, QSlider, say(BY_KEY["window.text_size"].title))
    before = qapp.font().pointSizeF()
    slider.setSliderDown(True)
    slider.setValue(200)
    assert qapp.font().pointSizeF() == before, "the window waits until the slider is let go"
    slider.setSliderDown(False)
    assert qapp.font().pointSizeF() == before * 2
    reset(page, "window.text_size")
    assert qapp.font().pointSizeF() == before
    click(page, f"{say(BY_KEY['window.motion'].title)}: Reduced")
    assert desktop.theme.still
    assert qapp.cursorFlashTime() == 0


def test_a_value_that_can_not_be_saved_is_said_and_undone(desktop: Desktop, page: SettingsPage) -> None:
    desktop.core.paths.settings.mkdir()
    (allowed,) = [box for box in page.findChildren(QCheckBox) if box.text() == say(BY_KEY["network.allowed"].title)]
    before = allowed.isChecked()
    allowed.click()
    assert "can't be written" in page.notice.text
    assert allowed.isChecked() is before


def test_contacts_are_listed_and_cleared(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    assert not offered(page, "Show contacts…")
    ContactLog(desktop.core.paths.data / "contacts.jsonl").note("hub.example", "the list", requests=1, received=9)
    open_settings(desktop, qtbot)
    qtbot.waitUntil(lambda: "once, on" in visible_text(page))
    click(page, "Show contacts…")
    dialog = open_dialog(ContactsDialog)
    row = named(dialog, QTreeWidget, "Network contacts").topLevelItem(0)
    assert row is not None
    assert [row.text(1), row.text(3)] == ["hub.example", "9 bytes"]
    click(dialog, "Clear list")
    qtbot.waitUntil(lambda: "never contacted" in visible_text(page))


def test_a_contact_whose_time_was_edited_is_listed_all_the_same(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    log = desktop.core.paths.data / "contacts.jsonl"
    ContactLog(log).note("hub.example", "the list", requests=1, received=9)
    when = json.loads(log.read_text("utf-8").splitlines()[0])[1]
    log.write_text(log.read_text("utf-8").replace(when, "yesterday"), "utf-8")
    open_settings(desktop, qtbot)
    qtbot.waitUntil(lambda: offered(page, "Show contacts…"))
    assert "once, on yesterday" in visible_text(page)


def test_everything_goes_back_to_its_default(desktop: Desktop, page: SettingsPage) -> None:
    desktop.preferences.set("engine.threads", "3")
    desktop.preferences.set("review.name", "Kim")
    open_section(page, "Model and engine")
    assert can_be_reset(page, "engine.threads")
    open_section(page, "Files")
    click(page, "Reset all settings…")
    click(open_dialog(QMessageBox), "Reset")
    assert desktop.preferences.number("engine.threads") == 0
    assert desktop.preferences.text("review.name") == ""
    open_section(page, "Model and engine")
    assert not can_be_reset(page, "engine.threads")


def test_the_list_of_folders_opens_from_the_menu(desktop: Desktop) -> None:
    action(desktop.window, "help.folder").trigger()
    front = desktop.window.front
    assert isinstance(front, SettingsPage)
    assert section(front) == "Files"
