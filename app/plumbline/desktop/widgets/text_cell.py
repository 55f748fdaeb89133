"""A cell of text: it begins where the window begins to read, and what does not fit is left out at its own end."""

from __future__ import annotations

from functools import partial
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from plumbline.desktop.widgets.blur import BLURRED_TEXT, paint_blurred
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.strange_text import steady

BELOW: Final = Qt.ItemDataRole.UserRole + 2
"""Role of a cell with two lines: what stands in the second one, muted."""


class TextDelegate(QStyledItemDelegate):
    """An English text in an Arabic window keeps its beginning and its full stop, and the other way round."""

    def __init__(self, parent: QObject, left_out: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """`left_out`: where a text loses what does not fit."""
        super().__init__(parent)
        self._left_out = left_out
        self.below = False
        """Cells have a second line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        first, second = lines_of(option.rect, option, two=self.below)
        draw = partial(paint_line, option=option, rect=first, text=text, left_out=self._left_out)
        if index.data(BLURRED_TEXT):
            paint_blurred(painter, first, draw)
        else:
            draw(painter)
        if self.below:
            paint_below(painter, option, second, index, Qt.TextElideMode.ElideMiddle)


def lines_of(rect: QRect, option: QStyleOptionViewItem, *, two: bool) -> tuple[QRect, QRect]:
    """The cell's lines; of one alone, the cell itself."""
    if not two:
        return rect, QRect()
    height = option.fontMetrics.height()
    gap = (rect.height() - 2 * height) // 3
    first = QRect(rect.left(), rect.top() + gap, rect.width(), height)
    return first, first.translated(0, height + gap)


def paint_below(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    index: QModelIndex | QPersistentModelIndex,
    left_out: Qt.TextElideMode,
) -> None:
    """The second line of a cell."""
    muted = QPalette.ColorRole.PlaceholderText
    paint_line(painter, option, rect, str(index.data(BELOW) or ""), left_out=left_out, role=muted)


def paint_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    *,
    left_out: Qt.TextElideMode,
    role: QPalette.ColorRole = QPalette.ColorRole.Text,
) -> None:
    """One line of a cell."""
    style, text = option.widget.style(), steady(text)
    margin = style.pixelMetric(style.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    room = rect.adjusted(margin, 0, -margin, 0)
    painter.save()
    painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
    painter.setFont(option.font)
    painter.setPen(option.palette.color(role))
    right = text.isascii() is False and _is_right_to_left(text)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    short = option.fontMetrics.elidedText(text, left_out, room.width())
    side = leading_side() | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(side | Qt.TextFlag.TextSingleLine), short)
    painter.restore()


def _is_right_to_left(text: str) -> bool:
    for sign in text:
        if (kind := bidirectional(sign)) in ("L", "R", "AL"):
            return kind != "L"
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
