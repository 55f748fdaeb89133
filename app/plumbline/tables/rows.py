"""A row of named cells: what every kind of table comes down to. Rows that are as they should be come many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol

from plumbline.domain.content import Skip
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place, PlaceKind, Step

Cell = str | None
"""A column's value in a row; None where the row has none, or has something that is no cell, such as a list."""


@dataclass(slots=True)  # not frozen, which would make it slow to make, and there are millions
class Row:
    """A row of a table, or a value of a JSON file.

    Attributes:
        number: from 1, among the rows below the header, or the values of the file.
        bare: the value itself where it is a text and not a row.
        surplus: cells beyond the columns, which were joined to the last one; above 0 the row was torn somewhere.
        place: where it stands, where that is not the row of its number.
        lists: fields that hold lists with texts in them, which are no cells.
    """

    number: int
    cells: Mapping[str, Cell]
    bare: str | None = None
    note: Message | None = None
    surplus: int = 0
    place: Place = WHOLE
    lists: tuple[str, ...] = ()

    @property
    def where(self) -> Place:
        return self.place if self.place.steps else place_of_row(self.number)


def place_of_row(number: int) -> Place:
    """The place of a row that has no other."""
    return Place((Step(PlaceKind.ROW, number),))


class Shape(Protocol):
    """How the records of a table are rows."""

    def row(self, number: int, record: Any) -> Row: ...
    def place(self, number: int) -> Place: ...
    def cell(self, record: Any, name: str) -> Cell: ...

    def column(self, name: str, records: Sequence[Any]) -> list[str]:
        """The column's cells; empty where the row has to say what the cell is."""


@dataclass(slots=True)
class Rows:
    """Rows that follow each other, none of which says more than its cells: a row is made of a record when it is asked for.

    Attributes:
        number: that of the first.
    """

    number: int
    records: Sequence[Any]
    shape: Shape

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[Row]:
        return map(self.shape.row, count(self.number), self.records)

    def column(self, name: str) -> list[str]:
        return self.shape.column(name, self.records)

    def row(self, place: int) -> Row:
        """One of them, counted from 0."""
        return self.shape.row(self.number + place, self.records[place])

    def after(self, rows: int) -> Rows:
        """Without the first ones."""
        return Rows(self.number + rows, self.records[rows:], self.shape)


Entry = Row | Rows | Skip
"""What a table gives."""


def one_by_one(entries: Iterable[Entry]) -> Iterator[Row | Skip]:
    """Every row by itself."""
    for entry in entries:
        if isinstance(entry, Rows):
            yield from entry
        else:
            yield entry
