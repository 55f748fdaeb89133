"""Tables of delimited values: csv and tsv, as they are met, which is seldom as RFC 4180 writes them.

The delimiter and the header are found from the first lines, by which delimiter gives rows of one width, and not by the standard
library's Sniffer, which takes letters for delimiters. Lines of fewer cells before the header (a disclaimer, a title) are listed as
skipped. The rows themselves are parsed by the standard library's csv module, fed line by line, so that cells over several
lines work and a quote that is never closed ends at the cap and not in memory.

A row with more cells than the table has columns was torn at a delimiter inside a cell. It is put together again only where the
text is the last column: elsewhere nobody can say which cell was torn apart, and half a text must not be judged as if it were all
of it.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake import columns
from plumbline.intake.document import Document
from plumbline.intake.pieces import Piece, lines
from plumbline.intake.rows import Row

_CANDIDATES = ",;\t|"
_NONE = "\x1f"
"""A delimiter for tables of one column: ASCII's unit separator, which text does not hold."""

_SAMPLE_LINES = 200
_SAMPLE_CHARS = 1_000_000
_HEADER_WITHIN = 20
_HEADER_CELL_CHARS = 60
_AGREEING = 0.5
"""Share of rows that must have one width for a delimiter to be believed."""

_DECLARED = re.compile(r'"?sep=([^\r\n"])"?[\r\n]*', re.IGNORECASE)
"""The line by which spreadsheets name the delimiter of a csv file."""

_VALUE = re.compile(r"[\d.,:;/+\-\s%$€£TZ]+")


@dataclass(frozen=True, slots=True)
class Shape:
    """How a table is laid out.

    Attributes:
        delimiter: between cells.
        header: position of the header among the records, from 0, blank ones counted; None: the table has no header.
        names: the columns, each once; "column 1", "column 2"… where the header has no name.
        first: position of the first record that is not before the table.
    """

    delimiter: str
    header: int | None
    names: tuple[str, ...]
    first: int


def csv_rows(document: Document) -> Iterator[Row | Skip]:
    """Rows of a table whose delimiter is found out."""
    return _rows(document, _CANDIDATES)


def tsv_rows(document: Document) -> Iterator[Row | Skip]:
    """Rows of a table delimited by tabs."""
    return _rows(document, "\t")


def find_shape(sample: Sequence[str], candidates: str, named: str | None = None, *, complete: bool = True) -> Shape:
    """The layout, from the first lines.

    Args:
        sample: whole lines with their ends.
        candidates: the possible delimiters, the likelier first.
        named: a column that a person named, which makes a row that has it the header.
        complete: the sample is the whole table; else its last record may be cut.
    """
    declared = _DECLARED.fullmatch(sample[0]) if sample else None
    if declared:
        candidates = declared[1]
    best: tuple[tuple[bool, float, int], Shape] | None = None
    for delimiter in candidates:
        records = _records(sample, delimiter, complete)
        if declared:
            records[:1] = [[]]  # keeps its place, says nothing
        widths = Counter(len(record) for record in records if len(record) > 1)
        if not widths:
            continue
        width, rows = max(widths.items(), key=lambda item: (item[1], item[0]))
        shape = _shape(records, delimiter, width, named)
        share = rows / max(1, sum(1 for record in records[shape.first :] if record))
        # A delimiter that makes names of the first line is right even where sloppy quoting tears the rows apart.
        known = shape.header is not None and any(_telling(name, named) for name in shape.names)
        if (known or share >= _AGREEING) and (best is None or (known, share, width) > best[0]):
            best = ((known, share, width), shape)
    single = _single(_records(sample, _NONE, complete), named)
    if best is None or (single.header is not None and not best[0][0]):
        return single
    return best[1]


def _rows(document: Document, candidates: str) -> Iterator[Row | Skip]:
    # The csv module's limit belongs to the whole process and is only ever raised here; `_Records` has its own.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * document.options.max_row_chars))
    sample, complete = _sample(document)
    shape = find_shape(sample, candidates, document.options.text_column, complete=complete)
    document.findings.columns = shape.names
    number = 0
    for position, record in enumerate(_Records(document, shape.delimiter)):
        if position < shape.first:
            if not isinstance(record, list):
                yield replace(record, origin=Origin(document.name, f"record {position + 1}"))
            elif record:
                yield document.skip(
                    SkipReason.MALFORMED, Message("It stands before the table."), f"record {position + 1}"
                )
            continue
        if position == shape.header:
            continue
        number += 1
        place = f"row {number}"
        if isinstance(record, Skip):
            yield replace(record, origin=Origin(document.name, place))
        elif not record:
            yield document.skip(SkipReason.EMPTY, Message("The row is blank."), place)
        else:
            yield _row(shape, number, record)


