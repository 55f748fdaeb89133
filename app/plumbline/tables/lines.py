"""Text in chunks to lines, in memory that does not grow with the text.

Nothing is cut: a line longer than the cap is read to its end and comes out without its text, with its length. A line ends at
CR LF, LF or CR; form feeds and Unicode's separators are characters inside a line, which keeps line numbers equal to an editor's.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_ENDS = "\r\n"


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
    held = Held(cap)
    number = 0
    for chunk in whole_ends(chunks):
        for line in io.StringIO(chunk, newline=""):  # ends at CR LF, LF and CR, and nowhere else
            ended = line[-1] in _ENDS
            if ended and not held.chars and len(line) <= cap:
                number += 1
                yield Piece(number, line, len(line))
                continue
            held.add(line)
            if ended:
                number += 1
                yield held.take(number)
    if held.chars:
        yield held.take(number + 1)


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
