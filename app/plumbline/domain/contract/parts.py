"""The parts that an answer consists of, as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """Exactly this text."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly one of these texts. An option may be the beginning of another one."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JsonText:
    """The inside of a JSON string (its quotes are literals beside it), at most `max_chars` characters after unescaping."""

    max_chars: int


@dataclass(frozen=True, slots=True)
class Listing:
    """From `least` to `most` options, with the separator between two of them."""

    options: tuple[str, ...]
    separator: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Branch:
    """Exactly one of these sequences of parts; what follows the branch follows each of them."""

    alternatives: tuple[tuple[Part, ...], ...]


Part = Literal | Choice | JsonText | Listing | Branch
Plain = Literal | Choice | JsonText | Listing


def part_to_list(part: Part) -> list[object]:
    """The part as JSON values, to be sent to another process."""
    if isinstance(part, Literal):
        return ["literal", part.text]
    if isinstance(part, Choice):
        return ["choice", *part.options]
    if isinstance(part, JsonText):
        return ["text", part.max_chars]
    if isinstance(part, Listing):
        return ["listing", part.separator, part.least, part.most, *part.options]
    return ["branch", *([part_to_list(p) for p in alternative] for alternative in part.alternatives)]


def part_from_list(data: object) -> Part:
    """Raises `ValueError` for data that `part_to_list` did not write."""
    match data:
        case ["literal", str(text)]:
            return Literal(text)
        case ["choice", *options]:
            return Choice(tuple(str(option) for option in options))
        case ["text", int(max_chars)]:
            return JsonText(max_chars)
        case ["listing", str(separator), int(least), int(most), *options]:
            return Listing(tuple(str(option) for option in options), separator, least, most)
        case ["branch", *alternatives]:
            return Branch(tuple(tuple(part_from_list(part) for part in way) for way in _lists(alternatives)))
    raise ValueError(f"not a part of an answer form: {data!r:.80}")


def _lists(values: list[object]) -> Iterator[list[object]]:
    for value in values:
        if not isinstance(value, list):
            raise ValueError("not a branch of an answer form")
        yield value
