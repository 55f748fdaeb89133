"""From rows with named cells to items: the half of a reader that tables and JSON files share.

The text column is chosen from a sample of the first rows, which are then used like the others; so rows are read once, in order,
and no more than the sample is held.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.columns import Cell, Columns, NoColumn, choose_columns
from plumbline.intake.document import Document
from plumbline.intake.items import mend

_SAMPLE_ROWS = 200
_SAMPLE_CHARS = 4_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, or a value of a JSON file.

    Attributes:
        number: from 1, among the rows below the header, or the values of the file.
        cells: column to value; in the file's order of columns.
        bare: the value itself where it is a text and not a row.
        note: what a reviewer should know of this row.
        surplus: cells beyond the columns, which were joined to the last one; above 0 the row was torn somewhere.
        place: where it stands in words, instead of "row" and its number.
    """

    number: int
    cells: Mapping[str, Cell]
    bare: str | None = None
    note: Message | None = None
    surplus: int = 0
    place: str = ""

    @property
    def where(self) -> str:
        """The place for the item's origin."""
        return self.place or f"row {self.number}"


def items(document: Document, rows: Iterator[Row | Skip]) -> Iterator[ContentItem | Skip]:
    """An item or a skip for each row; one skip for the whole file where no column holds text.

    Raises:
        Refused: the document is not read, or not to its end.
    """
    sample = _sample(rows)
    tabular = [row.cells for row in sample if isinstance(row, Row) and row.bare is None]
    names = tuple(dict.fromkeys(name for cells in tabular for name in cells))
    columns: Columns | None = None
    if tabular:
        chosen = choose_columns(names, tabular, document.options.text_column)
        if isinstance(chosen, NoColumn):
            yield from (row for row in sample if isinstance(row, Skip))
            yield document.skip(SkipReason.NO_TEXT_COLUMN, chosen.detail)
            return
        columns = chosen
        document.findings.column = columns.text
        document.findings.columns = names
    for row in itertools.chain(sample, rows):
        yield row if isinstance(row, Skip) else _item(document, row, columns)


def _sample(rows: Iterator[Row | Skip]) -> list[Row | Skip]:
    sample: list[Row | Skip] = []
    chars = 0
    while len(sample) < _SAMPLE_ROWS and chars < _SAMPLE_CHARS:
        row = next(rows, None)
        if row is None:
            break
        sample.append(row)
        if isinstance(row, Row):
            chars += len(row.bare or "") + sum(len(cell or "") for cell in row.cells.values())
    return sample


def _item(document: Document, row: Row, columns: Columns | None) -> ContentItem | Skip:
    notes = [row.note] if row.note else []
    if row.bare is not None:
        return document.gate.item(row.bare, Origin(document.name, row.where), notes)
    if columns is None:  # rows after a sample of plain texts
        return document.skip(
            SkipReason.NO_TEXT_COLUMN, Message("The rows before it are plain texts; this one has columns."), row.where
        )
    origin = Origin(
        document.name,
        row.where,
        _cell(row, columns.external_id),
        _cell(row, columns.author),
        _cell(row, columns.written),
    )
    if columns.text not in row.cells:
        return Skip(origin, SkipReason.NO_TEXT_COLUMN, Message("This row lacks the text column."))
    text = row.cells[columns.text]
    if text is None:
        return Skip(origin, SkipReason.EMPTY, Message("The text column is empty in this row."))
    if row.surplus:
        if columns.text != list(row.cells)[-1]:
            return Skip(origin, SkipReason.MALFORMED, _torn(row))
        notes.append(
            Message("The text contains a delimiter without quotes. It is the last column, so its parts were joined.")
        )
    if columns.note:
        notes.insert(0, columns.note)
    return document.gate.item(text, origin, notes)


def _cell(row: Row, name: str) -> str:
    return mend(row.cells.get(name) or "")[0].strip() if name else ""


def _torn(row: Row) -> Message:
    width = len(row.cells)
    return Message(
        "The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.",
        cells=width + row.surplus,
        columns=width,
    )
