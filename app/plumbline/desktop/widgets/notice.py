"""What a page has to say, at its foot, where it moves nothing: news in a line, an error or an offer over it, with a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_error, say_title
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.theme import STEP
from plumbline.domain.errors import PlumblineError


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say something that happened without the person's doing."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Quarters:
    """Has screen readers say how far a job is, at each quarter of the way."""

    def __init__(self, widget: QWidget) -> None:
        self._widget, self._passed = widget, 0

    def tell(self, done: int, total: int, words: str) -> None:
        """So much is done; what is done last, whoever began the job tells."""
        passed = 4 * done // total if total else 0
        if self._passed < passed < 4:
            announce(self._widget, words)
        self._passed = passed


_SHOWN_MS: Final = 20_000
"""How long news stays."""

_READ_MS: Final = 60_000
"""How long an error that nothing can be done about stays, once somebody is there to read it."""

_USED: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class StatusLine(QLabel):
    """News of what went well, in a line that is always there. It is cleared by itself; what doesn't fit is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "status")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._later.timeout.connect(self.clear)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(text)
        self._later.start()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.fontMetrics().height() + 2 * STEP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        painter = QPainter(self)
        room = self.rect().adjusted(4 * STEP, 0, -4 * STEP, 0)
        short = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(leading_side() | Qt.AlignmentFlag.AlignVCenter), short)


class Notice(QFrame):
    """One sentence, what to do about it, and a way out; news goes to the page's `status`.

    What has a way out stays until it is taken or dismissed. Anything else goes by itself, some time after the window was used.
    """

    def __init__(self, parent: QWidget, status: StatusLine) -> None:
        super().__init__(parent)
        self.status = status
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
        self._other = QPushButton()
        self._other.clicked.connect(self._take_other)
        self._do_other: Callable[[], object] | None = None
        self._later = QTimer(self, singleShot=True, interval=_READ_MS)
        self._later.timeout.connect(self._go)
        self._window: QWindow | None = None
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
        line.addWidget(self._other, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; "" when nothing is."""
        said = () if self.isHidden() else (self._title.text(), self._text.text())
        return " ".join(filter(None, (self.status.text(), *said)))

    def hide(self) -> None:
        super().hide()
        self._wait_for_use(None)
        self._later.stop()
        self.status.clear()

    def say(self, text: str) -> None:
        """News that asks for nothing."""
        self.status.say(text)
        announce(self, text)

    def show_error(
        self,
        error: PlumblineError,
        way_out: str = "",
        do: Callable[[], object] | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Says what happened, what it means and what to do; `way_out` is a button that does it, `other` one before it."""
        self._show(say_title(error), say_error(error), way_out, do, tone="error")
        if other is not None:
            words, self._do_other = other
            self._other.setText(words)
            self._other.show()

    def show_text(self, text: str, way_out: str = "", do: Callable[[], object] | None = None) -> None:
        self._show("", text, way_out, do, tone="offer")

    def _show(self, title: str, text: str, way_out: str, do: Callable[[], object] | None, *, tone: str) -> None:
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._way_out.setText(way_out)
        self._way_out.setVisible(bool(way_out))
        self._do = do
        self._other.hide()
        self._later.stop()
        self.show()
        self._wait_for_use(None if way_out else self.window().windowHandle())
        announce(self, f"{title} {text}".strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Somebody is there; takes nothing away."""
        if event.type() in _USED and not self._later.isActive():
            self._later.start()
        return super().eventFilter(watched, event)

    def _wait_for_use(self, window: QWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _go(self) -> None:
        """Not while its page is behind another, or it is pointed at, or read with the keys."""
        focus = QApplication.focusWidget()
        if not self.isVisible() or self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._later.start()
        else:
            self.hide()

    def _take_other(self) -> None:
        self.hide()
        if self._do_other is not None:
            self._do_other()

    def _take_way_out(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
