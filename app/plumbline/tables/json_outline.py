"""What an object of a JSON file holds, and which part of it is the content.

Exports wrap their records: in a list under some name, one or several levels down; in an object whose fields are the records
(`{id: record}`); column by column, as pandas and databases write tables. An outline knows names and kinds of values alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as with_default
from enum import Enum, auto
from typing import Final

from plumbline.tables.columns import is_text_like, is_text_name
from plumbline.tables.json_scan import BrokenError, CutOffError, Scanner, expect, field_name

LISTS: Final = (
    "messages", "items", "posts", "comments", "tweets", "data", "records", "rows", "entries", "results", "documents",
    "orderedItems", "examples", "content", "contents", "texts",
)  # fmt: skip
_FIELDS: Final = 1000
"""Fields of an object that are looked at."""

_DEPTH: Final = 4
_ALIKE: Final = 3
"""Objects with the same fields that are records, whatever the fields are called."""


class Kind(Enum):
    """A field's value."""

    TEXT = auto()
    SCALAR = auto()
    OBJECT = auto()
    OBJECTS = auto()  # a list of them
    TEXTS = auto()
    LISTS = auto()
    VALUES = auto()  # a list of numbers, flags and nulls, or an empty one


class Shape(Enum):
    """How content stands in a JSON value."""

    LIST = auto()
    RECORDS = auto()  # an object whose fields are records
    LISTS_BY_COLUMN = auto()  # {"text": ["a", "b"], "label": [0, 1]}
    CELLS_BY_COLUMN = auto()  # {"text": {"0": "a", "1": "b"}, "label": {"0": 0, "1": 1}}
    NAMES_AND_ROWS = auto()  # {"columns": ["text", "label"], "data": [["a", 0], ["b", 1]]}


@dataclass
class Field:
    """A field of an object; `inside` is the outline of an object that is not too deep."""

    name: str
    kind: Kind
    inside: Outline | None = None


@dataclass
class Outline:
    """An object's fields; `whole` when all of them are known."""

    fields: list[Field] = with_default(default_factory=list)
    whole: bool = False

    def of(self, *kinds: Kind) -> list[tuple[int, Field]]:
        return [(place, one) for place, one in enumerate(self.fields) if one.kind in kinds]


@dataclass(frozen=True, slots=True)
class Found:
    """Where content is: its shape, and the positions of the fields that lead to it."""

    shape: Shape
    path: tuple[int, ...]


def outline_of(scanner: Scanner, outline: Outline, depth: int = 1) -> None:
    """Fills the outline of the object whose opening bracket comes next: of a broken one, with what it holds before the break."""
    scanner.take()
    if scanner.peek() == "}":
        scanner.take()
        outline.whole = True
        return
    while len(outline.fields) < _FIELDS:
        name = field_name(scanner)
        start = scanner.peek()
        if start == "{" and depth < _DEPTH:
            inside = Outline()
            outline.fields.append(Field(name, Kind.OBJECT, inside))
            outline_of(scanner, inside, depth + 1)
            if not inside.whole:
                return
        elif start == "[":
            outline.fields.append(Field(name, Kind.VALUES))
            _past_list(scanner, outline.fields[-1])
        else:
            kind = Kind.OBJECT if start == "{" else Kind.TEXT if start == '"' else Kind.SCALAR
            outline.fields.append(Field(name, kind))
            scanner.value()
        if scanner.peek() != ",":
            expect(scanner, "}")
            outline.whole = True
            return
        scanner.take()


def _past_list(scanner: Scanner, field: Field) -> None:
    """Moves past a list, and says of its field what it holds, by its first value."""
    scanner.take()
    field.kind = {"{": Kind.OBJECTS, '"': Kind.TEXTS, "[": Kind.LISTS}.get(scanner.peek(), Kind.VALUES)
    while scanner.peek() != "]":
        scanner.value()
        if scanner.peek() == ",":
            scanner.take()
        elif scanner.peek() in {"", ":", "}"}:
            raise CutOffError if not scanner.peek() else BrokenError
    scanner.take()


def content_of(outline: Outline) -> Found | None:
    """The part that is the content; None where the object is a record itself."""
    return next(_found(outline, ()), None)


def beside(outline: Outline, found: Found) -> list[tuple[int, Field]]:
    """The other fields of the outermost object that hold texts: they are not read."""
    if not found.path:
        return []
    return [
        (place, one)
        for place, one in enumerate(outline.fields)
        if place != found.path[0]
        and (one.kind in (Kind.OBJECTS, Kind.TEXTS) or (one.kind is Kind.TEXT and is_text_name(one.name)))
    ]


def _found(outline: Outline, path: tuple[int, ...]) -> Iterator[Found]:
    """Candidates, the likelier first."""
    names = {one.name: one.kind for one in outline.fields}
    if names.get("data") is Kind.LISTS and names.get("columns") is Kind.TEXTS:
        yield Found(Shape.NAMES_AND_ROWS, path)
    objects, texts = outline.of(Kind.OBJECTS), outline.of(Kind.TEXTS)
    known = [(LISTS.index(one.name), place) for place, one in (*objects, *texts) if one.name in LISTS]
    if known and not (len(texts) > 1 and not objects and any(is_text_name(one.name) for _, one in texts)):
        yield Found(Shape.LIST, (*path, min(known)[1]))
    titled = any(is_text_name(one.name) for _, one in outline.of(Kind.TEXT))
    if objects and not titled:
        yield Found(Shape.LIST, (*path, objects[0][0]))
    by_column = [one for one in outline.fields if one.kind in (Kind.TEXTS, Kind.VALUES)]
    if len(by_column) > 1 and any(is_text_like(one.name) for _, one in texts) and not titled:
        yield Found(Shape.LISTS_BY_COLUMN, path)
    if shape := _by_objects(outline):
        yield Found(shape, path)
    if texts and not titled and not path:
        yield Found(Shape.LIST, (*path, texts[0][0]))
    if not titled:
        for place, one in outline.of(Kind.OBJECT):
            if one.inside is not None:
                yield from _found(one.inside, (*path, place))


def _by_objects(outline: Outline) -> Shape | None:
    """What an object of objects is, if it is a table."""
    inside = [one.inside for one in outline.fields if one.inside is not None]
    if len(inside) < 2 or len(inside) < len(outline.fields):
        return None
    names = [frozenset(one.name for one in entry.fields) for entry in inside]
    flat = all(one.kind in (Kind.TEXT, Kind.SCALAR) for entry in inside for one in entry.fields)
    if flat and len(set(names)) == 1 and any(is_text_like(one.name) for one in outline.fields):
        return Shape.CELLS_BY_COLUMN
    if all(any(map(is_text_like, fields)) for fields in names):
        return Shape.RECORDS
    texts = any(one.kind is Kind.TEXT for entry in inside for one in entry.fields)
    return Shape.RECORDS if texts and len(names) >= _ALIKE and len(set(names)) == 1 else None
