"""Words of content that is hidden or locked away: nothing in the window says them, and nothing keeps them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import CheckWith, SearchFor
from plumbline.desktop.shell.locking import forget_copies
from plumbline.desktop.shell.pages import PAGES
from plumbline.services.policies.samples import practice_sample
from support.check_page import WAIT, finished, judge, open_check
from support.counting import Count
from support.spoken import everything
from support.widgets import action, offered

PASSPHRASE = "four words are better"
CANARIES = ("Zugvogel7391", "Rotkehlchen8246", "Bachstelze5518")


def test_hidden_texts_are_said_nowhere(desktop: Desktop, qtbot: QtBot, count: Count) -> None:
    """Neither on the pages, nor in tooltips and models, nor to screen readers, nor in the title of a window."""
    _judge_canaries(desktop, qtbot)
    assert all(canary in everything() for canary in CANARIES), "it would be seen"
    for way in ("hidden", "blurred", "masked"):
        desktop.preferences.set("window.content", way)
        page = open_check(desktop)
        page.new_check()
        page.compose.panel.clear()
        page.judging.show_run(1)
        qtbot.waitUntil(lambda page=page: offered(page, "New check"), timeout=WAIT)
        desktop.window.on_intent(SearchFor(runs=(1,)))
        for spec in PAGES:
            desktop.window.open_page(spec.id)
            _answered(desktop, qtbot)
        said = everything()
        assert [canary for canary in CANARIES if canary in said] == [], way
    count("canaries in hidden texts, looked for in all that the window can say", len(CANARIES))


class Copies:
    """A clipboard that tells who filled it, which that of the offscreen platform does not."""

    def __init__(self, *, ours: bool = True) -> None:
        self.ours = ours
        self.emptied: list[QClipboard.Mode] = []

    def supportsSelection(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def ownsSelection(self) -> bool:  # noqa: N802 - Qt's name
        return self.ours

    def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
        return self.ours

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.emptied.append(mode)


def test_what_another_program_copied_stays_in_the_clipboard() -> None:
    copies = Copies(ours=False)
    forget_copies(copies)  # type: ignore[arg-type]
    assert not copies.emptied


def test_after_locking_nothing_is_seen_and_the_clipboard_is_empty(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, count: Count
) -> None:
    _judge_canaries(desktop, qtbot)
    encrypted: list[object] = []
    desktop.tasks.run(
        desktop, lambda: desktop.core.history_access.encrypt(PASSPHRASE), encrypted.append, encrypted.append
    )
    qtbot.waitUntil(lambda: bool(encrypted), timeout=WAIT)
    assert encrypted == [""]
    desktop.tasks.run(desktop, desktop.core.history)
    open_check(desktop).results.table.selectAll()
    copies = Copies()
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: copies)
    action(desktop.window, "history.lock").trigger()
    qtbot.waitUntil(lambda: desktop.window.locked, timeout=WAIT)
    said = everything(visible=True)
    assert [canary for canary in CANARIES if canary in said] == []
    assert "Plumbline is locked" in said
    assert copies.emptied == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    count("canaries on the screen and in the clipboard after locking", len(CANARIES))


def _judge_canaries(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(practice_sample().policy))
    page = open_check(desktop)
    desktop.window.on_intent(CheckWith("flea-market"))
    qtbot.waitUntil(lambda: "flea-market" in page.bar.policies.chosen, timeout=WAIT)
    judge(page, qtbot, "\n".join(f"{canary} sells two lamps." for canary in CANARIES), split="One item per line")
    finished(page, qtbot)


def _answered(desktop: Desktop, qtbot: QtBot) -> None:
    done: list[None] = []
    desktop.tasks.run(desktop, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
