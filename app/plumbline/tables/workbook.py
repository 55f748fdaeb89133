"""Workbooks (xlsx): the records of one sheet.

calamine reads them, once their parts are unpacked and measured (`workbook_parts`). Hidden rows are read as well, with a note.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeVar

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum, load_workbook

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.work import Work
from plumbline.tables.cells import CellOf
from plumbline.tables.columns import is_known, is_text_like
from plumbline.tables.document import MOST_UNPACKED, Document, DocumentError
from plumbline.tables.layout import HEADER_WITHIN
from plumbline.tables.names import column_named, listed
from plumbline.tables.workbook_parts import Marks, damaged, measured, too_large

_ROWS_BETWEEN_LOOKS: Final = 200

_Result = TypeVar("_Result")


class HiddenRow(list[str]):
    """The cells of a row that the workbook hides."""


@dataclass(frozen=True)
class Sheet:
    """What is read of a workbook.

    Attributes:
        records: the rows of the sheet that is read; blank ones are empty.
        unread: the other sheets that hold something, and formulas of this one without a value.
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
    workbook, marks = _loaded(document)
    sheets: dict[str, CalamineSheet] = {}
    hidden: set[str] = set()
    for about in workbook.sheets_metadata:
        document.work.check()
        if about.typ == SheetTypeEnum.WorkSheet:
            sheet = _called(workbook.get_sheet_by_name, about.name)
            if sheet.height:
                sheets[about.name] = sheet
                if about.visible != SheetVisibleEnum.Visible:
                    hidden.add(about.name)
    names = tuple(sheets)
    if not names:
        return Sheet("", iter(()), (), ())
    seen = {name: sheet for name, sheet in sheets.items() if name not in hidden} or sheets
    name = _chosen(names, chosen) if chosen is not None else _first_table(seen, cell_of, document.work)
    detail = Message("The sheet “{sheet}” is read. Choose this one to read it instead.", sheet=name)
    unread = tuple(
        document.skip(SkipReason.OTHER_PART, detail, place(PlaceKind.SHEET, other)) for other in names if other != name
    )
    marked = marks.get(name, Marks())
    if marked.unvalued:
        detail = Message(
            "{n} formulas have no stored value, so their cells are read as empty. "
            "Open the workbook in a spreadsheet program and save it.",
            one="{n} formula has no stored value, so its cell is read as empty. "
            "Open the workbook in a spreadsheet program and save it.",
            n=marked.unvalued,
        )
        unread = (document.skip(SkipReason.MALFORMED, detail, place(PlaceKind.SHEET, name)), *unread)
    return Sheet(name, _records(sheets[name], cell_of, document.work, marked.hidden), unread, names)


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


def _records(sheet: CalamineSheet, cell_of: CellOf, work: Work, hidden: Collection[int] = ()) -> Iterator[list[str]]:
    start = sheet.start or (0, 0)
    for _ in range(start[0]):
        yield []
    before = [""] * start[1]
    for number, row in enumerate(sheet.iter_rows()):
        if not number % _ROWS_BETWEEN_LOOKS:
            work.check()
        cells = [cell_of(value) or "" for value in row]
        if not any(cells):
            yield []
        elif start[0] + number + 1 in hidden:
            yield HiddenRow([*before, *cells])
        else:
            yield [*before, *cells]


def _loaded(document: Document) -> tuple[CalamineWorkbook, dict[str, Marks]]:
    if document.size > MOST_UNPACKED:
        raise too_large()
    parts = measured(b"".join(document.raw()), document.work)
    return _called(load_workbook, parts.file), parts.marks


def _called(function: Callable[..., _Result], *arguments: object) -> _Result:
    """What goes wrong inside calamine, which is not Python, is the workbook's fault."""
    try:
        return function(*arguments)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of Rust is no Exception
        raise damaged() from error
