"""What a person could do with whatever is visible: each kind of control, used at random."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from PySide6.QtCore import QDate, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from long_run.texts import PASSPHRASE, lines, words

_KINDS: Final = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QAbstractSlider,
    QTabBar,
    QSplitter,
)
KEYS: Final = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_N),
)
_MOST_ROWS: Final = 1_000_000


def controls(window: QWidget, left_out: Callable[[QWidget], bool]) -> list[QWidget]:
    """What can be used in a window now."""
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, _KINDS)
        and one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and not isinstance(one.parent(), QAbstractSpinBox | QComboBox)
        and not left_out(one)
    ]


def name_of(widget: QWidget) -> str:
    """For the journal."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {(widget.accessibleName() or text or widget.objectName())[:60]!r}"


def use(widget: QWidget, rng: Random) -> None:
    """Does something with a control."""
    for kind, do in _WAYS:
        if isinstance(widget, kind):
            do(widget, rng)
            return


def press_key(key: Qt.Key, rng: Random) -> None:
    """The key, or the key with Shift, to whatever has the focus."""
    target = QApplication.focusWidget()
    if target is not None:
        shift = rng.random() < 0.2
        QTest.keyClick(target, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def choose(menu: QMenu, rng: Random) -> None:
    """An entry of a menu, those of menus inside included."""
    menu.aboutToShow.emit()
    found = [one for one in _entries(menu) if one.isEnabled() and not one.isSeparator()]
    if found:
        rng.choice(found).trigger()


def _entries(menu: QMenu) -> list[QAction]:
    found = []
    for entry in menu.actions():
        inner = entry.menu()
        found += _entries(inner) if isinstance(inner, QMenu) else [entry]
    return found


def _press(button: QAbstractButton, rng: Random) -> None:
    menu = button.menu() if isinstance(button, QToolButton | QPushButton) else None
    if menu is not None:
        choose(menu, rng)
    else:
        button.click()


def _pick(box: QComboBox, rng: Random) -> None:
    if box.count():
        row = rng.randrange(box.count())
        box.setCurrentIndex(row)
        box.activated.emit(row)


def _dial(box: QAbstractSpinBox, rng: Random) -> None:
    if isinstance(box, QSpinBox):
        box.setValue(rng.randint(box.minimum(), box.maximum()))
    elif isinstance(box, QDoubleSpinBox):
        box.setValue(rng.uniform(box.minimum(), box.maximum()))
    elif isinstance(box, QDateEdit):
        box.setDate(QDate(2024, 11, 1).addDays(rng.randint(0, 900)))


def _type(line: QLineEdit, rng: Random) -> None:
    """A passphrase where one is asked for. Enter ends it as often as not."""
    if line.isReadOnly():
        return
    if rng.random() < 0.7:
        line.clear()
    if line.echoMode() is QLineEdit.EchoMode.Password:
        line.setText(PASSPHRASE)
    else:
        for letter in words(rng, 4):
            line.insert(letter)
    if rng.random() < 0.5:
        QTest.keyClick(line, Qt.Key.Key_Return)
    else:
        line.editingFinished.emit()


def _write(area: QPlainTextEdit | QTextEdit, rng: Random) -> None:
    cursor = area.textCursor()
    most = max(area.document().characterCount() - 1, 0)
    cursor.setPosition(rng.randint(0, most))
    if rng.random() < 0.5:
        cursor.setPosition(rng.randint(0, most), QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    if area.isReadOnly():
        area.copy()
        return
    do = rng.choice((area.cut, area.copy, area.paste, area.undo, area.redo, None, None, None, None, None))
    if do is not None:
        do()
    else:
        cursor.insertText(lines(rng))


def _browse(view: QAbstractItemView, rng: Random) -> None:
    model = view.model()
    rows = min(model.rowCount(view.rootIndex()), _MOST_ROWS) if model is not None else 0
    if not rows:
        return
    header = view.horizontalHeader() if isinstance(view, QTableView) else None
    columns = max(header.count(), 1) if header is not None else 1
    index = model.index(rng.randrange(rows), rng.randrange(columns), view.rootIndex())
    if not index.isValid():
        return
    how = rng.random()
    view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    if how < 0.1 and index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0)
        opposite = Qt.CheckState.Unchecked if ticked is Qt.CheckState.Checked else Qt.CheckState.Checked
        model.setData(index, opposite, Qt.ItemDataRole.CheckStateRole)
    elif how < 0.2:
        view.selectionModel().select(
            index, QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
        )
    elif how < 0.3 and view.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
        view.customContextMenuRequested.emit(view.visualRect(index).center())
    elif how < 0.9:
        view.setCurrentIndex(index)
    else:
        view.setCurrentIndex(index)
        view.activated.emit(index)


def _slide(slider: QAbstractSlider, rng: Random) -> None:
    slider.setValue(rng.randint(slider.minimum(), slider.maximum()))


def _turn(tabs: QTabBar, rng: Random) -> None:
    if tabs.count():
        tabs.setCurrentIndex(rng.randrange(tabs.count()))


def _divide(splitter: QSplitter, rng: Random) -> None:
    handle = splitter.handle(min(1, splitter.count() - 1))
    if handle is not None and handle.isVisible():
        middle = handle.rect().center()
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(handle, middle + QPoint(rng.randint(-300, 300), rng.randint(-200, 200)))
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)


_WAYS: Final = (
    (QAbstractButton, _press),
    (QComboBox, _pick),
    (QAbstractSpinBox, _dial),
    (QLineEdit, _type),
    ((QPlainTextEdit, QTextEdit), _write),
    (QAbstractSlider, _slide),
    (QAbstractItemView, _browse),
    (QTabBar, _turn),
    (QSplitter, _divide),
)
