"""A locked history on every page: nothing of it is shown, each page says so and unlocks it, and everything comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.check.running import State
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.settings.page import SettingsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowRun
from plumbline.desktop.shell.locking import locked_view
from plumbline.desktop.shell.pages import PAGES
from screens.camera import settled
from screens.scenes import SCENES
from screens.stage import put_away, show
from support.desktop import another_start, end
from support.history_page import WAIT
from support.locking import answer, asked, encrypt, lock, refuse, unlock
from support.widgets import button, click, offered, visible_text

_STATES = (
    *(
        "check",
        "check-files",
        "check-run",
        "policies",
        "policies-versions",
        "history",
        "review",
        "reviewing",
        "appeals",
    ),
    *(
        "second-knowing",
        "second-settling",
        "evaluate",
        "classroom-labelling",
        "classroom-discussion",
        "watch",
        "models",
    ),
    "settings-privacy",
)
_LOCKED = "The history is locked"
_TEXTS = ("guitar", "casino", "flea market", "Spam", "Off-topic", "Harbour", "Kim")


def content_of(desktop: Desktop) -> str:
    """All that can be read in the window."""
    typed = [one.toPlainText() for one in desktop.window.findChildren(QPlainTextEdit) if one.isVisible()]
    return "\n".join((visible_text(desktop.window), *typed))


def at_rest(desktop: Desktop, qtbot: QtBot) -> QImage:
    """The window's picture once nothing is being read any more."""
    before, now = QImage(), settled(desktop.window)
    while before != now:
        qtbot.waitUntil(lambda: all(job.over or job.dropped for job in desktop.tasks._jobs), timeout=6 * WAIT)
        before, now = now, settled(desktop.window)
    return now


def test_every_page_says_that_the_history_is_locked_and_unlocks_it(full_desktop: Desktop, qtbot: QtBot) -> None:
    encrypt(full_desktop, qtbot)
    full_desktop.tasks.run(full_desktop, full_desktop.core.history_access.close)
    again = another_start()
    refuse(again, qtbot)
    for spec in PAGES:
        page = again.window.open_page(spec.id)
        QApplication.processEvents()
        said = visible_text(page)
        assert _LOCKED in said, spec.id
        assert offered(page, "Unlock"), spec.id
        if page.shows_history:
            assert not [text for text in _TEXTS if text in content_of(again)], spec.id
            assert said.count("\n") < 3, f"{spec.id} says: {said}"
        click(page, "Unlock")
        refuse(again, qtbot)
        assert _LOCKED in visible_text(page), spec.id
    click(again.window.open_page("policies"), "Unlock")
    answer(again, qtbot)
    for name, text in (
        ("policies", "LENGTH"),
        ("history", "verdicts"),
        ("review", "queue"),
        ("evaluate", "How accurate is a policy?"),
        ("watch", "Policy"),
        ("models", "Practice model"),
        ("settings", "The history is encrypted"),
        ("check", "CONTENT"),
    ):
        page = again.window.open_page(name)
        qtbot.waitUntil(lambda page=page, text=text: text.lower() in visible_text(page).lower(), timeout=6 * WAIT)
        assert _LOCKED not in visible_text(page), name
        assert page.notice.text == "", name
    now = again.window.open_page("check")
    assert isinstance(now, CheckPage)
    qtbot.waitUntil(lambda: bool(now.bar.policies.chosen and now.bar.model_name), timeout=WAIT)
    end(again)


