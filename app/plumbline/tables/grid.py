"""From records of cells to rows with names, for tables that have no names of their own: csv, tsv, workbooks.

A row with more cells than the table has columns was torn at a delimiter inside a cell. It is joined again only where the text is
the last column: elsewhere nobody can say which cell was torn, and half a text must not be judged as if it were all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.tables.delimited import too_long
from plumbline.tables.document import Document
from plumbline.tables.layout import Layout
from plumbline.tables.mending import Mended
from plumbline.tables.rows import Cell, Entry, Row, Rows, place_of_row
from plumbline.tables.workbook import HiddenRow

Record = list[str] | None
"""A record's cells; None for one that is too long."""


class Grid:
    """Records whose cells stand in the order of the columns."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._places = {name: place for place, name in enumerate(names)}

    def row(self, number: int, record: list[str]) -> Row:
        return Row(number, dict(zip(self._names, record, strict=True)))

    def place(self, number: int) -> Place:
        return place_of_row(number)

    def cell(self, record: list[str], name: str) -> Cell:
        place = self._places.get(name)
        return None if place is None else record[place]

    def column(self, name: str, records: Sequence[list[str]]) -> list[str]:
        place = self._places[name]
        return [record[place] for record in records]


def rows_of(document: Document, runs: Iterable[Sequence[Record]], layout: Layout) -> Iterator[Entry]:
    """The rows below the header; what stands before it, blank rows and those that are too long are skips."""
    position = number = 0
    shape = Grid(layout.names)
    for run in runs:
        before = max(0, layout.begins - position)
        for at, record in enumerate(run[:before], position):
            if at != layout.header and (skip := _before(document, at, record)):
                yield skip
        for usual, group in _grouped(run[before:], len(layout.names)):
            if usual:
                yield Rows(number + 1, group, shape)
            else:
                yield from (_entry(document, layout, at, record) for at, record in enumerate(group, number + 1))
            number += len(group)
        position += len(run)


def _grouped(run: Sequence[Record], width: int) -> Iterator[tuple[bool, Sequence[Any]]]:
    """Records of the table's width about which there is nothing to say, and others."""
    records: Sequence[Any] = run
    if set(map(type, records)) == {list} and set(map(len, records)) == {width}:
        yield True, run
        return
    for usual, group in groupby(run, lambda record: type(record) is list and len(record) == width):
        yield usual, list(group)


def _before(document: Document, at: int, record: Record) -> Skip | None:
    """What stands before the table."""
    where = place(PlaceKind.RECORD, at + 1)
    if record is None:
        return too_long(document, where)
    return document.skip(SkipReason.MALFORMED, Message("It stands before the table."), where) if record else None


def _entry(document: Document, layout: Layout, number: int, record: Record) -> Row | Skip:
    if record is None:
        return too_long(document, place(PlaceKind.ROW, number))
    if not record:
        return document.skip(SkipReason.EMPTY, Message("The row is blank."), place(PlaceKind.ROW, number))
    return _row(layout, number, record)


_MENDED = Message(
    "The quotation marks in this row do not follow the rules of CSV files; those that quote nothing are part of the text."
)


_HIDDEN = Message("The workbook hides this row; it was read all the same.")


def _row(layout: Layout, number: int, record: list[str]) -> Row:
    width = len(layout.names)
    note = _MENDED if isinstance(record, Mended) else _HIDDEN if isinstance(record, HiddenRow) else None
    if len(record) < width:
        note = Message("The row has {cells} of {columns} cells.", cells=len(record), columns=width)
    surplus = record[width:]
    if not any(surplus):
        return Row(number, dict(zip(layout.names, record, strict=False)), note=note)
    cells = [*record[: width - 1], layout.delimiter.join(record[width - 1 :])]
    return Row(number, dict(zip(layout.names, cells, strict=True)), note=note, surplus=len(surplus))
