"""The Settings page."""

from __future__ import annotations

from plumbline.desktop.i18n import translate
from plumbline.desktop.page import Page, Parts


class SettingsPage(Page):
    """The Settings page."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, translate("Pages", "Settings"))
