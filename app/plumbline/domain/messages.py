"""Messages to people, as data: a literal template in English and the values that go into it.

The command line renders a `Message` in English (`str`); the window looks up the template, never the finished text, so that a file
called "Check" stays what it is. Templates are literals in the source, where the translation tools find them. A count chooses the
plural form: `Message("{n} items were skipped.", one="{n} item was skipped.", n=3)`.
"""

from __future__ import annotations

import os
import string
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

_COUNT: Final = "n"
_SENTENCE_ENDS: Final = (".", "?", "!", "…", "。", "？", "！", "؟", "।")

# Bounds for messages from other processes and from files; those of the program are far within them.
_DEEPEST: Final = 8
_LONGEST: Final = 2_000
_LARGEST: Final = 2**53
_DIGITS: Final = range(10)
_YEARS: Final = range(1900, 9000)
_Number = TypeVar("_Number", int, float)


@dataclass(frozen=True, slots=True)
class Size:
    """An amount of memory or disk, in bytes; shown in decimal units."""

    bytes: int

    def __str__(self) -> str:
        amount, unit = scaled(self.bytes)
        return f"{amount:,.0f} {unit}" if unit == "bytes" else f"{amount:,.1f} {unit}"


@dataclass(frozen=True, slots=True)
class Decimal:
    """A number with a fixed count of digits after the decimal point."""

    number: float
    digits: int = 1

    def __str__(self) -> str:
        return f"{self.number:,.{self.digits}f}"


@dataclass(frozen=True, slots=True)
class Percent:
    """A share from 0 to 1, shown in per cent."""

    share: float
    digits: int = 0

    def __str__(self) -> str:
        return f"{self.share * 100:.{self.digits}f} %"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, with its zone; the window shows it in local time, the command line in UTC."""

    at: datetime

    def __str__(self) -> str:
        return f"{self.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


@dataclass(frozen=True, slots=True)
class Listing:
    """Several values in a row: "a, b and c", or with `alternatives` "a, b or c"."""

    entries: tuple[Value, ...]
    alternatives: bool = False

    def __str__(self) -> str:
        *most, last = ("", *map(english, self.entries))
        before = ", ".join(entry for entry in most if entry)
        return f"{before} {'or' if self.alternatives else 'and'} {last}" if before else last


@dataclass(frozen=True, init=False)
class Message:
    """A template and its values.

    Attributes:
        template: English, with named places; where there is a count, for every number but 1.
        one: the English singular; "" where nothing is counted.
        values: by place. A text stands for itself and is never translated. An int is a quantity and is grouped by thousands; a
            number that names something (a run, a line) is given as text.
    """

    template: str
    one: str
    values: Mapping[str, Value]

    def __init__(self, template: str, /, *, one: str = "", **values: Value | os.PathLike[str]) -> None:
        given = taken(values)
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "one", one)
        object.__setattr__(self, "values", given)
        if one and not isinstance(given.get(_COUNT), int):
            raise TypeError(f"a plural needs its count as {_COUNT}: {template!r}")
        if missing := (places(template) | places(one)) - given.keys():
            raise TypeError(f"{template!r} has no value for {', '.join(sorted(missing))}")

    def __hash__(self) -> int:
        return hash((self.template, self.one, tuple(sorted(self.values))))

    @property
    def count(self) -> int | None:
        count = self.values.get(_COUNT)
        return count if self.one and isinstance(count, int) else None

    def __str__(self) -> str:
        template = self.one if self.count == 1 else self.template
        return template.format_map({name: english(value) for name, value in self.values.items()})


Value = str | int | Size | Decimal | Percent | Moment | Listing | Message
_KINDS: Final = (str, int, Size, Decimal, Percent, Moment, Listing, Message)


def taken(values: Mapping[str, Value | os.PathLike[str]]) -> dict[str, Value]:
    """Values as a message keeps them: a path becomes its text."""
    if wrong := [name for name, value in values.items() if isinstance(value, bool)]:
        raise TypeError(f"{wrong[0]} is neither a text nor a quantity")
    return {name: value if isinstance(value, _KINDS) else os.fspath(value) for name, value in values.items()}


def english(value: Value) -> str:
    """A value as the command line, logs and JSON show it."""
    return f"{value:,}" if isinstance(value, int) else str(value)


def verbatim(text: str) -> Message:
    """A text that no template was made for: what another program said, or what an older version stored."""
    return Message("{text}", text=text)


def quantity(number: int) -> Message:
    """A number alone, grouped by thousands as the language writes it."""
    return Message("{text}", text=number)


def sentences(*parts: Message | None) -> Message:
    """Several sentences in a row, as one message; None is left out."""
    given = [part for part in parts if part is not None]
    if len(given) == 1:
        return given[0]
    named: dict[str, Value] = {f"s{place}": part for place, part in enumerate(given)}
    return _of(" ".join(f"{{{name}}}" for name in named), named)


def as_sentence(words: str) -> str:
    """Words that stand as a sentence before others: they get a full stop where they have no mark of their own."""
    return words if not words or words.endswith(_SENTENCE_ENDS) else f"{words}."


def places(template: str) -> set[str]:
    """The names of a template's places."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def scaled(size: int) -> tuple[float, str]:
    """An amount of bytes in the unit that suits it: bytes, kB, MB, GB or TB."""
    amount, unit = float(size), "bytes"
    for larger in ("kB", "MB", "GB", "TB"):
        if abs(amount) < 1000:
            break
        amount, unit = amount / 1000, larger
    return amount, unit


