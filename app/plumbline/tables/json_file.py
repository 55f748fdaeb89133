"""JSON files: a list of objects or texts, an object with such a list in it, a table by columns, one object, objects in a row.

An object is scanned once, to see where in it the content is; then that is streamed. Other lists in it, and a text beside the list,
are listed as skipped, so that nobody takes a part for the whole. Tables by columns are held whole, up to the limit for a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.tables import json_values
from plumbline.tables.cells import CellOf
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.grid import rows_of
from plumbline.tables.json_outline import Found, Outline, Shape, beside, content_of, outline_of
from plumbline.tables.json_scan import BrokenError, CutOffError, Scanner, expect, field_name
from plumbline.tables.json_shapes import grid_of, records_of
from plumbline.tables.json_stream import json_text
from plumbline.tables.layout import layout_of
from plumbline.tables.names import shortened
from plumbline.tables.rows import Row, one_by_one

_LITERALS: Final = re.compile(r"[-0-9tfnNI]")
"""How values begin that are no text, list or object."""


def rows(document: Document, cell_of: CellOf, unit: PlaceKind = PlaceKind.ROW) -> Iterator[Row | Skip]:
    """One row per element or object; `unit` is what one is called."""
    scanner = _scanner(document)
    start = scanner.peek()
    try:
        if start == "[":
            scanner.take()
            if scanner.peek() == "[" and (grid := _grid(document, cell_of)) is not None:
                yield from grid
                return
            yield from _elements(document, cell_of, unit, scanner)
            yield from _rest(document, scanner)
        elif start == "{":
            yield from _object(document, cell_of, unit)
        elif not start or start in '"]},' or _LITERALS.match(start):
            yield from _sequence(document, cell_of, unit)
        else:
            yield _no_json(document, start)
    except CutOffError:
        yield document.skip(
            SkipReason.MALFORMED,
            Message("The file ends in the middle of a value: it was cut off."),
            place(PlaceKind.END),
        )
    except BrokenError:
        detail = Message("The rest of the file is not valid JSON and was not read.")
        yield document.skip(SkipReason.MALFORMED, detail, place(PlaceKind.END))


def _no_json(document: Document, start: str) -> Skip:
    if start == "<":
        return document.skip(SkipReason.MALFORMED, Message("It is a web page or XML, not JSON."))
    return document.skip(SkipReason.MALFORMED, Message("It is not JSON from its first character on."))


def _object(document: Document, cell_of: CellOf, unit: PlaceKind) -> Iterator[Row | Skip]:
    """Reads the content inside the outermost object, or where there is none the object itself and what follows it."""
    outline, alone = _outline(document)
    found = content_of(outline) if alone else None
    if found is None:
        yield from _sequence(document, cell_of, unit)
        return
    if found.shape not in (Shape.LIST, Shape.RECORDS):
        yield from _table(document, cell_of, unit, found, outline)
        return
    yield from _beside(document, outline, found)
    scanner = _scanner(document)
    _enter(scanner, found.path)
    if found.shape is Shape.LIST:
        scanner.take()
        yield from _elements(document, cell_of, unit, scanner)
    else:
        yield from _records(document, cell_of, unit, scanner)
    for _ in found.path:
        while scanner.peek() == ",":
            scanner.take()
            field_name(scanner)
            scanner.value()
        expect(scanner, "}")
    yield from _rest(document, scanner)


def _beside(document: Document, outline: Outline, found: Found) -> Iterator[Skip]:
    for position, field in beside(outline, found):
        detail = Message(
            "“{field}” is not read: the content was found elsewhere in the file.", field=shortened(field.name)
        )
        yield document.skip(SkipReason.OTHER_PART, detail, place(PlaceKind.FIELD, position + 1))


def _outline(document: Document) -> tuple[Outline, bool]:
    """The outermost object, and whether it is all that the file holds."""
    scanner = _scanner(document)
    outline = Outline()
    try:
        outline_of(scanner, outline)
        return outline, not outline.whole or not scanner.peek()
    except (CutOffError, BrokenError):
        return outline, True  # the break is said when the list or the object is read


def _enter(scanner: Scanner, path: Iterable[int]) -> None:
    """Moves to the value that a path of positions leads to."""
    for position in path:
        expect(scanner, "{")
        for _ in range(position):
            field_name(scanner)
            scanner.value()
            expect(scanner, ",")
        field_name(scanner)
    scanner.peek()


def _table(
    document: Document, cell_of: CellOf, unit: PlaceKind, found: Found, outline: Outline
) -> Iterator[Row | Skip]:
    scanner = _scanner(document)
    _enter(scanner, found.path)
    value = scanner.value()
    if value.text is None:
        raise DocumentError(SkipReason.TOO_LARGE, _too_long(document, value.chars))
    try:
        records = records_of(json_values.value_of(value.text), found.shape)
    except (ValueError, RecursionError):
        records = None
    if records is None:
        yield from _sequence(document, cell_of, unit)
        return
    yield from _beside(document, outline, found)
    for number, record in enumerate(records, 1):
        yield json_values.record_row(record, cell_of, number, place(unit, number))


def _grid(document: Document, cell_of: CellOf) -> Iterator[Row | Skip] | None:
    """The rows of lists in a list; None where it is something else, or too long to be held."""
    value = _scanner(document).value()
    if value.text is None:
        return None
    try:
        cells = grid_of(json_values.value_of(value.text))
    except (ValueError, RecursionError):
        return None
    if not cells or max(map(len, cells)) < 2:
        return None
    records = [[cell_of(cell) or "" for cell in row] for row in cells]
    return one_by_one(rows_of(document, [records], layout_of(records)))


def _records(document: Document, cell_of: CellOf, unit: PlaceKind, scanner: Scanner) -> Iterator[Row | Skip]:
    """The rows of an object whose fields are records; a record that has no id has the field's name for one."""
    expect(scanner, "{")
    number = 0
    while True:
        number += 1
        name = field_name(scanner)
        row = _element(document, cell_of, scanner, number, place(unit, number))
        yield replace(row, cells={"id": name, **row.cells}) if isinstance(row, Row) and not row.bare else row
        if scanner.peek() != ",":
            expect(scanner, "}")
            return
        scanner.take()


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
            raise BrokenError
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
            raise BrokenError


def _element(document: Document, cell_of: CellOf, scanner: Scanner, number: int, where: Place) -> Row | Skip:
    value = scanner.value()
    if value.text is None:
        return document.skip(SkipReason.TOO_LARGE, _too_long(document, value.chars), where)
    return json_values.row(document, cell_of, value.text, number, where)


def _too_long(document: Document, chars: int) -> Message:
    return Message(
        "The value has {chars} characters; the limit for a row is {limit}.",
        chars=chars,
        limit=document.max_row_chars,
    )


def _rest(document: Document, scanner: Scanner) -> Iterator[Skip]:
    if scanner.peek():
        yield document.skip(
            SkipReason.MALFORMED, Message("There is something after the end of the JSON value."), place(PlaceKind.END)
        )


def _scanner(document: Document) -> Scanner:
    return Scanner(json_text(document.text()), document.max_row_chars)
