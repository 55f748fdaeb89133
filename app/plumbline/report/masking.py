"""Masking of persons in texts: what is found by its pattern, and words that a person marked.

A mask has always the same length, so that it says nothing of what it covers. It is better to mask too much: a date can be told
from a telephone number, an order number can't. Words are found in any case, with other spaces, dots or hyphens between them,
composed or decomposed, and with invisible characters inside. In scripts that write cases of a name at its end, the rest of the word
goes with it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.visible import HIDDEN, TURNS

MASK: Final = "██████"

Span = tuple[int, int]


class Persons(StrEnum):
    """What is masked by its pattern. Values are typed by people."""

    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    AUTHOR = "author"  # the names that sources give as authors


@dataclass(frozen=True, slots=True)
class Marks:
    """What is masked; `words` are names and other words, masked wherever they stand."""

    kinds: frozenset[Persons] = frozenset()
    words: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.kinds or self.words)


_LOCAL: Final = r"\w.!#$%&'*+/=?^`{|}~-"
_AT: Final = r"(?:[@＠﹫]|\s?[\[({<]\s?(?:at|ät)\s?[\])}>]\s?)"
_DOT: Final = r"(?:\.|\s?[\[({<]\s?(?:dot|punkt|punto|point|ponto)\s?[\])}>]\s?)"
_EMAIL: Final = re.compile(rf"(?<![{_LOCAL}])[{_LOCAL}]++{_AT}[\w-]++(?:{_DOT}[\w-]++)*+", re.IGNORECASE)
_HANDLE: Final = re.compile(
    r"<@[!&]?\w+(?:\|[^<>]{0,200})?>"
    r"|(?<![\w.])[@＠﹫]\w++(?:[.-]\w++)*+(?:[@＠:]\w++(?:[.-]\w++)*+)?"
    r"|(?<!\w)/?u/[\w-]{2,}"
    r"|(?<![\w#])\w{2,40}#\d{4}(?!\w)"
    r"|(?<![\w.-])[\w-]++(?:\.[\w-]++)*?\.bsky\.social(?!\w)"
    r"|(?<![\w.-])(?:www\.|m\.)?(?:t\.me|wa\.me|(?:twitter|x|instagram|facebook|tiktok|threads|linkedin|youtube|github|vk)"
    r"\.(?:com|net))/(?:in/|user/|c/|add/)?@?[\w.%+-]+",
    re.IGNORECASE,
)
_BETWEEN: Final = r"[\s().\-‐‑‒–/·\u2066-\u2069\u200b-\u200f\u202a-\u202e]"
_PHONE: Final = re.compile(rf"(?<!\d)(?:[+＋]\s?)?(?:\(\s?)?\d(?:{_BETWEEN}{{0,3}}\d){{6,}}")
_DATE: Final = re.compile(
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?:[\sT]\d{1,2})?(?!\d)[\s.\-–/]*"
)
_AMOUNT: Final = re.compile(r"[1-9]\d{0,2}(?:[.\s]\d{3})+")
_LEAST_DIGITS: Final = 7
_NUMBERS: Final = re.compile(r"\d")

_UNSEEN: Final = "".join(sorted(HIDDEN | TURNS | frozenset("\u200c\u200d")))
_GAP: Final = f"[\\s._{re.escape(_UNSEEN)}‐‑–-]*"
_INSIDE: Final = f"[{re.escape(_UNSEEN)}]*"
_SPACED: Final = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")
_END: Final = r"(?![^\W\d_])"
_REST: Final = r"[^\W\d_]*+"
_WHOLE_WORD: Final = 3
"""Words of up to so many characters are masked only where they stand alone."""


class Masker:
    """Masks texts. `names` are authors' names, for `Persons.AUTHOR`."""

    def __init__(self, kinds: Collection[Persons] = (), words: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._kinds = frozenset(kinds)
        given = [*words, *(names if Persons.AUTHOR in self._kinds else ())]
        patterns = dict.fromkeys(_word_pattern(word) for word in given)
        self._words = [re.compile(pattern, re.IGNORECASE) for pattern in patterns if pattern]

    def spans(self, text: str) -> list[Span]:
        """Where something is masked, in order, none touching the next."""
        found: list[Span] = []
        if Persons.EMAIL in self._kinds:
            found += [match.span() for match in _EMAIL.finditer(text)]
        if Persons.HANDLE in self._kinds:
            found += [match.span() for match in _HANDLE.finditer(text)]
        if Persons.PHONE in self._kinds:
            found += [span for match in _PHONE.finditer(text) if (span := _number(match))]
        for pattern in self._words:  # one by one: marks can overlap
            found += [_widened(text, *match.span()) for match in pattern.finditer(text)]
        return merged(found)

    def masked(self, text: str) -> str:
        pieces, end = [], 0
        for first, last in self.spans(text):
            pieces += [text[end:first], MASK]
            end = last
        return "".join((*pieces, text[end:]))


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same places as spans that neither overlap nor touch."""
    found: list[Span] = []
    for first, last in sorted(span for span in spans if span[0] < span[1]):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def could_be(masked: str, original: str) -> bool:
    """True where the original, with some of it masked, can be the masked text."""
    pieces = masked.split(MASK)
    if len(pieces) == 1:
        return masked == original
    first, *between, last = pieces
    if not original.startswith(first) or not original.endswith(last):
        return False
    at, end = len(first), len(original) - len(last)
    for piece in between:
        at = original.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return at <= end


def _widened(text: str, first: int, last: int) -> Span:
    """A place that leaves no mark of a letter that goes."""
    while last < len(text) and unicodedata.combining(text[last]):
        last += 1
    return (first, last)


def _number(match: re.Match[str]) -> Span | None:
    """A match's place without a date before it; None where what is left is no telephone number."""
    first, last = match.span()
    said = match.group()
    while date := _DATE.match(said):
        first += date.end()
        said = said[date.end() :]
    if len(_NUMBERS.findall(said)) < _LEAST_DIGITS or _AMOUNT.fullmatch(said):
        return None
    return (first, last)


def _word_pattern(word: str) -> str:
    """A pattern for a word or a name of several; "" where there is too little to look for."""
    plain = "".join(" " if character in _UNSEEN else character for character in unicodedata.normalize("NFC", word))
    parts = [part for part in re.split(r"[\s._‐‑–-]+", plain) if part]
    letters = "".join(parts)
    if len(letters) < 2:
        return ""
    pattern = _GAP.join(_INSIDE.join(map(_either, part)) for part in parts)
    before = r"(?<![^\W\d_])" if _is_spaced(letters[0]) else r"(?<!\d)" if letters[0].isdecimal() else ""
    if not _is_spaced(letters[-1]):
        return f"{before}{pattern}"
    return f"{before}{pattern}{_END if len(letters) <= _WHOLE_WORD else _REST}"


def _either(character: str) -> str:
    """The character composed and decomposed, and what it becomes without its case."""
    forms = {character, unicodedata.normalize("NFD", character), character.casefold()}
    return (
        f"(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})"
        if len(forms) > 1
        else re.escape(character)
    )


def _is_spaced(character: str) -> bool:
    """True for a letter of a script that writes words apart and bends names at their end."""
    return character.isalpha() and unicodedata.name(character, "").startswith(_SPACED)
