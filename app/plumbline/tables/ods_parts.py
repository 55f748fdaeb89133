"""The content of an OpenDocument spreadsheet, measured before a library builds a grid of it.

A cell or a row may be repeated a million times in a few bytes (OpenDocument 1.3, part 3, 19.673 and 19.677), so how far what is
filled reaches is counted first. calamine gets the content alone, without what else the file holds.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final
from xml.parsers import expat

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.tables.document import MOST_UNPACKED, DocumentError
from plumbline.tables.workbook_parts import MOST_CELLS, Beside, Marks, Parts, damaged, too_large, too_wide

_CONTENT: Final = "content.xml"
_KEPT: Final = ("mimetype", "META-INF/manifest.xml", _CONTENT)
_KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_CHUNK: Final = 256 * 1024
_BESIDE: Final = ("office:annotation", "draw:text-box", "draw:custom-shape")
_HIDING: Final = ("collapse", "filter")


def is_ods(data: bytes) -> bool:
    """True for a zip file that says that it is an OpenDocument spreadsheet, or a template of one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            about = packed.getinfo("mimetype")
            return about.file_size < 100 and packed.read(about).startswith(_KIND)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError):
        return False


def measured(data: bytes, work: Work) -> Parts:
    """The parts that hold its tables, unpacked and packed again without compression; may raise `DocumentError`."""
    fresh = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as made:
            content = _Content()
            left = MOST_UNPACKED
            for name in _KEPT:
                if name not in packed.namelist():
                    continue
                taken = bytearray()
                with packed.open(name) as stream:
                    while chunk := stream.read(_CHUNK):
                        work.check()
                        left -= len(chunk)
                        if left < 0:
                            raise too_large()
                        if name == _CONTENT:
                            content.feed(chunk)
                        taken += chunk
                if name == "META-INF/manifest.xml" and b"encryption-data" in taken:
                    raise DocumentError(SkipReason.PROTECTED, Message("It is protected by a password."))
                made.writestr(name, bytes(taken))
            content.close()
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, NotImplementedError, RuntimeError) as error:
        raise damaged() from error
    fresh.seek(0)
    return Parts(fresh, content.marks, tuple(content.beside.texts))


class _Content:
    """How far the cells of each sheet reach, and which rows are hidden."""

    def __init__(self) -> None:
        self.marks: dict[str, Marks] = {}
        self.beside = Beside()
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = _refuse
        self._tables = 0  # a cell can hold a table, which is no sheet
        self._sheet = Marks()
        self._cells = 0
        self._row = self._column = 0
        self._rows = self._columns = 0
        self._repeated_row = self._repeated_cell = 1
        self._hidden = self._holds = False

    def feed(self, chunk: bytes) -> None:
        """Raises `DocumentError` when the cells reach too far."""
        self._parser.Parse(chunk, False)

    def close(self) -> None:
        self._parser.Parse(b"", True)

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        if element == "table:table":
            self._tables += 1
            if self._tables == 1:
                self._sheet = self.marks[attributes.get("table:name", "")] = Marks()
                self._row = self._rows = self._columns = 0
        elif element in _BESIDE:
            self.beside.begin()
        elif self.beside:
            if element == "text:p":
                self._parser.CharacterDataHandler = self.beside.add
        elif self._tables != 1:
            return
        elif element == "table:table-row":
            self._repeated_row = _times(attributes.get("table:number-rows-repeated", "1"))
            self._column = 0
            self._hidden = attributes.get("table:visibility") in _HIDING
            self._holds = False
        elif element in ("table:table-cell", "table:covered-table-cell"):
            self._repeated_cell = _times(attributes.get("table:number-columns-repeated", "1"))
            if "office:value-type" in attributes or "table:formula" in attributes:
                self._hold()
        elif element == "text:p":
            self._hold()

    def _end(self, element: str) -> None:
        if element == "table:table":
            if self._tables == 1:
                self._cells += self._rows * self._columns
            self._tables -= 1
        elif element in _BESIDE:
            self.beside.end()
        elif self.beside:
            if element == "text:p":
                self._parser.CharacterDataHandler = None
                self.beside.add("\n")
        elif self._tables != 1:
            return
        elif element in ("table:table-cell", "table:covered-table-cell"):
            self._column += self._repeated_cell
        elif element == "table:table-row":
            if self._holds:
                self._rows = self._row + self._repeated_row
                self._measure()
                if self._hidden:
                    self._sheet.hidden.update(range(self._row + 1, self._row + self._repeated_row + 1))
            self._row += self._repeated_row

    def _hold(self) -> None:
        self._holds = True
        self._columns = max(self._columns, self._column + self._repeated_cell)
        self._rows = max(self._rows, self._row + 1)
        self._measure()

    def _measure(self) -> None:
        if self._cells + self._rows * self._columns > MOST_CELLS:
            raise too_wide(self._rows, self._columns)


def _times(digits: str) -> int:
    if digits.isascii() and digits.isdigit() and 0 < len(digits) < 10:
        return int(digits)
    raise damaged()


def _refuse(*_: object) -> None:
    raise DocumentError(
        SkipReason.MALFORMED, Message("A part of the document declares a document type, which is refused.")
    )
