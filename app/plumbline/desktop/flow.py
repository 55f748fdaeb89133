<<<<<<< HEAD
"""A row of widgets that goes on in the next line where there is no room: bars stay whole in small windows and with large text."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets side by side, in lines. Those after `add_gap` stand at the line's other end."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, margins: QMargins | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap_at = -1
        self.setSpacing(spacing)
        self.setContentsMargins(margins or QMargins(0, 0, 0, 0))

    def add_gap(self) -> None:
        """What is added from here on stands at the other end of its line."""
        self._gap_at = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's
        """Adds an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's; None is past the end
        """An item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's; None is past the end
        """Takes an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's
        """The height of all lines."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's
        """Places everything."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's
        """One under the other."""
        sizes = [item.minimumSize() for item in self._shown()]
        margins = self.contentsMargins()
        return QSize(
            max((size.width() for size in sizes), default=0) + margins.left() + margins.right(),
            max((size.height() for size in sizes), default=0) + margins.top() + margins.bottom(),
        )
=======
"""A line of widgets that becomes two where there is no room for one: buttons at 200 % text, chips over a narrow table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Lays its widgets out as words in a paragraph, in the window's direction of reading."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, trailing: bool = False) -> None:
        """`trailing`: lines end at the end of the room, as buttons in a bar do."""
        super().__init__(parent)
        self._trailing = trailing
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Called by `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; it asks past the end
        """One of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; it asks past the end
        """Takes one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It wants no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height that a width leads to."""
        return self._lay_out(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Places its widgets."""
        super().setGeometry(rect)
        self._lay_out(rect, place=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All on one line."""
        shown = self._shown()
        margins = self.contentsMargins()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest of them, since each can have a line of its own."""
        margins = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        height = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())
>>>>>>> main

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

<<<<<<< HEAD
    def _place(self, rect: QRect, *, apply: bool) -> int:
        """Places items in lines, mirrored where reading goes from right to left; returns the height."""
        inner = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[int, QLayoutItem, QSize]]] = [[]]
        used = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), 1), 16_777_215))
            needed = size.width() + (self.spacing() if lines[-1] else 0)
            if lines[-1] and used + needed > inner.width():
                lines.append([])
                used, needed = 0, size.width()
            lines[-1].append((place, item, size))
            used += needed
        y = inner.top()
        for line in lines:
            height = max((size.height() for _, _, size in line), default=0)
            if apply:
                self._place_line(line, inner, y, height)
            y += height + self.spacing()
        bottom = y - self.spacing() if lines[0] else y
        return bottom - rect.top() + self.contentsMargins().bottom()

    def _place_line(self, line: list[tuple[int, QLayoutItem, QSize]], inner: QRect, y: int, height: int) -> None:
        right = [size.width() for place, _, size in line if 0 <= self._gap_at <= place]
        at = inner.left()
        far = inner.right() + 1 - sum(right) - self.spacing() * max(0, len(right) - 1)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, item, size in line:
            if 0 <= self._gap_at <= place:
                at, far = max(at, far), 0
            x = inner.left() + inner.right() + 1 - at - size.width() if mirrored else at
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
            at += size.width() + self.spacing()
=======
    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line when there is so much room."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), item.sizeHint().height()))
            if left < size.width():
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        """Goes through the lines; returns the height that is needed."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = room.top()
        for line in self._lines(room.width()):
            used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = max(room.width() - used, 0) if self._trailing else 0
            for item, size in line:
                if place:
                    left = room.right() + 1 - x - size.width() if right else room.left() + x
                    item.setGeometry(QRect(QPoint(left, y), size))
                x += size.width() + self.spacing()
            y += max(size.height() for _, size in line) + self.spacing()
        return max(y - self.spacing(), room.top()) - rect.top() + margins.bottom()


def flow(*widgets: QWidget, trailing: bool = False) -> QWidget:
    """A widget that holds others in a flow."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    layout = FlowLayout(holder, trailing=trailing)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
>>>>>>> main
