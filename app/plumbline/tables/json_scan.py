"""Where one JSON value ends and the next begins, found in a stream without holding more than one value.

This knows strings and brackets only; the standard library parses the values. Streaming parsers give up at the first broken value
and hold a string of any length in memory; here a broken value costs itself alone, and a value over the cap is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\r\n]*+")
_SCALAR = re.compile(r"[^ \t\r\n,:\[\]{}\"]*+")
_OUTSIDE = re.compile(r'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
"""What is between brackets, strings included that are whole in the chunk."""

_INSIDE = re.compile(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)


class CutOffError(Exception):
    """The text ends inside a value or before a bracket was closed."""


class BrokenError(Exception):
    """What follows is not JSON, so that nobody can tell where the next value begins."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value as it stands in the text; `text` is None when it has more characters than the cap."""

    text: str | None
    chars: int


class Scanner:
    """A place in a stream of text that moves forward only; values of up to `cap` characters are kept."""

    def __init__(self, chunks: Iterable[str], cap: int) -> None:
        self._chunks = iter(chunks)
        self._cap = cap
        self._text = ""
        self._at = 0
        self._parts: list[str] = []
        self._chars = 0

    def peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self) -> str:
        char = self.peek()
        self._at += len(char)
        return char

    def value(self) -> Value:
        """The next value; empty before a comma, colon or closing bracket. `CutOffError` when the text ends inside it."""
        self._parts = []
        self._chars = 0
        start = self.peek()
        if start == '"':
            self._string()
        elif start and start in "{[":
            self._nested()
        else:
            self._span(_SCALAR)
        kept = self._chars <= self._cap
        return Value("".join(self._parts) if kept else None, self._chars)

    def decoded(self, decode: Callable[[str, int], tuple[object, int]]) -> tuple[object] | None:
        """The next value as `decode` reads it at a place in a text, where all of it is at hand; else None, and nothing is taken.

        Many times faster than `value`, because the standard library finds the end.
        """
        self.peek()
        try:
            found, end = decode(self._text, self._at)
        except (ValueError, RecursionError):
            return None
        if end >= len(self._text) or end - self._at > self._cap:
            return None  # a number may go on
        self._at = end
        return (found,)

    def _nested(self) -> None:
        depth = 0
        while True:
            self._span(_OUTSIDE)
            char = self._current()
            if char == '"':
                self._string()
                continue
            self._keep(char)
            depth += 1 if char in "{[" else -1
            if not depth:
                return

    def _string(self) -> None:
        self._keep(self._current())
        while True:
            self._span(_INSIDE)
            char = self._current()
            self._keep(char)
            if char == '"':
                return
            self._keep(self._current())  # what a backslash at the end of a chunk takes with it

    def _span(self, pattern: re.Pattern[str]) -> None:
        """Keeps what matches, across chunks."""
        while True:
            found = pattern.match(self._text, self._at)
            if found:
                self._keep(found[0])
            if self._at < len(self._text) or not self._more():
                return

    def _current(self) -> str:
        if self._at >= len(self._text) and not self._more():
            raise CutOffError
        return self._text[self._at]

    def _keep(self, text: str) -> None:
        self._at += len(text)
        self._chars += len(text)
        if self._chars <= self._cap:
            self._parts.append(text)
        elif self._parts:
            self._parts = []

    def _more(self) -> bool:
        for chunk in self._chunks:
            if chunk:
                self._text = chunk
                self._at = 0
                return True
        return False


def field_name(scanner: Scanner) -> str:
    """Moves past a field's name and colon, to its value."""
    if scanner.peek() != '"':
        raise CutOffError if not scanner.peek() else BrokenError
    name = scanner.value().text or ""
    expect(scanner, ":")
    return name[1:-1]


def expect(scanner: Scanner, char: str) -> None:
    """Moves past a character that has to come next."""
    if not scanner.peek():
        raise CutOffError
    if scanner.take() != char:
        raise BrokenError
