"""What is wrong with a window as it is laid out now: texts that are cut, widgets that lie on each other, names that are missing.

Each check returns sentences. What is meant to be cut (a column of a table, a path that is shown as far as there is room) is no
label or button, or says so with the property `elides`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

_SLACK = 1
"""Pixels that rounding may take."""


def troubles(window: QWidget) -> list[str]:
    """Everything that is wrong."""
    return [*cut_texts(window), *overlaps(window), *too_wide(window), *strayed_heads(window)]


def cut_texts(window: QWidget) -> Iterator[str]:
    """Labels, buttons, boxes and headers whose text has less room than it needs."""
    for widget in _visible(window):
        if widget.property("elides") or not widget.width():
            continue
        if isinstance(widget, QLabel):
            if widget.text() and _label_is_cut(widget):
                yield f"cut: {_named(widget)}"
        elif isinstance(widget, QAbstractButton):
            if widget.text() and _is_small(widget):
                yield f"cut: {_named(widget)}"
        elif isinstance(widget, QComboBox):
            if _combo_is_cut(widget):
                yield f"cut: {_named(widget)} shows “{widget.currentText()}”"
        elif isinstance(widget, QAbstractSpinBox):
            line = widget.findChild(QLineEdit)
            if line is not None and line.fontMetrics().horizontalAdvance(line.text()) > line.width() + _SLACK:
                yield f"cut: {_named(widget)} shows “{line.text()}”"
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            yield from _cut_headers(widget)


def overlaps(window: QWidget) -> Iterator[str]:
    """Widgets of one layout that lie on each other, and those that stick out of what holds them."""
    for holder in _visible(window):
        layout = holder.layout()
        if layout is None:
            continue
        inside = [widget for widget in _laid_out(layout) if widget.isVisible() and not widget.geometry().isEmpty()]
        for one, other in combinations(inside, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > _SLACK and shared.height() > _SLACK:
                yield f"overlap: {_named(one)} and {_named(other)}"
        room = holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        for widget in inside:
            if not room.contains(widget.geometry()) and not _scrolls(holder):
                yield f"sticks out: {_named(widget)} of {_named(holder)}"


def too_wide(window: QWidget) -> Iterator[str]:
    """Scroll areas that hold something wider than they are: a page is read downwards."""
    for area in _visible(window):
        if not isinstance(area, QScrollArea) or area.widget() is None:
            continue
        if area.widget().width() > area.viewport().width() + _SLACK:
            yield f"wider than its view: {_named(area)}, {area.widget().width()} in {area.viewport().width()}"


def strayed_heads(window: QWidget) -> Iterator[str]:
    """Columns whose title is in the middle while their cells begin at the side."""
    for table in _visible(window):
        if not isinstance(table, QTableView) or table.model() is None or not table.model().rowCount():
            continue
        head, model = table.horizontalHeader(), table.model()
        for section in range(model.columnCount() if head.isVisible() else 0):
            cell = model.index(0, section).data(Qt.ItemDataRole.TextAlignmentRole)
            title = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            if _centred(title or head.defaultAlignment()) and not _centred(cell):
                yield f"not over its cells: the header “{model.headerData(section, Qt.Orientation.Horizontal)}”"


def _centred(alignment: Qt.AlignmentFlag | int | None) -> bool:
    return bool(Qt.AlignmentFlag(alignment or 0) & Qt.AlignmentFlag.AlignHCenter)


def unnamed(window: QWidget) -> Iterator[str]:
    """Widgets that take the focus and have nothing that a screen reader could say, and labels whose name is said for their text."""
    for widget in focusable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"no name: {_named(widget)}"
    for widget in _visible(window):
        named = isinstance(widget, QLabel) and widget.accessibleName()
        if named and widget.text() not in named and not _is_read_as_text(widget):
            yield f"not said: {_named(widget)}"


def _is_read_as_text(shown: QLabel) -> bool:
    by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
    return shown.textFormat() is Qt.TextFormat.RichText or bool(shown.textInteractionFlags() & by_keys)


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget that Tab is to reach: shown, enabled, and no mere part of another that takes the focus."""
    found = []
    for widget in _visible(window):
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
            continue
        parent = widget.parentWidget()
        if isinstance(parent, QAbstractSpinBox | QComboBox) or (parent is not None and parent.focusProxy() is widget):
            continue
        if isinstance(widget, QAbstractButton) and _waits_for_arrows(widget):
            continue
        found.append(widget)
    return found


def _waits_for_arrows(button: QAbstractButton) -> bool:
    """Of buttons of which one is checked, Tab reaches that one, and the arrow keys the others."""
    group = button.group()
    exclusive = group.exclusive() if group is not None else button.autoExclusive()
    if not exclusive or button.isChecked():
        return False
    return group is None or group.checkedButton() is not None


def _visible(window: QWidget) -> list[QWidget]:
    return [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisible())]


def _label_is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _SLACK
    return _is_small(label)


def _is_small(widget: QWidget) -> bool:
    needed = widget.sizeHint()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    if isinstance(widget, QPushButton) and not widget.icon().isNull():
        text = ""
    advance = (
        widget.fontMetrics().horizontalAdvance(text.replace("&", "")) if text and "\n" not in text else needed.width()
    )
    return min(needed.width(), max(advance, 0) or needed.width()) > widget.width() + _SLACK or (
        min(needed.height(), widget.fontMetrics().height()) > widget.height() + _SLACK
    )


def _combo_is_cut(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field: QRect = QApplication.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() + _SLACK


def _cut_headers(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation()) or "") if model is not None else ""
        if header.isSectionHidden(section) or not text:
            continue
        if max(map(header.fontMetrics().horizontalAdvance, text.split("\n"))) > header.sectionSize(section):
            yield f"cut: the header “{text}”"


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _scrolls(holder: QWidget) -> bool:
    return isinstance(holder, QScrollArea)


def _named(widget: QWidget) -> str:
    text = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} “{text[:60]}”"
