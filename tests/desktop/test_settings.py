"""The Settings page on the real core: encryption, appearance, language, keyboard, and the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.controls import ChoiceControl, FlagControl, SizeControl
from plumbline.desktop.settings.page import CARDS, SettingsPage
from plumbline.desktop.settings.protect_dialog import ProtectDialog, RecoveryDialog
from plumbline.desktop.settings.rows import SettingRow
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import HistoryReplaced
from plumbline.desktop.shell.palette import Palette
from plumbline.desktop.shell.unlock import UnlockDialog
from plumbline.desktop.widgets.colours import DARK, LIGHT
from plumbline.services.history.access import HistoryAccess
from plumbline.system.paths import user_paths
from plumbline.system.settings_table import BY_KEY
from plumbline.weights.download.contacts import ContactLog
from support.histories import policy as a_policy

PASSPHRASE = "four words are better"


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot) -> SettingsPage:
    opened = desktop.window.open_page("settings")
    assert isinstance(opened, SettingsPage)
    qtbot.waitUntil(lambda: bool(opened.protection.state.text()))
    return opened


def row(page: SettingsPage, key: str) -> SettingRow:
    return next(one for one in page.findChildren(SettingRow) if one._setting.key == key)


def put_a_policy(desktop: Desktop, qtbot: QtBot) -> None:
    done: list[int] = []
    policy = a_policy("kept")
    desktop.tasks.run(desktop, lambda: desktop.core.history().policies.save(policy), done.append)
    qtbot.waitUntil(lambda: bool(done))


def policies(desktop: Desktop, qtbot: QtBot) -> list[str]:
    found: list[list[str]] = []
    desktop.tasks.run(
        desktop, lambda: [one.version.name for one in desktop.core.history().policies.library()], found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def protect(page: SettingsPage, qtbot: QtBot, passphrase: str = "") -> None:
    """Goes through the dialog that is open."""
    dialog = page.protection.dialog
    assert isinstance(dialog, ProtectDialog)
    if passphrase:
        dialog.by_passphrase.setChecked(True)
        assert not dialog.go.isEnabled()
        dialog.typed.setText(passphrase)
        dialog.again.setText(passphrase)
    with qtbot.waitSignal(page.protection.replaced, timeout=20_000):
        dialog.go.click()


def test_every_setting_has_its_place(page: SettingsPage) -> None:
    placed = [key for cards in CARDS.values() for _, keys in cards for key in keys]
    assert sorted([*placed, "window.shortcuts"]) == sorted(BY_KEY)
    assert len(page.findChildren(SettingRow)) == len(placed)


def test_the_history_is_encrypted_and_still_there(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    put_a_policy(desktop, qtbot)
    told: list[object] = []
    page.intent.connect(told.append)
    assert page.protection.state.text() == "The history is not encrypted."
    page.protection.encrypt.click()
    protect(page, qtbot)
    assert told == [HistoryReplaced()]
    code = page.protection.dialog
    assert isinstance(code, RecoveryDialog)
    assert desktop.core.history_access.encrypted
    code.reject()
    assert code.isVisible(), "the code is shown once: it does not go before it is written down"
    code.written.setChecked(True)
    typed = code.shown.toPlainText().replace("\n", "-")
    code.close_button.click()
    qtbot.waitUntil(lambda: page.protection.rekey.isVisibleTo(page))
    assert "Keyring" in page.protection.where.text()
    assert policies(desktop, qtbot) == ["kept"]
    assert (
        HistoryAccess(desktop.core.paths.history, desktop.core.history_access._keys)._keys.key_from(typed)
        == desktop.core.history_access._key
    )
    page.protection.decrypt.click()
    box = page.protection.dialog
    assert isinstance(box, QMessageBox)
    with qtbot.waitSignal(page.protection.replaced, timeout=20_000):
        next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole).click()
    assert policies(desktop, qtbot) == ["kept"]
    assert not desktop.core.history_access.encrypted


def test_nothing_is_rewritten_under_a_check(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    page.protection.encrypt.click()
    dialog = page.protection.dialog
    assert isinstance(dialog, ProtectDialog)
    with desktop.core.engine_host.claim("a check"):
        dialog.go.click()
        qtbot.waitUntil(lambda: "busy with a check" in page.notice.text)
    assert not desktop.core.history_access.encrypted


def test_a_passphrase_is_asked_for_at_the_next_start_until_it_fits(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    put_a_policy(desktop, qtbot)
    page.protection.encrypt.click()
    protect(page, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "passphrase" in page.protection.where.text())
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = Desktop(qapp, user_paths())
    again.open()
    found: list[list[str]] = []
    again.tasks.run(again, lambda: [one.version.name for one in again.core.history().policies.library()], found.append)
    dialog = asked(again, qtbot)
    dialog.typed.setText("not this one")
    dialog.accept()
    dialog = asked(again, qtbot, but=dialog)
    dialog.typed.setText(PASSPHRASE)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found == [["kept"]]
    end(again, qapp)


def test_who_would_rather_not_is_left_alone_until_they_unlock(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.protection.encrypt.click()
    protect(page, qtbot, PASSPHRASE)
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = Desktop(qapp, user_paths())
    again.open()
    again.window.open_page("settings")
    for _ in range(3):
        again.tasks.run(again, again.core.history)
    asked(again, qtbot).reject()
    front = again.window.front
    qtbot.waitUntil(lambda: "locked" in front.notice.text)
    assert again.window.action("history.unlock").isEnabled()
    assert not again.window.findChildren(UnlockDialog) or not asked_now(again)
    front.notice._way_out.click()
    dialog = asked(again, qtbot)
    dialog.typed.setText(PASSPHRASE)
    dialog.accept()
    qtbot.waitUntil(lambda: again.core.history_access._history is not None, timeout=20_000)
    assert not again.window.action("history.unlock").isEnabled()
    end(again, qapp)


def test_the_program_can_end_while_the_passphrase_is_asked_for(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.protection.encrypt.click()
    protect(page, qtbot, PASSPHRASE)
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = Desktop(qapp, user_paths())
    again.open()
    again.tasks.run(again, again.core.history)
    asked(again, qtbot)
    end(again, qapp)


def asked_now(desktop: Desktop) -> list[UnlockDialog]:
    return [one for one in desktop.window.findChildren(UnlockDialog) if one.isVisible()]


def asked(desktop: Desktop, qtbot: QtBot, but: UnlockDialog | None = None) -> UnlockDialog:
    """The dialog that asks, once it is there."""
    qtbot.waitUntil(lambda: any(one is not but for one in asked_now(desktop)), timeout=20_000)
    return next(one for one in asked_now(desktop) if one is not but)


def end(desktop: Desktop, qapp: QApplication) -> None:
    desktop.window.close()
    desktop.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    qapp.processEvents()


def test_colours_and_text_follow_at_once(desktop: Desktop, page: SettingsPage, qapp: QApplication) -> None:
    theme = row(page, "window.theme")
    assert isinstance(theme.control, ChoiceControl)
    theme.control.box.activated.emit(theme.control.box.findData("dark"))
    assert desktop.theme.tokens == DARK
    theme.back.click()
    theme.control.given.emit("light")
    assert desktop.theme.tokens == LIGHT
    size = row(page, "window.text_size")
    assert isinstance(size.control, SizeControl)
    before = qapp.font().pointSizeF()
    size.control.slider.setSliderDown(True)
    size.control.slider.setValue(200)
    assert qapp.font().pointSizeF() == before, "the window waits until the slider is let go"
    size.control.slider.setSliderDown(False)
    assert qapp.font().pointSizeF() == before * 2
    size.back.click()
    assert qapp.font().pointSizeF() == before
    motion = row(page, "window.motion")
    motion.control.given.emit("reduced")
    assert desktop.theme.still
    assert qapp.cursorFlashTime() == 0


def test_a_value_that_can_not_be_saved_is_said_and_taken_back(desktop: Desktop, page: SettingsPage) -> None:
    desktop.core.paths.settings.mkdir()
    switch = row(page, "network.allowed")
    assert isinstance(switch.control, FlagControl)
    switch.control.box.click()
    assert "can't be written" in page.notice.text


def test_arabic_turns_the_window_round_and_keeps_the_page(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.show_section("appearance")
    old = desktop.window
    row(page, "window.language").control.given.emit("ar")
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    new = desktop.window.front
    assert isinstance(new, SettingsPage)
    assert new.state() == {"section": "appearance"}
    row(new, "window.language").control.given.emit("en")
    qtbot.waitUntil(lambda: qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight)


def test_the_language_waits_for_what_is_under_way(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    old = desktop.window
    with desktop.core.engine_host.claim("a check"):
        row(page, "window.language").control.given.emit("de")
        qtbot.waitUntil(lambda: "next start" in page.notice.text)
    assert desktop.window is old


def test_a_shortcut_is_changed_taken_over_and_put_back(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    page.show_section("keyboard")
    card = page.keyboard
    card.choose("page.history")
    card.keys.setKeySequence(QKeySequence("Ctrl+;"))
    assert not card.said
    card.set_button.click()
    assert desktop.window.action("page.history").shortcut().toString() == "Ctrl+;"
    qtbot.keyClick(desktop.window, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desktop.window._front == "history")
    card.choose("page.models")
    card.keys.setKeySequence(QKeySequence("Ctrl+;"))
    assert "History" in card.said
    card.set_button.click()
    assert desktop.window.action("page.models").shortcut().toString() == "Ctrl+;"
    assert desktop.window.action("page.history").shortcut().isEmpty()
    card.all_back_button.click()
    assert desktop.window.action("page.history").shortcut().toString() == "Ctrl+3"


def test_the_palette_finds_and_does(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.trigger("app.palette")
    palette = next(one for one in desktop.window.findChildren(Palette) if one.isVisible())
    qtbot.keyClicks(palette.typed, "hist")
    assert palette.found.topLevelItem(0).text(0) == "History"
    qtbot.keyClick(palette.typed, Qt.Key.Key_Down)
    qtbot.keyClick(palette.typed, Qt.Key.Key_Up)
    qtbot.keyClick(palette.typed, Qt.Key.Key_Return)
    assert desktop.window._front == "history"
    palette.typed.setText("agree")
    assert not palette.found.topLevelItemCount(), "only what can be done now is offered"


def test_contacts_are_listed_and_cleared(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    ContactLog(desktop.core.paths.data / "contacts.jsonl").note("hub.example", "the list", requests=1, received=9)
    page.contacts.refresh()
    qtbot.waitUntil(lambda: "once" in page.contacts.summary.text())
    page.contacts.show_button.click()
    dialog = page.contacts.dialog
    assert dialog is not None
    assert dialog.table.topLevelItem(0).text(1) == "hub.example"
    dialog.clear.click()
    qtbot.waitUntil(lambda: "never" in page.contacts.summary.text())


def test_everything_goes_back_to_its_default(desktop: Desktop, page: SettingsPage) -> None:
    desktop.preferences.set("engine.threads", "3")
    desktop.preferences.set("review.name", "Kim")
    page.reset.button.click()
    box = page.reset.question
    assert box is not None
    next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole).click()
    assert desktop.preferences.number("engine.threads") == 0
    assert desktop.preferences.text("review.name") == ""
    assert not row(page, "engine.threads").back.isVisibleTo(page)


def test_places_and_about_open_from_the_menu(desktop: Desktop, qapp: QApplication) -> None:
    desktop.window.trigger("help.folder")
    front = desktop.window.front
    assert isinstance(front, SettingsPage)
    assert front.state() == {"section": "files"}
    desktop.window.trigger("help.about")
    from plumbline.desktop.shell.about import AboutDialog

    about = next(iter(desktop.window.findChildren(AboutDialog)))
    about._copy()
    assert "Qt 6" in qapp.clipboard().text()
    about.reject()
