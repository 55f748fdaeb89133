"""The keyboard alone: keys go to whatever has the focus, as a person's do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

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
        seen.append(called(now) or repr(now)[:60])
        if seen[-1] == name:
            return
        press("Tab")
    raise AssertionError(f"Tab does not reach “{name}”, but {list(dict.fromkeys(seen))}")


def called(widget: QWidget) -> str:
    """Its name for screen readers, else its text."""
    text = widget.property("text")
    return widget.accessibleName() or (text.replace("&", "") if isinstance(text, str) else "")


def choose(*texts: str, key: str = "") -> None:
    """Goes down in a menu to an entry and takes it; of several, each is in the menu that the one before opens.

    Args:
        key: opens the menu; a button's menu keeps it until something is taken.
    """
    if key:
        window = QApplication.activeWindow()
        QTimer.singleShot(0, lambda: choose(*texts))
        press(key)
        if window is not None:
            in_window(window)  # offscreen a menu takes the keyboard for good
        return
    wait_until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    try:
        for number, text in enumerate(texts, 1):
            _go_down(text)
            press("Return" if number == len(texts) else "Right")
    finally:
        menu.close()


def _go_down(text: str) -> None:
    seen = []
    for _ in range(_MOST_TABS):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        if menu.activeAction() is not None and menu.activeAction().text() == text:
            return
        press("Down")
        seen.append(menu.activeAction().text() if menu.activeAction() else "")
    raise AssertionError(f"“{text}” is not in the menu, but {list(dict.fromkeys(seen))}")


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
