"""Workbooks (xlsx, ods): the records of one sheet, or the texts of all where none of them is a table.

calamine reads them, once their parts are unpacked and measured (`workbook_parts`, `ods_parts`). Hidden rows are read as well,
with a note.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeVar

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum, load_workbook

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.work import Work
from plumbline.tables import ods_parts
from plumbline.tables.cells import CellOf
from plumbline.tables.columns import is_known, is_text_like
from plumbline.tables.document import MOST_UNPACKED, Document, DocumentError
from plumbline.tables.layout import HEADER_WITHIN
from plumbline.tables.names import column_named, listed
from plumbline.tables.prose import TELLING_RECORDS, looks_like_table
from plumbline.tables.workbook_parts import Marks, Parts, damaged, measured, too_large

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
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


class Workbook:
    """An open workbook; `DocumentError` when it is none, or too large."""

    def __init__(self, document: Document, cell_of: CellOf) -> None:
        self._document = document
        self._cell_of = cell_of
        workbook, parts = _loaded(document)
        self._marks = parts.marks
        self.beside = parts.beside
        """The texts of comments and text boxes, which are part of no table."""

        self._sheets: dict[str, CalamineSheet] = {}
        self._hidden: set[str] = set()
        for about in workbook.sheets_metadata:
            document.work.check()
            if about.typ == SheetTypeEnum.WorkSheet:
                sheet = _called(workbook.get_sheet_by_name, about.name)
                if sheet.height:
                    self._sheets[about.name] = sheet
                    if about.visible != SheetVisibleEnum.Visible:
                        self._hidden.add(about.name)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the sheets that hold something."""
        return tuple(self._sheets)

    def sheet(self, chosen: str | None = None) -> Sheet:
        """The sheet that a person chose, by name or number; else the first with a header of known names; else the first that looks
        like a table; else the first. `DocumentError` where there is no such sheet.
        """
        names = self.names
        if not names:
            return Sheet("", iter(()), (), ())
        name = _chosen(names, chosen) if chosen is not None else self._first_table()
        detail = Message("The sheet “{sheet}” is read. Choose this one to read it instead.", sheet=name)
        unread = [self._skip(SkipReason.OTHER_PART, detail, other) for other in names if other != name]
        if unvalued := self._unvalued(name):
            unread.insert(0, self._skip(SkipReason.MALFORMED, unvalued, name))
        if self.beside:
            detail = Message(
                "The workbook has {n} comments or text boxes, which are not read.",
                one="The workbook has {n} comment or text box, which is not read.",
                n=len(self.beside),
            )
            unread.append(self._document.skip(SkipReason.OTHER_PART, detail))
        return Sheet(name, self._records(name), tuple(unread), names)

    def is_table(self, chosen: str | None = None) -> bool:
        """False where nothing in it, or in the sheet that a person chose, is laid out as a table is."""
        names = self.names
        looked_at = (_chosen(names, chosen),) if chosen is not None else names
        return not names or any(looks_like_table(self._beginning(name)) for name in looked_at)

    def texts(self, chosen: str | None = None) -> Iterator[tuple[str, str, tuple[Message, ...]]]:
        """Each sheet as a text, or the one that a person chose: its name, the text, and notes. Blank rows are blank lines."""
        names = self.names
        for name in (_chosen(names, chosen),) if chosen is not None else names:
            notes: dict[Message, None] = {}
            if name in self._hidden:
                notes[Message("The workbook hides this sheet; it was read all the same.")] = None
            lines = []
            for record in self._records(name):
                if isinstance(record, HiddenRow):
                    notes[Message("The workbook hides some of its rows; they were read all the same.")] = None
                lines.append("\t".join(cell for cell in record if cell.strip()))
            if unvalued := self._unvalued(name):
                notes[unvalued] = None
            yield name, "\n".join(lines).strip("\n"), tuple(notes)

    def _records(self, name: str) -> Iterator[list[str]]:
        marks = self._marks.get(name, Marks())
        return _records(self._sheets[name], self._cell_of, self._document.work, marks.hidden)

    def _beginning(self, name: str) -> list[list[str]]:
        return list(islice(self._records(name), TELLING_RECORDS))

    def _first_table(self) -> str:
        """Instructions and legends stand before the table in many workbooks."""
        seen = [name for name in self._sheets if name not in self._hidden] or list(self._sheets)
        for tells in (_has_header, looks_like_table):
            for name in seen:
                if tells(self._beginning(name)):
                    return name
        return seen[0]

    def _unvalued(self, name: str) -> Message | None:
        count = self._marks.get(name, Marks()).unvalued
        if not count:
            return None
        return Message(
            "{n} formulas have no stored value, so their cells are read as empty. "
            "Open the workbook in a spreadsheet program and save it.",
            one="{n} formula has no stored value, so its cell is read as empty. "
            "Open the workbook in a spreadsheet program and save it.",
            n=count,
        )

    def _skip(self, reason: SkipReason, detail: Message, sheet: str) -> Skip:
        return self._document.skip(reason, detail, place(PlaceKind.SHEET, sheet))


def _chosen(names: tuple[str, ...], chosen: str) -> str:
    found = column_named(names, chosen)
    if found is None:
        detail = Message(
            "There is no sheet “{sheet}”. The sheets are: {sheets}.", sheet=chosen[:40], sheets=listed(names)
        )
        raise DocumentError(SkipReason.MISSING, detail)
    return names[found]


def _has_header(records: Sequence[Sequence[str]]) -> bool:
    for record in records[:HEADER_WITHIN]:
        cells = [cell for cell in record if cell.strip()]
        if sum(map(is_known, cells)) > 1 or (
            len(cells) > 1 and any(map(is_text_like, cells)) and max(map(len, cells)) < 60
        ):
            return True
    return False


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


def _loaded(document: Document) -> tuple[CalamineWorkbook, Parts]:
    if document.size > MOST_UNPACKED:
        raise too_large()
    data = b"".join(document.raw())
    if data.startswith(_OLD_OFFICE):
        detail = Message("It is protected by a password, or a workbook of an old format under a new name.")
        raise DocumentError(SkipReason.PROTECTED, detail)
    parts = ods_parts.measured(data, document.work) if ods_parts.is_ods(data) else measured(data, document.work)
    return _called(load_workbook, parts.file), parts


def _called(function: Callable[..., _Result], *arguments: object) -> _Result:
    """What goes wrong inside calamine, which is not Python, is the workbook's fault."""
    try:
        return function(*arguments)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of Rust is no Exception
        raise damaged() from error
