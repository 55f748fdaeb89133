"""TOML from outside, read under limits: a file that is broken, endless or made to stop the reader is an error like any other.

The standard library's reader lets other errors than its own through: `RecursionError` for deep nesting, `ValueError` for a
number of more digits than Python converts. A pipe or a device instead of a file would never end.
"""

from __future__ import annotations

import codecs
import re
import stat
import tomllib
from pathlib import Path
from typing import Final

from plumbline.domain.messages import Message, Size, verbatim

MOST_BYTES: Final = 1_000_000
MOST_DEPTH: Final = 16
MOST_DIGITS: Final = 300
"""More than any number that is meant; a whole number of so many digits still fits a float."""

_PLACE: Final = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)\Z")
_LONG_KEY: Final = re.compile(
    rf"""(?:^|[\[{{,])[ \t]*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){{{MOST_DEPTH}}}""", re.MULTILINE
)
"""A key of so many parts; the time that the reader takes for one grows with the square of their number."""


class TomlError(ValueError):
    """What was read is no TOML, or not of a kind that anybody writes.

    Attributes:
        reason: what is wrong, without a full stop.
        line, column: where, from 1; None where that is not known.
    """

    def __init__(self, reason: Message, line: int | None = None, column: int | None = None) -> None:
        super().__init__(reason, line, column)
        self.reason = reason
        self.line = line
        self.column = column

    @property
    def message(self) -> Message:
        if self.line is None:
            return self.reason
        return Message(
            "{reason} (line {line}, column {column})", reason=self.reason, line=str(self.line), column=str(self.column)
        )

    def __str__(self) -> str:
        return str(self.message)


def read_toml(path: Path) -> dict[str, object]:
    """The table in a file; an `OSError` is passed on, anything that is not TOML is a `TomlError`."""
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise TomlError(Message("It is not a regular file"))
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise TomlError(Message("It is larger than {most}", most=Size(MOST_BYTES)))
    return parse_toml(data)


def parse_toml(data: bytes) -> dict[str, object]:
    """The table in a text, with or without a byte-order mark; anything that is not TOML is a `TomlError`."""
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        raise TomlError(Message("Byte {position} is not UTF-8", position=str(error.start + 1))) from error
    if _LONG_KEY.search(text):
        raise TomlError(Message("It is nested too deeply"))
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _placed(error, text) from error
    except RecursionError as error:
        raise TomlError(Message("It is nested too deeply")) from error
    except ValueError as error:
        raise TomlError(Message("A value can't be read: {reason}", reason=str(error))) from error
    _check(table)
    return table


def _placed(error: tomllib.TOMLDecodeError, text: str) -> TomlError:
    """The parser's error with its place as numbers; the parser puts the place at the end of its sentence."""
    said = str(error)
    place = _PLACE.search(said)
    if place is None:
        return TomlError(verbatim(said))
    if place.group(1):
        return TomlError(verbatim(said[: place.start()]), int(place.group(1)), int(place.group(2)))
    last = text.rpartition("\n")[2]
    return TomlError(verbatim(said[: place.start()]), text.count("\n") + 1, len(last) + 1)


def _check(table: dict[str, object]) -> None:
    level: list[object] = [table]
    for _ in range(MOST_DEPTH):
        values = [value for container in level for value in _values(container)]
        if any(isinstance(value, int) and abs(value) >= 10**MOST_DIGITS for value in values):
            raise TomlError(Message("A number has more than {most} digits", most=MOST_DIGITS))
        level = [value for value in values if isinstance(value, dict | list)]
        if not level:
            return
    raise TomlError(Message("It is nested too deeply"))


def _values(container: object) -> list[object]:
    return list(container.values()) if isinstance(container, dict) else container if isinstance(container, list) else []
