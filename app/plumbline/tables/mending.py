"""Rows whose quotation marks do not follow the rules of CSV: which cells they hold all the same.

A quote that nothing closes, or that closes before the end of a cell, is a character of the text. Where marks can be read in more
than one way, the reading that gives as many cells as the table has columns is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from plumbline.tables.dialect import Dialect

_MOST_LINES: Final = 20
"""Lines that a row with stray marks is looked for in."""

_MOST_CHARS: Final = 100_000
_MOST_STEPS: Final = 2_000
"""Readings of one row that are tried."""

_MOST_ENDS: Final = 4
"""Marks that may close one cell."""

_FEW: Final = 3
"""Columns of a table in which a line of a longer text may have as many cells by chance."""

_ENDS: Final = "\r\n"


class Mended(list[str]):
    """The cells of a row whose quotation marks follow no rule."""


@dataclass(frozen=True, slots=True)
class Width:
    """What is known of a table's rows: how many cells they have, and in which of them all are numbers."""

    cells: int
    numeric: frozenset[int] = frozenset()


def mended(
    lines: Sequence[str], start: int, dialect: Dialect, width: Width | None, *, broken: bool
) -> tuple[Mended, int] | None:
    """The cells of the row that begins at a line, and how many lines it takes.

    `broken`: the row does not follow the rules. If it does, it only lacks the table's width, or swallows other rows; then None is
    the answer where no reading of it is better.
    """
    cells = width.cells if width else None
    alone = next(_readings(lines[start], dialect, cells), None)
    if alone and alone[1]:
        return Mended(alone[0]), 1
    if not broken and not alone:
        return None
    if alone and width and _is_row(lines[start + 1 : start + 2], dialect, width):
        return Mended(alone[0]), 1
    chars = len(lines[start])
    for count in range(2, min(len(lines) - start, _MOST_LINES) + 1):
        chars += len(lines[start + count - 1])
        if chars > _MOST_CHARS:
            break
        several = lines[start : start + count]
        whole = next((found for found, clean in _readings("".join(several), dialect, cells) if clean), None)
        if whole and not (width and is_tabular(several, dialect, width)):
            return Mended(whole), count
    if alone:
        return Mended(alone[0]), 1
    found = next(_readings(lines[start], dialect, None), None)
    return Mended(found[0] if found else lines[start].rstrip(_ENDS).split(dialect.delimiter)), 1


def _is_row(following: Sequence[str], dialect: Dialect, width: Width) -> bool:
    """The line that follows is a row by itself, beyond chance."""
    if not following or not (width.numeric or width.cells > _FEW):
        return False
    found = next((cells for cells, clean in _readings(following[0], dialect, width.cells) if clean), None)
    return found is not None and all(is_number(found[place]) for place in width.numeric)


def is_tabular(lines: Sequence[str], dialect: Dialect, width: Width) -> bool:
    """Each line is a row of the table by itself, so that no cell goes over them."""
    if width.cells < 2 or len(lines) < 2:
        return False
    rows = [line.rstrip(_ENDS).split(dialect.delimiter) for line in lines]
    if any(len(row) != width.cells for row in rows):
        return False
    if dialect.delimiter != "\t":
        prose = any(cell.startswith(" ") for row in rows for cell in row[1:]) and not dialect.spaced
        if prose or (len(lines) < 3 and not width.numeric):
            return False
    return all(is_number(row[place]) for row in rows[1:] for place in width.numeric)


def is_number(cell: str) -> bool:
    """The cell holds a number and nothing else."""
    return _WHOLE_NUMBER.fullmatch(cell) is not None


_WHOLE_NUMBER: Final = re.compile(r"\s*[+-]?\d+(?:[.,]\d+)*\s*")


def _readings(text: str, dialect: Dialect, width: int | None) -> Iterator[tuple[list[str], bool]]:
    """The ways to read one row, the likelier first, each with whether every quote that opens a cell closes it too."""
    text = text.rstrip(_ENDS)
    waiting: list[tuple[int, tuple[str, ...], bool]] = [(0, (), True)]
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        start, cells, clean = waiting.pop()
        if start > len(text):
            if width is None or len(cells) == width:
                yield list(cells), clean
            continue
        if width is not None and len(cells) == width:
            continue
        ways = list(_cells(text, start, dialect))
        waiting += [(end + 1, (*cells, cell), clean and good) for end, cell, good in reversed(ways)]


def _cells(text: str, start: int, dialect: Dialect) -> Iterator[tuple[int, str, bool]]:
    """The ways to read the cell at a place: where it ends, what is in it, and whether its quotes match."""
    if dialect.spaced and text.startswith(" ", start):
        start += 1
    end = text.find(dialect.delimiter, start)
    end = len(text) if end < 0 else end
    raw = text[start:end]
    if not raw.startswith(dialect.quote):
        if "\n" not in raw and "\r" not in raw:
            yield end, raw, True
        return
    doubled = dialect.quote * 2
    for closing, _ in zip(_closing(dialect).finditer(text, start + 1), range(_MOST_ENDS), strict=False):
        yield closing.end(), _unescaped(text[start + 1 : closing.start()], dialect, doubled), True
    if "\n" not in raw and "\r" not in raw:
        yield end, raw, False


def _unescaped(cell: str, dialect: Dialect, doubled: str) -> str:
    if dialect.escape:
        return cell.replace(dialect.escape + dialect.quote, dialect.quote)
    return cell.replace(doubled, dialect.quote)


@cache
def _closing(dialect: Dialect) -> re.Pattern[str]:
    """A quote at the end of a cell."""
    return re.compile(rf"{re.escape(dialect.quote)}(?={re.escape(dialect.delimiter)}|\Z)")
