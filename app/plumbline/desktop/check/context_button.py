"""What the model is shown beside a text: columns of the table that is chosen, and what a source says around an item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.menu_button import MenuButton, add_choice
from plumbline.intake.shown import FIELDS

_WORDS: Final = dict(
    zip(
        FIELDS,
        (
            mark("Check", "Title"),
            mark("Check", "Channel"),
            mark("Check", "Thread"),
            mark("Check", "Message replied to"),
            mark("Check", "Author of the message replied to"),
            mark("Check", "Author"),
            mark("Check", "Time"),
        ),
        strict=True,
    )
)


class ContextButton(MenuButton):
    """Several can be chosen, and none is at first."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self.offer(())

    def offer(self, columns: Sequence[str]) -> None:
        """Columns of a table; what is chosen stays chosen while it is offered or known to every source."""
        self._columns = tuple(columns)
        self.menu().clear()
        for name in self._columns:
            self._add(name, name)
        if self._columns:
            self.menu().addSeparator()
        for name in FIELDS:
            if name not in self._columns:
                self._add(name, translate("Check", _WORDS[name]))
        offered = (*self._columns, *FIELDS)
        self.chosen = tuple(name for name in self.chosen if name in offered)
        self._say()

    def clear(self) -> None:
        self.chosen = ()
        self.offer(self._columns)

    def _add(self, name: str, words: str) -> None:
        add_choice(self.menu(), words, lambda: self._toggle(name), chosen=name in self.chosen)

    def _toggle(self, name: str) -> None:
        left = tuple(one for one in self.chosen if one != name)
        self.chosen = left if name in self.chosen else (*left, name)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        names = [translate("Check", _WORDS[name]) if name in _WORDS else name for name in self.chosen]
        text = ", ".join(names) if names else translate("Check", "The text alone")
        self.say(text)
        self.setAccessibleName(translate("Check", "Context for the model: {names}").format(names=text))
