"""A line of widgets that becomes two where there is no room for one: buttons at 200 % text, chips over a narrow table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.theme import STEP


class FlowLayout(QLayout):
    """Lays its widgets out as words in a paragraph, in the window's direction of reading."""

    def __init__(self, parent: QWidget, *, trailing: bool) -> None:
        """`trailing`: lines end at the end of the room, as buttons in a bar do."""
        super().__init__(parent)
        self._trailing = trailing
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(8)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; it asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; it asks past the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._lay_out(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
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

    def rows(self, width: int) -> int:
        """How many lines it has at a width."""
        return len(self._lines(width))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = -1
        for item in self._shown():
            size = _bounded(item, max(width, item.minimumSize().width()))
            if left < size.width():
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _lay_out(self, rect: QRect, *, place: bool) -> int:
        """Returns the height that is needed."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = room.top()
        for line in self._lines(room.width()):
            used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
            x = max(room.width() - used, 0) if self._trailing else 0
            height = max(size.height() for _, size in line)
            for item, size in line:
                if place:
                    left = room.right() + 1 - x - size.width() if right else room.left() + x
                    item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing(), room.top()) - rect.top() + margins.bottom()


def _bounded(item: QLayoutItem, most: int) -> QSize:
    """How much room something takes that has so much width: a text that breaks its lines needs more height then."""
    size = item.sizeHint()
    if size.width() <= most:
        return size
    return QSize(most, item.heightForWidth(most) if item.hasHeightForWidth() else size.height())


class FlowingLabel(QLabel):
    """A text in one line, or in several where the flow is narrower than that."""

    def __init__(self, text: str, role: str) -> None:
        """`role`: see `style`."""
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("role", role)
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Qt sets a line that was broken off by the space at its end.
            self.setContentsMargins(4 * STEP, 0, 0, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + self.contentsMargins().left() + 2
        return QSize(wide, self.fontMetrics().height())


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
