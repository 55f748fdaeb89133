"""In which of the encodings of Latin letters a text is, told by how often each language has its letters.

The same byte is "å" in Windows-1252 and "ĺ" in Windows-1250, "ı" and "ý", "ş" and "þ". Statistics of a few words name any of
them; here a text is in the encoding in which its letters beyond ASCII are those of one language, and in their usual proportions.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import Final

_WESTERN: Final = ("cp1252", "iso8859_15", "mac_roman", "cp850")
_CENTRAL: Final = ("cp1250", "iso8859_2")

_LANGUAGES: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (_WESTERN, "ü10 ä6 ö5 ß3"),  # German
    (_WESTERN, "é19 à5 è3 ê2 ç1 ù1 î1 â1 ô1 û1 œ1 ë1 ï1"),  # French
    (_WESTERN, "ó8 í7 á5 é4 ñ3 ú2 ü1"),  # Spanish
    (_WESTERN, "ã8 ç5 é3 á3 ê3 í1 ó3 õ1 â1 ô1 ú1 à1"),  # Portuguese
    (_WESTERN, "è3 à6 ò2 ù2 é1 ì1"),  # Italian
    (_WESTERN, "é5 ë3 ï2 ö1 ü1 è1 ê1"),  # Dutch
    (_WESTERN, "à4 é3 ó3 è3 í2 ò2 ç1 ú1 ï1 ü1"),  # Catalan
    (_WESTERN, "ä18 å13 ö13 é1"),  # Swedish
    (_WESTERN, "å12 ø9 æ8 é1"),  # Danish, Norwegian
    (_WESTERN, "ä36 ö5 å1"),  # Finnish
    (_WESTERN, "ð44 á18 í16 þ15 ó10 æ9 ö8 é7 ú6 ý2"),  # Icelandic
    (_WESTERN, "ð30 í25 á20 ø15 ó10 ú10 æ8 ý5"),  # Faroese
    (_WESTERN, "ë20 ç3"),  # Albanian
    (_WESTERN, "á5 é5 í4 ó3 ú3"),  # Irish
    (("cp1254",), "ı51 ü19 ş18 ç12 ğ11 ö8 İ3 â1 î1 û1"),  # Turkish
    (("cp1257",), "ė17 š14 ų13 ą7 ž9 ū5 č4 ę3 į6"),  # Lithuanian
    (("cp1257",), "ā45 ī19 ē18 š11 ņ6 ū5 ļ4 ž3 č2 ķ2 ģ2"),  # Latvian
    (("cp1257", "iso8859_15"), "ä12 õ10 ü7 ö2 š1 ž1"),  # Estonian
    (_CENTRAL, "ł18 ą10 ę11 ó8 ż8 ś7 ć4 ń2 ź1"),  # Polish
    (_CENTRAL, "í33 á22 ě16 é13 ř12 č10 ž10 ý10 š8 ů7 ú1 ď1 ť1 ň1 ó1"),  # Czech
    (_CENTRAL, "á19 í11 é9 č10 ý10 ž9 š9 ú8 ľ4 ť5 ô2 ň1 ď1 ä1 ó1 ĺ1 ŕ1"),  # Slovak
    (_CENTRAL, "á34 é34 ő10 ö10 ü6 ó9 í6 ú3 ű2"),  # Hungarian
    (_CENTRAL, "č11 š10 ž7"),  # Slovene
    (_CENTRAL, "č10 š9 ž6 ć7 đ3"),  # Croatian, Bosnian, Serbian
    (_CENTRAL, "ă24 ş13 ţ10 î10 â8"),  # Romanian
)
"""Encodings, and a language's letters beyond ASCII with how many of ten thousand characters each is, roughly."""

ENCODINGS: Final = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "iso8859_15", "mac_roman", "cp850")
"""The encodings that are told apart, the more widespread first."""

_ORDINALS: Final = frozenset("ºª")
_SIGNS: Final = frozenset("ºª“”‘’‚„–—…€«»‹›°§©®™¿¡·•×²³´\xa0\xad£¥±")
_SIGN: Final = math.log(0.02)
_FOREIGN: Final = math.log(0.0005)
"""The chance of a letter that a language does not have, and of a character that no word has."""

_RARER: Final = 1.0
"""How much more the letters have to say for any other encoding than for the first."""


def ranked(sample: bytes) -> list[str]:
    """The encodings of Latin letters that the bytes may be in, the likelier first."""
    found = []
    for place, encoding in enumerate(ENCODINGS):
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        found.append((_RARER * (place > 0) - _likelihood(encoding, text), place, encoding))
    return [encoding for _, _, encoding in sorted(found)]


def _likelihood(encoding: str, text: str) -> float:
    """How well the characters beyond ASCII suit the best of the languages that are written in the encoding."""
    seen = Counter(_told(text))
    return max(
        sum(count * chances.get(char, _SIGN if char in _SIGNS else _FOREIGN) for char, count in seen.items())
        for encodings, chances in _CHANCES
        if encoding in encodings
    )


def _told(text: str) -> list[str]:
    """The characters beyond ASCII in lower case, and a NUL for what no word has: a capital or an ordinal's sign inside it."""
    told = []
    before = ""
    for char in text:
        if before in _ORDINALS and char.isalpha():
            told.append("\0")
        if char >= "\x80":
            inside = char.isupper() and before.islower()
            told.append("\0" if inside else char if char == "İ" else char.lower())
        before = char
    return told


def _chances(letters: str) -> dict[str, float]:
    counts = {entry[0]: int(entry[1:]) for entry in letters.split()}
    return {letter: math.log(count / sum(counts.values())) for letter, count in counts.items()}


_CHANCES: Final = tuple((encodings, _chances(letters)) for encodings, letters in _LANGUAGES)
