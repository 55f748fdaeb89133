"""A row of named cells: what every kind of table comes down to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

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
        return self.place if self.place.steps else Place((Step(PlaceKind.ROW, self.number),))
