"""Paints a row of the history: a verdict, a line of text with what was found marked, and a quieter line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plumbline.desktop.history.model import HIT, HitsModel
from plumbline.desktop.history.rows import RowText, row_text
from plumbline.desktop.theme import STEP, Theme
from plumbline.desktop.verdict_words import signed
from plumbline.domain.verdict import Decision
from plumbline.store.records import Hit

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
        return 2 * _PAD_Y + QFontMetrics(font).height() + 2 * _BADGE_Y + STEP + QFontMetrics(_small(font)).height()

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
        badge = max(_badge_width(option.font, decision) for decision in Decision)
        if hit.item.decision is not None:
            self._paint_badge(painter, option, QRect(line.left(), line.top(), badge, line.height()), hit.item.decision)
        review = metrics.horizontalAdvance(row.review)
        words = QRect(line.left() + badge + _GAP, line.top(), line.width() - badge - _GAP, line.height())
        if row.review:
            review = min(review, words.width() // 2)
            place = QRect(words.right() - review, line.top(), review + 1, line.height())
            painter.setPen(QColor(tokens.accent))
            painter.setFont(option.font)
            text = metrics.elidedText(row.review, Qt.TextElideMode.ElideRight, review)
            painter.drawText(_turned(option, place), int(Qt.AlignmentFlag.AlignCenter), text)
            words.setWidth(words.width() - review - _GAP)
        self._paint_words(painter, option, words, row)
        small = _small(option.font)
        below = QRect(words.left(), line.bottom() + STEP, room.right() - words.left(), QFontMetrics(small).height())
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        text = QFontMetrics(small).elidedText(row.below, Qt.TextElideMode.ElideRight, below.width())
        side = Qt.AlignmentFlag.AlignRight if _right(option) else Qt.AlignmentFlag.AlignLeft
        painter.drawText(_turned(option, below), int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_badge(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, decision: Decision) -> None:
        pair = self._theme.verdict(decision)
        pill = QRect(place.left(), place.top(), _badge_width(option.font, decision), place.height())
        pill = _turned(option, pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(pair.ink))
        painter.setFont(_bold(option.font))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), signed(decision))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: RowText) -> None:
        tokens = self._theme.tokens
        caption = f"{row.field}: " if row.field else ""
        layout = QTextLayout(caption + row.text, option.font)
        direction = QTextOption()
        direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if not caption else option.direction)
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(direction)
        layout.setFormats(
            [_format(0, len(caption), QColor(tokens.muted))]
            + [
                _format(start + len(caption), end - start, QColor(tokens.accent), QColor(tokens.accent_ground))
                for start, end in row.marks
            ]
        )
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(place.width(), 1))
        layout.endLayout()
        place = _turned(option, place)
        painter.setPen(QColor(tokens.ink))
        painter.setClipRect(place)
        layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))
        painter.setClipping(False)


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
