"""What this program is and what it is made of, with every licence in full: to be searched, read, selected and copied."""

from __future__ import annotations

import platform
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from plumbline import __version__
from plumbline.desktop.shell.fuzzy import folded
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.system.licences import Component

_SIZE: Final = QSize(860, 600)
_VERSIONS: Final = ""
"""The name of the entry that shows all versions."""


def about_text() -> str:
    """What the program is, for reading."""
    return translate(
        "About",
        "Plumbline judges text under a policy in plain language, with a model on this machine. Nothing "
        "leaves the machine.\n\nThe "
        "model can be wrong. A verdict is a reasoned suggestion; a person decides.",
    )


def versions_text(made_of: tuple[Component, ...]) -> str:
    """Versions and licences, one a line: what to send with a report of a fault."""
    lines = [
        f"Plumbline {__version__}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        "",
        *(" · ".join((_titled(component), component.licence or "?")) for component in made_of[1:]),
    ]
    return "\n".join(lines)


class AboutDialog(QDialog):
    """The program, its versions, and the licences of all that it is made of."""

    def __init__(self, parent: QWidget, made_of: tuple[Component, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Plumbline"))
        self.resize(_SIZE.boundedTo(parent.size() - QSize(40, 40)))
        self._components = made_of
        words = label(about_text(), wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("About", "Search names and licences"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.parts = EntryList(translate("About", "Software in Plumbline"))
        self.parts.currentItemChanged.connect(lambda *_: self._show())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("About", "Versions and licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        versions = partial(self._copy, versions_text(self._components))
        buttons.addButton(button(translate("About", "Copy"), versions), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(f"Plumbline {__version__}", "title"))
        column.addWidget(words)
        column.addWidget(self._list_and_text(), 1)
        column.addWidget(buttons)
        self._find("")

    def _list_and_text(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.parts, 1)
        return ListBeside(side, self.text, 260)

    def _find(self, words: str) -> None:
        """Lists what holds every word in its name or its licence's."""
        wanted = folded(words).split()
        found = [
            (component.name, _titled(component), component.licence)
            for component in self._components
            if all(word in folded(f"{component.name} {component.licence}") for word in wanted)
        ]
        if not wanted:
            found.insert(0, (_VERSIONS, translate("About", "All versions"), ""))
        self.parts.fill(found)
        self._show()

    def _show(self) -> None:
        if self.parts.currentItem() is None:
            self.text.setPlainText(translate("About", "Nothing found. Try another word."))
            return
        chosen = [component for component in self._components if component.name == self.parts.name]
        self.text.setPlainText(_licence_text(chosen[0]) if chosen else versions_text(self._components))

    def _copy(self, versions: str) -> None:
        QGuiApplication.clipboard().setText(f"{about_text()}\n\n{versions}")


def _titled(component: Component) -> str:
    return f"{component.name} {component.version}".strip()


def _licence_text(component: Component) -> str:
    head = (_titled(component), component.licence, component.source)
    return "\n".join(
        (*filter(None, head), "", component.text or translate("About", "The licence text is not installed."))
    )
