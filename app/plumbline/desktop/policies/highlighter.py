"""Colours in the policy's text: headings bold, rule ids in the accent colour, passages with advice underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.lint.linter import Advice, Severity

_HEADING: Final = re.compile(r"\s{0,3}#{1,6}\s")
_START: Final = re.compile(r"(?<![\w.])\S")
"""Where the id of a rule may begin."""
_CONTINUED: Final = re.compile(r"\w|\.\w")
"""What may not follow the id of a rule."""
_MOST: Final = 4_000
"""Characters. A longer line is not coloured: on the main thread, colouring must take a moment whatever the text is."""


class PolicyHighlighter(QSyntaxHighlighter):
    """Follows the text as it is typed; what takes the whole text is given to it."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._ids: frozenset[str] = frozenset()
        self._lengths: list[int] = []
        self._advice: dict[int, list[Advice]] = {}
        theme.changed.connect(self.rehighlight)

    def show_rules(self, ids: Iterable[str]) -> None:
        found = frozenset(ids)
        if found == self._ids:
            return
        self._ids = found
        self._lengths = sorted({len(name) for name in found}, reverse=True)
        self.rehighlight()

    def show_advice(self, advice: Sequence[Advice], offset: int) -> None:
        """`offset`: characters of the first line that are not shown."""
        before, self._advice = self._advice, {}
        for one in advice:
            if one.end > one.column:
                self._advice.setdefault(one.line - 1, []).append(_moved(one, offset) if one.line == 1 else one)
        for line in {*before, *self._advice}:
            if before.get(line) != self._advice.get(line):
                block = self.document().findBlockByNumber(line)
                if block.isValid():
                    self.rehighlightBlock(block)

    def advice_at(self, line: int, column: int) -> list[Advice]:
        """Both from 0, the column in characters as Python counts them."""
        return [one for one in self._advice.get(line, []) if one.column - 1 <= column < one.end - 1]

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        if len(text) > _MOST:
            return
        tokens = self._theme.tokens
        if _HEADING.match(text):
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, units(text), bold)
        for start, end in self._mentions(text):
            rule = QTextCharFormat()
            rule.setForeground(QColor(tokens.accent))
            rule.setFontWeight(QFont.Weight.Bold)
            self._mark(text, start, end, rule)
        for one in self._advice.get(self.currentBlock().blockNumber(), []):
            under = QTextCharFormat()
            under.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            under.setUnderlineColor(
                QColor((tokens.violates if one.severity is Severity.ERROR else tokens.escalate).ink)
            )
            self._mark(text, one.column - 1, one.end - 1, under)

    def _mentions(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the ids of rules are in a line; of two that begin in the same place, the longer one."""
        past = 0
        for match in _START.finditer(text) if self._ids else ():
            start = match.start()
            for end in (start + length for length in self._lengths):
                if start >= past and text[start:end] in self._ids and not _CONTINUED.match(text, end):
                    yield start, end
                    past = end
                    break

    def _mark(self, text: str, start: int, end: int, added: QTextCharFormat) -> None:
        place = units(text[:start])
        for index in range(place, units(text[:end])):
            both = self.format(index)
            both.merge(added)
            self.setFormat(index, 1, both)


def units(text: str) -> int:
    """The text's length as Qt counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _moved(one: Advice, offset: int) -> Advice:
    return Advice(one.severity, one.code, one.message, one.line, max(one.column - offset, 1), max(one.end - offset, 1))
