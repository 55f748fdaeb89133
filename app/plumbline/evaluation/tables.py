"""Files of labelled examples as plain tables: csv, tsv, JSON lines, JSON, xlsx.

Nothing is interpreted here. A cell is text, or None where a JSON object lacks the key: absent is not empty. Golden sets are small,
so a table is held whole; the caps say how small. Bytes are decoded, and gz unpacked, by whoever has the file.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message

MOST_BYTES: Final = 256 * 1024 * 1024
"""Largest file, unpacked."""

_CELL_CHARS: Final = 4_000_000
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 200

Cell = str | None


@dataclass(frozen=True)
class Table:
    """A file's rows.

    Attributes:
        rows: cells; of equal number where `names` is given.
        numbers: each row's place in the file, from 1 (a record of a csv file, a line, an object).
        names: the columns of a JSON file; None where the table has to be looked through for a header.
        unread: places that could not be read, with why.
        unit: what a row is called.
    """

    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[int, ...]
    names: tuple[str, ...] | None = None
    unread: tuple[tuple[int, str], ...] = ()
    unit: str = "row"


def from_text(text: str, suffix: str) -> Table:
    """The table in a text file.

    Args:
        text: all of it.
        suffix: of the file's name, in small letters: ".csv", ".tsv", ".jsonl" (also ".ndjson") or ".json".

    Raises:
        InputError: the suffix is another one, or a JSON file holds no list of objects.
    """
    if suffix in (".jsonl", ".ndjson"):
        return _objects(_lines(text), "line")
    if suffix == ".json":
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InputError(
                Message("The file is not JSON"), Message("It can't be read: {reason}.", reason=str(error))
            ) from error
        if not isinstance(data, list):
            raise InputError(
                Message("No list of examples"),
                Message("The JSON file does not hold a list of objects, one for each example."),
            )
        return _objects(enumerate(data, 1), "object")
    if suffix in (".csv", ".tsv", ".txt"):
        return _delimited(text, "\t" if suffix == ".tsv" else _DELIMITERS)
    raise InputError(
        Message("This kind of file is not read"),
        Message("A file that ends in “{suffix}” is none that examples are read from.", suffix=suffix),
        Message("Save it as csv, tsv, jsonl, json or xlsx; gz is unpacked."),
    )


def from_xlsx(data: bytes) -> Table:
    """The first sheet of a workbook that has anything in it.

    Raises:
        InputError: it is no workbook.
    """
    from python_calamine import CalamineError, load_workbook  # noqa: PLC0415 - no other file needs it

    try:
        workbook = load_workbook(io.BytesIO(data))
        for name in workbook.sheet_names:
            rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if rows:
                return _grid([[_cell(cell) or "" for cell in row] for row in rows])
    except (CalamineError, OSError, ValueError) as error:
        raise InputError(
            Message("The workbook can't be read"),
            Message("{reason}.", reason=str(error)),
            Message("Save it again, or as csv."),
        ) from error
    return _grid([])


def _delimited(text: str, delimiters: str) -> Table:
    csv.field_size_limit(max(csv.field_size_limit(), _CELL_CHARS))
    try:
        sample = text[:200_000]
        delimiter = max(delimiters, key=lambda one: (_agreeing(sample, one), -delimiters.index(one)))
        return _grid(list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)))
    except csv.Error as error:
        raise InputError(
            Message("The table can't be read"),
            Message("It does not follow the rules of a csv file: {reason}.", reason=str(error)),
            Message("Is a quote left open?"),
        ) from error


def _agreeing(sample: str, delimiter: str) -> int:
    """Rows of the commonest width above one."""
    widths: Counter[int] = Counter()
    for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
        widths[len(row)] += len(row) > 1
        if widths.total() >= _SAMPLE:
            break
    return max(widths.values(), default=0)


def _grid(rows: Sequence[Sequence[str]]) -> Table:
    width = max((len(row) for row in rows), default=0)
    padded = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Table(padded, tuple(range(1, len(padded) + 1)))


def _lines(text: str) -> Iterator[tuple[int, object]]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):
                yield number, None


def _objects(values: Iterable[tuple[int, object]], unit: str) -> Table:
    found: list[tuple[int, dict[str, object]]] = []
    unread: list[tuple[int, str]] = []
    for number, value in values:
        if isinstance(value, dict):
            found.append((number, value))
        else:
            unread.append((number, "It is not a JSON object."))
    names = tuple(dict.fromkeys(name for _, value in found for name in value))
    rows = tuple(tuple(_cell(value.get(name)) for name in names) for _, value in found)
    return Table(rows, tuple(number for number, _ in found), names, tuple(unread), unit)


def _cell(value: object) -> Cell:
    if value is None:
        return None
    if isinstance(value, str):
        # JSON can spell half a surrogate pair, which is no text
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
