"""Texts as the search compares them: without letter case, accents, vowel signs of Arabic and Hebrew, and what nobody sees.

Related letters are one letter: full-width and half-width forms and ligatures (Unicode's compatibility decomposition), `ß` and
`ss`, letters with a stroke, and the forms of Arabic letters in which keyboards differ. Marks that make another letter stay: the
vowel signs of Indian scripts, the voicing marks of Japanese, the syllables of Korean. So who hides a word by a soft hyphen, by
vowel signs or by full-width letters does not hide it from a search.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Final

from plumbline.domain.visible import HIDDEN, TURNS

_MARKS: Final = (
    (0x0300, 0x036F),  # accents of any script
    (0x0483, 0x0489),  # Cyrillic
    (0x0591, 0x05BD), (0x05BF, 0x05BF), (0x05C1, 0x05C2), (0x05C4, 0x05C5), (0x05C7, 0x05C7),  # Hebrew
    (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E4),  # Arabic
    (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x08CA, 0x08E1), (0x08E3, 0x08FF),
    (0x0711, 0x0711), (0x0730, 0x074A),  # Syriac
    (0x135D, 0x135F),  # Ethiopic
    (0x1AB0, 0x1ACE), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0), (0xFE20, 0xFE2F),  # marks around any letter
    (0x200C, 0x200D), (0xFE00, 0xFE0F),  # joiners and variation selectors
)  # fmt: skip
"""First and last of the characters that are left out, from the Unicode block list."""

_KIN: Final = {
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "ı": "i", "ħ": "h", "Ħ": "h", "ŧ": "t",
    "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "ƒ": "f", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ہ": "ه",
}  # fmt: skip
"""Letters that no decomposition takes apart."""

_TABLE: Final[dict[int, str | None]] = {
    **{code: None for first, last in _MARKS for code in range(first, last + 1)},
    **{ord(char): None for char in chain(HIDDEN, TURNS)},
    **{ord(letter): kin for letter, kin in _KIN.items()},
}


def fold(text: str) -> str:
    """The text as it is compared. Folding again changes nothing."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).translate(_TABLE).casefold()
    return unicodedata.normalize("NFC", apart)


def fold_with_offsets(text: str) -> tuple[str, list[int] | None]:
    """The folded text, and for each of its characters the offset where it came from (None: the same)."""
    if text.isascii():
        return text.lower(), None
    pieces: list[str] = []
    offsets: list[int] = []
    for start, piece in _clusters(text):
        folded = _fold_cluster(piece)
        pieces.append(folded)
        offsets.extend([start] * len(folded))
    return "".join(pieces), offsets


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Characters with the marks and the parts of a Korean syllable that are composed with them."""
    start = 0
    for place in range(1, len(text)):
        char = text[place]
        if not (unicodedata.combining(char) or "\u1160" <= char <= "\u11ff"):
            yield start, text[start:place]
            start = place
    if text:
        yield start, text[start:]


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    return fold(cluster)
