"""From records of cells to rows with names, for tables that have no names of their own: csv, tsv, workbooks.

A row with more cells than the table has columns was torn at a delimiter inside a cell. It is joined again only where the text is
the last column: elsewhere nobody can say which cell was torn, and half a text must not be judged as if it were all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.tables.document import Document
from plumbline.tables.layout import Layout
from plumbline.tables.mending import Mended
from plumbline.tables.rows import Row
from plumbline.tables.workbook import HiddenRow


def rows_of(document: Document, records: Iterable[list[str] | Skip], layout: Layout) -> Iterator[Row | Skip]:
    """The rows below the header; what stands before it, blank and unreadable rows are skips."""
    number = 0
    names, width = layout.names, len(layout.names)
    for position, record in enumerate(records):
        if position < layout.first:
            where = place(PlaceKind.RECORD, position + 1)
            if isinstance(record, Skip):
                yield replace(record, origin=Origin(document.name, where))
            elif record:
                yield document.skip(SkipReason.MALFORMED, Message("It stands before the table."), where)
            continue
        if position == layout.header:
            continue
        number += 1
        if isinstance(record, Skip):
            yield replace(record, origin=Origin(document.name, place(PlaceKind.ROW, number)))
        elif not record:
            yield document.skip(SkipReason.EMPTY, Message("The row is blank."), place(PlaceKind.ROW, number))
        elif len(record) == width and type(record) is list:
            yield Row(number, dict(zip(names, record, strict=False)))
        else:
            yield _row(layout, number, record)


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
