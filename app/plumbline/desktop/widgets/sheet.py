"""A dialog that fits at any size of its text: as wide as a paragraph, as high as its content, scrolled where the window is low."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.wheel import leave_wheel

_LETTERS: Final = 68
_AROUND: Final = 40
"""Pixels of the window that stay free around it."""


class Sheet(QDialog):
    """A title, a `body` that can be scrolled, and `buttons` that always stay in view, with what is kept above them."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(16, 16, 16, 4)
        self.body.setSpacing(8)
        self.body.addWidget(label(title, "title", wrap=True))
        self._area = scrolled(self._inside)
        self._in_view = QWidget()
        self._above_buttons = QVBoxLayout(self._in_view)
        self._above_buttons.setContentsMargins(16, 8, 16, 0)
        self._in_view.hide()
        self.buttons = QDialogButtonBox()
        self.buttons.setContentsMargins(16, 8, 16, 14)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._in_view)
        column.addWidget(self.buttons)

    def keep_in_view(self, widget: QWidget) -> None:
        """Puts it above the buttons, where it stays while the body is scrolled: why a button can't be pressed, for instance."""
        self._above_buttons.addWidget(widget)
        self._in_view.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Takes its size when the texts have theirs."""
        super().showEvent(event)
        for kind in (QAbstractSpinBox, QComboBox):
            for control in self._inside.findChildren(kind):
                leave_wheel(control)
        for button in self.buttons.buttons():  # their roles were set after they got their look
            button.style().unpolish(button)
            button.style().polish(button)
        self.fit()

    def fit(self) -> None:
        """Takes the size that its content needs now, as far as the window has room."""
        room = self._room()
        self.body.activate()
        wanted = max(self.fontMetrics().averageCharWidth() * _LETTERS, self._inside.minimumSizeHint().width())
        foot, frame = self.buttons.sizeHint(), 2 * self._area.frameWidth()
        width = min(max(wanted + frame, foot.width()), room.width() - _AROUND)
        height = (
            self.body.totalHeightForWidth(width - frame)
            if self.body.hasHeightForWidth()
            else self.body.sizeHint().height()
        )
        kept = 0
        if not self._in_view.isHidden():
            self._above_buttons.activate()
            kept = max(self._above_buttons.totalHeightForWidth(width), self._above_buttons.totalMinimumSize().height())
        self.resize(width, min(height + frame + kept + foot.height(), room.height() - _AROUND))

    def _room(self) -> QSize:
        """The size of the window that the dialog stands in front of, also where another dialog asked for it."""
        parent = self.parentWidget()
        while (
            parent is not None and isinstance(parent.window(), QDialog) and parent.window().parentWidget() is not None
        ):
            parent = parent.window().parentWidget()
        return parent.window().size() if parent is not None else self.screen().availableSize()
