"""A panel with a caption."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from plumbline.desktop.widgets.labels import label


class Card(QFrame):
    """A panel with a caption, something at the caption's other end, and a body."""

    def __init__(self, caption: str, aside: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        self.caption = label(caption, "caption", wrap=True)
        self.aside = label("", "caption", wrap=True)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self.head = QHBoxLayout()
        self.head.addWidget(self.caption, 1)
        self.head.addWidget(self.aside, 1)
        column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)
        self.say_aside(aside)

    def say_aside(self, text: str) -> None:
        """Says it at the caption's other end; an empty text leaves the caption the whole width."""
        self.aside.setText(text)
        self.aside.setVisible(bool(text))
