"""Near-copies: texts that are the same but for spaces, case, punctuation, links, numbers and emoji, or nearly the same.

What a person decides on one of them may be meant for all of them, so a group has a first text that all others resemble, and does
not grow from neighbour to neighbour. The pairs are found exactly (`near_duplicates`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from plumbline.domain.near_duplicates import runs_of, stars
from plumbline.domain.work import Work

NEAR_COPY: Final = 0.8
"""Jaccard index of runs of five characters from which two texts count as near-copies: one word of two dozen exchanged."""

_LINK: Final = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,255}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d+(?:[.,:/ -]{1,3}\d+)*")
_PLACE_OF_LINK: Final = "\x01"
_PLACE_OF_NUMBER: Final = "\x02"
_ENCLOSING: Final = "Me"  # the mark that makes a digit a keycap
_VARIATION: Final = range(0xFE00, 0xFE10)


def plain(text: str) -> str:
    """The text without what near-copies may differ in; as it is, but for spaces and case, where no letter would be left."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    marked = _NUMBER.sub(_PLACE_OF_NUMBER, _LINK.sub(_PLACE_OF_LINK, folded))
    if not any(character.isalpha() for character in marked):
        return folded
    return " ".join(marked.translate(_KEPT).split())


def groups(texts: Sequence[str], work: Work | None = None) -> list[int]:
    """For each text the place of the first text of its group."""
    work = work or Work()
    first: dict[str, int] = {}
    own: list[str] = []
    for text in texts:
        work.check()
        own.append(plain(text))
        first.setdefault(own[-1], len(own) - 1)
    places = list(first.values())
    leaders = stars([own[place] for place in places], NEAR_COPY, work)
    leader_of = {own[place]: places[leader] for place, leader in zip(places, leaders, strict=True)}
    return [leader_of[text] for text in own]


class Likeness:
    """How much of other texts is the same as of one, 0 to 1: 1 where they differ in nothing that counts."""

    def __init__(self, text: str) -> None:
        self._plain = plain(text)
        self._runs = runs_of(self._plain)

    def to(self, other: str) -> float:
        """The Jaccard index of another text; 0 where it is known to be too short for a near-copy."""
        own = plain(other)
        if own == self._plain:
            return 1.0
        if len(own) < NEAR_COPY * len(self._runs):  # it has at most a run for each of its characters
            return 0.0
        runs = runs_of(own)
        return len(runs & self._runs) / len(runs | self._runs)


class _Kept(dict[int, int]):
    """For `str.translate`: what counts is kept, the rest is a space."""

    def __missing__(self, code: int) -> int:
        self[code] = code if _counts(chr(code)) else ord(" ")
        return self[code]


def _counts(character: str) -> bool:
    if character in (_PLACE_OF_LINK, _PLACE_OF_NUMBER):
        return True
    kind = unicodedata.category(character)
    return kind[0] in "LMN" and kind != _ENCLOSING and ord(character) not in _VARIATION


_KEPT: Final = _Kept()
