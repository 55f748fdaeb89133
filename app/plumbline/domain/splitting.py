"""Splitting text that does not fit: overlapping parts, nothing left out.

Two neighbours share about a tenth of a part. A border is the latest paragraph, line, sentence or word end that fits, in this order
of preference; text without any is cut between two characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from plumbline.domain.verdict import Decision, Reading

OVERLAP: Final = 0.1
"""Share of a part's length that the next part repeats."""

_BORDERS: Final = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"[.!?。！？…][\"'”’)\]]*\s*"),
    re.compile(r"\s+"),
)


def split(text: str, most: int, count: Callable[[str], int]) -> tuple[tuple[int, int], ...]:
    """Splits `text` so that every part has at most `most` tokens, which `count` counts.

    Returns:
        Character offsets (start, end) of the parts, in order, covering the text; one part when everything fits.

    Raises:
        ValueError: a single character has more than `most` tokens.
    """
    parts: list[tuple[int, int]] = []
    start = 0
    while True:
        end = _longest(text, start, most, count)
        if end == len(text):
            parts.append((start, end))
            return tuple(parts)
        if end == start:
            raise ValueError("a single character does not fit")
        end = _border(text, start, end)
        parts.append((start, end))
        overlap = int((end - start) * OVERLAP)
        start = _resume(text, start, end, overlap)


def worst(parts: Sequence[Reading]) -> int:
    """Index of the part that decides for the whole, of at least one.

    That is the most severe violation or escalation; then a part that could not be read, because it may hide one; only then a part
    that is allowed.
    """

    def rank(index: int) -> tuple[int, int, int]:
        part = parts[index]
        group = {Decision.ALLOWED: 0, Decision.UNDETERMINED: 1}.get(part.decision, 2)
        return group, part.severity if group == 2 else 0, -index

    return max(range(len(parts)), key=rank)


def _longest(text: str, start: int, most: int, count: Callable[[str], int]) -> int:
    """The furthest end such that text[start:end] fits, by bisection on an estimate that is then confirmed."""
    if count(text[start:]) <= most:
        return len(text)
    low, high = start, len(text)
    guess = min(high, start + most)
    while low < high - 1:
        if count(text[start:guess]) <= most:
            low = guess
        else:
            high = guess
        guess = (low + high) // 2
    return low


def _border(text: str, start: int, end: int) -> int:
    """The best natural border in the last third of text[start:end], or `end`."""
    earliest = start + (end - start) * 2 // 3
    for pattern in _BORDERS:
        ends = [match.end() for match in pattern.finditer(text, earliest, end) if match.end() > start]
        if ends:
            return ends[-1]
    return end


def _resume(text: str, start: int, end: int, overlap: int) -> int:
    """Where the next part begins: at a word's start about `overlap` characters before `end`, and always after `start`."""
    earliest = max(start + 1, end - overlap)
    match = re.compile(r"\s+").search(text, earliest, end)
    return match.end() if match and match.end() < end else earliest
