"""A line for a secret, whose letters are shown only when that is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit


def secret_line(name: str) -> QLineEdit:
    """`name`: for screen readers."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    return line


def show_tick(words: str, *lines: QLineEdit) -> QCheckBox:
    """Shows what is typed in the lines, for as long as it is ticked."""
    tick = QCheckBox(words)

    def show(on: bool) -> None:
        for line in lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    tick.toggled.connect(show)
    return tick
