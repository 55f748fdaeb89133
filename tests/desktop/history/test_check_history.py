"""The check of the history in the window: what it finds, the seal, and a check that is stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.history import check_history_dialog
from plumbline.desktop.history.check_history_dialog import CheckHistoryDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.history.time_stamps_dialog import TimeStampsDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.work import Stage, Work
from plumbline.services.history.integrity import CheckedHistory
from plumbline.services.models.engine_host import Use
from plumbline.store.history import History
from support.history_page import WAIT
from support.widgets import choose_entry, click, offered, open_dialog, visible_text


@pytest.fixture
def dialog(page: HistoryPage) -> CheckHistoryDialog:
    choose_entry(page.reports.button, "Check history…")
    return open_dialog(CheckHistoryDialog)


def check(dialog: CheckHistoryDialog, qtbot: QtBot, seal: str = "") -> str:
    """What is said of the history."""
    dialog.kept.setText(seal)
    click(dialog, "Check")
    qtbot.waitUntil(lambda: dialog.start.isEnabled() and dialog.verdict.isVisible(), timeout=WAIT)
    return f"{dialog.verdict.text()} {dialog.outcome.text()}"


def change(desktop: Desktop, statement: str) -> None:
    with desktop.core.history()._database.write() as connection:
        connection.exec_driver_sql(statement)


def test_an_intact_history_shows_its_seal_to_be_kept(
    dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dialog.seal.isVisible()
    assert "✓ The history is intact." in check(dialog, qtbot)
    assert "whole history was forged" in dialog.outcome.text()
    seal = dialog.seal.text()
    assert seal == desktop.core.history().audit.seal()
    click(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == seal
    dialog.save(tmp_path / "seal.txt")
    qtbot.waitUntil(lambda: "The seal was saved" in dialog.status.text(), timeout=WAIT)
    assert (tmp_path / "seal.txt").read_text("utf-8") == seal
    dialog.save(tmp_path / "missing" / "seal.txt")
    qtbot.waitUntil(lambda: "missing" in dialog.status.text(), timeout=WAIT)
    click(dialog, "Time stamps…")
    open_dialog(TimeStampsDialog).close()
    assert "nothing before it was changed" in check(dialog, qtbot, seal)
    assert "forged" not in dialog.outcome.text()


def test_what_was_changed_is_named(dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot) -> None:
    change(desktop, "UPDATE items SET author = 'somebody else' WHERE id = 1")
    assert "✕ The history is not as it was recorded." in check(dialog, qtbot)
    assert "Changed after it was recorded: the verdict on item 1 of run 1" in dialog.outcome.text()
    assert not dialog.seal.isVisible()


def test_a_cure_is_named_where_the_window_has_it(dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot) -> None:
    change(desktop, "INSERT INTO answer_words(answer_words) VALUES ('delete-all')")
    assert "Rebuild the search index in Settings" in check(dialog, qtbot)


def test_a_slip_in_the_seal_is_no_forgery(dialog: CheckHistoryDialog, qtbot: QtBot) -> None:
    assert "✕ The history does not match the seal." in check(dialog, qtbot, f"7-{'ab' * 32}")
    assert "This is not a complete seal" in check(dialog, qtbot, "7-abc")
    assert "✕" not in dialog.verdict.text()


def test_a_check_can_be_stopped_and_says_how_far_it_is(
    dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def halfway(_history: History, _seal: str, work: Work) -> CheckedHistory:
        work.report(Stage.CHECKING, 1_500, 3_000)
        work.wait(60)
        raise AssertionError

    monkeypatch.setattr(check_history_dialog, "check_history", halfway)
    click(dialog, "Check")
    qtbot.waitUntil(lambda: "1,500 of 3,000 records checked" in visible_text(dialog.bar), timeout=WAIT)
    assert desktop.core.engine_host.busy
    desktop.window.trigger("history.lock")
    assert not desktop.window.locked
    click(dialog, "Stop")
    qtbot.waitUntil(lambda: "The check was stopped before it had a result." in dialog.verdict.text(), timeout=WAIT)
    assert not desktop.core.engine_host.busy
    assert offered(dialog, "Check")


def test_closing_the_dialog_ends_the_check(dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot) -> None:
    click(dialog, "Check")
    click(dialog, "Close")
    qtbot.waitUntil(lambda: not desktop.core.engine_host.busy, timeout=WAIT)


def test_what_is_judged_comes_first(dialog: CheckHistoryDialog, desktop: Desktop, qtbot: QtBot) -> None:
    with desktop.core.engine_host.claim(Use.CHECK):
        assert "A check is running." in check(dialog, qtbot)
    assert "✓ The history is intact." in check(dialog, qtbot)