def to_data(message: Message) -> dict[str, object]:
    """The message as plain data, for JSON: between processes, and in the history. `from_data` reads it back."""
    data: dict[str, object] = {"text": message.template}
    if message.one:
        data["one"] = message.one
    if message.values:
        data["values"] = values_to_data(message.values)
    return data


def values_to_data(values: Mapping[str, Value]) -> dict[str, object]:
    """Values by place as plain data; `values_from_data` reads them back."""
    return {name: _value_to_data(value) for name, value in values.items()}


def values_from_data(data: object, depth: int = 0) -> dict[str, Value]:
    """The values that `values_to_data` wrote; `ValueError` for other data."""
    if not isinstance(data, dict):
        raise ValueError("no values")
    return {str(name): _value_from_data(value, depth) for name, value in data.items()}


def from_data(data: object, depth: int = 0) -> Message:
    """The message that `to_data` wrote; `ValueError` for other data, which may be anybody's.

    What comes back can be shown: its places are plain names, and its numbers are within bounds.
    """
    try:
        if depth > _DEEPEST or not isinstance(data, dict) or not data.keys() <= {"text", "one", "values"}:
            raise TypeError("no message")
        values = values_from_data(data.get("values", {}), depth)
        return _of(_template(data["text"]), values, _template(data.get("one", "")))
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError) as error:
        raise ValueError(f"no message: {error}") from error


def _of(template: str, values: Mapping[str, Value], one: str = "") -> Message:
    given: dict[str, Any] = dict(values)
    return Message(template, one=one, **given)


def _value_to_data(value: Value) -> object:
    match value:
        case Size():
            return {"size": value.bytes}
        case Decimal():
            return {"decimal": value.number, "digits": value.digits}
        case Percent():
            return {"percent": value.share, "digits": value.digits}
        case Moment():
            return {"moment": value.at.isoformat()}
        case Listing():
            return {"list": [_value_to_data(entry) for entry in value.entries], "or": value.alternatives}
        case Message():
            return to_data(value)
    return value


def _value_from_data(data: object, depth: int) -> Value:
    if isinstance(data, str):
        return data
    match data:
        case int():
            return _bounded(data)
        case {"size": int(size)}:
            return Size(_bounded(size))
        case {"decimal": int() | float() as number, "digits": int(digits)} if digits in _DIGITS:
            return Decimal(_bounded(number), digits)
        case {"percent": int() | float() as share, "digits": int(digits)} if digits in _DIGITS:
            return Percent(_bounded(share), digits)
        case {"moment": str(at)} if (moment := datetime.fromisoformat(at)).tzinfo and moment.year in _YEARS:
            return Moment(moment)
        case {"list": list(entries), "or": bool(alternatives)} if depth < _DEEPEST:
            return Listing(tuple(_value_from_data(entry, depth + 1) for entry in entries), alternatives)
    return from_data(data, depth + 1)


def _bounded(number: _Number) -> _Number:
    if isinstance(number, bool) or not abs(number) < _LARGEST:  # not: NaN is no number either
        raise ValueError("no quantity")
    return number


def _template(data: object) -> str:
    if not isinstance(data, str) or len(data) > _LONGEST:
        raise TypeError("no template")
    for _, name, form, conversion in string.Formatter().parse(data):
        if name is not None and (not name.isidentifier() or form or conversion):
            raise ValueError("no place")
    return data
