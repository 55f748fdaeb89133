"""A list of entries, each with a title and a quieter line below that wraps: models, policies, golden sets."""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from plumbline.desktop.widgets.blur import BLURRED_TEXT, paint_blurred
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.theme import STEP

_NAME = Qt.ItemDataRole.UserRole
_BELOW = Qt.ItemDataRole.UserRole + 1
_PAD_X, _PAD_Y = 3 * STEP, 2 * STEP
_NARROWEST = 120
_NARROWEST_LETTERS = 17  # of larger text: a date, or one long word of a title
_FLAGS = Qt.TextFlag.TextWordWrap
_WORDS = re.compile(r"\s+|[^\s/-]*[/-]*")
"""Spaces, and what stands between them up to where a line can end."""


class EntryList(QListWidget):
    """Entries by name. `currentItemChanged` tells of a choice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setWordWrap(True)  # else a change of the width alone lays nothing out anew
        self._keep_wide_enough()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs a wider list."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_wide_enough()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was chosen while the list was not seen is in view."""
        super().showEvent(event)
        self.show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What is chosen stays in view where the entries become higher."""
        current = self.currentItem()
        seen = current is not None and self.viewport().rect().intersects(self.visualItemRect(current))
        super().resizeEvent(event)
        if seen:
            QTimer.singleShot(0, self, self.show_current)

    def show_current(self) -> None:
        """Brings the entry that is chosen into view."""
        if (current := self.currentItem()) is not None:
            self.scrollToItem(current)

    def _keep_wide_enough(self) -> None:
        self.setMinimumWidth(max(_NARROWEST, _NARROWEST_LETTERS * self.fontMetrics().averageCharWidth()))

    @property
    def name(self) -> str:
        """The name of the entry that is chosen, or ""."""
        item = self.currentItem()
        return str(item.data(_NAME)) if item else ""

    def names(self) -> list[str]:
        return [str(self.item(row).data(_NAME)) for row in range(self.count())]

    def choose(self, name: str) -> bool:
        """Chooses an entry; False when there is none of that name."""
        names = self.names()
        if name in names:
            self.setCurrentRow(names.index(name))
            self.show_current()
        return name in names

    def fill(self, entries: list[tuple[str, str, str]], blurred: Collection[str] = ()) -> None:
        """Shows entries (name, title, line below) and keeps the choice where it still exists; tells nobody.

        `blurred`: the names of those whose title is drawn blurred.
        """
        kept = self.name
        self.blockSignals(True)
        self.clear()
        for name, title, below in entries:
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            item.setData(BLURRED_TEXT, name in blurred)
            _put_below(item, below)
            self.addItem(item)
        if not self.choose(kept) and entries:
            self.setCurrentRow(0)
        self.blockSignals(False)

    def set_below(self, name: str, below: str) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_NAME) == name:
                _put_below(item, below)


def _put_below(item: QListWidgetItem, below: str) -> None:
    item.setData(_BELOW, below)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, "\n".join(filter(None, (item.text(), below))))


class _EntryDelegate(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        rect = option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        title, below = _texts(option, rect.width(), index)
        flags = int(_FLAGS | Qt.AlignmentFlag.AlignTop | leading_side())
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a text's own, wherever it begins
        painter.setFont(_bold(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        _, heights = _heights(option, rect.width(), title, below)
        if index.data(BLURRED_TEXT):
            paint_blurred(
                painter,
                rect.adjusted(0, 0, 0, -sum(heights)),
                lambda blurred: blurred.drawText(rect, flags, title),
            )
        else:
            painter.drawText(rect, flags, title)
        painter.setFont(option.font)
        # The application's: a style sheet makes the widget's own placeholder colour half transparent.
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        top = rect.bottom() - sum(heights) + 1
        for line, height in zip(below.split("\n"), heights, strict=False):
            painter.drawText(QRect(rect.left(), top, rect.width(), height), flags, line)
            top += height
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.initStyleOption(option, index)
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()) - 2 * _PAD_X
        title, lines = _heights(option, max(width, 1), *_texts(option, max(width, 1), index))
        return QSize(_NARROWEST, title + sum(lines) + 2 * _PAD_Y)


def _texts(option: QStyleOptionViewItem, width: int, index: QModelIndex | QPersistentModelIndex) -> tuple[str, str]:
    title = steady(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
    below = steady(str(index.data(_BELOW) or ""))
    return fitting(title, QFontMetrics(_bold(option.font)), width), fitting(below, QFontMetrics(option.font), width)


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, with an ellipsis in each word that is wider than a line."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    elide = Qt.TextElideMode.ElideRight
    return "".join(
        word if metrics.horizontalAdvance(word) <= width else metrics.elidedText(word, elide, width)
        for word in _WORDS.findall(text)
    )


def _heights(option: QStyleOptionViewItem, width: int, title: str, below: str) -> tuple[int, list[int]]:
    """Of the title, and of each line below it."""
    room = QRect(0, 0, width, 10_000)
    head = QFontMetrics(_bold(option.font)).boundingRect(room, int(_FLAGS), title).height()
    metrics = QFontMetrics(option.font)
    lines = below.split("\n") if below else []
    return head, [metrics.boundingRect(room, int(_FLAGS), line).height() for line in lines]


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
