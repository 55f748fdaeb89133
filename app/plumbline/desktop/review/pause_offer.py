"""A pause, offered after so many hard items and never forced."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce


class PauseOffer(QFrame):
    """It stands at the foot of the list, so that nothing moves under the pointer when it comes."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words = label("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._words)
        column.addWidget(
            flow(
                button(translate("Review", "Pause"), self.taken.emit),
                button(translate("Review", "Not now"), self.hide, "plain"),
            )
        )
        self.hide()

    def count(self, before: int, now: int, after: int) -> None:
        """Comes each time that `after` hard items more were decided on; 0: never."""
        if after and now // after > before // after:
            words = translate("Review", "You have decided on {n} hard items today. Would you like a pause?", "", now)
            self._words.setText(words)
            self.show()
            announce(self, words)
