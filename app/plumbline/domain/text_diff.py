"""The difference between two texts: by lines and, within changed lines, by words.

Lines are compared as they are, their ends included: where an end is what changed, it is shown as ␍ and ␊.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest
from typing import Final

_LINE_ENDS: Final = re.compile(r"(?<=\n)")
_WORDS: Final = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_WORDS: Final = 600
"""Longer lines are compared whole."""
_MOST_COMPARISONS: Final = 1_000_000
_MOST_ALIKE: Final = 50_000
"""Stretches with more lines, or with more pairs of the same line, are cut at lines that occur once in each text."""
_LEAST_ALIKE: Final = 0.3
"""Lines with less in common are shown as one removed and one added."""


class Change(StrEnum):
    """How a line changed. Values are printed."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    LEFT_OUT = "left out"  # lines in between that are the same and not shown


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; `changed`: it is not in the other text's line."""

    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of the difference.

    Attributes:
        old, new: its numbers in the two texts, from 1; 0 where it is in one alone. For LEFT_OUT: how many lines, in both.
    """

    change: Change
    old: int
    new: int
    pieces: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def difference(old: str, new: str, context: int | None = 2) -> tuple[DiffLine, ...]:
    """The difference of two texts, with `context` equal lines around a change, or all; empty when they are the same."""
    if old == new:
        return ()
    before, after = _lines(old), _lines(new)
    lines: list[DiffLine] = []
    operations = _operations(before, after)
    for place, (equal, i1, i2, j1, j2) in enumerate(operations):
        if equal:
            last = place == len(operations) - 1
            lines.extend(_same(before[i1:i2], i1, j1, context, first=place == 0, last=last))
        else:
            lines.extend(_changed(before[i1:i2], after[j1:j2], i1, j1))
    return tuple(lines)


_Operation = tuple[bool, int, int, int, int]
"""Equal or not, and the stretches of the two texts: i1 to i2 of the old lines, j1 to j2 of the new."""


def _operations(before: list[str], after: list[str]) -> list[_Operation]:
    """The equal and the changed stretches, in order. The work grows with the length of the texts, not with its square."""
    found: list[_Operation] = []
    i = j = 0
    for i1, j1, size in (*_blocks(before, after, 0, len(before), 0, len(after)), (len(before), len(after), 0)):
        if i < i1 or j < j1:
            found.append((False, i, i1, j, j1))
        if found and size and found[-1][0]:  # blocks that touch are one
            found[-1] = (True, found[-1][1], i1 + size, found[-1][3], j1 + size)
        elif size:
            found.append((True, i1, i1 + size, j1, j1 + size))
        i, j = i1 + size, j1 + size
    return found


def _blocks(
    before: list[str], after: list[str], i1: int, i2: int, j1: int, j2: int, depth: int = 8
) -> Iterator[tuple[int, int, int]]:
    """Equal stretches of lines: where they begin in both texts, and how many lines they have.

    Short stretches are compared by `SequenceMatcher`; long ones are first cut at lines that occur once in each text.
    """
    if _is_short(before[i1:i2], after[j1:j2]):
        matcher = SequenceMatcher(None, before[i1:i2], after[j1:j2], autojunk=False)
        yield from ((i1 + i, j1 + j, size) for i, j, size in matcher.get_matching_blocks() if size)
        return
    head = _alike(range(i1, i2), range(j1, j2), before, after)
    tail = _alike(range(i2 - 1, i1 + head - 1, -1), range(j2 - 1, j1 + head - 1, -1), before, after)
    if head:
        yield i1, j1, head
    i, j, end_i, end_j = i1 + head, j1 + head, i2 - tail, j2 - tail
    if depth and (anchors := _anchors(before, after, range(i, end_i), range(j, end_j))):
        for at_i, at_j in (*anchors, (end_i, end_j)):
            yield from _blocks(before, after, i, at_i, j, at_j, depth - 1)
            if (at_i, at_j) != (end_i, end_j):
                yield at_i, at_j, 1
            i, j = at_i + 1, at_j + 1
    elif _is_short(before[i:end_i], after[j:end_j]):
        yield from _blocks(before, after, i, end_i, j, end_j)
    if tail:
        yield i2 - tail, j2 - tail, tail


def _is_short(before: list[str], after: list[str]) -> bool:
    """True where every line can be compared with every other: there are few lines, and few that are equal."""
    counts = Counter(after)
    return len(before) * len(after) <= _MOST_COMPARISONS and sum(counts[line] for line in before) <= _MOST_ALIKE


def _alike(olds: range, news: range, before: list[str], after: list[str]) -> int:
    different = (n for n, (i, j) in enumerate(zip(olds, news, strict=False)) if before[i] != after[j])
    return next(different, min(len(olds), len(news)))


def _anchors(before: list[str], after: list[str], olds: range, news: range) -> list[tuple[int, int]]:
    """Lines that occur once in each stretch: the longest row in the same order in both (patience sorting)."""
    once = _once(after, news)
    pairs = [(i, once[line]) for line, i in _once(before, olds).items() if line in once]
    piles: list[int] = []  # the least new line in which an ascending row of each length ends
    ends: list[int] = []  # its pair
    earlier: list[int] = []
    for place, (_, j) in enumerate(pairs):
        pile = bisect_left(piles, j)
        piles[pile : pile + 1] = [j]
        ends[pile : pile + 1] = [place]
        earlier.append(ends[pile - 1] if pile else -1)
    row: list[tuple[int, int]] = []
    place = ends[-1] if ends else -1
    while place >= 0:
        row.append(pairs[place])
        place = earlier[place]
    return row[::-1]


def _once(lines: list[str], stretch: range) -> dict[str, int]:
    counts = Counter(lines[stretch.start : stretch.stop])
    return {lines[i]: i for i in stretch if counts[lines[i]] == 1}


def _lines(text: str) -> list[str]:
    lines = _LINE_ENDS.split(text)
    return lines if lines[-1] else lines[:-1]


def _same(
    lines: Sequence[str], old: int, new: int, context: int | None, *, first: bool, last: bool
) -> Iterator[DiffLine]:
    head = 0 if first else context or 0
    tail = 0 if last else context or 0
    left_out = 0 if context is None else len(lines) - head - tail
    for index, line in enumerate(lines):
        if left_out > 1 and head <= index < len(lines) - tail:
            if index == head:
                yield DiffLine(Change.LEFT_OUT, left_out, left_out)
            continue
        yield DiffLine(Change.SAME, old + index + 1, new + index + 1, (Piece(_shown(line)),))


def _changed(before: Sequence[str], after: Sequence[str], old: int, new: int) -> Iterator[DiffLine]:
    pairs = list(zip_longest(before, after))
    pieces = [_pieces(one, other) if one and other else (_whole(one), _whole(other)) for one, other in pairs]
    for index, (line, _) in enumerate(pairs):
        if line is not None:
            yield DiffLine(Change.REMOVED, old + index + 1, 0, pieces[index][0])
    for index, (_, line) in enumerate(pairs):
        if line is not None:
            yield DiffLine(Change.ADDED, 0, new + index + 1, pieces[index][1])


def _pieces(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    ends = _end(one) != _end(other)
    first, second = (_WORDS.findall(_shown(line, end=ends)) for line in (one, other))
    if len(first) + len(second) > _MOST_WORDS:
        return _whole(one), _whole(other)
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.ratio() < _LEAST_ALIKE:
        return _whole(one), _whole(other)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if i2 > i1:
            left.append(Piece("".join(first[i1:i2]), kind != "equal"))
        if j2 > j1:
            right.append(Piece("".join(second[j1:j2]), kind != "equal"))
    return tuple(left), tuple(right)


def _whole(line: str | None) -> tuple[Piece, ...]:
    return (Piece(_shown(line or ""), changed=True),)


def _end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _shown(line: str, *, end: bool = False) -> str:
    text = line.rstrip("\r\n")
    return text + (_end(line).replace("\r", "␍").replace("\n", "␊") if end else "")
