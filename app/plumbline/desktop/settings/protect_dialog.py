"""Choosing how the history is encrypted, and the recovery code that is shown once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.i18n import translate
from plumbline.desktop.widgets import button, label
from plumbline.system.history_key import LEAST_PASSPHRASE

_WIDTH: Final = 480
_GROUPS_A_LINE: Final = 5


class ProtectDialog(QDialog):
    """Where the key is to be: in the system's keyring, or in a person's head."""

    def __init__(self, parent: QWidget, title: str, keyring: str) -> None:
        """`keyring`: what the system's keyring calls itself, "" where there is none."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.in_keyring = QRadioButton(
            translate("Settings", "A random key in the system's keyring ({name})").format(name=keyring)
            if keyring
            else translate("Settings", "A random key in the system's keyring (there is none here)")
        )
        self.by_passphrase = QRadioButton(translate("Settings", "A passphrase that only you know"))
        group = QButtonGroup(self)
        self.typed, self.again = QLineEdit(), QLineEdit()
        for line, name in (
            (self.typed, translate("Settings", "Passphrase")),
            (self.again, translate("Settings", "The same passphrase again")),
        ):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.textChanged.connect(self._update)
        self._hint = label(role="muted", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label(title, "title"))
        for choice, words in (
            (
                self.in_keyring,
                translate(
                    "Settings",
                    "Plumbline opens the history without asking while you are signed in. You get a recovery code for paper, which "
                    "opens it when the keyring is lost.",
                ),
            ),
            (
                self.by_passphrase,
                translate(
                    "Settings",
                    "It is asked for at every start and kept nowhere. Whoever forgets it has lost the history: nobody can get it "
                    "back.",
                ),
            ),
        ):
            group.addButton(choice)
            choice.toggled.connect(self._update)
            column.addWidget(choice)
            column.addWidget(label(words, "muted", wrap=True))
        column.addWidget(self.typed)
        column.addWidget(self.again)
        column.addWidget(self._hint)
        column.addWidget(buttons)
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
                translate("Settings", "At least {count} characters; several words are better.").format(
                    count=LEAST_PASSPHRASE
                )
            )
        else:
            self._hint.setText("" if typed == again else translate("Settings", "The two are not the same yet."))
        self.go.setEnabled(not own or (len(typed) >= LEAST_PASSPHRASE and typed == again))


class RecoveryDialog(QDialog):
    """The recovery code, shown this once. It closes when the person says that it is written down."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Recovery code"))
        self.setMinimumWidth(_WIDTH)
        groups = code.split("-")
        lines = ["-".join(groups[start : start + _GROUPS_A_LINE]) for start in range(0, len(groups), _GROUPS_A_LINE)]
        self._code = code
        self.shown = QPlainTextEdit("\n".join(lines))
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.shown.setFixedHeight(self.shown.fontMetrics().lineSpacing() * (len(lines) + 1) + 16)
        self.shown.setAccessibleName(self.windowTitle())
        self.written = QCheckBox(translate("Settings", "I have written it down"))
        self.close_button = button(translate("Settings", "Close"), self.accept, "primary")
        self.close_button.setEnabled(False)
        self.written.toggled.connect(self.close_button.setEnabled)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(
            label(
                translate(
                    "Settings",
                    "This code opens the history when the keyring can't: on another machine, or after the system was set up anew. "
                    "It is shown this once. Write it on paper or print it, and keep it where you keep important papers, not on "
                    "this machine.",
                ),
                wrap=True,
            )
        )
        column.addWidget(self.shown)
        column.addWidget(button(translate("Settings", "Copy"), self._copy), 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.written)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTrailing)

    def reject(self) -> None:
        """Escape and the window's cross close it only when the code is written down."""
        if self.written.isChecked():
            super().reject()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
