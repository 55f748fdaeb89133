"""What differs between two texts, in lines and, inside lines that were changed, in words.

Lines are compared as they are, their ends included: where an end is what changed, it is shown as ␍ and ␊.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest
from typing import Final

_WORDS: Final = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_WORDS: Final = 600
"""Longer lines are compared whole."""
_LEAST_ALIKE: Final = 0.3
"""Lines that have less in common are shown as one that went and one that came."""


class Change(StrEnum):
    """What became of a line. Values are printed."""

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
        change: what became of it.
        old, new: its numbers in the two texts, from 1; 0 where it is in one alone. For LEFT_OUT: how many lines, in both.
        pieces: its text.
    """

    change: Change
    old: int
    new: int
    pieces: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        """The line's text."""
        return "".join(piece.text for piece in self.pieces)


def difference(old: str, new: str, context: int | None = 2) -> tuple[DiffLine, ...]:
    """The difference of two texts; empty when they are the same.

    Args:
        old, new: the texts.
        context: so many lines around a change are shown; None shows all.
    """
    if old == new:
        return ()
    before, after = _lines(old), _lines(new)
    lines: list[DiffLine] = []
    operations = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for place, (kind, i1, i2, j1, j2) in enumerate(operations):
        if kind == "equal":
            last = place == len(operations) - 1
            lines.extend(_same(before[i1:i2], i1, j1, context, first=place == 0, last=last))
        else:
            lines.extend(_changed(before[i1:i2], after[j1:j2], i1, j1))
    return tuple(lines)


def _lines(text: str) -> list[str]:
    """The lines with their ends; a text's last line has none."""
    lines = re.split(r"(?<=\n)", text)
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
    """The line without its end, or with signs for it."""
    text = line.rstrip("\r\n")
    return text + (_end(line).replace("\r", "␍").replace("\n", "␊") if end else "")
