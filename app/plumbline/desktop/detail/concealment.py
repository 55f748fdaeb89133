"""Concealed content: hidden, blurred, masked or shown, as the person has chosen. What is concealed is not in the widget at all."""

from __future__ import annotations

import re
from typing import Final

from plumbline.desktop.shell.i18n import translate

_LETTER: Final = re.compile(r"[^\W_]")
_SIGN: Final = re.compile(r"\S")


def concealed(text: str, way: str) -> str:
    """A text as it stands in a table or card; `way` is the setting `window.content`."""
    if way == "shown":
        return text
    if way == "masked":
        return _SIGN.sub("▒", text)
    if way == "blurred":
        return _LETTER.sub("x", text)  # the shape alone; the letters are not there to be read through the blur
    return translate("Detail", "Hidden")
