"""Contrast measured in pictures of a window: how its texts, borders and marks of the focus look on what is around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from plumbline.desktop.widgets.colours import DARK, LIGHT
from plumbline.desktop.widgets.verdict_cell import DECISION
from plumbline.domain.verdict import Decision

TEXT: Final = 4.5
LARGE: Final = 3.0
SHAPE: Final = 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: of text, of large text, and of what an input is known by."""

_LARGE_PX: Final = 24
_LARGE_BOLD_PX: Final = 18.66
_GROUNDS: Final = {
    ground
    for tokens in (LIGHT, DARK)
    for ground in (tokens.ground, tokens.panel, tokens.accent_ground, *(tokens.verdict(one).ground for one in Decision))
}
"""What texts stand on, side by side in one widget: no letter is drawn in these."""
_FEW: Final = 6
"""Pixels of a colour that no letter is drawn with: edges that are smoothed."""


def ratio(one: str, other: str) -> float:
    """The contrast ratio of two colours given as #rrggbb, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def faint_texts(window: QWidget) -> Iterator[str]:
    """Texts of widgets that can be used, with too little contrast to the ground they stand on. Letters must not be smoothed."""
    picture = window.grab().toImage()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        wanted = _wanted(widget)
        for name, place in _texts(widget):
            seen = place.intersected(widget.visibleRegion().boundingRect())
            for ink, ground in _inks(picture, _in_window(seen, widget, window)):
                if ratio(ink, ground) < wanted:
                    yield f"{type(widget).__name__} “{name[:40]}”: {ink} on {ground}, {ratio(ink, ground):.2f}"


def faint_borders(window: QWidget) -> Iterator[str]:
    """Inputs whose border can hardly be seen."""
    picture = window.grab().toImage()
    for widget in window.findChildren(QWidget):
        if not _is_input(widget) or not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.visibleRegion().boundingRect() != widget.rect():
            continue
        place = _in_window(widget.rect(), widget, window)
        middle = place.center().y()
        outside, border, inside = (_colour(picture, place.left() + step, middle) for step in (-2, 0, 3))
        if min(ratio(border, outside), ratio(border, inside)) < SHAPE:
            yield f"{type(widget).__name__} “{widget.accessibleName()}”: {border} between {outside} and {inside}"


def unmarked(widget: QWidget, window: QWidget) -> str:
    """What is wrong with how a widget shows that it has the focus: "" where that is plain to see."""
    place = _in_window(widget.rect(), widget, window).adjusted(-2, -2, 2, 2)
    widget.clearFocus()
    before = _pixels(window.grab(place).toImage())
    widget.setFocus()
    after = _pixels(window.grab(place).toImage())
    changed = before != after
    pairs, counts = numpy.unique(numpy.stack((before[changed], after[changed])), axis=1, return_counts=True)
    plain = sum(
        int(count) for (old, new), count in zip(pairs.T, counts, strict=True) if ratio(_name(old), _name(new)) >= SHAPE
    )
    if plain < min(before.shape):
        return f"{type(widget).__name__} “{widget.accessibleName()}”: {changed.sum()} pixels change, {plain} plainly"
    return ""


def _wanted(widget: QWidget) -> float:
    font = QFontInfo(widget.font())
    large = font.pixelSize() >= _LARGE_PX or (font.bold() and font.pixelSize() >= _LARGE_BOLD_PX)
    return LARGE if large else TEXT


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect]]:
    """Where a widget's texts stand, in its coordinates; only text, and nothing drawn beside it."""
    if isinstance(widget, QLabel) and widget.text():
        yield widget.text(), widget.contentsRect()
    elif isinstance(widget, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        if isinstance(widget, QRadioButton):
            part = QStyle.SubElement.SE_RadioButtonContents
        yield widget.text(), widget.style().subElementRect(part, option, widget).adjusted(2, 2, -2, -2)
    elif isinstance(widget, QAbstractButton) and widget.text():
        aside = 24 if isinstance(widget, QToolButton) and widget.menu() is not None else 8
        yield widget.text(), widget.rect().adjusted(8, 4, -aside, -4)
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        box = QStyleOptionComboBox()
        widget.initStyleOption(box)
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        yield widget.currentText(), widget.style().subControlRect(control, box, part, widget)
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText(), widget.rect().adjusted(4, 4, -24, -4)
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.accessibleName(), widget.viewport().geometry()
    elif isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            if not widget.isSectionHidden(section):
                left = widget.sectionViewportPosition(section)
                name = str(widget.model().headerData(section, widget.orientation()) or "")
                place = QRect(left + 4, 2, max(widget.sectionSize(section) - 24, 0), widget.height() - 5)
                yield name, place.intersected(widget.rect())
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, QRect]]:
    model, room = view.model(), view.viewport().rect()
    if model is None:
        return
    index = view.indexAt(room.topLeft() + QPoint(4, 4))
    rows = range(max(index.row(), 0), min(max(index.row(), 0) + 6, model.rowCount(QModelIndex())))
    columns = 1
    if isinstance(view, QTableView | QTreeView):
        header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
        columns = header.count()
    for row in rows:
        for column in range(columns):
            cell = model.index(row, column, QModelIndex())
            place = view.visualRect(cell).intersected(room).adjusted(3, 3, -3, -3)
            if place.isEmpty() or cell.data(DECISION) or cell.data(Qt.ItemDataRole.CheckStateRole) is not None:
                continue
            yield str(cell.data()), QRect(view.viewport().mapTo(view, place.topLeft()), place.size())


def _inks(picture: QImage, place: QRect) -> Iterator[tuple[str, str]]:
    """The colours in a place that letters are drawn with, each with the ground: the colour that there is most of."""
    place = place.intersected(picture.rect())
    if place.isEmpty():
        return
    colours, counts = numpy.unique(_pixels(picture.copy(place)), return_counts=True)
    ground = _name(colours[counts.argmax()])
    for colour, count in zip(colours, counts, strict=True):
        ink = _name(colour)
        if count > _FEW and ink != ground and ink not in _GROUNDS:
            yield ink, ground


def _pixels(picture: QImage) -> Any:
    """Its colours as 0xrrggbb, row by row."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    width, height = picture.width(), picture.height()
    return numpy.frombuffer(picture.constBits(), numpy.uint32).reshape(height, -1)[:, :width] & 0xFFFFFF


def _name(colour: Any) -> str:
    return f"#{int(colour):06x}"


def _is_input(widget: QWidget) -> bool:
    if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        return False
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox) or (
        isinstance(widget, QToolButton) and widget.property("role") == "menu"
    )


def _in_window(place: QRect, widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, place.topLeft()), place.size())


def _colour(picture: QImage, x: int, y: int) -> str:
    return QColor(picture.pixel(x, y)).name()


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
