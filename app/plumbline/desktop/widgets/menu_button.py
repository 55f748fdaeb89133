"""A button that opens a menu. It looks like a box of choices, since it stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

_QT_ADDS: Final = 3
"""Pixels that Qt adds to the height of a tool button with a style sheet, and to no other button."""


class MenuButton(QToolButton):
    """Says what is chosen, or what the menu is for."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        give_menu(self, QMenu(self))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() - QSize(0, _QT_ADDS)

    def say(self, text: str) -> None:
        """Shows a text as it is."""
        self.setText(_literal(text))


def give_menu(button: QToolButton | QPushButton, menu: QMenu) -> None:
    """Has a button open a menu; Qt turns the arrow's place with the direction of reading, but not the room around it."""
    button.setProperty("mirrored", QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    button.setMenu(menu)


def add_entry(menu: QMenu, title: str, do: Callable[[], object]) -> QAction:
    """Something that the menu does."""
    action = QAction(_literal(title), menu)
    action.triggered.connect(lambda _=False: do())
    menu.addAction(action)
    return action


def add_choice(
    menu: QMenu, title: str, do: Callable[[], object], *, chosen: bool, group: QActionGroup | None = None
) -> QAction:
    """Something that can be ticked; of a group one at a time."""
    action = add_entry(menu, title, do)
    action.setCheckable(True)
    action.setChecked(chosen)
    if group is not None:
        group.addAction(action)
    return action


def _literal(text: str) -> str:
    """Without an access key: names have ampersands of their own."""
    return text.replace("&", "&&")
