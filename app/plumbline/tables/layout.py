"""How a table is laid out: what stands between its cells, which row is the header, and what the columns are called.

The layout is found from the first records: the delimiter that gives rows of one width and a header of known names. The standard
library's Sniffer takes letters for delimiters. What stands before the header (a disclaimer, a title) is no row.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from plumbline.tables import columns
from plumbline.tables.names import plain_name, unique_names

CANDIDATES = ",;\t|"
"""What stands between cells, the likelier first."""

HEADER_WITHIN = 20
"""Records among which a header is looked for."""

HEADER_CELL_CHARS = 60

_NONE = "\x1f"
"""A delimiter for tables of one column: ASCII's unit separator, which text does not hold."""

_AGREEING = 0.5
"""Share of rows that must have one width for a delimiter to be believed."""

_DECLARED = re.compile(r'"?sep=([^\r\n"])"?[\r\n]*', re.IGNORECASE)
"""The line by which spreadsheets name the delimiter of a csv file."""

_VALUE = re.compile(r"[\d.,:;/+\-\s%$€£TZ]+")

Records = list[list[str]]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out.

    Attributes:
        header: position of the header among the records, from 0, blank ones counted; None: the table has no header.
        names: the columns, each once; "column 1", "column 2"… where the header has no name.
        first: position of the first record that is not before the table.
    """

    delimiter: str
    header: int | None
    names: tuple[str, ...]
    first: int


def find_layout(sample: Sequence[str], candidates: str, named: str | None = None, *, complete: bool = True) -> Layout:
    """The layout of a table of content, from its first whole lines with their ends.

    `candidates` are the delimiters, the likelier first; a row that has the `named` column is the header; unless `complete`, the
    sample's last record may be cut.
    """
    declared = declared_delimiter(sample)
    best: tuple[tuple[bool, float, int], Layout] | None = None
    for delimiter in declared or candidates:
        records = parsed(sample, delimiter, complete=complete)
        if declared:
            records[:1] = [[]]  # keeps its place, says nothing
        widths = Counter(len(record) for record in records if len(record) > 1)
        if not widths:
            continue
        width, rows = max(widths.items(), key=lambda item: (item[1], item[0]))
        layout = _layout(records, delimiter, width, named)
        share = rows / max(1, sum(1 for record in records[layout.first :] if record))
        # A delimiter that makes names of the first line is right even where sloppy quoting tears the rows apart.
        known = layout.header is not None and any(_telling(name, named) for name in layout.names)
        if (known or share >= _AGREEING) and (best is None or (known, share, width) > best[0]):
            best = ((known, share, width), layout)
    single = _single(parsed(sample, _NONE, complete=complete), named)
    if best is None or (single.header is not None and not best[0][0]):
        return single
    return best[1]


def layout_of(records: Records, named: str | None = None) -> Layout:
    """The layout of a table of content whose cells are known already; empty cells at a record's end are none."""
    records = [_without_empty_end(record) for record in records]
    widths = Counter(len(record) for record in records if len(record) > 1)
    if not widths:
        return _single(records, named)
    width, _ = max(widths.items(), key=lambda item: (item[1], item[0]))
    return _layout(records, _NONE, width, named)


def find_delimiter(
    sample: Sequence[str], candidates: str, has_header: Callable[[Records], bool], *, complete: bool = True
) -> str:
    """The delimiter of a table that is known to have several columns: that of a header, else of most rows of one width."""
    if declared := declared_delimiter(sample):
        return declared

    def rank(delimiter: str) -> tuple[bool, int, int]:
        records = parsed(sample, delimiter, complete=complete)
        widths = Counter(len(record) for record in records if len(record) > 1)
        return has_header(records), max(widths.values(), default=0), -candidates.index(delimiter)

    return max(candidates, key=rank)


def declared_delimiter(sample: Sequence[str]) -> str:
    """The delimiter that the first line declares, or ""."""
    declared = _DECLARED.fullmatch(sample[0]) if sample else None
    return declared[1] if declared else ""


def parsed(sample: Sequence[str], delimiter: str, *, complete: bool) -> Records:
    """The sample's records, without the last where the sample may end inside it."""
    try:
        records = list(csv.reader(sample, delimiter=delimiter))
    except csv.Error:
        return []
    return records if complete or len(records) < 2 else records[:-1]


def _layout(records: Sequence[Sequence[str]], delimiter: str, width: int, named: str | None) -> Layout:
    first = next((at for at, record in enumerate(records) if len(record) == width), 0)
    known = [
        (_known_names(record, named), len(record) == width, -at)
        for at, record in enumerate(records[:HEADER_WITHIN])
        if len(record) > 1
    ]
    # One name is enough where the table begins; further down it may be a value, two hardly are.
    found = max((one for one in known if one[0] >= (1 if -one[2] <= first else 2)), default=None)
    header = None if found is None else -found[2]
    if header is None and len(records) > first + 1 and _is_header(records[first]):
        header = first
    if header is None:
        return Layout(delimiter, None, unique_names((), width), first)
    # The header's width counts: a row that is wider was torn at a delimiter inside a cell.
    return Layout(delimiter, header, unique_names(records[header]), header)


def _known_names(record: Sequence[str], named: str | None) -> int:
    """How many of a row's cells are known column names; 0 where a cell is too long for a header."""
    if any(len(cell) > HEADER_CELL_CHARS for cell in record):
        return 0
    return sum(_telling(cell, named) for cell in record)


def _is_header(record: Sequence[str]) -> bool:
    """True for a row that can only be names: short, all there, each once, no numbers, dates, addresses or sentences."""
    cells = [cell.strip() for cell in record]
    return (
        all(0 < len(cell) <= HEADER_CELL_CHARS for cell in cells)
        and len(set(cells)) == len(cells)
        and not any(_VALUE.fullmatch(cell) or len(cell.split()) > 4 or "@" in cell or "://" in cell for cell in cells)
    )


def _telling(cell: str, named: str | None) -> bool:
    return columns.is_known(cell) or (named is not None and plain_name(cell) == plain_name(named))


def _single(records: Sequence[Sequence[str]], named: str | None) -> Layout:
    """A table of one column, whose lines may hold any delimiter. Its header is a name that is known."""
    first = next((at for at, record in enumerate(records) if record), 0)
    header = None
    if records and records[first]:
        cell = records[first][0]
        if columns.is_text_name(cell) or (named is not None and plain_name(cell) == plain_name(named)):
            header = first
    return Layout(_NONE, header, unique_names(records[header] if header is not None else (), 1), first)


def _without_empty_end(record: Sequence[str]) -> list[str]:
    end = len(record)
    while end and not record[end - 1].strip():
        end -= 1
    return list(record[:end])
