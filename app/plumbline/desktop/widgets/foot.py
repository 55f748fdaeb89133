"""What comes and goes on a page without moving anything under the pointer: over its foot, in no layout, or in room that is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Foot(QWidget):
    """Lies over the foot of its parent, as high as what is shown in it must be."""

    def __init__(self, parent: QWidget, above: QWidget) -> None:
        """`above`: what stands at the very foot and stays in view; its height is fixed."""
        super().__init__(parent)
        self.setObjectName("foot")
        self._parent, self._above = parent, above
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        parent.installEventFilter(self)
        self.place()

    def add(self, widget: QWidget) -> None:
        """What was added last stands lowest."""
        self._column.addWidget(widget)

    def place(self) -> None:
        """Takes its place anew: over all else, and read before what stands below it."""
        self._column.activate()
        width = self._parent.width()
        lowest = self._parent.height() - self._above.sizeHint().height()
        wanted = self._column.totalHeightForWidth(width)
        height = max(0, min(self._column.totalSizeHint().height() if wanted < 0 else wanted, lowest))
        self.setGeometry(0, lowest - height, width, height)
        self.raise_()
        self._above.raise_()

    def event(self, event: QEvent) -> bool:
        """Something in it came, went, or says something else."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Its parent has another size."""
        if watched is self._parent and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.place()
        return super().eventFilter(watched, event)


def keep_room(widget: QWidget) -> None:
    """Keeps the widget's room while it is hidden, so that nothing moves when it comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
