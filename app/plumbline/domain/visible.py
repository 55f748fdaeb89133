"""Judged text, made safe to display: nothing in it controls a terminal or changes the direction of writing.

Such text is hostile until shown otherwise. Control characters, escape sequences, direction marks and invisible characters are
shown by their code. What is stored and exported stays exact.
"""

from __future__ import annotations

import unicodedata
from typing import Final

TURNS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of writing."""

HIDDEN: Final = frozenset(
    "\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff" + "".join(map(chr, range(0xE0000, 0xE0080)))
)
"""Invisible characters that no writing needs: they cut a listed word in two, or carry a hidden text. The joiners
of Persian, of Indian scripts and of emoji are not among them."""


def visible(text: str, *, one_line: bool = True) -> str:
    """The text without anything that a terminal would obey; on one line unless asked otherwise."""
    return visible_piece(" ".join(text.split()) if one_line else text)


def visible_piece(text: str) -> str:
    """A piece of a line: as `visible`, with the spaces at its ends kept."""
    return "".join(_visible_character(character) for character in text)


def _visible_character(character: str) -> str:
    if character == "\n":
        return character
    if character == "\t":
        return "    "
    if character in TURNS or character in HIDDEN or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
        return f"⟨{ord(character):04X}⟩"
    return character


def safe_json(text: str) -> str:
    """JSON text in which characters that could disturb a terminal are escaped. Line ends stay."""
    return "".join(
        f"\\u{ord(character):04x}"
        if character != "\n" and (character in TURNS or unicodedata.category(character) in ("Cc", "Zl", "Zp"))
        else character
        for character in text
    )
