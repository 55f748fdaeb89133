"""JSON values that are tables, though not lists of records: by column, as names and rows, as lists in a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from plumbline.tables.json_outline import Shape
from plumbline.tables.names import unique_names


def records_of(value: object, shape: Shape) -> Iterator[dict[str, object]] | None:
    """The records of a value; None where it has not this shape."""
    if not isinstance(value, Mapping):
        return None
    if shape is Shape.NAMES_AND_ROWS:
        names, rows = value.get("columns"), value.get("data")
        if not isinstance(names, list) or not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            return None
        unique = unique_names([str(name) for name in names])
        return (dict(zip(unique, row, strict=False)) for row in rows)
    if shape is Shape.LISTS_BY_COLUMN:
        lists = {name: column for name, column in value.items() if isinstance(column, list)}
        if len({len(column) for column in lists.values()}) != 1:
            return None
        return (dict(zip(lists, cells, strict=True)) for cells in zip_longest(*lists.values()))
    columns = {name: column for name, column in value.items() if isinstance(column, Mapping)}
    keys = dict.fromkeys(key for column in columns.values() for key in column)
    return ({name: column.get(key) for name, column in columns.items()} for key in keys)


def grid_of(value: object) -> list[list[object]] | None:
    """The cells of a list of lists, which has the names in its first row or none; None for any other value."""
    if not isinstance(value, list) or not value or not all(isinstance(row, list) for row in value):
        return None
    return None if any(isinstance(cell, list | dict) for row in value for cell in row) else value
