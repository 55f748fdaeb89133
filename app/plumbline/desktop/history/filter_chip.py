"""A filter as a button: its name and, once chosen, its value; a click opens a menu of values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.menu_button import give_menu

_T = TypeVar("_T")
_LONGEST = 24
_HALF = _LONGEST // 2 - 1


class FilterChip(QPushButton, Generic[_T]):
    """One filter. `value` is None while it lets everything through."""

    chosen = Signal()

    def __init__(
        self, name: str, choices: Iterable[tuple[_T, str]] = (), *, default: str = "", quiet: bool = False
    ) -> None:
        """`default`: what the menu calls the state without a value. `quiet`: it is in view only while it has one."""
        super().__init__()
        self.name = name
        self._quiet = quiet
        self._default = default or translate("History", "Any")
        self._value: _T | None = None
        self._text = ""
        self._menu = QMenu(name, self)
        self._menu.setToolTipsVisible(True)
        self._more: list[tuple[str, Callable[[], object]]] = []
        self._choices: list[tuple[_T, str]] = []
        self.setProperty("role", "chip")
        give_menu(self, self._menu)
        self.offer(choices)
        self._show()

    @property
    def value(self) -> _T | None:
        return self._value

    @property
    def choices(self) -> QMenu:
        """The menu, for another place that offers it as well."""
        return self._menu

    def offer(self, choices: Iterable[tuple[_T, str]]) -> None:
        self._choices = list(choices)
        for value, text in self._choices:
            if value == self._value:
                self._text = text
                self._show()
        self._fill()

    def offer_more(self, text: str, do: Callable[[], object]) -> None:
        self._more.append((text, do))
        self._fill()

    def choose(self, value: _T | None, text: str = "", *, tell: bool = True) -> None:
        """`text` is needed for a value that was not offered."""
        self._value = value
        self._text = text or next((known for one, known in self._choices if one == value), str(value or ""))
        self._fill()
        self._show()
        if tell:
            self.chosen.emit()

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        self._add(group, self._menu, None, self._default)
        self._menu.addSeparator()
        for value, text in self._choices:
            self._add(group, self._menu, value, text)
        if self._more:
            self._menu.addSeparator()
        for text, do in self._more:
            self._menu.addAction(text).triggered.connect(lambda _checked=False, do=do: do())

    def _add(self, group: QActionGroup, parent: QWidget, value: _T | None, text: str) -> None:
        action = QAction(text.replace("&", "&&"), parent)
        action.setCheckable(True)
        action.setChecked(value == self._value)
        action.triggered.connect(lambda _checked=False: self.choose(value, text))
        group.addAction(action)
        self._menu.addAction(action)

    def _show(self) -> None:
        if self._quiet:
            self.setHidden(self._value is None)
        words = self.name
        if self._value is not None:
            words = translate("History", "{filter}: {value}").format(filter=self.name, value=self._text)
        short = words if len(words) <= _LONGEST else f"{words[:_HALF]}…{words[-_HALF:]}"  # the end tells versions apart
        self.setText(short.replace("&", "&&"))
        self.setToolTip(words if short != words else "")
        self.setAccessibleName(words)
        self.setAccessibleDescription(translate("History", "Filter"))
        self.setProperty("chosen", self._value is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
