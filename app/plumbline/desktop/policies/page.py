"""The Policies page."""

from __future__ import annotations

from plumbline.desktop.i18n import translate
from plumbline.desktop.page import Page, Parts


class PoliciesPage(Page):
    """The Policies page."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, translate("Pages", "Policies"))
