"""What a person sees of the window, and what a person does: widgets by their text or their name for screen readers."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton, QWidget

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
        one.isVisible() and one.isEnabled() and one.text() == text for one in parent.findChildren(QAbstractButton)
    )


def named(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of this kind that a screen reader calls so; of several the one that is visible."""
    found = [one for one in parent.findChildren(kind) if one.accessibleName() == name]
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


def choose_entry(opener: QPushButton, text: str) -> None:
    """Chooses an entry of a button's menu."""
    opener.menu().aboutToShow.emit()
    (action,) = [action for action in opener.menu().actions() if action.text() == text]
    assert action.isEnabled(), text
    action.trigger()
