"""Long work in words, with its progress and a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label


class WorkBar(QFrame):
    """Shown while the work is running."""

    shown_or_hidden = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._words = label()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(translate("History", "Progress"))
        self._on_stop: Callable[[], object] | None = None
        self.stop_button = button(translate("History", "Stop"), self._stop)
        words = QVBoxLayout()
        words.addWidget(self._words)
        words.addWidget(self._progress)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.addLayout(words, 1)
        line.addWidget(self.stop_button)
        self.hide()

    def begin(self, text: str, stop: Callable[[], object]) -> None:
        self._on_stop = stop
        self.say(text, 0, 0)
        self.show()
        self.shown_or_hidden.emit()

    def end(self) -> None:
        self.hide()
        self.shown_or_hidden.emit()

    def say(self, text: str, done: int, total: int) -> None:
        """A total of 0 is unknown."""
        self._words.setText(text)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _stop(self) -> None:
        if self._on_stop is not None:
            self._on_stop()
