"""The keyboard alone: keys go to whatever has the focus, as a person's do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screens.waiting import wait_until

_MOST_TABS = 120


def press(*keys: str) -> None:
    """Presses keys, each as Qt writes them: "Ctrl+Return", "Tab", "J"."""
    for key in keys:
        *held, last = key.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[one]
        QTest.keyClick(target(), getattr(Qt.Key, f"Key_{ {',': 'Comma'}.get(last, last) }"), modifiers)


def write(text: str) -> None:
    """Types a text."""
    QTest.keyClicks(target(), text)


def target() -> QWidget:
    """What gets the keys: an open menu, else what has the focus."""
    found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "nothing has the focus"
    return found


def tab_to(name: str) -> None:
    """Presses Tab until what has the focus is called so."""
    seen = []
    for _ in range(_MOST_TABS):
        now = target()
        seen.append(called(now))
        if seen[-1] == name:
            return
        press("Tab")
    raise AssertionError(f"Tab does not reach “{name}”, but {list(dict.fromkeys(seen))}")


def called(widget: QWidget) -> str:
    """Its name for screen readers, else its text."""
    text = widget.property("text")
    return widget.accessibleName() or (text.replace("&", "") if isinstance(text, str) else "")


def choose(text: str) -> None:
    """Goes down in the open menu to an entry, and takes it."""
    wait_until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert menu is not None, "no menu is open"
    for _ in range(_MOST_TABS):
        press("Down")
        now = menu.activeAction()  # type: ignore[attr-defined]
        if now is not None and now.text() == text:
            press("Return")
            return
    raise AssertionError(f"“{text}” is not in the menu")


def in_window(window: QWidget) -> None:
    """Waits until a window has the keyboard."""
    window.activateWindow()
    wait_until(window.isActiveWindow)


def dialog() -> QWidget:
    """Waits for the dialog in front."""
    wait_until(QApplication.activeModalWidget)
    found = QApplication.activeModalWidget()
    assert found is not None, "no dialog is open"
    in_window(found)
    return found
