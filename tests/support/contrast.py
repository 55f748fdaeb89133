"""Contrast measured in pictures of a window: what its texts, borders and marks of the focus really look like on what is around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
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
    QTextEdit,
    QToolButton,
    QWidget,
)

from plumbline.desktop.widgets.verdict_cell import DECISION

TEXT, LARGE, SHAPE = 4.5, 3.0, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11: of text, of large text, and of what an input is known by."""

_LARGE_PX, _LARGE_BOLD_PX = 24, 18.66
_FEW = 6
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
            for ink, ground in _inks(picture, _in_window(place, widget, window)):
                if ratio(ink, ground) < wanted:
                    yield f"{type(widget).__name__} “{name[:40]}”: {ink} on {ground}, {ratio(ink, ground):.2f}"


def faint_borders(window: QWidget) -> Iterator[str]:
    """Inputs whose border can hardly be seen."""
    picture = window.grab().toImage()
    for widget in window.findChildren(QWidget):
        if not _is_input(widget) or not widget.isVisible() or not widget.isEnabled():
            continue
        place = _in_window(widget.rect(), widget, window)
        if not _whole(place, widget):
            continue
        middle = place.center().y()
        outside, border, inside = (_colour(picture, place.left() + step, middle) for step in (-2, 0, 3))
        if min(ratio(border, outside), ratio(border, inside)) < SHAPE:
            yield f"{type(widget).__name__} “{widget.accessibleName()}”: {border} between {outside} and {inside}"


def unmarked(widget: QWidget, window: QWidget) -> str:
    """What is wrong with how a widget shows that it has the focus: "" where that is plain to see."""
    place = _in_window(widget.rect(), widget, window).adjusted(-2, -2, 2, 2)
    QApplication.processEvents()
    if widget.window().focusWidget() is widget:
        widget.clearFocus()
    before = window.grab().toImage().copy(place)
    widget.setFocus()
    after = window.grab().toImage().copy(place)
    changed = [
        ratio(_colour(before, x, y), _colour(after, x, y))
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    plain = [one for one in changed if one >= SHAPE]
    if len(plain) < min(before.width(), before.height()):
        return f"{type(widget).__name__} “{widget.accessibleName()}”: {len(changed)} pixels change, {len(plain)} plainly"
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
    for row in rows:
        for column in range(model.columnCount(QModelIndex())):
            cell = model.index(row, column, QModelIndex())
            place = view.visualRect(cell).intersected(room).adjusted(3, 3, -3, -3)
            if place.isEmpty() or cell.data(DECISION) or not cell.flags():
                continue
            yield str(cell.data()), QRect(view.viewport().mapTo(view, place.topLeft()), place.size())


def _inks(picture: QImage, place: QRect) -> Iterator[tuple[str, str]]:
    """The colours in a place that letters are drawn with, each with the ground: the colour that there is most of."""
    place = place.intersected(picture.rect())
    colours = Counter(
        _colour(picture, x, y) for y in range(place.top(), place.bottom() + 1) for x in range(place.left(), place.right() + 1)
    )
    if colours:
        ground = colours.most_common(1)[0][0]
        yield from ((ink, ground) for ink, count in colours.items() if count > _FEW and ink != ground)


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


def _whole(_place: QRect, widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def _colour(picture: QImage, x: int, y: int) -> str:
    return QColor(picture.pixel(x, y)).name()


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
