"""Small widgets that several pages use: cards, verdict badges, a row of choices, a page that is still empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision


def leading_side() -> Qt.AlignmentFlag:
    """The side where reading begins in this window. Left to itself Qt asks the text, and a Latin name in an Arabic window stands at
    the wrong end of its room."""
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


def button(text: str, do: Callable[[], object], role: str = "") -> QPushButton:
    """A button that does something. `role`: see `style`."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _checked=False: do())
    return made


class SteadyButton(QPushButton):
    """A button with two states that keeps its size in both: its text is bold while it is checked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.toggled.connect(self._take_tab)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """With room for the bold text."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(more, 0) + 2, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As `sizeHint`: its text is never cut."""
        return self.sizeHint()

    def _take_tab(self, checked: bool) -> None:
        """Of buttons of which one is checked, Tab goes to that one, and the arrow keys to the others."""
        group = self.group()
        if checked and group is not None and group.exclusive():
            for button in group.buttons():
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is self else Qt.FocusPolicy.ClickFocus)


class Card(QFrame):
    """A panel with a caption, something at the caption's other end, and a body."""

    def __init__(self, caption: str, aside: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        self.caption = label(caption, "caption", wrap=True)
        self.aside = label(aside, "caption", wrap=True)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        self.head = QHBoxLayout()
        self.head.addWidget(self.caption, 1)
        self.head.addWidget(self.aside, 1)
        column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)


class VerdictBadge(QLabel):
    """A verdict as a sign, a word and a colour."""

    def __init__(self, theme: Theme, decision: Decision | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._decision: Decision | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._paint)
        self.show_verdict(decision)

    def show_verdict(self, decision: Decision | None) -> None:
        """Shows a verdict; None shows nothing."""
        self._decision = decision
        self.setText(signed(decision) if decision else "")
        self.setVisible(decision is not None)
        self._paint()

    def _paint(self) -> None:
        if self._decision is not None:
            pair = self._theme.verdict(self._decision)
            self.setStyleSheet(
                f"color: {pair.ink}; background: {pair.ground}; border-radius: 11px; padding: 3px 10px; font-weight: 600;"
            )


class Choice(QWidget):
    """A few choices side by side, of which one is taken: Low, Medium, High."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        """Takes its choices.

        Args:
            name: for screen readers.
            choices: values, each with its text.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, SteadyButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for value, text in choices:
            made = SteadyButton(text)
            made.setAccessibleName(f"{name}: {text}")
            made.clicked.connect(lambda _checked=False, chosen=value: self.chosen.emit(chosen))
            self._group.addButton(made)
            self._buttons[value] = made
            line.addWidget(made)

    @property
    def value(self) -> str:
        """The choice that is taken, or ""."""
        return next((value for value, made in self._buttons.items() if made.isChecked()), "")

    def choose(self, value: str) -> None:
        """Takes a choice, without telling."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)


class EmptyState(QWidget):
    """What a page says while it has nothing to show: what this is, and what to do next."""

    def __init__(self, title: str, text: str, ways: Iterable[QPushButton] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        head = label(title, "title")
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = label(text, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(560)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        column.addWidget(head)
        column.addSpacing(8)
        column.addLayout(middle)
        column.addSpacing(16)
        line = QHBoxLayout()
        line.addStretch(1)
        for way in ways:
            line.addWidget(way)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)
