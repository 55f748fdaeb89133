"""Choosing how the history is encrypted, and the recovery code that is shown once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.system.history_key import LEAST_PASSPHRASE

_LARGER: Final = 1.2
"""What is copied by hand is easy to read."""
_GROUPS_A_LINE: Final = 5


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
        for widget in (self.typed, self.again, self._hint):
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
    """The recovery code, shown this once. It closes when the person says that it is written down."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent, translate("Settings", "Recovery code"))
        groups = code.split("-")
        lines = ["-".join(groups[start : start + _GROUPS_A_LINE]) for start in range(0, len(groups), _GROUPS_A_LINE)]
        self._code = code
        self.shown = QPlainTextEdit("\n".join(lines))
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.shown.setStyleSheet(f'font-family: "{family}"; font-size: {self.font().pointSizeF() * _LARGER:.1f}pt;')
        self.shown.ensurePolished()
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shown.setFixedHeight(self.shown.fontMetrics().lineSpacing() * (len(lines) + 1) + 16)
        self.shown.setAccessibleName(self.windowTitle())
        self.written = QCheckBox(translate("Settings", "I have written it down"))
        self.close_button = button(translate("Settings", "Close"), self.accept, "primary")
        self.close_button.setEnabled(False)
        self.written.toggled.connect(self.close_button.setEnabled)
        self.body.addWidget(
            label(
                translate(
                    "Settings",
                    "This code opens the history if the keyring cannot: on another machine, or after the system was "
                    "reinstalled. It is shown only once. Write it down or print it, and keep it with your important "
                    "papers, not on this machine.",
                ),
                wrap=True,
            )
        )
        self.body.addWidget(self.shown)
        self.body.addWidget(button(translate("Settings", "Copy"), self._copy), 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.written)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.AcceptRole)

    def reject(self) -> None:
        """Escape and the window's cross close it only when the code is written down."""
        if self.written.isChecked():
            super().reject()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
