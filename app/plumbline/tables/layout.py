"""How a table is laid out: how it is written, which row is the header, and what the columns are called.

The layout is found from the first records: the dialect that gives rows of one width and a header of known names. The standard
library's Sniffer takes letters for delimiters. What stands before the header (a disclaimer, a title) is no row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from plumbline.tables import columns
from plumbline.tables.delimited import Records
from plumbline.tables.dialect import SINGLE, Dialect, declared_delimiter, dialects
from plumbline.tables.mending import Width, is_number
from plumbline.tables.names import plain_name, unique_names

CANDIDATES: Final = ",;\t|"
"""What stands between cells, the likelier first."""

HEADER_WITHIN: Final = 20
"""Records among which a header is looked for."""

HEADER_CELL_CHARS: Final = 60

_QUESTION_CHARS: Final = 300
"""Longest name above a column of numbers or dates: forms have questions for names."""

_AGREEING: Final = 0.5
"""Share of rows that must have one width for a delimiter to be believed."""

_SPACES_AGREEING: Final = 0.9
"""The same for a space, which stands between the words of any text."""

_SPACED_AGREEING: Final = 0.9
"""The same for a delimiter with a space behind it and no known name above: commas in sentences look like that."""

_VALUES: Final = 0.8
"""Share of cells that are values in a column of values."""

_NUMBERS: Final = 0.9
"""Share of cells that are numbers in a column of numbers."""

_QUALTRICS: Final = '{"ImportId":'
_SURVEYMONKEY: Final = "Open-Ended Response"

_VALUE: Final = re.compile(r"[\d.,:;/+\-\s%$€£TZ]+")

RecordList = list[list[str]]
Knows = Callable[[str], bool]
"""Whether a name says what its column holds."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out.

    Attributes:
        header: position of the header among the records, from 0, blank ones counted; None: the table has no header.
        names: the columns, each once; "column 1", "column 2"… where the header has no name.
        first: position of the first record that is not before the table.
        numeric: places of the columns that hold nothing but numbers.
        explained: records below the header that say more of the columns, as surveys have them.
    """

    dialect: Dialect
    header: int | None
    names: tuple[str, ...]
    first: int
    numeric: frozenset[int] = field(default=frozenset())
    explained: int = 0

    @property
    def begins(self) -> int:
        """Position of the first row."""
        return self.first if self.header is None else self.header + 1 + self.explained

    @property
    def delimiter(self) -> str:
        return self.dialect.delimiter

    @property
    def width(self) -> Width:
        return Width(len(self.names), self.numeric)


def find_layout(
    sample: Sequence[str],
    candidates: str,
    named: Sequence[str] = (),
    *,
    complete: bool = True,
    chosen: str | None = None,
    knows: Knows = columns.is_known,
) -> Layout:
    """The layout of a table, from its first whole lines with their ends.

    `candidates` are the delimiters, the likelier first, and `chosen` is a person's choice; a row that has a `named` column is the
    header; unless `complete`, the sample's last record may be cut.
    """
    declared = declared_delimiter(sample[0]) if sample else ""
    telling = _telling(knows, named)
    best: tuple[tuple[bool, float, int], Layout] | None = None
    for delimiter in chosen or declared or candidates:
        ways = dialects(list(sample), delimiter)
        prose = ways[0].spaced
        agreeing = _SPACED_AGREEING if prose else _AGREEING
        for dialect in ways:
            found = _rated(sample, dialect, telling, complete=complete, declared=bool(declared), prose=prose)
            if found and (chosen or found[0][0] or found[0][1] >= agreeing) and (best is None or found[0] > best[0]):
                best = found
    if chosen and best:
        return best[1]
    single = _single(_parsed(sample, Dialect(SINGLE), complete=complete), named)
    if best is None and "," in candidates and single.header is None:
        best = _by_spaces(sample, telling, complete=complete)
    if best is None or (single.header is not None and not best[0][0]):
        return single
    return best[1]


def layout_of(records: RecordList, named: Sequence[str] = (), knows: Knows = columns.is_known) -> Layout:
    """The layout of a table whose cells are known already; empty cells at a record's end are none."""
    records = [_without_empty_end(record) for record in records]
    widths = Counter(len(record) for record in records if len(record) > 1)
    if not widths:
        return _single(records, named)
    width, _ = max(widths.items(), key=lambda item: (item[1], item[0]))
    return _layout(records, Dialect(SINGLE), width, _telling(knows, named))


def _rated(
    sample: Sequence[str],
    dialect: Dialect,
    telling: Knows,
    *,
    complete: bool,
    declared: bool = False,
    prose: bool = False,
) -> tuple[tuple[bool, float, int], Layout] | None:
    """A layout, and how well it fits: a header is known, the share of rows that have the width, the width.

    With `prose` the delimiter may be what stands between the words of sentences.
    """
    records = _parsed(sample, dialect, complete=complete)
    if declared:
        records[:1] = [[]]  # keeps its place, says nothing
    widths = Counter(len(record) for record in records if len(record) > 1)
    if not widths:
        return None
    width, rows = max(widths.items(), key=lambda item: (item[1], item[0]))
    layout = _layout(records, dialect, width, telling)
    # A delimiter that makes names of the first line is right even where sloppy quoting tears the rows apart.
    known = layout.header is not None and any(map(telling, layout.names))
    # What stands before a header may have any shape; without a header every record is a row.
    has_header = known or (layout.header is not None and not prose)
    counted = records[layout.first :] if has_header else records
    share = rows / max(1, sum(1 for record in counted if record))
    return (known, share, width), layout


