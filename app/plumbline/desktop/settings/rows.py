"""A setting as the page shows it: its name, what it does, its control, and a way back to the default."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plumbline.desktop.settings.controls import Control, FlagControl, control_for
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError
from plumbline.system.settings_table import BY_KEY


class SettingRow(QWidget):
    """One setting. What is chosen is in force at once."""

    def __init__(self, key: str, preferences: Preferences, show_error: Failed, *, titled: bool = True) -> None:
        """`show_error` is called when a value is refused or the file can't be written; `titled`: its name stands above it."""
        super().__init__()
        self._setting = BY_KEY[key]
        self._preferences = preferences
        self._show_error = show_error
        self.control: Control = control_for(self._setting)
        self.control.setAccessibleDescription(say(self._setting.help))
        self.back = button(translate("Settings", "Reset to default"), self._reset, "plain")
        self.back.setAccessibleName(
            translate("Settings", "Reset to default: {setting}").format(setting=say(self._setting.title))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        if titled and not isinstance(self.control, FlagControl):
            column.addWidget(label(say(self._setting.title), "strong", wrap=True))
        line = QHBoxLayout()
        line.addWidget(self.control, 1)
        line.addWidget(self.back)
        if isinstance(self.control, FlagControl):
            column.addLayout(line)
        column.addWidget(label(say(self._setting.help), "muted", wrap=True))
        if not isinstance(self.control, FlagControl):
            column.addLayout(line)
        self.control.given.connect(self._set)
        preferences.changed.connect(self._on_changed)
        self._show()

    def _set(self, text: str) -> None:
        try:
            self._preferences.set(self._setting.key, text)
        except PlumblineError as error:
            self._show()
            self._show_error(error)

    def _reset(self) -> None:
        try:
            self._preferences.reset(self._setting.key)
        except PlumblineError as error:
            self._show_error(error)

    def _on_changed(self, key: str) -> None:
        if key == self._setting.key:
            self._show()

    def _show(self) -> None:
        value = self._preferences.get(self._setting.key)
        self.control.show_value(value)
        self.back.setVisible(value != self._setting.default)


def rows_card(caption: str, keys: Iterable[str], preferences: Preferences, show_error: Failed) -> Card:
    """A card with a row for each of the settings."""
    card = Card(caption)
    for key in keys:
        titled = say(BY_KEY[key].title) != caption
        card.body.addWidget(SettingRow(key, preferences, show_error, titled=titled))
    return card
