"""A field for a text that people paste: of any length and shape, without making the window wait."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from plumbline.desktop.widgets.strange_text import has_long_run

_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere


class TextField(QPlainTextEdit):
    """Breaks its lines between words; in a text with a long run without a space anywhere, since looking for the words in such a run
    takes time with the square of its length.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._look)
        self.setPlainText(text)

    def setPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._prepare(text)
        super().setPlainText(text)

    def insertPlainText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._prepare(text, more=True)
        super().insertPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        self._prepare(source.text(), more=True)
        super().insertFromMimeData(source)

    def _prepare(self, text: str, *, more: bool = False) -> None:
        """Before the text is laid out."""
        if has_long_run(text):
            self.setWordWrapMode(_ANYWHERE)
        elif not more:
            self.setWordWrapMode(_WORDS)

    def _look(self) -> None:
        """A run may grow bit by bit, too; only the line that was changed is looked at."""
        block = self.textCursor().block()
        if self.wordWrapMode() == _WORDS and has_long_run(block.text()):
            self.setWordWrapMode(_ANYWHERE)
        elif self.document().isEmpty():
            self.setWordWrapMode(_WORDS)
