"""A walk through a JSON document of any size, holding one message at a time.

On top of the scanner of tables: a value that is broken or over the cap costs itself alone, and what stands before a cut is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.post import AT_END, BROKEN, Omission, cut_off
from plumbline.tables.json_scan import CutOffError, Scanner

Object = dict[str, Any]
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


class BrokenError(Exception):
    """What follows is not JSON, so that nobody can tell where the next value begins."""


class ValueRefusedError(Exception):
    """One value can't be used; the walk stands behind it."""

    def __init__(self, reason: SkipReason, detail: Message) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


class Walk:
    """Moves forward only. In a loop over `fields` or `elements`, a value that was not taken is passed over."""

    def __init__(self, chunks: Iterable[str], cap: int) -> None:
        self._scanner = Scanner(chunks, cap)
        self._cap = cap
        self._pending = True

    def peek(self) -> str:
        """The first character of the value that comes next; empty at the end."""
        return self._scanner.peek()

    def fields(self) -> Iterator[str]:
        """The names of the object that comes next; nothing for another value."""
        if self.peek() != "{":
            return
        self._pending = False
        self._scanner.take()
        while self.peek() != "}":
            if self.peek() != '"':
                raise CutOffError if not self.peek() else BrokenError
            name = self._name()
            self._expect(":")
            yield from self._step(name)
            self._comma("}")
        self._scanner.take()

    def elements(self) -> Iterator[int]:
        """The numbers, from 1, of the elements of the array that comes next; nothing for another value."""
        if self.peek() != "[":
            return
        self._pending = False
        self._scanner.take()
        number = 0
        while self.peek() != "]":
            number += 1
            yield from self._step(number)
            self._comma("]")
        self._scanner.take()

    def value(self) -> Any:
        """The value that comes next; numbers are their digits. `ValueRefusedError` where it is broken or too large."""
        self._pending = False
        quick = self._scanner.decoded(_DECODER.raw_decode)
        if quick is not None:
            return quick[0]
        found = self._scanner.value()
        if found.text is None:
            detail = Message(
                "The value has {chars} characters; the limit for a row is {limit}.", chars=found.chars, limit=self._cap
            )
            raise ValueRefusedError(SkipReason.TOO_LARGE, detail)
        if not found.text:
            raise BrokenError
        try:
            return parsed(found.text)
        except (ValueError, RecursionError) as error:
            raise ValueRefusedError(SkipReason.MALFORMED, Message("It is not valid JSON.")) from error

    def text(self) -> str:
        """The text or number that comes next; empty for anything else."""
        try:
            found = self.value()
        except ValueRefusedError:
            return ""
        return found if isinstance(found, str) else ""

    def objects(self) -> Iterator[tuple[int, Object | Omission]]:
        """The objects of the array that comes next; an omission for each element that is none."""
        for number in self.elements():
            try:
                found = self.value()
            except ValueRefusedError as error:
                yield number, Omission(number, error.reason, error.detail)
                continue
            if isinstance(found, dict):
                yield number, found
            else:
                detail = Message("An object was expected here.")
                yield number, Omission(number, SkipReason.MALFORMED, detail)

    def _name(self) -> str:
        try:
            return str(parsed(self._scanner.value().text or '""'))
        except ValueError as error:
            raise BrokenError from error

    def _step(self, name: Any) -> Iterator[Any]:
        if not self.peek():
            raise CutOffError
        self._pending = True
        yield name
        if self._pending:
            self._pending = False
            if self._scanner.decoded(_DECODER.raw_decode) is None:
                self._scanner.value()

    def _comma(self, end: str) -> None:
        if self.peek() == ",":
            self._scanner.take()
        elif not self.peek():
            raise CutOffError
        elif self.peek() != end:
            raise BrokenError

    def _expect(self, char: str) -> None:
        if not self.peek():
            raise CutOffError
        if self._scanner.take() != char:
            raise BrokenError


def guarded(found: Iterator[Any]) -> Iterator[Any]:
    """Says at the end where the document was cut off, or is not JSON any more."""
    try:
        yield from found
    except CutOffError:
        yield cut_off()
    except BrokenError:
        yield Omission(AT_END, SkipReason.MALFORMED, BROKEN)


def top_text(chunks: Iterable[str], name: str, cap: int) -> str:
    """The text of a field of the outermost object, wherever it stands; empty where there is none."""
    walk = Walk(chunks, cap)
    try:
        for field in walk.fields():
            if field == name:
                return walk.text()
    except (CutOffError, BrokenError):
        pass  # said when the messages are read
    return ""


def text_of(value: object) -> str:
    """A text, or a number's digits; empty for anything else."""
    return value if isinstance(value, str) else ""


def object_of(value: object) -> Object:
    """An object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    """An array; an empty one for anything else."""
    return value if isinstance(value, list) else []


def parsed(text: str) -> Any:
    """A JSON value, its numbers as their digits; `ValueError` or `RecursionError` for anything else."""
    return _DECODER.decode(text)
