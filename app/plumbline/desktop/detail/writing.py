"""The reasoning while the model writes it: added to a view as it comes, covered as the item's text is."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from plumbline.desktop.detail.concealment import HIDDEN, SHOWN, concealed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.strange_text import readable

_GAP: Final = "\n\n"


class Writing:
    """What is written of one item. The parts of a long text, which are judged at the same time, stand one below the other."""

    def __init__(self, view: QTextEdit | QPlainTextEdit) -> None:
        self._view = view
        self._way = SHOWN
        self._parts = 1
        self._texts: dict[int, str] = {}
        self._ends: dict[int, QTextCursor] = {}
        """Where the next words of a part go."""

    def begin(self) -> None:
        self._texts.clear()
        self._ends.clear()
        self._view.clear()

    def add(self, text: str, part: int, parts: int) -> None:
        """Words of number `part` of `parts`, counted from 0."""
        self._texts[part] = self._texts.get(part, "") + text
        if part in self._ends:
            self._ends[part].insertText(readable(concealed(text, self._way)))
        else:
            self._parts = parts
            self._fill()

    def cover(self, way: str) -> None:
        """Shows what there is in another way, one of `way_of`'s."""
        if way != self._way:
            self._way = way
            if self._texts:
                self._fill()

    def _fill(self) -> None:
        self._ends.clear()
        self._view.clear()
        if self._way == HIDDEN:
            self._view.setPlainText(concealed("", HIDDEN))
            return
        writer = QTextCursor(self._view.document())
        for part in sorted(self._texts):
            if part != min(self._texts):
                writer.insertText(_GAP)
            if self._parts > 1:
                writer.insertText(translate("Detail", "Part {number}").format(number=number_text(part + 1)) + "\n")
            writer.insertText(readable(concealed(self._texts[part], self._way)))
            end = QTextCursor(writer)
            end.setKeepPositionOnInsert(True)
            self._ends[part] = end
        for end in self._ends.values():
            end.setKeepPositionOnInsert(False)
            end.clearSelection()  # its anchor moved with what was inserted