def _by_spaces(
    sample: Sequence[str], telling: Knows, *, complete: bool
) -> tuple[tuple[bool, float, int], Layout] | None:
    """The layout of a table with spaces between its cells, where texts in quotes and rows of one width show that it is one."""
    for dialect in dialects(list(sample), " "):
        found = _rated(sample, dialect, telling, complete=complete)
        quoted = sum(dialect.quote in line for line in sample)
        if found and found[0][1] >= _SPACES_AGREEING and found[0][2] > 1 and len(sample) > 1:
            known = sum(map(telling, found[1].names)) if found[1].header is not None else 0
            if (known > 1 or (known and quoted)) or (quoted >= len(sample) / 2 and found[0][2] > 2):
                return found
    return None


def _parsed(sample: Sequence[str], dialect: Dialect, *, complete: bool) -> RecordList:
    """The sample's records, without the last where the sample may end inside it.

    Read twice: the first time tells how wide the table is, which tells how a row with stray quotation marks is read.
    """
    cap = sum(map(len, sample)) + 1
    width: Width | None = None
    records: RecordList = []
    for _ in range(2):
        records = [record for record in Records([list(sample)], dialect, width, cap) if record is not None]
        if dialect.quote not in "".join(sample):
            break
        widths = Counter(map(len, records))
        cells = max(widths, key=lambda cells: (cells > 1, widths[cells], cells), default=0)
        width = Width(cells, numeric_columns(records, cells))
    return records if complete or len(records) < 2 else records[:-1]


def numeric_columns(records: Sequence[Sequence[str]], width: int) -> frozenset[int]:
    """The places of the columns that hold nothing but numbers, a header aside."""
    rows = [record for record in records if len(record) == width][1:]
    return frozenset(
        place for place in range(width) if rows and sum(is_number(row[place]) for row in rows) >= _NUMBERS * len(rows)
    )


def _layout(records: RecordList, dialect: Dialect, width: int, telling: Knows) -> Layout:
    first = next((at for at, record in enumerate(records) if len(record) == width), 0)
    begins = _below_title(records, first, width)
    known = [
        (_known_names(record, telling), len(record) == width, -at)
        for at, record in enumerate(records[:HEADER_WITHIN])
        if len(record) > 1
    ]
    # One name is enough where the table begins; further down it may be a value, two hardly are.
    found = max((one for one in known if one[0] >= (1 if -one[2] <= begins else 2)), default=None)
    header = None if found is None else -found[2]
    below = [record for record in records[begins + 1 :] if len(record) == width]
    if header is None and below and (_is_header(records[begins]) or _stands_over(records[begins], below)):
        header = begins
    numeric = numeric_columns(records[header if header is not None else first :], width)
    if header is None:
        return Layout(dialect, None, unique_names((), width), first, numeric)
    # The header's width counts: a row that is wider was torn at a delimiter inside a cell.
    explained = _explained(records[header + 1 :])
    return Layout(dialect, header, unique_names(records[header]), header, numeric, explained)


def _below_title(records: RecordList, first: int, width: int) -> int:
    """The first row that is no title: spreadsheets pad a title with empty cells to the width of the table below it."""
    for at, record in enumerate(records[first:], first):
        if any(cell.strip() for cell in record[1:]):
            return at if len(record) == width else first
    return first


def _explained(below: RecordList) -> int:
    """How many records below the header belong to it: Qualtrics has the questions and ids there, SurveyMonkey kinds of answers."""
    for at, record in enumerate(below[:2], 1):
        filled = [cell.strip() for cell in record if cell.strip()]
        if filled and all(cell.startswith(_QUALTRICS) for cell in filled):
            return at
    return int(bool(below and below[0]) and not below[0][0].strip() and _SURVEYMONKEY in below[0])


def _known_names(record: Sequence[str], telling: Knows) -> int:
    """How many of a row's cells are known column names; 0 where a cell is too long for a header."""
    if any(len(cell) > HEADER_CELL_CHARS for cell in record):
        return 0
    return sum(map(telling, record))


def _is_header(record: Sequence[str]) -> bool:
    """True for a row that can only be names: short, all there, each once, no numbers, dates, addresses or sentences."""
    cells = [cell.strip() for cell in record]
    return (
        all(0 < len(cell) <= HEADER_CELL_CHARS for cell in cells)
        and len(set(cells)) == len(cells)
        and not any(_VALUE.fullmatch(cell) or len(cell.split()) > 4 or "@" in cell or "://" in cell for cell in cells)
    )


def _stands_over(record: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """True for words above columns of numbers and dates, where no such column begins with a value."""
    names = 0
    for place, cell in enumerate(record):
        if len(cell) > _QUESTION_CHARS:
            return False
        column = [row[place] for row in below if row[place].strip()]
        if not column or sum(_VALUE.fullmatch(value) is not None for value in column) < _VALUES * len(column):
            continue
        if cell.strip() and _VALUE.fullmatch(cell):
            return False
        names += bool(cell.strip())
    return names > 0


def _telling(knows: Knows, named: Sequence[str]) -> Knows:
    wanted = {plain_name(name) for name in named}
    return lambda cell: knows(cell) or plain_name(cell) in wanted


def _single(records: Sequence[Sequence[str]], named: Sequence[str]) -> Layout:
    """A table of one column, whose lines may hold any delimiter. Its header is a name that is known."""
    first = next((at for at, record in enumerate(records) if record), 0)
    header = None
    if records and records[first]:
        cell = records[first][0]
        if columns.is_text_name(cell) or plain_name(cell) in {plain_name(name) for name in named}:
            header = first
    return Layout(Dialect(SINGLE), header, unique_names(records[header] if header is not None else (), 1), first)


def _without_empty_end(record: Sequence[str]) -> list[str]:
    end = len(record)
    while end and not record[end - 1].strip():
        end -= 1
    return list(record[:end])
