"""Choosing how the history is encrypted, and the recovery code that is shown once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.secret_line import show_tick
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.system.history_key import LEAST_PASSPHRASE, RecoveryTest

_LARGER: Final = 1.2
"""What is copied by hand is easy to read."""
_GROUPS_A_LINE: Final = 5
_NOT_KEPT: Final = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}
"""By which the clipboard's lists of Linux desktops, Windows and macOS know a secret."""


class ProtectDialog(Sheet):
    """Where the key is to be: in the system's keyring, or in a person's head."""

    def __init__(self, parent: QWidget, title: str, keyring: str) -> None:
        """`keyring`: what the system's keyring calls itself, "" where there is none."""
        super().__init__(parent, title)
        self.in_keyring = QRadioButton(
            translate("Settings", "Key in the system keyring ({name})").format(name=keyring)
            if keyring
            else translate("Settings", "Key in the system keyring (not available)")
        )
        self.by_passphrase = QRadioButton(translate("Settings", "A passphrase"))
        group = QButtonGroup(self)
        self.typed, self.again = QLineEdit(), QLineEdit()
        for line, name in (
            (self.typed, translate("Settings", "Passphrase")),
            (self.again, translate("Settings", "Repeat the passphrase")),
        ):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.textChanged.connect(self._update)
        self._show = show_tick(translate("Unlock", "Show passphrase"), self.typed, self.again)
        self._hint = label(role="muted", wrap=True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        for choice, words in (
            (
                self.in_keyring,
                translate(
                    "Settings",
                    "The system keyring stores a random key, and Plumbline opens the history without asking while you "
                    "are signed in. You get a recovery code to write down, which opens the history if the keyring is "
                    "lost.",
                ),
            ),
            (
                self.by_passphrase,
                translate(
                    "Settings",
                    "Only you know it. You enter it at every start, and it is not stored. If you forget it, the history "
                    "is lost: nobody can recover it.",
                ),
            ),
        ):
            group.addButton(choice)
            choice.toggled.connect(self._update)
            self.body.addWidget(choice)
            self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addWidget(self.typed)
        self.body.addWidget(self.again)
        self.body.addWidget(self._show)
        self.body.addWidget(self._hint)
        self.in_keyring.setEnabled(bool(keyring))
        (self.in_keyring if keyring else self.by_passphrase).setChecked(True)
        self._update()

    @property
    def passphrase(self) -> str | None:
        """The passphrase, or None for a key in the keyring."""
        return self.typed.text() if self.by_passphrase.isChecked() else None

    def _update(self) -> None:
        own = self.by_passphrase.isChecked()
        for widget in (self.typed, self.again, self._show, self._hint):
            widget.setVisible(own)
        typed, again = self.typed.text(), self.again.text()
        if len(typed) < LEAST_PASSPHRASE:
            self._hint.setText(
                translate("Settings", "At least {count} characters. Several words are better.").format(
                    count=LEAST_PASSPHRASE
                )
            )
        else:
            self._hint.setText("" if typed == again else translate("Settings", "The passphrases do not match."))
        self.go.setEnabled(not own or (len(typed) >= LEAST_PASSPHRASE and typed == again))
        if self.isVisible():
            self.fit()


class RecoveryDialog(Sheet):
    """The recovery code, shown this once. It closes when some of it was typed from the paper, with the code out of sight."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent, translate("Settings", "Recovery code"))
        groups = code.split("-")
        lines = ["-".join(groups[start : start + _GROUPS_A_LINE]) for start in range(0, len(groups), _GROUPS_A_LINE)]
        self._code = code
        self._test = RecoveryTest.of(code)
        self.shown = QPlainTextEdit("\n".join(lines))
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.shown.setStyleSheet(f'font-family: "{family}"; font-size: {self.font().pointSizeF() * _LARGER:.1f}pt;')
        self.shown.ensurePolished()
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shown.setFixedHeight(self.shown.fontMetrics().lineSpacing() * (len(lines) + 1) + 16)
        self.shown.setAccessibleName(self.windowTitle())
        self.copy = button(translate("Settings", "Copy"), self._copy)
        self._ask = label(
            translate(
                "Settings",
                "Type groups {first}, {second} and {third} of the code that you wrote down. This checks your copy "
                "while the code can still be shown.",
            ).format(**dict(zip(("first", "second", "third"), self._test.places, strict=True))),
            wrap=True,
        )
        self.typed = QLineEdit()
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.typed.setAccessibleName(translate("Settings", "Groups of the recovery code"))
        self.typed.textChanged.connect(self._update)
        self._hint = label(translate("Settings", "This does not match the code."), "muted", wrap=True)
        self.go_on = button(translate("Settings", "I have written it down"), self._ask_for_it, "primary")
        self.back = button(translate("Settings", "Show the code again"), self._show_code)
        self.close_button = button(translate("Settings", "Close"), self.accept, "primary")
        self._words = label(
            translate(
                "Settings",
                "This code opens the history if the keyring cannot: on another machine, or after the system was "
                "reinstalled. It is shown only once. Write it down or print it, and keep it with your important "
                "papers, not on this machine.",
            ),
            wrap=True,
        )
        self.body.addWidget(self._words)
        self.body.addWidget(self.shown)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._ask)
        self.body.addWidget(self.typed)
        self.body.addWidget(self._hint)
        self.buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.go_on, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.finished.connect(self._clear_clipboard)
        self._show_code()

    def reject(self) -> None:
        """Escape and the window's cross close it only when the paper was tested."""
        if self.close_button.isEnabled():
            super().reject()

    def _show_code(self) -> None:
        self._show_step(testing=False)

    def _ask_for_it(self) -> None:
        self._show_step(testing=True)
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_step(self, *, testing: bool) -> None:
        shown: tuple[QWidget, ...] = (self._words, self.shown, self.copy, self.go_on)
        asked: tuple[QWidget, ...] = (self._ask, self.typed, self.back, self.close_button)
        for widget in shown:
            widget.setVisible(not testing)
        for widget in asked:
            widget.setVisible(testing)
        self.typed.clear()
        self._update()

    def _update(self) -> None:
        passed = self._test.passed(self.typed.text())
        self.close_button.setEnabled(passed)
        self._hint.setVisible(not passed and self._test.complete(self.typed.text()))
        if self.isVisible():
            self.fit()

    def _copy(self) -> None:
        """Lists of what was copied are asked not to keep it."""
        data = QMimeData()
        data.setText(self._code)
        for name, value in _NOT_KEPT.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)

    def _clear_clipboard(self) -> None:
        if QGuiApplication.clipboard().text() == self._code:
            QGuiApplication.clipboard().clear()
