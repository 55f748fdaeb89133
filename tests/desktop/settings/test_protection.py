"""Encrypting the history from the Settings page, and unlocking it at the next start."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.settings.protect_dialog import ProtectDialog, RecoveryDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import HistoryReplaced, ShowPolicy
from plumbline.desktop.shell.unlock import UnlockDialog
from plumbline.services.history.access import HistoryAccess
from plumbline.services.models.engine_host import Use
from plumbline.store.file.keys import passphrase_key
from plumbline.store.history import History
from plumbline.system.history_key import HistoryKeys
from plumbline.system.paths import user_paths
from plumbline.system.secrets import KeyringSecrets
from support.desktop import another_start, end
from support.histories import item, spec, verdict
from support.histories import policy as a_policy
from support.widgets import action, click, named, offered, open_dialog, visible_text

PASSPHRASE = "four words are better"


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
    """Encrypts the history, with a passphrase or with a key in the keyring."""
    click(page, "Encrypt…")
    dialog = open_dialog(ProtectDialog)
    if passphrase:
        click(dialog, "A passphrase")
        assert not offered(dialog, "Encrypt history")
        named(dialog, QLineEdit, "Passphrase").setText(passphrase)
        named(dialog, QLineEdit, "Repeat the passphrase").setText(passphrase)
        click(dialog, "Show passphrase")
        assert named(dialog, QLineEdit, "Passphrase").displayText() == passphrase
        click(dialog, "Show passphrase")
        assert named(dialog, QLineEdit, "Passphrase").displayText() != passphrase
    told: list[object] = []
    page.intent.connect(told.append)
    click(dialog, "Encrypt history")
    qtbot.waitUntil(lambda: HistoryReplaced() in told, timeout=20_000)


def is_encrypted() -> bool:
    return not user_paths().history.read_bytes().startswith(b"SQLite format 3")


def opened_with(code: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The policies in a copy of the history, on a machine whose keyring is empty, by the recovery code."""
    copy = folder / "history.db"
    shutil.copy(user_paths().history, copy)
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PLUMBLINE_TEST_KEYRING", str(folder / "empty.json"))
        keys = HistoryKeys(KeyringSecrets(), lambda _: code, lambda passphrase, _: passphrase_key(passphrase, copy))
        access = HistoryAccess(copy, keys)
        try:
            return [one.version.name for one in access.open().policies.library()]
        finally:
            access.close()


def pass_the_test(dialog: RecoveryDialog) -> str:
    """Types from paper what is asked for; returns the whole code."""
    code = named(dialog, QPlainTextEdit, "Recovery code").toPlainText().replace("\n", "-")
    click(dialog, "I have written it down")
    assert not named(dialog, QPlainTextEdit, "Recovery code").isVisible(), "the paper is tested, not the eye"
    places = [int(number) for number in re.findall(r"\d+", visible_text(dialog))]
    groups = [code.split("-")[place - 1] for place in places]
    typed = named(dialog, QLineEdit, "Groups of the recovery code")
    typed.setText(" ".join(reversed(groups)))
    assert not offered(dialog, "Close")
    assert "does not match" in visible_text(dialog)
    click(dialog, "Show the code again")
    click(dialog, "I have written it down")
    typed.setText(" ".join(groups).lower())
    click(dialog, "Close")
    return code


