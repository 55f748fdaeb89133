"""Locking the window: what covers it, what can still be done, and how it notices that nobody uses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.empty_state import EmptyState

WHILE_LOCKED: Final = frozenset({"history.unlock", "app.quit", "help.guide", "help.about", "help.update"})
"""The actions that show nothing of the history."""

UNLESS_SEALED: Final = frozenset({"help.tour", "help.sample", "case.list", "report.check", "history.check"})
"""The actions for every page that need the history."""

_USED: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


def locked_view(unlock: Callable[[], object]) -> EmptyState:
    """What stands in the window's place while the history is locked."""
    return EmptyState(
        translate("Unlock", "Plumbline is locked"),
        translate("Unlock", "The history is closed. Nothing that you were working on is lost."),
        [button(translate("Unlock", "Unlock…"), unlock, "primary")],
    )


@dataclass(frozen=True, slots=True)
class Hidden:
    """A window that is hidden while the history is locked, and whether it was modal: Qt forgets that meanwhile."""

    window: QWidget
    modal: bool


def hide_dialogs(window: QWidget) -> list[Hidden]:
    """Closes menus and hides every other window of the program; returns those, for `show_again`."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    QToolTip.hideText()
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
    others = [one for one in QApplication.topLevelWidgets() if one is not window and one.windowType() in kinds]
    found = [Hidden(one, one.isModal()) for one in others if one.isVisible()]
    for one in found:
        one.window.hide()
    return found


def show_again(hidden: Sequence[Hidden]) -> None:
    """Shows what `hide_dialogs` hid, as far as it is still there."""
    for one in hidden:
        if shiboken6.isValid(one.window):
            if one.modal and isinstance(one.window, QDialog):
                one.window.open()
            else:
                one.window.show()


def forget_copies(clipboard: QClipboard) -> None:
    """Empties the clipboard, and the selection where the system has one, if what is in it was copied here."""
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


class Idle(QObject):
    """Calls `unused` after a time in which no window of the program was used, and again after each further such time."""

    def __init__(self, parent: QObject, unused: Callable[[], object]) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.timeout.connect(unused)
        self._watched: QWindow | None = None

    def allow(self, minutes: int) -> None:
        """How long the program may be unused; 0 for as long as one likes."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101
        if self.timer.isActive():
            application.focusWindowChanged.disconnect(self._watch)
        self._watch(None)
        self.timer.stop()
        if minutes:
            application.focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow())
            self.timer.start(minutes * 60_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hears of what reaches the window in front; takes nothing away."""
        if event.type() in _USED:
            self.timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
