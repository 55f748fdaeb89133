"""Paints a verdict in a table: a sign, a word where there is room for it, and a colour on a rounded ground."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plumbline.desktop.widgets.text_cell import lines_of, paint_below, paint_line
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_words import SIGNS, marked, signed
from plumbline.domain.verdict import Decision

DECISION = Qt.ItemDataRole.UserRole
"""Role of a verdict cell: its `Decision`, or None."""
AT_LIMIT = Qt.ItemDataRole.UserRole + 1
"""Role of a verdict cell: whether the reasoning was ended by its limit."""
BESIDE = Qt.ItemDataRole.UserRole + 4
"""Role of a verdict cell: the sign of what a person decided, which stands behind the verdict, muted."""
_PAD = 2 * STEP
_BESIDE = tuple(f"→ {sign}" for sign in SIGNS.values())


class VerdictDelegate(QStyledItemDelegate):
    """Verdict cells."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.below = False
        """Cells have a second line."""
        self.signs = False
        """Verdicts are signs alone."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        said = index.data(DECISION)  # through Qt it comes as a plain string
        if not said:
            super().paint(painter, option, index)
            return
        decision = Decision(said)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        words = marked(_words(decision, signs=self.signs), at_limit=bool(index.data(AT_LIMIT)))
        first, second = lines_of(option.rect, option, two=self.below)
        height = option.fontMetrics.height() + STEP
        width = min(option.fontMetrics.horizontalAdvance(words) + 2 * _PAD, option.rect.width() - STEP)
        rect = QRect(0, 0, width, height)
        rect.moveCenter(first.center())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            rect.moveRight(option.rect.right() - STEP // 2)
        else:
            rect.moveLeft(option.rect.left() + STEP // 2)
        pair = self._theme.tokens.verdict(decision)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(pair.ground))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(QColor(pair.ink))
        room = rect.width() - 2 * STEP
        painter.drawText(
            rect,
            Qt.AlignmentFlag.AlignCenter,
            option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room),
        )
        painter.restore()
        if beside := str(index.data(BESIDE) or ""):
            rest = QRect(first)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                rest.setRight(rect.left() - 1)
            else:
                rest.setLeft(rect.right() + 1)
            muted = QPalette.ColorRole.PlaceholderText
            paint_line(painter, option, rest, beside, left_out=Qt.TextElideMode.ElideRight, role=muted)
        if self.below:
            paint_below(painter, option, second, index, Qt.TextElideMode.ElideRight)

    def width(
        self, metrics: QFontMetrics, decisions: Iterable[Decision], *, signs: bool = False, beside: bool = False
    ) -> int:
        """Room for each of these; with `beside` also for the sign of what a person decided."""
        words = (marked(_words(decision, signs=signs), at_limit=True) for decision in decisions)
        more = max(map(metrics.horizontalAdvance, _BESIDE)) + STEP if beside else 0
        return max(map(metrics.horizontalAdvance, words)) + 2 * _PAD + 2 * STEP + more


def _words(decision: Decision, *, signs: bool) -> str:
    return SIGNS[decision] if signs else signed(decision)
