"""Judged text, made safe to display: nothing in it controls a terminal or changes the direction of writing.

Such text is hostile until shown otherwise. Control characters, escape sequences, direction marks and invisible characters are
shown by their code. What is stored and exported stays exact.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

TURNS: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the direction of writing."""

_RANGES: Final = (
    (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180E), (0x200B, 0x200B), (0x2060, 0x2064), (0x2800, 0x2800),
    (0x3164, 0x3164), (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE01EF),
)  # fmt: skip
HIDDEN: Final = frozenset(
    "\u00ad\ufeff" + "".join(chr(code) for first, last in _RANGES for code in range(first, last + 1))
)
"""Invisible characters that hardly any writing needs: they cut a listed word in two, or carry a hidden text. The joiners
of Persian, of Indian scripts and of emoji, and the variation selectors of emoji, are not among them: see `UNSEEN`."""

UNSEEN: Final = re.compile(
    f"[{''.join(sorted(HIDDEN))}]"
    # joiners and variation selectors between letters that never join: Latin, Greek, Cyrillic
    "|(?<=[A-Za-z\u00c0-\u024f\u0370-\u052f])[\u200c\u200d\ufe00-\ufe0f]+(?=[A-Za-z\u00c0-\u024f\u0370-\u052f])"
)
"""What nobody sees, where it stands: characters that are always hidden, and joiners where nothing is joined."""


def visible(text: str, *, one_line: bool = True) -> str:
    """The text without anything that a terminal would obey; on one line unless asked otherwise."""
    return visible_piece(" ".join(text.split()) if one_line else text)


def visible_piece(text: str) -> str:
    """A piece of a line: as `visible`, with the spaces at its ends kept."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return text  # most texts, a hundred times as fast
    return "".join(map(_visible_character, UNSEEN.sub(_numbered, text)))


def _numbered(found: re.Match[str]) -> str:
    return "".join(f"⟨{ord(character):04X}⟩" for character in found[0])


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
    return _DISTURBING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


_DISTURBING: Final = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029{''.join(sorted(TURNS))}]")
"""Controls (Unicode's category Cc, the line feed aside), separators of lines and paragraphs, and marks of direction."""