def test_the_history_is_encrypted_and_still_there(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_a_policy(desktop, qtbot)
    assert "The history is not encrypted." in visible_text(page)
    protect(page, qtbot)
    code = open_dialog(RecoveryDialog)
    assert is_encrypted()
    code.reject()
    assert code.isVisible(), "the code is shown once: it does not go before it is written down"
    click(code, "Copy")
    copied = QGuiApplication.clipboard().text()
    typed = pass_the_test(code)
    assert copied == typed
    assert typed not in QGuiApplication.clipboard().text(), "it does not stay where every program reads it"
    qtbot.waitUntil(lambda: offered(page, "Change key…"))
    assert "Keyring" in visible_text(page)
    assert policies(desktop, qtbot) == ["kept"]
    assert opened_with(typed, tmp_path, monkeypatch) == ["kept"]
    click(page, "Remove encryption…")
    click(open_dialog(QMessageBox), "Remove encryption")
    qtbot.waitUntil(lambda: "The history is not encrypted." in visible_text(page), timeout=20_000)
    assert policies(desktop, qtbot) == ["kept"]
    assert not is_encrypted()


def test_nothing_is_rewritten_under_a_check(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    click(page, "Encrypt…")
    with desktop.core.engine_host.claim(Use.CHECK):
        click(open_dialog(ProtectDialog), "Encrypt history")
        qtbot.waitUntil(lambda: "A check is running" in page.notice.text)
    assert not is_encrypted()


def test_a_passphrase_is_asked_for_at_the_next_start_until_it_fits(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    put_a_policy(desktop, qtbot)
    protect(page, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "derived from your passphrase" in visible_text(page))
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = another_start()
    found: list[list[str]] = []
    again.tasks.run(again, lambda: [one.version.name for one in again.core.history().policies.library()], found.append)
    first = asked(again, qtbot)
    answer(first, "not this one")
    second = asked(again, qtbot, but=first)
    assert "did not unlock" in visible_text(second)
    answer(second, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found == [["kept"]]
    end(again)


def test_who_would_rather_not_is_left_alone_until_they_unlock(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    protect(page, qtbot, PASSPHRASE)
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = another_start()
    check = again.window.open_page("check")
    history = again.window.open_page("history")
    again.window.open_page("settings")
    for _ in range(3):
        again.tasks.run(again, again.core.history)
    click(asked(again, qtbot), "Cancel")
    front = again.window.front
    qtbot.waitUntil(lambda: history.sealed)
    assert "The history is locked" in [one.text() for one in history.findChildren(QLabel) if not one.isHidden()]
    qtbot.waitUntil(lambda: "locked" in front.notice.text)
    unlock = action(again.window, "history.unlock")
    assert unlock.isEnabled()
    assert not asked_now(again)
    click(front.notice, "Unlock")
    answer(asked(again, qtbot), PASSPHRASE)
    read: list[object] = []
    again.tasks.run(again, again.core.history, read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    assert not unlock.isEnabled()
    assert [page.notice.text for page in (check, history, front)] == ["", "", ""]
    again.window.open_page("check")
    (policies,) = [one for one in check.findChildren(QToolButton) if one.objectName() == "policies"]
    qtbot.waitUntil(lambda: "Policy:" in policies.text(), timeout=20_000)
    end(again)


def test_the_program_can_end_while_the_passphrase_is_asked_for(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    protect(page, qtbot, PASSPHRASE)
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    again = another_start()
    again.tasks.run(again, again.core.history)
    asked(again, qtbot)
    end(again)


def test_the_first_start_asks_for_the_passphrase_before_it_offers_the_tour(
    page: SettingsPage, desktop: Desktop, qtbot: QtBot
) -> None:
    protect(page, qtbot, PASSPHRASE)
    desktop.tasks.run(desktop, desktop.core.history_access.close)
    desktop.preferences.set("window.tour", "yes")
    again = another_start()
    again.offer_tour()
    dialog = asked(again, qtbot)
    assert not again.tour.running
    answer(dialog, PASSPHRASE)
    qtbot.waitUntil(lambda: again.tour.running, timeout=20_000)
    end(again)


def answer(dialog: UnlockDialog, passphrase: str) -> None:
    named(dialog, QLineEdit, "Passphrase or recovery code").setText(passphrase)
    click(dialog, "Unlock")


def asked_now(desktop: Desktop) -> list[UnlockDialog]:
    return [one for one in desktop.window.findChildren(UnlockDialog) if one.isVisible()]


def asked(desktop: Desktop, qtbot: QtBot, but: UnlockDialog | None = None) -> UnlockDialog:
    """The dialog that asks, once it is there."""
    qtbot.waitUntil(lambda: any(one is not but for one in asked_now(desktop)), timeout=20_000)
    return next(one for one in asked_now(desktop) if one is not but)


def found(desktop: Desktop, qtbot: QtBot) -> int:
    """How many items a search for a word finds, on the history's own thread."""
    hits: list[int] = []
    desktop.tasks.run(desktop, lambda: len(desktop.core.history().search.find('"needle"').hits), hits.append)
    qtbot.waitUntil(lambda: bool(hits))
    return hits[0]


def judge_and_lose_the_index() -> None:
    """A history with a judged text, whose search table is empty as after damage."""
    with History.open(user_paths().history) as history:
        run = history.runs.create(spec())
        history.runs.add_items(run, 0, [item("needle")])
        history.runs.record(run, 0, verdict())
        with history._database.write() as writing:
            writing.exec_driver_sql("INSERT INTO answer_words(answer_words) VALUES ('delete-all')")


def test_a_search_index_that_is_not_in_order_is_rebuilt(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    judge_and_lose_the_index()
    assert found(desktop, qtbot) == 0
    click(page, "Rebuild search index")
    qtbot.waitUntil(lambda: "The search index has been rebuilt." in visible_text(page), timeout=20_000)
    assert "The history is not encrypted." in visible_text(page)
    assert found(desktop, qtbot) == 1
    assert not offered(page, "Stop")


def test_the_search_index_is_not_rebuilt_under_a_check(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    with desktop.core.engine_host.claim(Use.CHECK):
        click(page, "Rebuild search index")
        qtbot.waitUntil(lambda: "A check is running" in page.notice.text)


def lock(desktop: Desktop, qtbot: QtBot) -> None:
    action(desktop.window, "history.lock").trigger()
    qtbot.waitUntil(lambda: "Plumbline is locked" in visible_text(desktop.window))


def test_a_locked_history_opens_with_its_passphrase_alone(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot, qapp: QApplication
) -> None:
    put_a_policy(desktop, qtbot)
    protect(page, qtbot, PASSPHRASE)
    about = QDialog(desktop.window)
    about.open()
    lock(desktop, qtbot)
    assert not page.isVisible()
    assert not about.isVisible()
    assert desktop.core.history_access._key is None
    assert not action(desktop.window, "page.history").isEnabled()
    desktop.tasks.run(desktop, desktop.core.history)
    click(desktop.window, "Unlock…")
    answer(asked(desktop, qtbot), PASSPHRASE)
    qtbot.waitUntil(page.isVisible, timeout=20_000)
    assert about.isVisible()
    assert page.notice.text == ""
    assert policies(desktop, qtbot) == ["kept"]
    about.close()


def test_nothing_is_locked_that_opens_without_a_passphrase_or_while_a_check_runs(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    put_a_policy(desktop, qtbot)
    action(desktop.window, "history.lock").trigger()
    qtbot.waitUntil(lambda: "encrypted with a passphrase" in desktop.window.front.notice.text)
    protect(page, qtbot, PASSPHRASE)
    with desktop.core.engine_host.claim(Use.CHECK):
        action(desktop.window, "history.lock").trigger()
        assert "while a task is running" in desktop.window.front.notice.text
    assert policies(desktop, qtbot) == ["kept"]


def test_it_locks_by_itself_when_it_is_not_used(desktop: Desktop, page: SettingsPage, qtbot: QtBot) -> None:
    put_a_policy(desktop, qtbot)
    protect(page, qtbot, PASSPHRASE)
    idle = desktop._idle
    assert not idle.timer.isActive()
    desktop.preferences.set("history.lock_minutes", "5")
    assert idle.timer.interval() == 5 * 60_000
    with desktop.core.engine_host.claim(Use.CHECK):
        idle.timer.timeout.emit()
        assert policies(desktop, qtbot) == ["kept"]
    desktop.window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    idle.timer.stop()
    QTest.keyClick(desktop.window.windowHandle(), Qt.Key.Key_Shift)
    assert idle.timer.isActive(), "what is typed starts the time anew"
    idle.timer.timeout.emit()
    qtbot.waitUntil(lambda: "Plumbline is locked" in visible_text(desktop.window))
    desktop.preferences.set("history.lock_minutes", "0")
    assert not idle.timer.isActive()


def test_beside_an_encrypted_history_no_file_names_its_policies(
    desktop: Desktop, page: SettingsPage, qtbot: QtBot
) -> None:
    put_a_policy(desktop, qtbot)
    desktop.window.on_intent(ShowPolicy("kept"))
    drafting = desktop.window.front
    qtbot.waitUntil(lambda: drafting.state().get("policy") == "kept")
    window_ini = user_paths().config / "window.ini"
    desktop.window.keep_state()
    assert "kept" in window_ini.read_text("utf-8")
    desktop.window.open_page("settings")
    protect(page, qtbot, PASSPHRASE)
    desktop.window.keep_state()
    assert "kept" not in window_ini.read_text("utf-8")
