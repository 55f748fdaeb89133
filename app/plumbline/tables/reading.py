"""Reads a table of any kind as a stream of rows, for content, or held whole, for examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, islice
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.tables import columns, example_columns, json_file, json_lines, parquet
from plumbline.tables.annotations import with_plain_labels
from plumbline.tables.cells import content_cell, label_cell
from plumbline.tables.delimited import records, runs, sample_of
from plumbline.tables.dialect import SINGLE, declared_delimiter
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.grid import rows_of
from plumbline.tables.layout import CANDIDATES, Layout, find_layout, layout_of
from plumbline.tables.quoted_rows import layout_in_quotes, unquoted
from plumbline.tables.rows import Cell, Entry, one_by_one
from plumbline.tables.workbook import HiddenRow, Workbook
from plumbline.tables.workbook_parts import MOST_CELLS

MOST_ROWS: Final = 1_000_000
"""Most rows of a table that is held whole."""

_SAMPLE_RECORDS: Final = 200


class TableKind(StrEnum):
    """How a table is written."""

    CSV = "csv"
    TSV = "tsv"
    JSONL = "jsonl"
    JSON = "json"
    XLSX = "xlsx"
    ODS = "ods"
    PARQUET = "parquet"


SUFFIXES: Final[Mapping[str, TableKind]] = {
    ".csv": TableKind.CSV,
    ".tsv": TableKind.TSV,
    ".tab": TableKind.TSV,
    ".jsonl": TableKind.JSONL,
    ".ndjson": TableKind.JSONL,
    ".json": TableKind.JSON,
    ".xlsx": TableKind.XLSX,
    ".ods": TableKind.ODS,
    ".parquet": TableKind.PARQUET,
}
"""Endings of file names, in lower case → what such a file is."""

WORKBOOKS: Final = frozenset({TableKind.XLSX, TableKind.ODS})
"""Tables in sheets."""

_UNITS: Final = {
    TableKind.JSONL: PlaceKind.LINE,
    TableKind.JSON: PlaceKind.OBJECT,
    TableKind.PARQUET: PlaceKind.ROW,
}
"""What a record of such a file is called."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose of a table's reading; None where it is to be found.

    Attributes:
        column: the text column, by name or number from 1.
        sheet: by name or number from 1.
    """

    column: str | None = None
    delimiter: str | None = None
    sheet: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.column,) if self.column else ()


@dataclass
class Found:
    """How a table is read: what was found, or chosen. `delimiter` and `sheet` are empty where there is none.

    `header_guessed` where none of the names in the first row says that they are names.
    """

    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    header_guessed: bool = False


def content_rows(
    document: Document, kind: TableKind, chosen: Chosen = Chosen(), found: Found | None = None
) -> Iterator[Entry]:
    """A table's rows and skips, in constant memory but for workbooks; may raise `DocumentError`. `found` is filled on the way."""
    found = found or Found()
    match kind:
        case TableKind.JSONL:
            return json_lines.rows(document, content_cell)
        case TableKind.JSON:
            return json_file.rows(document, content_cell)
        case TableKind.PARQUET:
            return parquet.rows(document, content_cell)
        case TableKind.XLSX | TableKind.ODS:
            return sheet_rows(document, Workbook(document, content_cell), chosen, found)
    return _delimited_rows(document, _candidates(kind), chosen, found)


def _delimited_rows(document: Document, candidates: str, chosen: Chosen, found: Found) -> Iterator[Entry]:
    sample, complete = sample_of(document)
    layout = find_layout(sample, candidates, chosen.columns, complete=complete, chosen=chosen.delimiter)
    read = runs(document, layout.dialect, layout.width)
    if (inner := layout_in_quotes(sample, layout, candidates, complete=complete)) is not None:
        layout, read = inner, unquoted(read, inner.dialect)
    found.delimiter = "" if layout.delimiter == SINGLE else layout.delimiter
    found.header_guessed = _is_guessed(layout)
    yield from rows_of(document, read, layout)


def sheet_rows(document: Document, workbook: Workbook, chosen: Chosen, found: Found) -> Iterator[Entry]:
    """The rows and skips of a workbook's table, as `content_rows`."""
    sheet = workbook.sheet(chosen.sheet)
    found.sheet, found.sheets = sheet.name, sheet.names
    sample = list(islice(sheet.records, _SAMPLE_RECORDS))
    layout = layout_of(sample, chosen.columns)
    found.header_guessed = _is_guessed(layout)
    yield from rows_of(document, ([_to_width(record, layout.names)] for record in chain(sample, sheet.records)), layout)
    yield from sheet.unread


def _is_guessed(layout: Layout) -> bool:
    return layout.header is not None and not any(
        columns.is_known(name) or columns.is_text_like(name) for name in layout.names
    )


def _to_width(record: list[str], names: Sequence[str]) -> list[str]:
    """A sheet's grid is as wide as its widest row: empty cells beyond the columns are none."""
    return record if any(record[len(names) :]) else type(record)(record[: len(names)])


