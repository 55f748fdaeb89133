"""What the zipped office formats share: their parts, unpacked under the caps, and the text in their XML, as a stream.

The XML is read by expat as it comes, never as a tree, and a document type is refused, because entities are what XML bombs are made
of. Text that an author deleted while changes were tracked is not the document's text any more, and is left out with a note.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, Final
from xml.parsers import expat

from plumbline.domain import caps
from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.intake.archives import ZipArchive
from plumbline.intake.source import Source
from plumbline.intake.unpacking import Budget
from plumbline.tables.document import DocumentError

_CHUNK: Final = 64 * 1024
_MOST_CHARS: Final = 64_000_000
"""Characters of a part's text: signs that stand for many spaces make it larger than the part."""

_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"

Attributes = Mapping[str, str]


class Package:
    """The parts of an office document."""

    def __init__(self, source: Source) -> None:
        file = source.document.file
        file.seek(0)
        if file.read(4) == _OLD_OFFICE:
            detail = Message("It is protected by a password, or a document of an old format under a new name.")
            raise DocumentError(SkipReason.PROTECTED, detail)
        budget = Budget(min(source.budget.left, caps.EXPANDED_DOCUMENT_BYTES), source.budget.depth)
        self._archive = ZipArchive(file, budget, source.document.work)
        self.work = source.document.work
        self.names = self._archive.names()

    def has(self, name: str) -> bool:
        return name in self.names

    def open(self, name: str) -> BinaryIO:
        """`DocumentError` when there is no such part, or it can't be unpacked."""
        entry = self._archive.find(name)
        if entry is None:
            detail = Message("It lacks the part “{name}”, which every document of its kind has.", name=name)
            raise DocumentError(SkipReason.MALFORMED, detail)
        return entry.opens()

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """What a part of an Open XML document refers to: id → (last word of the kind, name of the part)."""
        folder, _, last = name.rpartition("/")
        part = f"{folder}/_rels/{last}.rels"
        found: dict[str, tuple[str, str]] = {}
        if not self.has(part):
            return found

        def start(element: str, attributes: Attributes) -> None:
            if element == "Relationship" and attributes.get("TargetMode") != "External":
                target = attributes.get("Target", "")
                target = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], target)

        with self.open(part) as stream:
            parse(stream, self.work, start)
        return found


def parse(
    stream: BinaryIO,
    work: Work,
    start: Callable[[str, Attributes], None] | None = None,
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Reads XML; `DocumentError` when it is none.

    Names come without their name spaces; those of attributes that have one with a colon in front.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    if start is not None:
        parser.StartElementHandler = lambda name, attributes: start(
            _local(name), {_attribute(key): value for key, value in attributes.items()}
        )
    if end is not None:
        parser.EndElementHandler = lambda name: end(_local(name))
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        while chunk := stream.read(_CHUNK):
            work.check()
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        detail = Message("A part of the document is damaged: {reason}.", reason=str(error))
        raise DocumentError(SkipReason.MALFORMED, detail) from error


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _attribute(name: str) -> str:
    """With a colon in front where the name is in a name space: "id" and "r:id" stand in one element."""
    space, _, local = name.rpartition(" ")
    return f":{local}" if space else local


def _refuse(*_: object) -> None:
    raise DocumentError(
        SkipReason.MALFORMED, Message("A part of the document declares a document type, which is refused.")
    )


@dataclass(frozen=True, slots=True)
class Flavour:
    """Which elements of a format mean what.

    Attributes:
        paragraphs: begin and end a line.
        texts: hold the text; empty where every text in a paragraph counts, and white space in it is joined.
        signs: elements that stand for characters.
        left_out: hold what is not shown.
        deleted: hold what was deleted while changes were tracked.
        apart: begin a new section.
        rows: of a table, each of which becomes a line.
        cells: of a row, with tabs between them.
    """

    paragraphs: frozenset[str]
    texts: frozenset[str] = frozenset()
    signs: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    deleted: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    rows: frozenset[str] = frozenset()
    cells: frozenset[str] = frozenset()


class Text:
    """The text of a part, section by section."""

    def __init__(self, flavour: Flavour) -> None:
        self._flavour = flavour
        self._line: list[str] = []
        self._lines: list[str] = []
        self._paragraphs = 0
        self._chars = 0
        self._rows: list[list[str]] = []
        self._outside: list[list[str]] = []  # the lines around each cell that is open
        self._texts = 0
        self._left_out = 0
        self._done: list[str] = []
        self.deleted = False
        """There was text that had been deleted."""

    def read(self, stream: BinaryIO, work: Work) -> list[str]:
        """The sections; one, where the flavour knows none."""
        parse(stream, work, self._start, self._end, self._take)
        self._section()
        return self._done if self._flavour.apart else ["\n".join(filter(None, self._done))]

    def _start(self, name: str, attributes: Attributes) -> None:
        flavour = self._flavour
        if self._left_out or name in flavour.left_out or name in flavour.deleted:
            self.deleted = self.deleted or name in flavour.deleted
            self._left_out += 1
        elif name in flavour.apart:
            self._section()
        elif name in flavour.rows:
            self._new_line()
            self._rows.append([])
        elif name in flavour.cells:
            self._new_line()
            self._outside.append(self._lines)
            self._lines = []
        elif name in flavour.paragraphs:
            self._new_line()
            self._paragraphs += 1
        elif name in flavour.texts:
            self._texts += 1
        elif name in flavour.signs and self._paragraphs:
            count = attributes.get(":c", "1")
            times = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 1
            self._line.append(flavour.signs[name] * times)
            self._count(times)

    def _end(self, name: str) -> None:
        if self._left_out:
            self._left_out -= 1
        elif name in self._flavour.paragraphs:
            self._paragraphs -= 1
            self._new_line()
        elif name in self._flavour.texts:
            self._texts -= 1
        elif name in self._flavour.cells and self._outside:
            self._new_line()
            cell, self._lines = " ".join(self._lines), self._outside.pop()
            if self._rows:
                self._rows[-1].append(cell)
            else:
                self._lines.append(cell)
        elif name in self._flavour.rows and self._rows:
            self._lines.append("\t".join(self._rows.pop()).rstrip())

    def _take(self, text: str) -> None:
        if self._left_out or not self._paragraphs:
            return
        self._count(len(text))
        if self._flavour.texts:
            if self._texts:
                self._line.append(text)
        else:
            joined = " ".join(text.split())
            before = " " if text[:1].isspace() else ""
            self._line.append(f"{before}{joined}{' ' if joined and text[-1:].isspace() else ''}")

    def _count(self, chars: int) -> None:
        self._chars += chars
        if self._chars > _MOST_CHARS:
            detail = Message("Its text has more than {limit} characters.", limit=_MOST_CHARS)
            raise DocumentError(SkipReason.TOO_LARGE, detail)

    def _new_line(self) -> None:
        if self._line:
            self._lines.append("".join(self._line).rstrip())
            self._line = []

    def _section(self) -> None:
        self._new_line()
        if self._lines or self._done or not self._flavour.apart:
            self._done.append("\n".join(self._lines))
        elif self._flavour.apart:
            self._done.append("")
        self._lines = []


def left_out_notes(names: tuple[str, ...], folders: tuple[str, ...], *, deleted: bool) -> Iterator[Message]:
    """What of a document is not in its text."""
    if count := sum(name.startswith(folders) for name in names):
        yield Message(
            "It contains {n} pictures or embedded files, which are not read.",
            one="It contains {n} picture or embedded file, which is not read.",
            n=count,
        )
    if deleted:
        yield Message("Text that was deleted while changes were tracked is left out.")
