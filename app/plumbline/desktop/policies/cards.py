"""Cards beside the editor: the policy's length, and advice on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from plumbline.desktop.policies.words import SIGNS, severity_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import ScrollArea
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.lint.linter import Advice, Severity
from plumbline.domain.lint.text_checks import BEST_TOKENS

_ADVICE = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 1000
"""Tokens at the end of the bar."""


class Cards(ScrollArea):
    """Scrolls its cards vertically, and is never narrower than they can be."""

    def __init__(self, cards: QWidget) -> None:
        super().__init__()
        self._cards = cards
        self.setWidget(cards)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cards.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Passes on that the cards need another width: a scroll area keeps that to itself."""
        if watched is self._cards and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def bring_up(self, part: QWidget) -> None:
        """Scrolls to a part, once it is laid out."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._cards.minimumSizeHint().width() + bar + 2, super().minimumSizeHint().height())


class LengthCard(Card):
    """The policy's length in the real models' tokens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Policies", "LENGTH"))
        self._bar = _Band(theme)
        self._words = label("", "muted", wrap=True)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._words)

    def show_length(self, tokens: int | None) -> None:
        """None: the text was not analysed."""
        least, most = BEST_TOKENS
        if tokens is None:
            self.say_aside("")
            words = translate("Policies", "Recommended: {least} to {most} tokens. This text was not counted.")
        else:
            self.say_aside(translate("Policies", "{n} TOKENS", "", tokens))
            words = translate(
                "Policies", "Recommended: {least} to {most}. This is the exact number for the real models."
            )
        self._words.setText(words.format(least=least, most=most))
        self._bar.show_tokens(tokens or 0)


class _Band(QWidget):
    """A bar with the recommended range marked and the policy's length on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tokens = 0
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_tokens(self, tokens: int) -> None:
        self._tokens = tokens
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width()
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(QRectF(0, 3, width, 8), 4, 4)
        least, most = (self._place(edge) for edge in BEST_TOKENS)
        painter.setBrush(QColor(tokens.allowed.ground))
        painter.drawRect(QRectF(min(least, most), 3, abs(most - least), 8))
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(QRectF(self._place(self._tokens) - 2, 0, 4, 14), 1, 1)

    def _place(self, tokens: int) -> float:
        share = min(tokens, _MOST_SHOWN) / _MOST_SHOWN
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return 2 + share * (self.width() - 4)


class AdviceCard(Card):
    """Advice on the text; a click goes to its line."""

    chosen = Signal(Advice)

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Policies", "ADVICE"))
        self._theme = theme
        self.list = WholeList()
        self.list.setAccessibleName(translate("Policies", "Advice"))
        self._none = label("", "muted", wrap=True)
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(_ADVICE)))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_ADVICE)))
        theme.changed.connect(self._paint)

    def show_advice(self, advice: Sequence[Advice], *, known: bool = True) -> None:
        """Not `known`: the text was not analysed."""
        self._none.setText(translate("Policies", "No advice.") if known else translate("Policies", "Not analysed."))
        kept = self.list.currentRow()
        self.list.clear()
        for one in advice:
            text = say(one.message)
            if one.end > one.column:
                text = translate("Policies", "Line {line}: {advice}").format(line=one.line, advice=text)
            item = QListWidgetItem(f"{SIGNS[one.severity]}  {text}")
            item.setData(_ADVICE, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{severity_word(one.severity)}. {text}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(kept, self.list.count() - 1))
        self.list.fit()
        self.list.setVisible(bool(advice))
        self._none.setVisible(not advice)
        self.say_aside(str(len(advice)))
        self._paint()

    def _paint(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            error = item.data(_ADVICE).severity is Severity.ERROR
            tokens = self._theme.tokens
            item.setForeground(QColor(tokens.violates.ink if error else tokens.ink))


class WholeList(QListWidget):
    """A list as high as its content, without a scroll bar of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(self.contentsSize().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, 0)
