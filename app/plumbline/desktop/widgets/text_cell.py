"""A cell of text: it begins where the window begins to read, and what does not fit is left out at its own end."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.strange_text import steady


class TextDelegate(QStyledItemDelegate):
    """An English text in an Arabic window keeps its beginning and its full stop, and the other way round."""

    def __init__(self, parent: QObject, left_out: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """`left_out`: where a text loses what does not fit."""
        super().__init__(parent)
        self._left_out = left_out

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text = steady(option.text)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        margin = style.pixelMetric(style.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        room = option.rect.adjusted(margin, 0, -margin, 0)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(option.palette.ColorRole.Text))
        right = text.isascii() is False and _is_right_to_left(text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        short = option.fontMetrics.elidedText(text, self._left_out, room.width())
        side = leading_side() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(side | Qt.TextFlag.TextSingleLine), short)
        painter.restore()


def _is_right_to_left(text: str) -> bool:
    for sign in text:
        if (kind := bidirectional(sign)) in ("L", "R", "AL"):
            return kind != "L"
    return False
