"""JSON files: an array of objects or texts, an object with such an array in it, one object, or objects one after the other.

An object is scanned once, to see which of its fields is the list of content; then that list is streamed. Other lists in it, and a
text beside the list, are listed as skipped, so that nobody takes a part for the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.tables import json_values
from plumbline.tables.cells import CellOf
from plumbline.tables.columns import is_text_name
from plumbline.tables.document import Document
from plumbline.tables.json_scan import CutOffError, Scanner
from plumbline.tables.rows import Row

_LISTS = (
    "messages", "items", "posts", "comments", "tweets", "data", "records", "rows", "entries", "results", "documents",
    "orderedItems", "examples", "content", "contents", "texts",
)  # fmt: skip
_FIELDS = 1000
"""An object with more fields than this is taken for one row."""


class _BrokenError(Exception):
    """What follows is not JSON, so that nobody can tell where the next value begins."""


@dataclass
class _Outline:
    """Positions and names of the outermost object's lists of content, and positions of its texts with telling names."""

    lists: list[tuple[int, str]] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    alone: bool = True

    @property
    def chosen(self) -> int | None:
        """The position of the list to read; None when the object is a row itself."""
        known = [(_LISTS.index(name), position) for position, name in self.lists if name in _LISTS]
        if known:
            return min(known)[1]
        return self.lists[0][0] if self.lists and not self.texts else None


def rows(document: Document, cell_of: CellOf, unit: PlaceKind = PlaceKind.ROW) -> Iterator[Row | Skip]:
    """One row per element or object; `unit` is what one is called."""
    scanner = _scanner(document)
    start = scanner.peek()
    try:
        if start == "[":
            scanner.take()
            yield from _elements(document, cell_of, unit, scanner)
            yield from _rest(document, scanner)
        elif start == "{":
            yield from _object(document, cell_of, unit)
        else:
            yield from _sequence(document, cell_of, unit)
    except CutOffError:
        yield document.skip(
            SkipReason.MALFORMED,
            Message("The file ends in the middle of a value: it was cut off."),
            place(PlaceKind.END),
        )
    except _BrokenError:
        detail = Message("From here on it is not JSON; the rest of the file is not read.")
        yield document.skip(SkipReason.MALFORMED, detail, place(PlaceKind.END))


def _object(document: Document, cell_of: CellOf, unit: PlaceKind) -> Iterator[Row | Skip]:
    """Reads the list inside the outermost object, or where there is none the object itself and what follows it."""
    outline = _outline(document)
    chosen = outline.chosen if outline.alone else None
    if chosen is None:
        yield from _sequence(document, cell_of, unit)
        return
    for position in sorted([*outline.texts, *(position for position, _ in outline.lists if position != chosen)]):
        detail = Message("Another field of the file has the list that is read; this field is not read.")
        yield document.skip(SkipReason.EXCLUDED, detail, place(PlaceKind.FIELD, position + 1))
    scanner = _scanner(document)
    scanner.take()
    for _ in range(chosen):
        _field(scanner)
        scanner.value()
        scanner.take()
    _field(scanner)
    scanner.take()
    yield from _elements(document, cell_of, unit, scanner)
    while scanner.peek() == ",":
        scanner.take()
        _field(scanner)
        scanner.value()
    _expect(scanner, "}")
    yield from _rest(document, scanner)


def _outline(document: Document) -> _Outline:
    """Of a broken object, what it holds before the break."""
    scanner = _scanner(document)
    scanner.take()
    outline = _Outline()
    try:
        for position in range(_FIELDS):
            name = _field(scanner)
            if scanner.peek() == "[":
                scanner.take()
                if scanner.peek() in {"{", '"'}:
                    outline.lists.append((position, name))
                _past_array(scanner)
            else:
                if scanner.peek() == '"' and is_text_name(name):
                    outline.texts.append(position)
                scanner.value()
            if scanner.peek() != ",":
                break
            scanner.take()
        _expect(scanner, "}")
        outline.alone = not scanner.peek()
    except (CutOffError, _BrokenError):
        pass  # said when the list or the object is read
    return outline


def _past_array(scanner: Scanner) -> None:
    while scanner.peek() != "]":
        scanner.value()
        if scanner.peek() == ",":
            scanner.take()
        elif scanner.peek() in {"", ":", "}"}:
            raise _BrokenError
    scanner.take()


def _field(scanner: Scanner) -> str:
    """Moves past a field's name and colon, to its value."""
    if scanner.peek() != '"':
        raise CutOffError if not scanner.peek() else _BrokenError
    name = scanner.value().text or ""
    _expect(scanner, ":")
    return name[1:-1]


def _expect(scanner: Scanner, char: str) -> None:
    if not scanner.peek():
        raise CutOffError
    if scanner.take() != char:
        raise _BrokenError


def _elements(document: Document, cell_of: CellOf, unit: PlaceKind, scanner: Scanner) -> Iterator[Row | Skip]:
    """The rows of an array whose opening bracket was taken; takes the closing one too."""
    number = 0
    while scanner.peek() != "]":
        if not scanner.peek():
            raise CutOffError
        number += 1
        yield _element(document, cell_of, scanner, number, place(unit, number))
        if scanner.peek() == ",":
            scanner.take()
        elif scanner.peek() in {":", "}"}:
            raise _BrokenError
    scanner.take()


def _sequence(document: Document, cell_of: CellOf, unit: PlaceKind) -> Iterator[Row | Skip]:
    """Values one after the other, with or without commas and line ends between them."""
    scanner = _scanner(document)
    number = 0
    while scanner.peek():
        number += 1
        yield _element(document, cell_of, scanner, number, place(unit, number))
        if scanner.peek() == ",":
            scanner.take()
        elif scanner.peek() in {":", "}", "]"}:
            raise _BrokenError


def _element(document: Document, cell_of: CellOf, scanner: Scanner, number: int, where: Place) -> Row | Skip:
    value = scanner.value()
    if value.text is None:
        detail = Message(
            "The value has {chars} characters; the limit for a row is {limit}.",
            chars=value.chars,
            limit=document.max_row_chars,
        )
        return document.skip(SkipReason.TOO_LARGE, detail, where)
    return json_values.row(document, cell_of, value.text, number, where)


def _rest(document: Document, scanner: Scanner) -> Iterator[Skip]:
    if scanner.peek():
        yield document.skip(
            SkipReason.MALFORMED, Message("There is something after the end of the JSON value."), place(PlaceKind.END)
        )


def _scanner(document: Document) -> Scanner:
    return Scanner(document.text(), document.max_row_chars)
