"""A list's context menu: at the pointer, or below the current row where a key asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from plumbline.desktop.shell.actions import BY_ID


def offer_menu(view: QAbstractItemView, show: Callable[[QPoint], object]) -> None:
    """`show`: shows the menu at a place on the screen."""
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda place: show(view.viewport().mapToGlobal(place)))
    view.installEventFilter(_Keyboard(view, show))


def add_actions(
    menu: QMenu, names: Iterable[str], handlers: Mapping[str, Callable[[], object]], refused: Mapping[str, str]
) -> None:
    """Adds actions by id, those that can be done; and greyed, with the reason as a tooltip, those that are `refused`."""
    menu.setToolTipsVisible(True)
    for name in names:
        if name in handlers:
            menu.addAction(BY_ID[name].title, handlers[name])
        elif name in refused:
            entry = menu.addAction(BY_ID[name].title)
            entry.setEnabled(False)
            entry.setToolTip(refused[name])


def ask_for_menu() -> None:
    """Opens the context menu of whatever has the focus."""
    focus = QApplication.focusWidget()
    if focus is not None:
        place = QRectF(focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focus.mapToGlobal(place))
        QApplication.sendEvent(focus, event)


class _Keyboard(QObject):
    """A key has no place of its own, and Qt would take the middle of the list."""

    def __init__(self, view: QAbstractItemView, show: Callable[[QPoint], object]) -> None:
        super().__init__(view)
        self._view, self._show = view, show

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._show(self._below_current_row())
            return True
        return super().eventFilter(watched, event)

    def _below_current_row(self) -> QPoint:
        view, room = self._view, self._view.viewport().rect()
        current = view.currentIndex()
        view.scrollTo(current)
        row = view.visualRect(current)
        right = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = room.right() if right else room.left()
        return view.viewport().mapToGlobal(QPoint(x, min(max(row.bottom(), room.top()), room.bottom())))
