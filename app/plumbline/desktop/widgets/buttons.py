"""Push buttons, alone and as a row of which one is checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


def button(text: str, do: Callable[[], object], role: str = "") -> QPushButton:
    """A button that does something. `role`: see `style`."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda _checked=False: do())
    return made


def set_role(made: QPushButton, role: str) -> None:
    """Gives a button that is shown another look."""
    made.setProperty("role", role)
    made.style().unpolish(made)
    made.style().polish(made)


class SteadyButton(QPushButton):
    """A button with two states that keeps its size in both: its text is bold while it is checked."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that screen readers call it one of several; its group sees to the rest
        self.toggled.connect(self._take_tab)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(more, 0) + 2, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter on what is chosen already is for the dialog."""
        if self.isChecked() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take_tab(self, checked: bool) -> None:
        """Of buttons of which one is checked, Tab goes to that one, and the arrow keys to the others."""
        group = self.group()
        if checked and group is not None and group.exclusive():
            for button in group.buttons():
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is self else Qt.FocusPolicy.ClickFocus)


class Choice(QWidget):
    """A few choices side by side, of which one is taken: Low, Medium, High."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        """`choices`: values, each with its text."""
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
