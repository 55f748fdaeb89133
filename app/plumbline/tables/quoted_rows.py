"""Tables whose rows were put in quotes as a whole: `"1,""hello"", he said"`.

A spreadsheet makes them of a csv file whose delimiter it did not expect: it keeps each line in one cell, and saves it as one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from plumbline.tables import columns
from plumbline.tables.delimited import Records
from plumbline.tables.dialect import SINGLE, Dialect
from plumbline.tables.layout import Layout, find_layout

_QUOTE: Final = '"'


def layout_in_quotes(sample: Sequence[str], layout: Layout, candidates: str, *, complete: bool) -> Layout | None:
    """The layout inside the quotes, of a table that is one column without a header; None where no known names come out."""
    if layout.delimiter != SINGLE or layout.header is not None or not sample or not sample[0].startswith(_QUOTE):
        return None
    cap = sum(map(len, sample)) + 1
    cells = [record[0] + "\n" for record in Records([list(sample)], Dialect(SINGLE), None, cap) if record]
    inner = find_layout(cells, candidates, complete=complete)
    known = inner.header == 0 and len(inner.names) > 1 and any(map(columns.is_known, inner.names))
    return inner if known and inner.delimiter != SINGLE else None


def unquoted(runs: Iterable[Sequence[list[str] | None]], dialect: Dialect) -> Iterator[list[list[str] | None]]:
    """The records inside the cells; a cell that breaks the rules stays whole."""
    for run in runs:
        yield [record and _cells(record[0], dialect) for record in run]


def _cells(cell: str, dialect: Dialect) -> list[str]:
    try:
        return next(iter(dialect.reader(cell.splitlines(keepends=True))), [])
    except csv.Error:
        return [cell]