@dataclass
class Table:
    """A table of examples, held whole.

    Attributes:
        rows: cells, all of one length; None where a JSON object lacks the column: absent is not empty.
        numbers: each row's place in the file, from 1 (a record of a csv file, a line, an object).
        widths: how many cells each row has in the file, for tables of delimited values and workbooks.
        delimiter: what stands between cells in the file; empty for other formats.
        header: the place of the row that looks like the header, whatever its names are.
        names: the columns of a JSON file; None where the header has to be found.
        unread: places that could not be read, with why.
        unit: what a row is called.
        hidden: the places of rows that a workbook hides, as in `numbers`.
    """

    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    delimiter: str = ""
    header: int | None = None
    names: tuple[str, ...] | None = None
    unread: list[tuple[Place, Message]] = field(default_factory=list)
    unit: PlaceKind = PlaceKind.ROW
    hidden: list[int] = field(default_factory=list)


def read_examples(
    document: Document, kind: TableKind, named: Sequence[str] = (), chosen: Chosen | None = None
) -> Table:
    """A table of examples, its header not found yet: that depends on the labels. `InputError` when it can't be read or held.

    `named` are the columns that a person named; of `chosen` the delimiter and the sheet count.
    """
    try:
        return (
            _objects(document, kind)
            if kind in (TableKind.JSON, TableKind.JSONL, TableKind.PARQUET)
            else _grid(document, kind, named, chosen or Chosen())
        )
    except DocumentError as error:
        raise refusal(document.name, error) from error


def refusal(name: str, error: DocumentError) -> InputError:
    """A document that is not read, as an error."""
    return InputError(Message("The file can't be read"), Message("{file}: {detail}", file=name, detail=error.detail))


def _grid(document: Document, kind: TableKind, named: Sequence[str], chosen: Chosen) -> Table:
    table = Table()
    width = 0
    for number, record in enumerate(_records(document, kind, table, named, chosen), 1):
        if isinstance(record, Skip):
            table.unread.append((place(PlaceKind.ROW, number), record.detail or Message("It can't be read.")))
            continue
        width = max(width, len(record))
        table.rows.append(tuple(record))
        table.widths.append(len(record))
        table.numbers.append(number)
        if isinstance(record, HiddenRow):
            table.hidden.append(number)
        _check_size(len(table.rows), width)
    blank = ("",) * width
    table.rows = [(*row, *blank[len(row) :]) if row else blank for row in table.rows]
    return table


def _records(
    document: Document, kind: TableKind, table: Table, named: Sequence[str], chosen: Chosen
) -> Iterable[list[str] | Skip]:
    if kind in WORKBOOKS:
        sheet = Workbook(document, label_cell).sheet(chosen.sheet)
        table.unread += [(skip.origin.place, skip.detail) for skip in sheet.unread if skip.detail]
        return sheet.records
    sample, complete = sample_of(document)
    layout = find_layout(
        sample, _candidates(kind), named, complete=complete, chosen=chosen.delimiter, knows=_says_what_it_holds
    )
    table.delimiter = layout.delimiter
    table.header = layout.header
    found = records(document, layout.dialect, layout.width)
    if sample and declared_delimiter(sample[0]):
        return chain([[]], islice(found, 1, None))  # the line that declares it keeps its place
    return found


def _says_what_it_holds(name: str) -> bool:
    return columns.is_known(name) or example_columns.is_known(name)


def _objects(document: Document, kind: TableKind) -> Table:
    table = Table(unit=_UNITS[kind])
    entries: Iterator[Entry]
    if kind is TableKind.PARQUET:
        entries = parquet.rows(document, label_cell)
    elif kind is TableKind.JSONL:
        entries = json_lines.rows(document, label_cell)
    else:
        entries = json_file.rows(document, label_cell, table.unit)
    names: dict[str, None] = {}
    found: list[Mapping[str, Cell]] = []
    for row in one_by_one(entries):
        if isinstance(row, Skip):
            if row.reason is not SkipReason.EMPTY:
                table.unread.append((row.origin.place, row.detail or Message("It can't be read.")))
        elif row.bare is not None:
            table.unread.append((place(table.unit, row.number), Message("It is a text; an object was expected.")))
        else:
            cells = with_plain_labels(row.cells)
            names.update(dict.fromkeys(cells))
            found.append(cells)
            table.numbers.append(row.number)
            _check_size(len(found), len(names))
    table.names = tuple(names)
    table.rows = [tuple(_text(cells.get(name)) for name in names) for cells in found]
    return table


def _check_size(rows: int, columns: int) -> None:
    if rows > MOST_ROWS or rows * columns > MOST_CELLS:
        raise InputError(
            Message("The table is too large"),
            Message(
                "It has more than {rows} rows, or more than {cells} cells in all its rows and columns.",
                rows=MOST_ROWS,
                cells=MOST_CELLS,
            ),
            Message("Golden sets are small: take a part."),
        )


def _text(cell: Cell) -> Cell:
    """JSON can spell half a surrogate pair, which is no text."""
    return None if cell is None else cell.encode("utf-8", "replace").decode("utf-8")


def _candidates(kind: TableKind) -> str:
    return "\t" if kind is TableKind.TSV else CANDIDATES
