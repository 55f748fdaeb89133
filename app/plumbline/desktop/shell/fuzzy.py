"""Finding something by a few of its letters, as the command palette does. Pure text, no Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

_T = TypeVar("_T")

_AT_WORD: Final = 8
_IN_A_ROW: Final = 5
_FOUND: Final = 1


def best(query: str, among: Iterable[_T], text: Callable[[_T], str]) -> list[_T]:
    """What has the query's letters in their order, the best first; everything, in its own order, for an empty query."""
    wanted = folded(query)
    scored = [(score(wanted, folded(text(one))), place, one) for place, one in enumerate(among)]
    found = [(points, place, one) for points, place, one in scored if points is not None]
    return [one for _, _, one in sorted(found, key=lambda entry: (-entry[0], entry[1]))]


def score(query: str, text: str) -> int | None:
    """How well a folded text fits, or None when a letter is missing. Letters that begin a word or follow each other count more.

    Every start is tried, so that "run" finds the word and not letters scattered before it.
    """
    letters = query.replace(" ", "")
    if not letters:
        return 0
    starts = [place for place, letter in enumerate(text) if letter == letters[0]]
    points = [found for start in starts if (found := _from(start, letters, text)) is not None]
    return max(points, default=None)


def folded(text: str) -> str:
    """Without case and accents."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(letter)
    )


def _from(start: int, letters: str, text: str) -> int | None:
    points, before, place = 0, -2, start
    for letter in letters:
        place = text.find(letter, place)
        if place < 0:
            return None
        begins = place == 0 or not text[place - 1].isalnum()
        points += _AT_WORD if begins else _IN_A_ROW if place == before + 1 else _FOUND
        before, place = place, place + 1
    return points * 100 - len(text)
