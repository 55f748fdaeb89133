"""JSON Lines: one value a line. A line that is broken is one skip; the lines after it are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, Step
from plumbline.tables import json_values
from plumbline.tables.cells import CellOf
from plumbline.tables.document import Document
from plumbline.tables.lines import few_at_a_time, line_blocks
from plumbline.tables.rows import Cell, Entry, Row, Rows


class Objects:
    """Records that are JSON objects, each on a line of its own."""

    def __init__(self, cell_of: CellOf) -> None:
        self._cell_of = cell_of

    def row(self, number: int, record: Mapping[str, object]) -> Row:
        return json_values.record_row(record, self._cell_of, number, _place(number))

    def place(self, number: int) -> Place:
        return _place(number)

    def cell(self, record: Mapping[str, object], name: str) -> Cell:
        value = record.get(name)
        return value if type(value) is str else self._cell_of(value)

    def column(self, name: str, records: Sequence[Mapping[str, object]]) -> list[str]:
        values = [record.get(name) for record in records]
        return [value if type(value) is str else "" for value in values]


def rows(document: Document, cell_of: CellOf) -> Iterator[Entry]:
    """One row per line; places are line numbers, as blank and broken lines are counted too."""
    shape = Objects(cell_of)
    number = 0
    for block in line_blocks(document.text(), document.max_row_chars):
        if isinstance(block, int):
            number += 1
            yield _too_long(document, block, _place(number))
            continue
        for few in few_at_a_time(block):
            for flat, group in groupby(zip(map(json_values.flat_object, few), few, strict=True), _is_flat):
                found = list(group)
                if flat:
                    yield Rows(number + 1, [value for value, _ in found], shape)
                else:
                    yield from (_entry(document, cell_of, line, at) for at, (_, line) in enumerate(found, number + 1))
                number += len(found)


def _is_flat(found: tuple[Mapping[str, object] | None, str]) -> bool:
    return found[0] is not None


def _entry(document: Document, cell_of: CellOf, line: str, number: int) -> Row | Skip:
    if line.isspace():
        return document.skip(SkipReason.EMPTY, Message("The line is blank."), _place(number))
    value = line.rstrip()  # lines of a list, with a comma behind each, are values all the same
    return json_values.row(document, cell_of, value.removesuffix(","), number, _place(number))


def _too_long(document: Document, chars: int, place: Place) -> Skip:
    detail = Message(
        "The line has {chars} characters; the limit for a row is {limit}.", chars=chars, limit=document.max_row_chars
    )
    return document.skip(SkipReason.TOO_LARGE, detail, place)


def _place(number: int) -> Place:
    return Place((Step(PlaceKind.LINE, number),))
