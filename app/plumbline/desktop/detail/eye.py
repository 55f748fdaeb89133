"""The eye: covers or shows all texts at once, wherever they stand, until Plumbline is closed or the setting is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from plumbline.desktop.detail.concealment import SHOWN, covering, way_of
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences


class Eye(QPushButton):
    """It stands in the header of what lists texts."""

    def __init__(self, preferences: Preferences, content: ContentCard | None = None) -> None:
        """`content`: the text that is looked at beside the list; it says whether its policy asks for a cover."""
        super().__init__()
        self._preferences, self._content = preferences, content
        self._sensitive = False
        self.setProperty("role", "plain")
        self.setToolTip(translate("Detail", "All texts, here and wherever they are quoted, until Plumbline is closed"))
        self.clicked.connect(self._look)
        preferences.changed.connect(self._tell)
        if content is not None:
            content.covered.connect(self._tell)
        self._tell()

    def list_of(self, *, sensitive: bool) -> None:
        """A list without a text beside it: whether its policy asks for a cover."""
        self._sensitive = sensitive
        self._tell()

    @property
    def _covers(self) -> bool:
        sensitive = self._sensitive if self._content is None else self._content.sensitive
        return way_of(self._preferences, sensitive=sensitive) != SHOWN

    def _tell(self) -> None:
        self.setText(translate("Detail", "Show texts") if self._covers else translate("Detail", "Hide texts"))

    def _look(self) -> None:
        self._preferences.look(SHOWN if self._covers else covering(self._preferences))
