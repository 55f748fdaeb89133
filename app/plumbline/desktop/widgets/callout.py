"""A note beside a control that it points at: it never covers the control where there is room anywhere else."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from plumbline.desktop.widgets.theme import STEP, Theme

_GAP: Final = 4 * STEP
_AROUND: Final = 2 * STEP
_LETTERS: Final = 46
_LEAST_LETTERS: Final = 20
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class Side(Enum):
    """Where the note stands, seen from the control."""

    BELOW = auto()
    ABOVE = auto()
    AFTER = auto()  # where reading goes on: on the right, in an Arabic window on the left
    BEFORE = auto()


class Callout(QFrame):
    """The note. It follows what it points at, and Tab goes round inside it."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setProperty("role", "callout")
        self._target: QWidget | None = None
        self._sides: tuple[Side, ...] = tuple(Side)
        self._watched: list[QWidget] = []
        self._pointer = _Pointer(window, theme)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        self.hide()

    def point(self, target: QWidget | None, first: Side = Side.BELOW) -> None:
        """Shows the note beside a control, on this side if there is room; None shows it in the middle."""
        self._watch(target)
        self._target = target
        self._sides = (first, *(side for side in Side if side is not first))
        if target is not None:
            _scroll_to(target)
        self._place()
        self.show()
        self._later.start()  # what is shown for the first time gets its fonts only now

    def put_away(self) -> None:
        self._unwatch()
        self._target = None
        self._later.stop()
        self._pointer.hide()
        self.hide()

    # The keyboard

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes round inside."""
        inside = [one for one in self.findChildren(QWidget) if _takes_focus(one)]
        if inside:
            current = self.focusWidget()
            place = inside.index(current) if current in inside else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            inside[(place + (1 if forward else -1)) % len(inside)].setFocus(reason)
        return True

    # Where it stands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _MOVES:
            self._later.start()
        return super().eventFilter(watched, event)

    def _unwatch(self) -> None:
        for one in self._watched:
            one.removeEventFilter(self)
        self._watched = []

    def _watch(self, target: QWidget | None) -> None:
        self._unwatch()
        widget = target or self.parentWidget()
        while target is not None and widget is not None:
            self._watched.append(widget)
            widget = widget.parentWidget() if widget is not self.window() else None
        if target is None:
            self._watched = [self.window()]
        for one in self._watched:
            one.installEventFilter(self)

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None, "a callout stands in a window"  # noqa: S101
        room = window.rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        target = _visible_part(self._target, window) if self._target is not None else QRect()
        if target.isEmpty():
            self._pointer.hide()
            width = min(self._width(_LETTERS), room.width())
            box = QRect(QPoint(), QSize(width, min(self.body.totalHeightForWidth(width), room.height())))
            box.moveCenter(room.center())
            self.setGeometry(box)
            return
        outline = target.adjusted(-STEP, -STEP, STEP, STEP)
        self.setGeometry(self._beside(outline, room))
        self._pointer.show_between(window.rect(), outline, self.geometry())
        self._pointer.raise_()
        self.raise_()

    def _beside(self, target: QRect, room: QRect) -> QRect:
        """The first side with room for it; where none has, the one on which it covers least."""
        tried: list[tuple[int, int, QRect]] = []
        for side in self._sides:
            free = _free(side, target, room)
            width = min(self._width(_LETTERS), free.width())
            fits = width >= self._width(_LEAST_LETTERS)
            width = width if fits else min(self._width(_LEAST_LETTERS), room.width())
            height = self.body.totalHeightForWidth(width)
            box = QRect(0, 0, width, min(height, room.height()))
            box.moveCenter(target.center())
            _touch(side, box, target)
            box = _inside(box, room)
            if fits and height <= free.height():
                return box
            covered = box.intersected(target)
            tried.append((covered.width() * covered.height() if covered.isValid() else 0, len(tried), box))
        return min(tried, key=lambda one: one[:2])[2]

    def _width(self, letters: int) -> int:
        return max(letters * self.fontMetrics().averageCharWidth(), self.minimumSizeHint().width())


class _Pointer(QWidget):
    """A frame around the control, and an arrow to it. It takes no clicks."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._target, self._note = QRect(), QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def show_between(self, whole: QRect, target: QRect, note: QRect) -> None:
        self._target, self._note = target, note
        self.setGeometry(whole)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.tokens.accent)
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(self._target, 2 * STEP, 2 * STEP)
        painter.setBrush(colour)
        painter.drawPolygon(_arrow(self._target, self._note))


def _arrow(target: QRect, note: QRect) -> QPolygon:
    """From the note to the control's nearest edge; nothing where they touch."""
    across = target.intersected(QRect(note.x(), target.y(), note.width(), target.height()))
    along = target.intersected(QRect(target.x(), note.y(), target.width(), note.height()))
    half = _GAP // 2
    if across.isValid() and (note.top() > target.bottom() or note.bottom() < target.top()):
        below = note.top() > target.bottom()
        tip, foot = (target.bottom() + 1, note.top()) if below else (target.top() - 1, note.bottom())
        x = across.center().x()
        return QPolygon([QPoint(x, tip), QPoint(x - half, foot), QPoint(x + half, foot)])
    if along.isValid() and (note.left() > target.right() or note.right() < target.left()):
        right = note.left() > target.right()
        tip, foot = (target.right() + 1, note.left()) if right else (target.left() - 1, note.right())
        y = along.center().y()
        return QPolygon([QPoint(tip, y), QPoint(foot, y - half), QPoint(foot, y + half)])
    return QPolygon()


def _free(side: Side, target: QRect, room: QRect) -> QRect:
    """The part of the room on this side of the control."""
    match _absolute(side):
        case Side.BELOW:
            return QRect(QPoint(room.left(), target.bottom() + _GAP), room.bottomRight())
        case Side.ABOVE:
            return QRect(room.topLeft(), QPoint(room.right(), target.top() - _GAP))
        case Side.AFTER:
            return QRect(QPoint(target.right() + _GAP, room.top()), room.bottomRight())
    return QRect(room.topLeft(), QPoint(target.left() - _GAP, room.bottom()))


def _touch(side: Side, box: QRect, target: QRect) -> None:
    match _absolute(side):
        case Side.BELOW:
            box.moveTop(target.bottom() + _GAP)
        case Side.ABOVE:
            box.moveBottom(target.top() - _GAP)
        case Side.AFTER:
            box.moveLeft(target.right() + _GAP)
        case Side.BEFORE:
            box.moveRight(target.left() - _GAP)


def _absolute(side: Side) -> Side:
    """In a window that is read from the left."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft and side in (Side.AFTER, Side.BEFORE):
        return Side.BEFORE if side is Side.AFTER else Side.AFTER
    return side


def _inside(box: QRect, room: QRect) -> QRect:
    moved = QRect(box)
    moved.moveLeft(max(room.left(), min(box.left(), room.right() - box.width() + 1)))
    moved.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height() + 1)))
    return moved


def _visible_part(widget: QWidget, window: QWidget) -> QRect:
    """What can be seen of a control, in the window's coordinates; empty where nothing can."""
    if not widget.isVisible() or not window.isAncestorOf(widget):
        return QRect()
    seen = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        seen &= QRect(above.mapTo(window, QPoint()), above.size())
        above = above.parentWidget()
    return seen


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
