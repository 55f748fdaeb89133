"""A text laid out on one line in either direction, and cut where it does not fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from plumbline.desktop.widgets.strange_text import steady


def one_line(
    text: str, width: int, font: QFont, *, right: bool, formats: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    """Cut with an ellipsis if it is wider than `width` pixels; formats beyond the end of a cut text have no effect.

    A character that turns the direction of writing is a frame.
    """
    text = steady(text)
    layout = _laid_out(text, width, font, right=right, formats=formats)
    if layout.lineAt(0).naturalTextWidth() > width:
        room = width - QFontMetrics(font).horizontalAdvance("…")
        layout = _laid_out(_cut(text, layout, room), width, font, right=right, formats=formats)
    return layout


def _laid_out(
    text: str, width: int, font: QFont, *, right: bool, formats: Sequence[QTextLayout.FormatRange]
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(_direction(text))
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    kept = []
    for one in formats:
        if one.start < len(text):
            one.length = min(one.length, len(text) - one.start)
            kept.append(one)
    layout.setFormats(kept)
    layout.beginLayout()
    layout.createLine().setLineWidth(max(width, 1))
    layout.endLayout()
    return layout


def _direction(text: str) -> Qt.LayoutDirection:
    """The direction of the text's first letter, as a paragraph of it would be set."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _cut(text: str, layout: QTextLayout, room: float) -> str:
    line = layout.lineAt(0)
    begin = float(line.cursorToX(0)[0])  # type: ignore[index]
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        x = float(line.cursorToX(middle)[0])  # type: ignore[index]
        if abs(x - begin) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"
