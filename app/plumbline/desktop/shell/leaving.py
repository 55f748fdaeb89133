"""Where texts go: a line above every page while they leave for a team's server, and the server as a model to choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label
from plumbline.domain.models.server import TEAM_SERVER, ServerAddress
from plumbline.system.settings import Settings

KEYS = ("engine.server", "network.allowed")
"""The settings that it depends on."""


def server_in_use(preferences: Preferences | Settings) -> ServerAddress | None:
    """The server that texts go to when nothing else is chosen; None where they stay here."""
    text = preferences.text("engine.server")
    return ServerAddress.parse(text) if text and preferences.get("network.allowed") else None


def server_choices(preferences: Preferences) -> list[tuple[str, str]]:
    """The server's model by its name and title, to be offered before the installed ones; nothing where there is none."""
    return [(TEAM_SERVER, translate("Server", "Team's server"))] if server_in_use(preferences) else []


class LeavingLine(QFrame):
    """Says which machine texts are sent to; hidden while they stay here."""

    def __init__(self, preferences: Preferences, to_settings: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._preferences = preferences
        self._words = label("", "strong", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(self._words, 1)
        line.addWidget(button(translate("Server", "Team's server…"), to_settings, "plain"))
        preferences.changed.connect(self._on_preference)
        self.refresh()

    def _on_preference(self, key: str) -> None:
        if key in KEYS:
            self.refresh()

    def refresh(self) -> None:
        """Looks again at the settings."""
        address = server_in_use(self._preferences)
        self.setVisible(address is not None)
        if address is not None:
            self._words.setText(" ".join(say(words) for words in (address.leaves, address.readable) if words))
            self.setAccessibleName(self._words.text())
