"""Paints a row of the history: the verdict and where it belongs, and below a line of text with what was found marked."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plumbline.desktop.history.model import HIT, HitsModel
from plumbline.desktop.history.rows import RowText, row_text
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision
from plumbline.store.results import Hit

_PAD_X, _PAD_Y = 4 * STEP, 2 * STEP
_GAP: Final = 3 * STEP
_BADGE_X, _BADGE_Y = 10, 3


class HitDelegate(QStyledItemDelegate):
    """Rows are all of one height, so that a million of them are scrolled by reckoning alone."""

    def __init__(self, theme: Theme, model: HitsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def row_height(self, font: QFont) -> int:
        """The height of every row."""
        return 2 * _PAD_Y + 2 * QFontMetrics(font).height() + 2 * _BADGE_Y + STEP

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The row's size; the width is the view's."""
        self.initStyleOption(option, index)
        return QSize(10 * _PAD_X, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one row; one that is not here yet is an empty line."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        hit = index.data(HIT)
        if hit is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_hit(painter, option, hit, row_text(hit, self._model.cover))
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, row: RowText) -> None:
        room = option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        metrics = QFontMetrics(option.font)
        line = QRect(room.left(), room.top(), room.width(), metrics.height() + 2 * _BADGE_Y)
        tokens = self._theme.tokens
        if hit.item.decision is not None:
            badge = QRect(line.left(), line.top(), _badge_width(option.font, hit.item.decision), line.height())
            self._paint_badge(painter, _turned(option, badge), option.font, hit.item.decision)
            line.setLeft(badge.right() + _GAP)
        if row.review:
            wanted = min(metrics.horizontalAdvance(row.review), line.width())
            place = QRect(line.right() - wanted, line.top(), wanted + 1, line.height())
            _draw(painter, option, place, option.font, QColor(tokens.accent), row.review)
            line.setRight(place.left() - _GAP)
        _draw(painter, option, line, _small(option.font), QColor(tokens.muted), row.below)
        words = QRect(room.left(), line.bottom() + STEP, room.width(), metrics.height())
        self._paint_words(painter, option, words, row)

    def _paint_badge(self, painter: QPainter, pill: QRect, font: QFont, decision: Decision) -> None:
        pair = self._theme.verdict(decision)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(pair.ink))
        painter.setFont(_bold(font))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), signed(decision))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: RowText) -> None:
        text = _caption(row) + row.text
        layout = self._words(text, place.width(), option, row)
        if layout.lineAt(0).naturalTextWidth() > place.width():
            room = place.width() - QFontMetrics(option.font).horizontalAdvance("…")
            layout = self._words(_cut(text, layout, room), place.width(), option, row)
        place = _turned(option, place)
        painter.setPen(QColor(self._theme.tokens.ink))
        height = layout.lineAt(0).height()
        layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - height) / 2))

    def _words(self, text: str, width: int, option: QStyleOptionViewItem, row: RowText) -> QTextLayout:
        tokens = self._theme.tokens
        caption = _caption(row)
        layout = QTextLayout(text, option.font)
        direction = QTextOption()
        direction.setTextDirection(_direction(text))
        direction.setAlignment(Qt.AlignmentFlag.AlignRight if _right(option) else Qt.AlignmentFlag.AlignLeft)
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(direction)
        marked = [(start + len(caption), end + len(caption)) for start, end in row.marks]
        layout.setFormats(
            [_format(0, len(caption), QColor(tokens.muted))]
            + [
                _format(start, min(end, len(text)) - start, QColor(tokens.accent), QColor(tokens.accent_ground))
                for start, end in marked
                if start < len(text)
            ]
        )
        layout.beginLayout()
        layout.createLine().setLineWidth(max(width, 1))
        layout.endLayout()
        return layout


def _draw(painter: QPainter, option: QStyleOptionViewItem, place: QRect, font: QFont, ink: QColor, text: str) -> None:
    """One line at the leading side of a place, cut where it does not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(_turned(option, place), int(leading_side() | Qt.AlignmentFlag.AlignVCenter), short)


def _caption(row: RowText) -> str:
    return f"{row.field}: " if row.field else ""


def _direction(text: str) -> Qt.LayoutDirection:
    """The direction of a text's first letter, as a paragraph of it would be set."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _cut(text: str, layout: QTextLayout, room: float) -> str:
    """The text as far as it fits, whichever way its letters run."""
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


def _format(start: int, length: int, ink: QColor, ground: QColor | None = None) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    look = QTextCharFormat()
    look.setForeground(ink)
    if ground is not None:
        look.setBackground(ground)
        look.setFontWeight(QFont.Weight.DemiBold)
    made.format = look
    return made


def _badge_width(font: QFont, decision: Decision) -> int:
    return QFontMetrics(_bold(font)).horizontalAdvance(signed(decision)) + 2 * _BADGE_X


def _right(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction is Qt.LayoutDirection.RightToLeft)


def _turned(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """The place on the row's other side where the window is read from the right."""
    if not _right(option):
        return place
    return QRect(option.rect.left() + option.rect.right() - place.right(), place.top(), place.width(), place.height())


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
