"""The filters that are not always in view, behind one button; one that is set stands in the row beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMenu, QPushButton, QWidget

from plumbline.desktop.history.filter_chip import FilterChip
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import give_menu
from plumbline.desktop.widgets.sheet import Sheet


class MoreFilters(QPushButton):
    """Opens a menu with the choices of each filter."""

    def __init__(self) -> None:
        super().__init__(translate("History", "More"))
        self.setAccessibleName(translate("History", "More filters"))
        self.setProperty("role", "chip")
        self._menu = QMenu(self)
        give_menu(self, self._menu)

    def add_choices(self, chip: FilterChip) -> None:  # type: ignore[type-arg]
        self._menu.addMenu(chip.choices)

    def add_menu(self, title: str, menu: QMenu) -> QAction:
        """What has a button of its own where there is room for it."""
        action = self._menu.addMenu(menu)
        action.setText(title)
        return action

    def add_question(self, text: str, ask: Callable[[], object]) -> None:
        """A filter that is typed."""
        self._menu.addAction(text).triggered.connect(lambda _checked=False: ask())


class WordsDialog(Sheet):
    """Asks for the words of a filter; none let everything through."""

    def __init__(
        self, parent: QWidget, title: str, name: str, hint: str, words: str, done: Callable[[str], object]
    ) -> None:
        """`done` takes the words."""
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QLineEdit(words)
        self.words.setAccessibleName(name)
        self.words.setAccessibleDescription(hint)
        self.words.selectAll()
        self.body.addWidget(self.words)
        self.body.addWidget(label(hint, "muted", wrap=True))
        apply = self.buttons.addButton(translate("History", "Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        apply.setProperty("role", "primary")
        self.buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(lambda: done(" ".join(self.words.text().split())))
