"""Tables of labelled examples, read away from the program: a file that somebody sends can be made to fill its memory.

The process reads the table whole and hands it over in pieces; the caller gets the same table or the same error as without it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.errors import Hint, InputError, MachineError, reason
from plumbline.domain.messages import Message, Size
from plumbline.domain.place import Place, PlaceKind
from plumbline.domain.work import Work
from plumbline.intake.packed import packing, unpack, way_of
from plumbline.intake.unpacking import Budget
from plumbline.processes.confined import Confined, ConfinedError
from plumbline.tables.document import MOST_UNPACKED, Document, DocumentError
from plumbline.tables.reading import SUFFIXES, Chosen, Table, TableKind, read_examples, refusal

_CELLS_A_PIECE: Final = 20_000
_CHARS_A_PIECE: Final = 2_000_000
_MAGIC_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class ReadTable:
    """What the process is asked to read: the file itself is handed over open.

    Attributes:
        packed: the ending that says how the file is compressed, or "".
    """

    name: str
    kind: TableKind
    packed: str
    named: tuple[str, ...]
    chosen: Chosen | None


@dataclass(frozen=True, slots=True)
class Rows:
    """The next rows, with what `Table` says of each."""

    rows: tuple[tuple[str | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """A place that could not be read."""

    place: Place
    why: Message


@dataclass(frozen=True, slots=True)
class About:
    """A table without its rows."""

    numbers: tuple[int, ...]
    widths: tuple[int, ...]
    delimiter: str
    header: int | None
    names: tuple[str, ...] | None
    unread: tuple[Unread, ...]
    unit: PlaceKind
    hidden: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NotRead:
    """Why the file gives no table."""

    title: Message
    message: Message
    hints: tuple[Message, ...]


def read_table(file: Path, work: Work | None = None, named: Sequence[str] = (), chosen: Chosen | None = None) -> Table:
    """A file of labelled examples, which may be packed, as a table; `named` columns mark its header.

    Raises:
        InputError: it is of another kind, damaged, or too large.
        MachineError: it can't be opened.
    """
    request = _request(file, named, chosen)
    try:
        with (
            file.open("rb") as raw,
            Confined(read, ReadTable, (Rows, About, NotRead), name="plumbline-tables") as process,
        ):
            return _table(process, request, raw, work)
    except ConfinedError as error:
        raise InputError(
            Message("The file can't be read"), Message("{file}: {detail}", file=file, detail=error.detail)
        ) from error
    except OSError as error:
        raise MachineError(
            Message("A file can't be opened"),
            Message("{file}: {reason}.", file=file, reason=reason(error)),
            Message("Check its path."),
        ) from error


def read_own_table(file: Path) -> Table:
    """As `read_table`, for a file that ships with the program, in this process."""
    with file.open("rb") as raw:
        return _read(_request(file, (), None), raw)


def read(request: ReadTable, file: BinaryIO) -> Iterator[Rows | About | NotRead]:
    """In the process: the table, in pieces."""
    try:
        table = _read(request, file)
    except InputError as error:
        yield NotRead(error.title, error.message, tuple(hint for hint in error.hints if isinstance(hint, Message)))
        return
    piece: list[tuple[str | None, ...]] = []
    cells = chars = 0
    for row in table.rows:
        piece.append(row)
        cells += len(row)
        chars += sum(len(cell or "") for cell in row)
        if cells > _CELLS_A_PIECE or chars > _CHARS_A_PIECE:
            yield Rows(tuple(piece))
            piece, cells, chars = [], 0, 0
    yield Rows(tuple(piece))
    yield About(
        tuple(table.numbers),
        tuple(table.widths),
        table.delimiter,
        table.header,
        table.names,
        tuple(Unread(place, why) for place, why in table.unread),
        table.unit,
        tuple(table.hidden),
    )


def _request(file: Path, named: Sequence[str], chosen: Chosen | None) -> ReadTable:
    suffix = file.suffix.lower()
    packed, suffix = packing(file.name, suffix) or ("", suffix)
    kind = TableKind.CSV if suffix == ".txt" else SUFFIXES.get(suffix)
    if kind is None:
        raise InputError(
            Message("This kind of file is not read"),
            Message("Examples are not read from files that end in “{suffix}”.", suffix=suffix),
            Message("Save it as csv, tsv, jsonl, json, xlsx or ods; any of them may be packed as gz, zst, bz2 or xz."),
        )
    return ReadTable(str(file), kind, packed, tuple(named), chosen)


def _read(request: ReadTable, file: BinaryIO) -> Table:
    try:
        document = Document(request.name, _unpacked(file, request.packed) if request.packed else file)
        if document.size > MOST_UNPACKED:
            raise InputError(
                Message("The file is too large"),
                Message("{file} has more than {limit}.", file=request.name, limit=Size(MOST_UNPACKED)),
                Message("Golden sets are small: take a part."),
            )
        return read_examples(document, request.kind, request.named, request.chosen)
    except DocumentError as error:
        raise refusal(request.name, error) from error


def _table(
    process: Confined[ReadTable, Rows | About | NotRead], request: ReadTable, raw: BinaryIO, work: Work | None
) -> Table:
    table = Table()
    with closing(process.read(request, raw, work)) as answers:
        for answer in answers:
            match answer:
                case Rows(rows):
                    table.rows += rows
                case About():
                    table.numbers, table.widths = list(answer.numbers), list(answer.widths)
                    table.delimiter, table.header, table.names = answer.delimiter, answer.header, answer.names
                    table.unread = [(entry.place, entry.why) for entry in answer.unread]
                    table.unit, table.hidden = answer.unit, list(answer.hidden)
                case NotRead(title, message, hints):
                    given: tuple[Hint, ...] = hints
                    raise InputError(title, message, *given)
    return table


def _unpacked(file: BinaryIO, way: str) -> BinaryIO:
    head = file.read(_MAGIC_BYTES)
    size = file.seek(0, io.SEEK_END)
    return unpack(file, way_of(head) or way, size, Budget(), MOST_UNPACKED)
