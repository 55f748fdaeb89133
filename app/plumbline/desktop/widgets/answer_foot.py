"""What is decided on, over its answers, which stay where they are whatever it says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from plumbline.desktop.widgets.scroll_area import scrolled

_LEAST_LINES: Final = 9
_BEFORE_CONTENT: Final = 1


def stacked(*parts: QWidget | QLayout) -> QWidget:
    """Parts below each other, without a margin."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return made


class OverAnswers(QWidget):
    """The content scrolls over the answers. Where they would leave it little room they stand before it and scroll along."""

    def __init__(self, head: QWidget, content: QWidget, answers: QWidget) -> None:
        """`head`: what stands above both, and keeps its height."""
        super().__init__()
        self._head, self._answers = head, answers
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)
        self._column.addWidget(head)
        self._column.addWidget(content)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inside), 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(answers)
        outer.addLayout(self._foot)
        self._frame(in_foot=True)

    def _frame(self, *, in_foot: bool) -> None:
        self._foot.setContentsMargins(*((16, 8, 16, 12) if in_foot else (0, 0, 0, 0)))

    def fit(self) -> None:
        """Puts the answers where there is room for them."""
        wanted = max(self._answers.heightForWidth(max(1, self.width() - 32)), self._answers.minimumSizeHint().height())
        room = self.height() - wanted - self._head.sizeHint().height()
        in_foot = room >= _LEAST_LINES * self.fontMetrics().lineSpacing()
        if in_foot == (self._foot.count() == 1):
            return
        if in_foot:
            self._column.removeWidget(self._answers)
            self._foot.addWidget(self._answers)
        else:
            self._foot.removeWidget(self._answers)
            self._column.insertWidget(_BEFORE_CONTENT, self._answers)
        self._frame(in_foot=in_foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Other answers are offered, or in larger letters."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self.fit()
        return done