def _row(shape: Shape, number: int, record: list[str]) -> Row:
    width = len(shape.names)
    note = (
        Message("The row has {cells} of {columns} cells.", cells=len(record), columns=width)
        if len(record) < width
        else None
    )
    surplus = record[width:]
    if not any(surplus):
        return Row(number, dict(zip(shape.names, record, strict=False)), note=note)
    cells = [*record[: width - 1], shape.delimiter.join(record[width - 1 :])]
    return Row(number, dict(zip(shape.names, cells, strict=True)), surplus=len(surplus))


class _Records:
    """Records of the csv module, or a skip for one that can't be parsed; goes on with the line after it."""

    def __init__(self, document: Document, delimiter: str) -> None:
        self._cap = document.options.max_row_chars
        self._document = document
        self._lines = lines(document.text(), self._cap)
        self._chars = 0
        self._reader = csv.reader(iter(self._line, None), delimiter=delimiter)

    def __iter__(self) -> Iterator[list[str] | Skip]:
        while True:
            self._chars = 0
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._document.skip(
                    SkipReason.MALFORMED, Message("The row does not follow the rules of a CSV file.")
                )
            except _TooLarge:
                yield self._document.skip(
                    SkipReason.TOO_LARGE,
                    Message(
                        "The row is longer than {limit} characters, the limit for a row; a quotation mark may not be closed.",
                        limit=self._cap,
                    ),
                )

    def _line(self) -> str | None:
        piece: Piece | None = next(self._lines, None)
        if piece is None:
            return None
        self._chars += piece.chars
        if piece.text is None or self._chars > self._cap:
            raise _TooLarge
        return piece.text


class _TooLarge(Exception):  # noqa: N818  # caught above, never shown
    pass


def _sample(document: Document) -> tuple[list[str], bool]:
    """The first whole lines of the document, and whether they are all of it."""
    sample: list[str] = []
    chars = 0
    for piece in lines(document.text(), _SAMPLE_CHARS):
        chars += piece.chars
        if piece.text is None or chars > _SAMPLE_CHARS or len(sample) == _SAMPLE_LINES:
            return sample, False
        sample.append(piece.text)
    return sample, True


def _records(sample: Sequence[str], delimiter: str, complete: bool) -> list[list[str]]:
    """The sample's records, without the last where the sample may end inside it."""
    try:
        records = list(csv.reader(sample, delimiter=delimiter))
    except csv.Error:
        return []
    return records if complete or len(records) < 2 else records[:-1]


def _shape(records: Sequence[Sequence[str]], delimiter: str, width: int, named: str | None) -> Shape:
    first = next((at for at, record in enumerate(records) if len(record) == width), 0)
    known = [
        (_known_names(record, named), len(record) == width, -at)
        for at, record in enumerate(records[:_HEADER_WITHIN])
        if len(record) > 1
    ]
    # One name is enough where the table begins; further down it may be a value, two hardly are.
    found = max((one for one in known if one[0] >= (1 if -one[2] <= first else 2)), default=None)
    header = None if found is None else -found[2]
    if header is None and len(records) > first + 1 and _is_header(records[first]):
        header = first
    if header is None:
        return Shape(delimiter, None, _unique((), width), first)
    # The header's width counts: a row that is wider was torn at a delimiter inside a cell.
    return Shape(delimiter, header, _unique(records[header], len(records[header])), header)


def _known_names(record: Sequence[str], named: str | None) -> int:
    """How many of a row's cells are names of columns that are known; 0 where a cell is too long for a header."""
    if any(len(cell) > _HEADER_CELL_CHARS for cell in record):
        return 0
    return sum(_telling(cell, named) for cell in record)


def _is_header(record: Sequence[str]) -> bool:
    """True for a row that can only be names: short, all there, each once, no numbers, dates, addresses or sentences."""
    cells = [cell.strip() for cell in record]
    return (
        all(0 < len(cell) <= _HEADER_CELL_CHARS for cell in cells)
        and len(set(cells)) == len(cells)
        and not any(_VALUE.fullmatch(cell) or len(cell.split()) > 4 or "@" in cell or "://" in cell for cell in cells)
    )


def _telling(cell: str, named: str | None) -> bool:
    return columns.is_known(cell) or (named is not None and columns.plain_name(cell) == columns.plain_name(named))


def _single(records: Sequence[Sequence[str]], named: str | None) -> Shape:
    """The layout of a table of one column, whose lines may hold any delimiter. Its header is a name that is known."""
    first = next((at for at, record in enumerate(records) if record), 0)
    header = None
    if records and records[first]:
        cell = records[first][0]
        if columns.is_text_name(cell) or (named is not None and columns.plain_name(cell) == columns.plain_name(named)):
            header = first
    return Shape(_NONE, header, _unique(records[header] if header is not None else (), 1), first)


def _unique(header: Sequence[str], width: int) -> tuple[str, ...]:
    """Names for all columns, each once."""
    names: list[str] = []
    for at in range(max(width, len(header))):
        name = header[at].strip().lstrip("\ufeff") if at < len(header) else ""
        name = name or f"column {at + 1}"
        unique, again = name, 1
        while unique in names:
            again += 1
            unique = f"{name} ({again})"
        names.append(unique)
    return tuple(names)
