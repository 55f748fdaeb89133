"""Pieces of HTML inside exports, as the text that a person would see."""

from __future__ import annotations

from plumbline.intake.items import mend
from plumbline.intake.readers.html import visible_text
from plumbline.intake.readers.html_guard import TooComplexError


def seen(markup: str) -> str:
    """The text; the markup itself where it nests too deep to be parsed."""
    try:
        return visible_text(mend(markup)[0])
    except TooComplexError:
        return markup
