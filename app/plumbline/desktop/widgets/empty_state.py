"""A page that has nothing to show yet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from plumbline.desktop.widgets.labels import label


class EmptyState(QWidget):
    """What a page says while it has nothing to show: what this is, and what to do next."""

    def __init__(self, title: str, text: str, ways: Iterable[QPushButton] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        head = label(title, "title")
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = label(text, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(560)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        column.addWidget(head)
        column.addSpacing(8)
        column.addLayout(middle)
        column.addSpacing(16)
        line = QHBoxLayout()
        line.addStretch(1)
        for way in ways:
            way.setAutoDefault(True)  # so that Enter presses it, as in a dialog
            line.addWidget(way)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)
