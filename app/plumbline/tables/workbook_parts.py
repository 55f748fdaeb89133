"""The parts of an xlsx workbook, unpacked under a cap and measured before a library builds a grid of them.

A part may unpack to a thousand times its size, and one cell in the last row and column makes a grid of 17 billion. So calamine,
which builds the whole grid, gets a workbook made of what was measured. On the way, what calamine does not tell is seen: which rows
are hidden, and how many formulas have no value.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import cache
from typing import Final
from xml.parsers import expat

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message, Size
from plumbline.domain.work import Work
from plumbline.tables.document import MOST_UNPACKED, DocumentError

MOST_CELLS: Final = 5_000_000
"""Largest grid that is held, in rows times columns."""

_MOST_PARTS: Final = 10_000
_MOST_ROWS: Final = 1_048_576
"""As many as a sheet can have."""

_CHUNK: Final = 256 * 1024
_BESIDE: Final = ("comment", "txBody")
_MOST_BESIDE: Final = 5_000_000
"""Characters of comments and text boxes."""

_LETTERS: Final = 3
"""A column has at most three letters (ECMA-376, 18.3.1.4)."""

_BOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"


@dataclass
class Marks:
    """What is said of a sheet's cells.

    Attributes:
        hidden: hidden rows that hold something, from 1.
        unvalued: formulas without a stored value.
    """

    hidden: set[int] = field(default_factory=set)
    unvalued: int = 0


@dataclass(frozen=True)
class Parts:
    """A workbook of the parts that hold tables, without compression.

    Attributes:
        marks: of its sheets, by name.
        beside: the texts of comments and text boxes.
    """

    file: io.BytesIO
    marks: dict[str, Marks]
    beside: tuple[str, ...] = ()


def measured(data: bytes, work: Work) -> Parts:
    """The workbook's parts that hold its tables, unpacked and packed again without compression; may raise `DocumentError`."""
    fresh = io.BytesIO()
    try:
        return _copied(data, fresh, work)
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, NotImplementedError, RuntimeError) as error:
        raise damaged() from error


def _copied(data: bytes, fresh: io.BytesIO, work: Work) -> Parts:
    left = MOST_UNPACKED
    found: dict[str, _Part] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as made:
        if len(packed.infolist()) > _MOST_PARTS:
            raise too_large()
        for name in dict.fromkeys(packed.namelist()):
            if not name.endswith((".xml", ".rels")):
                continue
            part = found[name] = _Part()
            content = bytearray()
            with packed.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    work.check()
                    left -= len(chunk)
                    if left < 0:
                        raise too_large()
                    part.feed(chunk)
                    content += chunk
            part.close()
            made.writestr(name, bytes(content))
    fresh.seek(0)
    named = found.get(_BOOK, _Part()).sheets
    targets = found.get(_RELATIONS, _Part()).targets
    places = {name: targets.get(relation, "") for relation, name in named.items()}
    paths = {name: target[1:] if target.startswith("/") else f"xl/{target}" for name, target in places.items()}
    marks = {name: found[path].marks for name, path in paths.items() if path in found}
    return Parts(fresh, marks, tuple(text for part in found.values() for text in part.beside.texts))


class Beside:
    """Collects the texts of comments and text boxes, while there is one open."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._open = 0
        self._pieces: list[str] = []
        self._chars = 0

    def __bool__(self) -> bool:
        return self._open > 0

    def begin(self) -> None:
        self._open += 1

    def add(self, piece: str) -> None:
        self._chars += len(piece)
        if self._chars > _MOST_BESIDE:
            raise too_large()
        self._pieces.append(piece)

    def end(self) -> None:
        self._open -= 1
        text = "".join(self._pieces).strip()
        if not self._open and text:
            self.texts.append(text)
        if not self._open:
            self._pieces = []


class _Part:
    """One part: how far the cells of a sheet reach and what is said of them; which sheets a workbook names."""

    def __init__(self) -> None:
        self.marks = Marks()
        self.sheets: dict[str, str] = {}
        self.targets: dict[str, str] = {}
        self.beside = Beside()
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._row = self._column = 0
        self._rows = self._columns = 0
        self._hidden = self._formula = False

    def feed(self, chunk: bytes) -> None:
        """Raises `DocumentError` when the cells reach too far."""
        self._parser.Parse(chunk, False)
        if self._rows * self._columns > MOST_CELLS:
            raise too_wide(self._rows, self._columns)

    def close(self) -> None:
        self._parser.Parse(b"", True)
        self._end_cell()

    def _start(self, element: str, attributes: dict[str, str]) -> None:
        if ":" in element:
            element = element.rpartition(":")[2]
        if element == "c":
            self._end_cell()
            self._place(attributes.get("r", ""))
        elif element == "row":
            self._row = _number(attributes.get("r", ""), self._row + 1)
            self._column = 0
            self._hidden = attributes.get("hidden") in ("1", "true")
        elif element in ("v", "is", "f"):
            self._hold(element)
        elif element in _BESIDE:
            self.beside.begin()
            self._parser.EndElementHandler = self._end
        elif element == "t" and self.beside:
            self._parser.CharacterDataHandler = self.beside.add
        elif element == "sheet":
            relation = next((value for name, value in attributes.items() if name.endswith(":id")), "")
            self.sheets[relation] = attributes.get("name", "")
        elif element == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def _end(self, element: str) -> None:
        """Within comments and text boxes alone."""
        element = element.rpartition(":")[2]
        if element == "t":
            self._parser.CharacterDataHandler = None
        elif element == "p":
            self.beside.add("\n")
        elif element in _BESIDE:
            self.beside.end()
            if not self.beside:
                self._parser.EndElementHandler = None

    def _hold(self, element: str) -> None:
        """The cell holds something: a value, a text or a formula."""
        if self._row > self._rows:
            self._rows = self._row
        if self._column > self._columns:
            self._columns = self._column
        if self._hidden and self._row <= _MOST_ROWS:
            self.marks.hidden.add(self._row)
        if element == "f":
            self._formula = True
        elif element == "is":
            self._formula = False
        elif self._formula:
            self._parser.CharacterDataHandler = self._value

    def _value(self, text: str) -> None:
        if text.strip():
            self._formula = False
            self._parser.CharacterDataHandler = None

    def _end_cell(self) -> None:
        if self._formula:
            self.marks.unvalued += 1
            self._formula = False
            self._parser.CharacterDataHandler = None

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


def damaged() -> DocumentError:
    """It is no workbook that can be read."""
    return DocumentError(SkipReason.MALFORMED, Message("It is not a workbook, or it is damaged."))


def too_wide(rows: int, columns: int) -> DocumentError:
    """Its cells reach too far."""
    detail = Message(
        "Its cells reach to row {rows} and column {columns}; a sheet of more than {limit} cells is not read. "
        "Save the part that holds the table as CSV.",
        rows=rows,
        columns=columns,
        limit=MOST_CELLS,
    )
    return DocumentError(SkipReason.TOO_LARGE, detail)


def too_large() -> DocumentError:
    """Unpacked it is over the cap."""
    return DocumentError(
        SkipReason.TOO_LARGE,
        Message("It is too large: unpacked the workbook has more than {limit}.", limit=Size(MOST_UNPACKED)),
    )
