"""What a person sees of the window, and what a person does: widgets by their text or their name for screen readers."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def button(parent: QWidget, text: str) -> QAbstractButton:
    """The button with this text; of several the one that is visible."""
    found = [one for one in parent.findChildren(QAbstractButton) if text in (one.text(), one.accessibleName())]
    visible = [one for one in found if one.isVisible()] or found
    assert len(visible) == 1, [one.text() for one in parent.findChildren(QAbstractButton) if one.isVisible()]
    return visible[0]


def click(parent: QWidget, text: str) -> None:
    """Clicks the button with this text."""
    pressed = button(parent, text)
    assert pressed.isEnabled(), text
    pressed.click()


def offered(parent: QWidget, text: str) -> bool:
    """True when a visible button with this text can be clicked."""
    return any(
        one.isVisible() and one.isEnabled() and text in (one.text(), one.accessibleName())
        for one in parent.findChildren(QAbstractButton)
    )


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of this kind that a screen reader, or for a label the program, calls so; of several the one that is visible."""
    found = [one for one in parent.findChildren(kind) if name in (one.accessibleName(), one.objectName())]
    visible = [one for one in found if one.isVisible()] or found
    assert len(visible) == 1, [one.accessibleName() for one in parent.findChildren(kind)]
    return visible[0]


def visible_text(parent: QWidget) -> str:
    """All labels that are visible, one a line."""
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisible() and one.text())


def open_dialog(kind: type[W]) -> W:
    """The one dialog of this kind that is open."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert len(found) == 1, [one.windowTitle() for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
    return found[0]


def menu_texts(opener: QPushButton) -> list[str]:
    """The entries of a button's menu."""
    return [action.text() for action in opener.menu().actions() if action.text()]


def choose_entry(opener: QPushButton | QToolButton, text: str) -> None:
    """Chooses an entry of a button's menu."""
    opener.menu().aboutToShow.emit()
    (action,) = [action for action in opener.menu().actions() if action.text() == text]
    assert action.isEnabled(), text
    action.trigger()


def action(window: QWidget, name: str) -> QAction:
    """The action with this name in the table of actions."""
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def press(window: QWidget, key: str) -> None:
    """Presses a key as the window gets it: as the shortcut of an action that can be done now."""
    (action,) = [one for one in window.actions() if key in [shortcut.toString() for shortcut in one.shortcuts()]]
    assert action.isEnabled(), f"{key} can't be done now"
    action.trigger()


def drop(target: QWidget, *paths: Path) -> None:
    """Drops files and folders on a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    point = QPointF(target.rect().center())
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, data, buttons, modifiers))


def column_texts(table: QTableView, column: int) -> list[str]:
    """What stands in a column of a table, as far as it is there."""
    model = table.model()
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]