def test_every_page_comes_back_as_it_was(full_desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    encrypt(full_desktop, qtbot)
    full_desktop.window.resize(QSize(1360, 860))
    for scene in [one for one in SCENES if one.name in _STATES]:
        show(full_desktop, scene)
        before = at_rest(full_desktop, qtbot)
        lock(full_desktop, qtbot)
        assert visible_text(full_desktop.window).count("\n") < 14, "the menu of pages is covered"
        assert "Plumbline is locked" in visible_text(full_desktop.window)
        unlock(full_desktop, qtbot)
        after = at_rest(full_desktop, qtbot)
        if before != after:
            before.save(str(tmp_path / "before.png"))
            after.save(str(tmp_path / "after.png"))
        assert before == after, f"{scene.name}: see {tmp_path}"
    put_away(full_desktop)


def test_what_was_just_typed_into_a_policy_is_stored_before_the_lock(full_desktop: Desktop, qtbot: QtBot) -> None:
    page = full_desktop.window.open_page("policies")
    assert isinstance(page, PoliciesPage)
    encrypt(full_desktop, qtbot)
    qtbot.waitUntil(lambda: page.drafting.analysis is not None, timeout=WAIT)
    page.editor.appendPlainText("No riddles.")
    assert page.drafting.unkept
    lock(full_desktop, qtbot)
    assert not page.drafting.unkept
    unlock(full_desktop, qtbot)
    qtbot.waitUntil(lambda: page.isVisible() and page.drafting.changed, timeout=WAIT)
    assert page.editor.toPlainText().endswith("No riddles.")


def test_a_paused_check_can_be_resumed_after_the_lock(full_desktop: Desktop, qtbot: QtBot) -> None:
    page = full_desktop.window.open_page("check")
    assert isinstance(page, CheckPage)
    encrypt(full_desktop, qtbot)
    page.compose.panel.put_text("One.\nTwo.\nThree.\nFour.")
    qtbot.waitUntil(lambda: page.compose.ready and bool(page.bar.policies.chosen), timeout=WAIT)
    page.try_sample()
    qtbot.waitUntil(lambda: page.running.state is State.JUDGING, timeout=WAIT)
    page.running.stop()
    qtbot.waitUntil(lambda: not page.running.active, timeout=WAIT)
    assert page.running.state is State.PAUSED
    lock(full_desktop, qtbot)
    unlock(full_desktop, qtbot)
    assert offered(page, "Resume")
    click(page.bar, "Resume")
    qtbot.waitUntil(lambda: page.running.state is State.IDLE, timeout=6 * WAIT)


def test_dialogs_and_menus_are_hidden_and_dialogs_stay_modal(full_desktop: Desktop, qtbot: QtBot) -> None:
    encrypt(full_desktop, qtbot)
    modal, beside = QDialog(full_desktop.window), QDialog(full_desktop.window)
    modal.open()
    beside.show()
    menu = QMenu(full_desktop.window)
    menu.addAction("A policy's title")
    menu.popup(full_desktop.window.pos())
    lock(full_desktop, qtbot)
    assert not any(one.isVisible() for one in (modal, beside, menu))
    unlock(full_desktop, qtbot)
    assert (modal.isVisible(), modal.isModal()) == (True, True)
    assert (beside.isVisible(), beside.isModal()) == (True, False)
    modal.close()
    beside.close()


def test_a_search_and_what_was_chosen_stay(full_desktop: Desktop, qtbot: QtBot) -> None:
    encrypt(full_desktop, qtbot)
    page = full_desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    page.filters.box.setText("guitar")
    qtbot.waitUntil(lambda: page.search.query.words == "guitar" and not page.search.running, timeout=WAIT)
    page.hits.step(1)
    qtbot.waitUntil(lambda: page.detail.item is not None, timeout=WAIT)
    assert page.detail.item is not None
    shown, rows = page.detail.item.item_id, page.search.rows
    lock(full_desktop, qtbot)
    unlock(full_desktop, qtbot)
    qtbot.waitUntil(lambda: not page.search.running and page.search.rows == rows, timeout=WAIT)
    assert page.filters.box.text() == "guitar"
    assert page.detail.item.item_id == shown


def test_what_hinders_unlocking_beside_the_passphrase_is_said(
    full_desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    encrypt(full_desktop, qtbot)
    lock(full_desktop, qtbot)
    path = full_desktop.core.paths.history
    away = path.rename(path.with_name("away.db"))
    path.write_bytes(b"SQLite format 3\0" + b"no history" * 100)
    full_desktop.window.trigger("history.unlock")
    qtbot.waitUntil(lambda: bool(full_desktop.window.findChildren(QMessageBox)), timeout=WAIT)
    (box,) = full_desktop.window.findChildren(QMessageBox)
    assert box.text()
    box.close()
    assert full_desktop.window.locked
    path.unlink()
    away.rename(path)
    unlock(full_desktop, qtbot)


def test_a_check_that_is_shown_keeps_its_filter_and_its_item(full_desktop: Desktop, qtbot: QtBot) -> None:
    encrypt(full_desktop, qtbot)
    full_desktop.window.on_intent(ShowRun(1))
    page = full_desktop.window.front
    assert isinstance(page, CheckPage)
    qtbot.waitUntil(lambda: page.results.detail.item is not None, timeout=WAIT)
    page.results.table.step(1)
    page.results.table.step(1)
    qtbot.waitUntil(
        lambda: page.results.detail.item is not None and page.results.detail.item.position == 2, timeout=WAIT
    )
    lock(full_desktop, qtbot)
    unlock(full_desktop, qtbot)
    qtbot.waitUntil(lambda: page.results.detail.item is not None, timeout=WAIT)
    assert page.results.detail.item is not None
    assert page.results.detail.item.position == 2


def test_a_change_that_is_refused_leaves_the_pages_locked(full_desktop: Desktop, qtbot: QtBot) -> None:
    encrypt(full_desktop, qtbot)
    full_desktop.tasks.run(full_desktop, full_desktop.core.history_access.close)
    again = another_start()
    refuse(again, qtbot)
    page = again.window.open_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: offered(page, "Change key…"), timeout=WAIT)
    page.protection._change(lambda access: access.rekey("another passphrase"))
    qtbot.waitUntil(lambda: page.protection.rekey.isEnabled() and _LOCKED in page.notice.text, timeout=6 * WAIT)
    assert _LOCKED in visible_text(again.window.open_page("history"))
    again.preferences.set("window.language", "de")
    qtbot.waitUntil(lambda: "Der Verlauf ist gesperrt" in visible_text(again.window.front), timeout=6 * WAIT)
    again.window.trigger("history.unlock")
    asked(again, qtbot).reject()
    end(again)


def test_enter_presses_the_focused_button_of_the_locked_window(qtbot: QtBot) -> None:
    pressed = []
    view = locked_view(lambda: pressed.append(True))
    qtbot.addWidget(view)
    view.show()
    qtbot.keyClick(button(view, "Unlock…"), Qt.Key.Key_Return)
    assert pressed == [True]
