"""The heads of the table of items: the title of a policy has two lines."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from plumbline.desktop.widgets.theme import STEP

MARGIN = 6 * STEP
"""What a head has around its title, with room for the mark of its order."""


class Heads(QHeaderView):
    """What does not fit is left out, of a policy's title in the middle of its second line; the tooltip has it all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.high: Collection[int] = ()
        """The columns whose titles have two lines."""
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setStretchLastSection(False)
        self.setSortIndicatorShown(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802 - Qt's name
        super().initStyleOptionForIndex(option, section)
        room = (
            self.sectionSize(section) - MARGIN + STEP
        )  # a title that just fits is not measured to the last part of a pixel
        option.text = "\n".join(in_lines(option.text, self.font(), room, 2 if section in self.high else 1))

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802 - Qt's name
        size = super().sectionSizeFromContents(section)
        return size + QSize(0, self.fontMetrics().lineSpacing()) if section in self.high else size


def in_lines(text: str, font: QFont, room: int, most: int) -> list[str]:
    """A text broken where it has to be, into at most so many lines; what is too much for the last one is left out.

    Of several lines it is left out in the middle: titles often differ at their ends.
    """
    metrics, layout = QFontMetrics(font), QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    start = 0
    layout.beginLayout()
    while len(lines) < most - 1 and metrics.horizontalAdvance(text[start:]) > room:
        line = layout.createLine()
        line.setLineWidth(room)
        end = start + max(line.textLength(), 1)
        lines.append(text[start:end].strip())
        start = end
    layout.endLayout()
    left_out = Qt.TextElideMode.ElideMiddle if lines else Qt.TextElideMode.ElideRight
    return [*lines, metrics.elidedText(text[start:], left_out, room)]


def width_in_two_lines(text: str, metrics: QFontMetrics) -> int:
    """How wide a text is that is broken between two words, where that makes it narrowest."""
    words = text.split(" ")
    halves = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words) + 1))
    return min(max(map(metrics.horizontalAdvance, half)) for half in halves)
