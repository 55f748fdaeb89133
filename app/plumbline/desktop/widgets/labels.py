"""Labels that show a text as it is, on the side where reading begins."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel


def leading_side() -> Qt.AlignmentFlag:
    """Left to itself Qt asks the text, and a Latin name in an Arabic window stands at the wrong end of its room."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is, never as markup. `role`: see `style`."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
    if role:
        made.setProperty("role", role)
    return made


class FoldingLabel(QLabel):
    """Breaks its lines; folded it has one, what does not fit is left out in the middle, and the tooltip has it all."""

    def __init__(self, role: str) -> None:
        """`role`: see `style`."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("role", role)
        self.fold(False)

    def fold(self, folded: bool) -> None:
        self.setWordWrap(not folded)
        self.setProperty("elides", folded)
        self._tell()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip("" if self.wordWrap() else self.text())

    def shown_text(self) -> str:
        """The text, folded as far as there is room."""
        if self.wordWrap():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().minimumSizeHint() if self.wordWrap() else QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), self.shown_text())
