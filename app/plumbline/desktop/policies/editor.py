"""The editor of a policy's raw text: line numbers, undo, places that can be gone to, and advice where the pointer rests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from plumbline.desktop.policies.analysis import Analysis
from plumbline.desktop.policies.exact_text import ExactText
from plumbline.desktop.policies.highlighter import PolicyHighlighter, units
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.theme import Theme

_PAD = 8


class PolicyEditor(QPlainTextEdit):
    """Shows and edits one text, and gives it back byte for byte."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._exact = ExactText(b"")
        self._only_shown = b""
        self._lines: Mapping[str, int] = {}
        self.setAccessibleName(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setObjectName("policyText")
        self.setTabChangesFocus(True)
        self._margin = _LineNumbers(self)
        self._highlighter = PolicyHighlighter(self.document(), theme)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._scroll_numbers)
        theme.changed.connect(self._use_font)
        self._use_font()

    @property
    def data(self) -> bytes:
        """The bytes of the text as it stands; of one that is only shown, its own."""
        return self._only_shown or self._exact.data(self._raw())

    def load(self, data: bytes) -> bool:
        """False when it holds characters that editing would lose: it is read-only then."""
        self._exact = ExactText(data)
        self._only_shown = b""
        self.setPlainText(self._exact.shown)
        whole = self.data == data
        if not whole:
            self._only_shown = data
        self.setReadOnly(not whole)
        return whole

    def replace(self, data: bytes) -> None:
        """It can be undone."""
        self._exact = ExactText(data)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._exact.shown)

    def show_analysis(self, analysis: Analysis) -> None:
        self._lines = analysis.rules
        self._highlighter.show_rules(analysis.rules)
        self._highlighter.show_advice(analysis.advice, self._exact.offset)

    def go_to_rule(self, rule: str) -> bool:
        line = self._lines.get(rule)
        if line is not None:
            self.go_to(line)
        return line is not None

    def go_to(self, line: int, column: int = 1, end: int = 1) -> None:
        """All from 1. Selects the passage; without one, the whole line."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        hidden = self._exact.offset if line == 1 else 0
        text = block.text()
        start, stop = (units(text[: max(place - 1 - hidden, 0)]) for place in (column, end))
        if stop <= start:
            start, stop = 0, block.length() - 1
        cursor = self.textCursor()
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + stop, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def line(self) -> int:
        return self.textCursor().blockNumber() + 1

    def advice_under(self, place: QPoint) -> Sequence[str]:
        cursor = self.cursorForPosition(place)
        block = cursor.block()
        before = block.text().encode("utf-16-le", "surrogatepass")[: 2 * cursor.positionInBlock()]
        column = len(before.decode("utf-16-le", "replace"))
        return [say(one.message) for one in self._highlighter.advice_at(block.blockNumber(), column)]

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), "\n".join(self.advice_under(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        inner = self.contentsRect()
        width = self._numbers_width()
        left = inner.left() if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else inner.right() - width + 1
        self._margin.setGeometry(QRect(left, inner.top(), width, inner.height()))

    def paint_numbers(self, event: QPaintEvent) -> None:
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), QColor(self._theme.tokens.panel))
        painter.setPen(QColor(self._theme.tokens.muted))
        painter.setFont(self.font())
        block: QTextBlock = self.firstVisibleBlock()
        height = self.fontMetrics().height()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.top() > event.rect().bottom():
                break
            if block.isVisible():
                room = QRect(0, round(box.top()), self._margin.width() - _PAD, height)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    room.translate(_PAD, 0)
                painter.drawText(room, Qt.AlignmentFlag.AlignTrailing, str(block.blockNumber() + 1))
            block = block.next()

    def _raw(self) -> str:
        """The text without what `toPlainText` does to it: it makes ordinary spaces of those that don't break."""
        return self.document().toRawText().replace("\u2029", "\n")

    def _numbers_width(self) -> int:
        digits = max(len(str(self.blockCount())), 2)
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _PAD

    def _make_room(self) -> None:
        width = self._numbers_width()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setViewportMargins(0, 0, width, 0)
        else:
            self.setViewportMargins(width, 0, 0, 0)
        self._margin.update()

    def _scroll_numbers(self, rect: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update(0, rect.y(), self._margin.width(), rect.height())

    def _use_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(QFont(self.window().font()).pointSizeF())
        self.setFont(font)
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#policyText {{ font-family: {font.family()!r}; border: 1px solid {tokens.edge}; padding: 1px; }}"
            f"#policyText:focus {{ border: 2px solid {tokens.accent}; padding: 0; }}"
        )
        self._make_room()


class _LineNumbers(QWidget):
    def __init__(self, editor: PolicyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self._editor.paint_numbers(event)
