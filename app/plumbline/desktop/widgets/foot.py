"""What comes and goes on a page without moving anything under the pointer: over its foot, in no layout, or in room that is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.widgets.theme import STEP

_CONTROLS: Final = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


class Foot(QWidget):
    """Lies over its parent, as high as what is shown in it must be: as low as it covers no control and no row of a list.

    Where there is no such room, it covers no control, or else no button.
    """

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
        self.setGeometry(0, self._top(height, lowest) if height else lowest, width, height)
        self.raise_()
        self._above.raise_()

    def _top(self, height: int, lowest: int) -> int:
        controls = [
            (one, rect)
            for one in self._parent.findChildren(QWidget)
            if isinstance(one, _CONTROLS) and not isinstance(one, QScrollBar) and (rect := self._seen(one)).isValid()
        ]
        every = [rect for _, rect in controls]
        enabled = [rect for one, rect in controls if one.isEnabled() and isinstance(one, QAbstractButton)]
        for taken in ([*every, *self._rows()], every, enabled):
            tops = _tops(taken, height, lowest)
            free = next((top for top in tops if not _covered(taken, top, height)), None)
            if free is not None:
                return free
        return min(tops, key=lambda top: (_covered(enabled, top, height), -top))

    def _rows(self) -> list[QRect]:
        """Where the rows of lists can be seen."""
        found = []
        for view in self._parent.findChildren(QAbstractItemView):
            last, seen = _last_row(view), self._seen(view.viewport())
            if last.isValid() and seen.isValid():
                below = view.viewport().mapTo(self._parent, view.visualRect(last).bottomLeft()).y()
                seen.setBottom(min(seen.bottom(), below))
                found.append(seen)
        return found

    def _seen(self, control: QWidget) -> QRect:
        """Where a control can be seen on the parent; nowhere where it is hidden, scrolled away, or here."""
        if not control.isVisibleTo(self._parent) or self.isAncestorOf(control):
            return QRect()
        rect, inner, outer = control.rect(), control, control.parentWidget()
        while outer is not None and inner is not self._parent:
            rect = rect.translated(inner.pos()).intersected(outer.rect())
            inner, outer = outer, outer.parentWidget()
        return rect

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
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))  # what it covers has then moved, too
        return super().eventFilter(watched, event)


def _last_row(view: QAbstractItemView) -> QModelIndex:
    """The lowest row of a list; none of a header, or of a list that is empty."""
    model, root = view.model(), view.rootIndex()
    if model is None or isinstance(view, QHeaderView):
        return QModelIndex()
    last = model.index(model.rowCount(root) - 1, 0, root)
    while isinstance(view, QTreeView) and view.isExpanded(last) and model.rowCount(last):
        last = model.index(model.rowCount(last) - 1, 0, last)
    return last


def _tops(taken: Sequence[QRect], height: int, lowest: int) -> list[int]:
    """Where it can begin: at the very foot, or right above something; the lowest first."""
    above = {rect.top() - height - STEP for rect in taken}
    return [lowest - height, *sorted((top for top in above if 0 <= top < lowest - height), reverse=True)]


def _covered(taken: Sequence[QRect], top: int, height: int) -> int:
    """How much of what is taken would be covered."""
    return sum(rect.top() < top + height and rect.bottom() >= top for rect in taken)


def keep_room(widget: QWidget) -> None:
    """Keeps the widget's room while it is hidden, so that nothing moves when it comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
