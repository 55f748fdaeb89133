"""Work that takes a while, said in words, with its progress and a button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label


class WorkBar(QFrame):
    """Shown while something is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._words = label()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(translate("History", "Progress"))
        self._stop: Callable[[], object] | None = None
        self.stop_button = button(translate("History", "Stop"), self._end)
        words = QVBoxLayout()
        words.addWidget(self._words)
        words.addWidget(self._progress)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.addLayout(words, 1)
        line.addWidget(self.stop_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" when nothing is under way."""
        return "" if self.isHidden() else self._words.text()

    def begin(self, text: str, stop: Callable[[], object]) -> None:
        """Shows that something has begun; `stop` ends it."""
        self._stop = stop
        self.say(text, 0, 0)
        self.show()

    def say(self, text: str, done: int, total: int) -> None:
        """Says how far it is; a total of 0 is one that is not known."""
        self._words.setText(text)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _end(self) -> None:
        if self._stop is not None:
            self._stop()
