"""A question in a dialog: words, maybe something to fill in, and two buttons."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet


class Question(Sheet):
    """A dialog with words, maybe something to fill in, and two buttons."""

    def __init__(self, parent: QWidget, title: str, go: str) -> None:
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go = self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.buttons.addButton(translate("Question", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def say(self, text: str, role: str = "") -> None:
        """The text can be selected, so that an address can be copied."""
        words = label(text, role, wrap=True)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(words)

    def link(self, address: str) -> None:
        """An address that opens in the browser when it is clicked."""
        words = label(wrap=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(f'<a href="{escape(address)}">{escape(address)}</a>')
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        words.setOpenExternalLinks(address.startswith("https://"))
        words.setAccessibleName(address)
        self.body.addWidget(words)


def ask_yes(parent: QWidget, title: str, words: str, go: str, agreed: Callable[[], object]) -> None:
    """A yes or no about something that can't be undone."""
    question = Question(parent, title, go)
    question.say(words)
    question.accepted.connect(agreed)
    question.open()
