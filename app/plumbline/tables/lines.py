"""Text in chunks to lines, in memory that does not grow with the text.

Nothing is cut: a line longer than the cap is read to its end and comes out without its text, with its length. A line ends at
CR LF, LF or CR; form feeds and Unicode's separators are characters inside a line, which keeps line numbers equal to an editor's.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

_ENDS = "\r\n"
_LONE_RETURN = re.compile(r"\r(?!\n)")
_FEW = 100
"""Lines: what is made of so few is gone again before Python looks for garbage among it."""


@dataclass(slots=True)  # not frozen, which would make it slow to make, and there are millions
class Piece:
    """A line, a paragraph or the whole; `number` counts from 1.

    Attributes:
        text: with the line's end for lines; None when it is longer than the cap.
        chars: its length; for a whole text over the cap, what had been read when reading stopped.
    """

    number: int
    text: str | None
    chars: int


class Held:
    """Text collected for a piece: kept up to the cap and a line's end, only counted beyond."""

    def __init__(self, cap: int) -> None:
        self._cap = cap
        self._parts: list[str] = []
        self._over = False
        self.chars = 0

    def add(self, text: str) -> None:
        if self.chars + len(text) > self._cap + len(_ENDS):
            self.count(len(text))
        else:
            self.chars += len(text)
            self._parts.append(text)

    def count(self, chars: int) -> None:
        """Adds to the length what is not kept: from here on the piece has no text."""
        self.chars += chars
        self._over = True
        self._parts = []

    def take(self, number: int) -> Piece:
        text = "".join(self._parts)
        if self._over or len(text.rstrip(_ENDS)) > self._cap:
            piece = Piece(number, None, self.chars)
        else:
            piece = Piece(number, text, self.chars)
        self._parts = []
        self._over = False
        self.chars = 0
        return piece


def lines(chunks: Iterable[str], cap: int) -> Iterator[Piece]:
    """Lines with their ends, numbered from 1. A line of more than `cap` characters, its end not counted, has no text."""
    number = 0
    for block in line_blocks(chunks, cap):
        if isinstance(block, int):
            number += 1
            yield Piece(number, None, block)
            continue
        for line in block:
            number += 1
            yield Piece(number, line, len(line))


def line_blocks(chunks: Iterable[str], cap: int) -> Iterator[list[str] | int]:
    """Lines with their ends, those of a chunk at a time; a line of more than `cap` characters by itself, as its length."""
    parts: list[str] = []
    held = 0
    for chunk in whole_ends(chunks):
        cut = max(chunk.rfind("\n"), chunk.rfind("\r")) + 1
        if cut:
            found = _split(chunk[:cut])
            if parts:
                found[0] = "".join((*parts, found[0]))
            elif held:
                yield held + len(found.pop(0))
            if held + cut <= cap:
                yield found
            else:
                yield from _capped(found, cap)
            parts, held = [], 0
        if cut < len(chunk):
            held += len(chunk) - cut
            parts = [*parts, chunk[cut:]] if held <= cap + len(_ENDS) else []
    if parts:
        yield from _capped(["".join(parts)], cap)
    elif held:
        yield held


def _split(text: str) -> list[str]:
    """The lines of a text that ends with a line's end."""
    if text.endswith("\n") and not _LONE_RETURN.search(text):
        return [f"{line}\n" for line in text[:-1].split("\n")]
    return list(io.StringIO(text, newline=""))  # ends at CR LF, LF and CR, and nowhere else


def _capped(found: list[str], cap: int) -> Iterator[list[str] | int]:
    if max(map(len, found), default=0) <= cap:
        if found:
            yield found
        return
    for over, group in groupby(found, lambda line: len(line.rstrip(_ENDS)) > cap):
        several = list(group)
        yield from map(len, several) if over else [several]


def few_at_a_time(block: list[str]) -> Iterator[list[str]]:
    """The lines of a block in smaller ones."""
    return (block[at : at + _FEW] for at in range(0, len(block), _FEW))


def whole_ends(chunks: Iterable[str]) -> Iterator[str]:
    """No chunk ends between a CR and what may be its LF."""
    waiting = ""
    for chunk in chunks:
        text = waiting + chunk
        waiting = ""
        if text.endswith("\r"):
            text, waiting = text[:-1], "\r"
        if text:
            yield text
    if waiting:
        yield waiting
