"""Asking for the key of an encrypted history: without blocking the window, again when it does not fit, and not again after a no.

The thread that needs the key waits; the window does not. Who would rather not answer is left alone until they choose "Unlock".
"""

from __future__ import annotations

import threading
from concurrent.futures import Future

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.secret_line import secret_line, show_tick
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.domain.errors import InputError
from plumbline.domain.messages import verbatim


class HistoryLockedError(InputError):
    """The history is encrypted, and its key was not given."""

    def __init__(self) -> None:
        super().__init__(
            verbatim(translate("Unlock", "The history is locked")),
            verbatim(translate("Unlock", "It is encrypted, and no key was given. Nothing in it can be seen or added.")),
            verbatim(translate("Unlock", "Unlock it with its passphrase or recovery code.")),
        )


class Question(QObject):
    """Asks for the passphrase or the recovery code on the main thread, whichever thread needs it."""

    locked = Signal(bool)
    """The person would rather not answer, or may be asked again."""

    _asked = Signal(object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self._guard = threading.Lock()
        self._declined = False
        self._waiting: Future[str | None] | None = None
        self._asked.connect(self._on_asked)

    def ask(self, refused: bool) -> str:
        """What the person types; the worker thread that calls it waits. `refused`: what was typed before does not fit.

        Raises:
            HistoryLockedError: the person would rather not answer.
        """
        answer: Future[str | None] = Future()
        with self._guard:
            if self._declined:
                raise HistoryLockedError
            self._waiting = answer
        self._asked.emit(answer, refused)
        typed = answer.result()
        if typed is None:
            raise HistoryLockedError
        return typed

    def refuse(self) -> None:
        """The history was locked: nobody is asked before the person chooses to unlock it. May be called from any thread."""
        with self._guard:
            self._declined = True

    def allow(self) -> None:
        with self._guard:
            self._declined = False
        self.locked.emit(False)

    def give_up(self) -> None:
        """At the program's end: nobody is asked any more, and who waits for an answer is let go."""
        with self._guard:
            self._declined = True
            if self._waiting is not None and not self._waiting.done():
                self._waiting.set_result(None)

    def _on_asked(self, answer: Future[str | None], refused: bool) -> None:
        if answer.done():
            return
        dialog = UnlockDialog(self.window, refused)
        dialog.finished.connect(lambda _: self._end(answer, dialog))
        dialog.open()

    def _end(self, answer: Future[str | None], dialog: UnlockDialog) -> None:
        given = dialog.result() == QDialog.DialogCode.Accepted
        with self._guard:
            self._declined = self._declined or not given
            if not answer.done():
                answer.set_result(dialog.typed.text() if given else None)
        dialog.typed.clear()
        dialog.deleteLater()
        if not given:
            self.locked.emit(True)


class UnlockDialog(Sheet):
    """A field for the passphrase or the recovery code."""

    def __init__(self, parent: QWidget | None, refused: bool) -> None:
        super().__init__(parent, translate("Unlock", "Unlock history"))
        words = (
            translate("Unlock", "That did not unlock the history. Check upper and lower case, and try again.")
            if refused
            else translate(
                "Unlock",
                "The history is encrypted, and its key is not in the system keyring. Enter its passphrase, or the "
                "recovery code that you wrote down.",
            )
        )
        self.body.addWidget(label(words, wrap=True))
        self.typed = secret_line(translate("Unlock", "Passphrase or recovery code"))
        self.typed.setPlaceholderText(self.typed.accessibleName())
        self.body.addWidget(self.typed)
        self.body.addWidget(show_tick(translate("Unlock", "Show passphrase"), self.typed))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        unlock = self.buttons.addButton(translate("Unlock", "Unlock"), QDialogButtonBox.ButtonRole.AcceptRole)
        unlock.setProperty("role", "primary")
        unlock.setEnabled(False)
        self.typed.textChanged.connect(lambda text: unlock.setEnabled(bool(text)))
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
