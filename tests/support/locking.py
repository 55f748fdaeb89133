"""Locking and unlocking the window's history, as a person does it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.unlock import UnlockDialog
from support.widgets import click, named

PASSPHRASE: Final = "four words are better"
_WAIT: Final = 20_000


def encrypt(desktop: Desktop, qtbot: QtBot) -> None:
    """Gives the history a passphrase."""
    done: list[str] = []
    access = desktop.core.history_access

    def work() -> str:
        access.encrypt(PASSPHRASE)
        access.open()
        return "done"

    desktop.tasks.run(desktop, work, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=_WAIT)


def lock(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.trigger("history.lock")
    qtbot.waitUntil(lambda: desktop.window.locked, timeout=_WAIT)


def unlock(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.trigger("history.unlock")
    answer(desktop, qtbot)
    qtbot.waitUntil(lambda: not desktop.window.locked and not desktop._sealed, timeout=_WAIT)


def asked(desktop: Desktop, qtbot: QtBot) -> UnlockDialog:
    """The dialog that asks for the passphrase, once it is there."""

    def open_ones() -> list[UnlockDialog]:
        return [one for one in desktop.window.findChildren(UnlockDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()), timeout=_WAIT)
    return open_ones()[0]


def answer(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = asked(desktop, qtbot)
    named(dialog, QLineEdit, "Passphrase or recovery code").setText(PASSPHRASE)
    click(dialog, "Unlock")


def refuse(desktop: Desktop, qtbot: QtBot) -> None:
    """Rather not: the window stays, and says that the history is locked."""
    click(asked(desktop, qtbot), "Cancel")
    qtbot.waitUntil(lambda: desktop._sealed, timeout=_WAIT)
