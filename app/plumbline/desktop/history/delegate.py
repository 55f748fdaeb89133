"""Paints a row of the history: the verdict and where it belongs, and below it a line of text with the matches marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plumbline.desktop.history.hits_model import HIT, HitsModel
from plumbline.desktop.history.one_line import one_line
from plumbline.desktop.history.row_text import RowText
from plumbline.desktop.widgets.blur import paint_blurred
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision
from plumbline.store.results.search import Hit

_PAD_X, _PAD_Y = 4 * STEP, 2 * STEP
_COMPACT_PAD_Y: Final = 1
_GAP: Final = 3 * STEP
_BADGE_X, _BADGE_Y = 10, 3


class HitDelegate(QStyledItemDelegate):
    """All rows have the same height, so that a million of them can be scrolled by arithmetic alone."""

    def __init__(self, theme: Theme, model: HitsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.compact = False
        """Rows are as low as their two lines allow."""

    @property
    def _room(self) -> tuple[int, int]:
        """Above and below a row's lines, and between them."""
        return (_COMPACT_PAD_Y, 0) if self.compact else (_PAD_Y, STEP)

    def row_height(self, font: QFont) -> int:
        around, between = self._room
        return 2 * around + 2 * QFontMetrics(font).height() + 2 * _BADGE_Y + between

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.initStyleOption(option, index)
        return QSize(10 * _PAD_X, self.row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)  # stacked marks reach over other rows
        painter.setPen(QColor(self._theme.tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        hit = index.data(HIT)
        if hit is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_hit(painter, option, hit, self._model.words(hit))
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, row: RowText) -> None:
        around, between = self._room
        room = option.rect.adjusted(_PAD_X, around, -_PAD_X, -around)
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
        words = QRect(room.left(), line.bottom() + between, room.width(), metrics.height())
        self._paint_words(painter, option, words, row)

    def _paint_badge(self, painter: QPainter, pill: QRect, font: QFont, decision: Decision) -> None:
        pair = self._theme.tokens.verdict(decision)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(pair.ink))
        painter.setFont(_bold(font))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), signed(decision))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: RowText) -> None:
        tokens, caption = self._theme.tokens, f"{row.field}: " if row.field else ""
        formats = [_format(0, len(caption), QColor(tokens.muted))]
        for start, end in row.marks:
            mark = _format(start + len(caption), end - start, QColor(tokens.accent), QColor(tokens.accent_ground))
            formats.append(mark)
        layout = one_line(caption + row.text, place.width(), option.font, right=_right(option), formats=formats)
        place = _turned(option, place)
        painter.setPen(QColor(tokens.ink))
        height = layout.lineAt(0).height()
        at = QPointF(place.left(), place.top() + (place.height() - height) / 2)
        if row.blurred:
            paint_blurred(painter, place, lambda blurred: layout.draw(blurred, at))
        else:
            layout.draw(painter, at)


def _draw(painter: QPainter, option: QStyleOptionViewItem, place: QRect, font: QFont, ink: QColor, text: str) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(_turned(option, place), int(leading_side() | Qt.AlignmentFlag.AlignVCenter), short)


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
    """The same place mirrored in the row where the window is read from right to left."""
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
