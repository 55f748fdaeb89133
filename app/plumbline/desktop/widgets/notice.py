"""A sentence at the top of a page: an error with a way out, or news. Never a stack of dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_error
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say something that happened without the person's doing."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Notice(QFrame):
    """One sentence, what to do about it, and a way out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._title, self._text = label(wrap=True), label(wrap=True)
        for words in (self._title, self._text):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._way_out = QPushButton()
        self._way_out.clicked.connect(self._take_way_out)
        self._do: Callable[[], object] | None = None
        close = QToolButton()
        close.setText("✕")
        close.setProperty("role", "plain")
        close.setAccessibleName(translate("Notice", "Dismiss"))
        close.setToolTip(translate("Notice", "Dismiss"))
        close.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.addLayout(column, 1)
        line.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; "" when nothing is."""
        return "" if self.isHidden() else " ".join(filter(None, (self._title.text(), self._text.text())))

    def show_error(self, error: PlumblineError, way_out: str = "", do: Callable[[], object] | None = None) -> None:
        """Says what happened, what it means and what to do; `way_out` is a button that does it."""
        self._show(f"{say(error.title)}.", say_error(error), way_out, do)

    def show_text(self, text: str, way_out: str = "", do: Callable[[], object] | None = None) -> None:
        self._show("", text, way_out, do)

    def _show(self, title: str, text: str, way_out: str, do: Callable[[], object] | None) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._way_out.setText(way_out)
        self._way_out.setVisible(bool(way_out))
        self._do = do
        self.show()
        announce(self, f"{title} {text}".strip())

    def _take_way_out(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
