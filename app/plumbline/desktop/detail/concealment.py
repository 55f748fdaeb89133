"""Concealed content: hidden, blurred, masked or shown. What is concealed is not in the widget at all."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences

_LETTER: Final = re.compile(r"[^\W_]")
_SIGN: Final = re.compile(r"\S")

SHOWN: Final = "shown"
HIDDEN: Final = "hidden"
BLURRED: Final = "blurred"
_BY_POLICY: Final = "policy"


def way_of(preferences: Preferences, *, sensitive: bool) -> str:
    """How a text is shown: as the eye in a list says, else as the person chose, else as the policy asks."""
    way = preferences.eye or preferences.text(CONTENT)
    if way == _BY_POLICY:
        return BLURRED if sensitive else SHOWN
    return way


def covering(preferences: Preferences) -> str:
    """How texts look when they are covered on request: as the person chose, else blurred."""
    way = preferences.text(CONTENT)
    return way if way not in (SHOWN, _BY_POLICY) else BLURRED


def concealed_but(text: str, way: str, kept: Collection[str]) -> str:
    """As `concealed`, but words such as the ids of rules can be read; nothing where all of it is hidden or empty."""
    if not text or way in (SHOWN, HIDDEN) or not kept:
        return concealed(text, way) if text else ""
    words = "|".join(map(re.escape, sorted(kept, key=len, reverse=True)))
    pieces = re.split(rf"(?<![\w.])({words})(?!\w)", text)
    return "".join(piece if number % 2 else concealed(piece, way) for number, piece in enumerate(pieces))


def concealed(text: str, way: str) -> str:
    """A text as it stands in a table or card; `way` is one of `way_of`'s."""
    if way == SHOWN:
        return text
    if way == "masked":
        return _SIGN.sub("▒", text)
    if way == BLURRED:
        return _LETTER.sub("x", text)  # the shape alone; the letters are not there to be read through the blur
    return translate("Detail", "Hidden")
