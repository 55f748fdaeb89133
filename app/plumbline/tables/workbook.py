"""Workbooks (xlsx): the records of one sheet.

A part may unpack to a thousand times its size, and one cell in the last row and column makes a grid of 17 billion. So the parts are
unpacked under a cap and measured first, and calamine, which builds the whole grid, gets a workbook made of what was measured.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final, TypeVar
from xml.parsers import expat

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, load_workbook

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message, Size
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.work import Work
from plumbline.tables.cells import CellOf
from plumbline.tables.columns import is_known, is_text_like
from plumbline.tables.document import MOST_UNPACKED, Document, DocumentError
from plumbline.tables.layout import HEADER_WITHIN
from plumbline.tables.names import column_named, listed

MOST_CELLS: Final = 5_000_000
"""Largest grid that is held, in rows times columns."""

_MOST_PARTS: Final = 10_000
_CHUNK: Final = 256 * 1024
_ROWS_BETWEEN_LOOKS: Final = 200
_LETTERS: Final = 3
"""A column has at most three letters (ECMA-376, 18.3.1.4)."""

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Sheet:
    """What is read of a workbook.

    Attributes:
        records: the rows of the sheet that is read; blank ones are empty.
        unread: the other sheets that hold something.
        names: of all sheets that hold something.
    """

    name: str
    records: Iterator[list[str]]
    unread: tuple[Skip, ...]
    names: tuple[str, ...]


def open_sheet(document: Document, cell_of: CellOf, chosen: str | None = None) -> Sheet:
    """The sheet that a person chose, by name or number; else the first with a header of known names; else the first.

    `DocumentError` when it is no workbook, too large, or has no such sheet.
    """
    workbook = _loaded(document)
    sheets: dict[str, CalamineSheet] = {}
    for about in workbook.sheets_metadata:
        document.work.check()
        if about.typ == SheetTypeEnum.WorkSheet:
            sheet = _called(workbook.get_sheet_by_name, about.name)
            if sheet.height:
                sheets[about.name] = sheet
    names = tuple(sheets)
    if not names:
        return Sheet("", iter(()), (), ())
    name = _chosen(names, chosen) if chosen is not None else _first_table(sheets, cell_of, document.work)
    detail = Message("The sheet “{sheet}” is read. Choose this one to read it instead.", sheet=name)
    unread = tuple(
        document.skip(SkipReason.OTHER_PART, detail, place(PlaceKind.SHEET, other)) for other in names if other != name
    )
    return Sheet(name, _records(sheets[name], cell_of, document.work), unread, names)


def _chosen(names: tuple[str, ...], chosen: str) -> str:
    found = column_named(names, chosen)
    if found is None:
        detail = Message(
            "There is no sheet “{sheet}”. The sheets are: {sheets}.", sheet=chosen[:40], sheets=listed(names)
        )
        raise DocumentError(SkipReason.MISSING, detail)
    return names[found]


def _first_table(sheets: Mapping[str, CalamineSheet], cell_of: CellOf, work: Work) -> str:
    """Instructions and legends stand before the table in many workbooks."""
    for name, sheet in sheets.items():
        for record in islice(_records(sheet, cell_of, work), HEADER_WITHIN):
            cells = [cell for cell in record if cell.strip()]
            if sum(map(is_known, cells)) > 1 or (
                len(cells) > 1 and any(map(is_text_like, cells)) and max(map(len, cells)) < 60
            ):
                return name
    return next(iter(sheets))


def _records(sheet: CalamineSheet, cell_of: CellOf, work: Work) -> Iterator[list[str]]:
    start = sheet.start or (0, 0)
    for _ in range(start[0]):
        yield []
    before = [""] * start[1]
    for number, row in enumerate(sheet.iter_rows()):
        if not number % _ROWS_BETWEEN_LOOKS:
            work.check()
        cells = [cell_of(value) or "" for value in row]
        yield [*before, *cells] if any(cells) else []


def _loaded(document: Document) -> CalamineWorkbook:
    if document.size > MOST_UNPACKED:
        raise _too_large()
    data = b"".join(document.raw())
    try:
        measured = _measured(data, document.work)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged() from error
    return _called(load_workbook, measured)


def _measured(data: bytes, work: Work) -> io.BytesIO:
    """The workbook's parts that hold its tables, unpacked and packed again without compression."""
    fresh = io.BytesIO()
    left = MOST_UNPACKED
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as made:
        if len(packed.infolist()) > _MOST_PARTS:
            raise _too_large()
        for name in dict.fromkeys(packed.namelist()):
            if not name.endswith((".xml", ".rels")):
                continue
            extent = _Extent()
            part = bytearray()
            with packed.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    work.check()
                    left -= len(chunk)
                    if left < 0:
                        raise _too_large()
                    extent.feed(chunk)
                    part += chunk
            extent.close()
            made.writestr(name, bytes(part))
    fresh.seek(0)
    return fresh


class _Extent:
    """How far the cells of a sheet reach; other parts have none."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._row = self._column = 0
        self._rows = self._columns = 0

    def feed(self, chunk: bytes) -> None:
        """Raises `DocumentError` when the cells reach too far."""
        self._parser.Parse(chunk, False)
        if self._rows * self._columns > MOST_CELLS:
            detail = Message(
                "Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. "
                "Save the part that holds the table as CSV.",
                rows=self._rows,
                columns=self._columns,
                limit=MOST_CELLS,
            )
            raise DocumentError(SkipReason.TOO_LARGE, detail)

    def close(self) -> None:
        self._parser.Parse(b"", True)

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        if ":" in element:
            element = element.rpartition(":")[2]
        if element == "c":
            self._place(attributes.get("r", ""))
        elif element == "row":
            self._row = _number(attributes.get("r", ""), self._row + 1)
            self._column = 0
        elif element in ("v", "is", "f"):
            if self._row > self._rows:
                self._rows = self._row
            if self._column > self._columns:
                self._columns = self._column

    def _place(self, reference: str) -> None:
        letters = reference.rstrip("0123456789")
        if not letters:
            self._column += 1
            return
        self._row = _number(reference[len(letters) :], self._row)
        self._column = _column(letters)


@cache
def _column(letters: str) -> int:
    if len(letters) > _LETTERS or not letters.isascii() or not letters.isalpha():
        raise DocumentError(SkipReason.MALFORMED, Message("A cell of the workbook has no valid place."))
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _number(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else otherwise


def _called(function: Callable[..., _Result], *arguments: object) -> _Result:
    """What goes wrong inside calamine, which is not Python, is the workbook's fault."""
    try:
        return function(*arguments)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of Rust is no Exception
        raise _damaged() from error


def _damaged() -> DocumentError:
    return DocumentError(SkipReason.MALFORMED, Message("It is not an xlsx workbook, or it is damaged."))


def _too_large() -> DocumentError:
    return DocumentError(
        SkipReason.TOO_LARGE,
        Message("It is too large: unpacked the workbook has more than {limit}.", limit=Size(MOST_UNPACKED)),
    )
