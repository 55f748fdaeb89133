"""A difference of two texts, to be read: − and + before the lines, and the words that changed marked in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.text_diff import Change, DiffLine

_SIGNS: Final = {Change.SAME: "  ", Change.REMOVED: "− ", Change.ADDED: "+ ", Change.LEFT_OUT: "… "}


class DifferenceView(QPlainTextEdit):
    """Shows a difference, or a text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: Sequence[tuple[str, Sequence[DiffLine]]] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("Policies", "Differences"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        theme.changed.connect(self._show)

    def show_parts(self, parts: Sequence[tuple[str, Sequence[DiffLine]]]) -> None:
        self._parts = parts
        self._show()

    def go_to(self, line: int) -> None:
        """Goes to a line of the first part, from 1; 0 is its heading."""
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _show(self) -> None:
        self.clear()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QFont(self.window().font()).pointSizeF())
        self.setFont(font)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for heading, lines in self._parts:
            self._begin(cursor, QTextBlockFormat())
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(heading, bold)
            for line in lines:
                self._line(cursor, line)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(self, cursor: QTextCursor, line: DiffLine) -> None:
        tokens = self._theme.tokens
        pair = {Change.REMOVED: tokens.violates, Change.ADDED: tokens.allowed}.get(line.change)
        block, plain = QTextBlockFormat(), QTextCharFormat()
        if pair is not None:
            block.setBackground(QColor(pair.ground))
            plain.setForeground(QColor(pair.ink))
        elif line.change is Change.LEFT_OUT:
            plain.setForeground(QColor(tokens.muted))
        self._begin(cursor, block)
        cursor.insertText(_SIGNS[line.change], plain)
        if line.change is Change.LEFT_OUT:
            cursor.insertText(translate("Policies", "{n} unchanged lines", "", line.old), plain)
        for piece in line.pieces:
            shown = QTextCharFormat(plain)
            if piece.changed:
                shown.setFontWeight(QFont.Weight.Bold)
                shown.setFontUnderline(True)
            cursor.insertText(piece.text, shown)

    @staticmethod
    def _begin(cursor: QTextCursor, block: QTextBlockFormat) -> None:
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
