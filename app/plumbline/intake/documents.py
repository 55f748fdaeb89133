"""From a document and its reader to items and skips: an export's messages, a table's rows, sections, or a text in pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, TypeVar

from plumbline.domain import caps
from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.intake import rows
from plumbline.intake.chats.items import items
from plumbline.intake.chats.recognition import reading, recognised
from plumbline.intake.items import Gate, mend, too_long
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.pieces import pieces
from plumbline.intake.recognition import structured
from plumbline.intake.registry import Reader
from plumbline.intake.source import Section, Source
from plumbline.tables.cells import content_cell
from plumbline.tables.document import DocumentError
from plumbline.tables.lines import Piece
from plumbline.tables.reading import WORKBOOKS, Chosen, content_rows, sheet_rows
from plumbline.tables.workbook import Workbook

T = TypeVar("T")
Entries = Iterator[ContentItem | Skip]
Batches = Iterator[Sequence[ContentItem | Skip]]
"""Entries, several at a time where there are many, so that not each of them goes through every function by itself."""

SEES_CONTENT: Final = 3
"""The version of the readers that looks at a file's first bytes, too, and not at its name alone."""

_READS_SHEETS_AS_TEXTS: Final = 4
"""The version of the readers that reads a workbook without a table as a document."""

_NO_TABLE: Final = Message(
    "The workbook holds no table, so its text was read, sheet by sheet. It can be read row by row too."
)
"""How a form or a letter that somebody wrote in a spreadsheet is read."""


def entries_of(source: Source, reader: Reader, split: Split) -> Batches:
    """What the reader finds: files inside, messages, rows, sections, or a text."""
    document, options = source.document, source.options
    if reader.entries is not None:
        return singly(reader.entries(source))
    if (export := _export(source, reader)) is not None:
        return singly(export)
    if reader.table is not None and (split is Split.ROW or reader.text is None):
        chosen = Chosen(options.text_column, options.delimiter, options.sheet)
        if reader.table in WORKBOOKS:
            return _workbook(source, chosen)
        return rows.items(source, content_rows(document, reader.table, chosen, source.findings.table))
    if reader.sections is not None:
        if document.size > caps.DOCUMENT_BYTES:
            raise DocumentError(SkipReason.TOO_LARGE, _large(document.size))
        return singly(_sections(source, reader.sections(source), split))
    assert reader.text is not None  # noqa: S101 - a format has text, sections, rows or entries
    entries = text_items(source, reader.text(document, options), split)
    if reader.name is Format.TEXT and as_suggested(options) and (other := structured(document)) is not None:
        note = Message(
            "It is read as plain text, as its name says. It looks like {kind} and can be read as that too.", kind=other
        )
        entries = (noted(entry, note) for entry in entries)
    return singly(entries)


def _workbook(source: Source, chosen: Chosen) -> Batches:
    """A table's rows; where it holds no table, and nobody chose to read it as one, the text of each sheet."""
    options, found = source.options, source.findings
    workbook = Workbook(source.document, content_cell)
    as_table = options.split is Split.ROW or chosen.column is not None or options.readers < _READS_SHEETS_AS_TEXTS
    if as_table or workbook.is_table(chosen.sheet):
        return rows.items(source, sheet_rows(source.document, workbook, chosen, found.table))
    split = Split.PAGE if options.split is Split.AUTO else options.split
    found.split, found.about, found.table.sheets = split, _NO_TABLE, workbook.names
    return singly(_sections(source, _sheets(workbook, chosen.sheet), split))


def _sheets(workbook: Workbook, chosen: str | None) -> Iterator[Section | Skip]:
    for name, text, notes in workbook.texts(chosen):
        yield Section(place(PlaceKind.SHEET, name), mend(text)[0], (_NO_TABLE, *notes))
    if workbook.beside and chosen is None:
        yield Section(place(PlaceKind.NOTES), mend("\n\n".join(workbook.beside))[0], (_NO_TABLE,))


def as_suggested(options: IntakeOptions) -> bool:
    """True where nobody said how to read, so that an export of messages is read as one."""
    table = options.text_column is not None or options.delimiter is not None or options.sheet is not None
    said = table or options.read_as is not None or options.split is not Split.AUTO
    return not said and options.readers >= SEES_CONTENT


def _export(source: Source, reader: Reader) -> Entries | None:
    """The messages of an export: of a file that is one, or was chosen to be read as one."""
    document, options, found = source.document, source.options, source.findings
    if reader.export:
        read = reading(reader.name, document)
        return None if read is None else items(source, read(document, options), None)
    export = recognised(document) if as_suggested(options) and reader.text is not None else None
    if export is None:
        return None
    found.kind, found.instead, found.split = export.format, reader.name, Split.ROW
    note = Message(
        "Read as an export of messages ({format}), recognised by its content; it could be read as {other} too.",
        format=export.format,
        other=reader.name,
    )
    return items(source, export.read(document, options), note)


def text_items(source: Source, chunks: Iterator[str], split: Split) -> Entries:
    """A plain text as items."""
    for where, piece in pieces(chunks, split, source.options.max_item_chars):
        yield piece_item(piece, where, split, source.gate, source.document.name)


def _sections(source: Source, sections: Iterator[Section | Skip], split: Split) -> Entries:
    """A document as items: each section, its lines or paragraphs, or all of them as one text.

    As one text it is left out where a section can't be read: half of it must not be judged as if it were the whole.
    """
    name, gate = source.document.name, source.gate
    if split is Split.FILE:
        yield from _whole(source, sections)
        return
    for section in sections:
        if isinstance(section, Skip):
            yield section
        elif split in (Split.LINE, Split.ROW, Split.PARAGRAPH):
            for inner, piece in pieces(iter([section.text]), split, gate.max_item_chars):
                entry = piece_item(piece, inner.within(section.place), split, gate, name)
                yield entry if isinstance(entry, Skip) else replace(entry, notes=(*section.notes, *entry.notes))
        else:
            yield gate.item(section.text, Origin(name, section.place), section.notes)


def _whole(source: Source, sections: Iterator[Section | Skip]) -> Entries:
    texts: list[str] = []
    notes: dict[Message, None] = {}
    chars = 0
    unread = 0
    for section in sections:
        if isinstance(section, Skip):
            unread += section.reason is not SkipReason.EMPTY
            yield section
            continue
        chars += len(section.text)
        if chars > source.gate.max_item_chars:
            yield too_long(Origin(source.document.name), chars, source.gate.max_item_chars, more=True)
            return
        if section.text.strip():
            texts.append(section.text.strip("\n"))
        notes.update(dict.fromkeys(section.notes))
    if unread and texts:
        detail = Message(
            "{n} parts of the document can't be read, so it is not judged as a whole. Take each page as an item instead.",
            one="{n} part of the document can't be read, so it is not judged as a whole. Take each page as an item instead.",
            n=unread,
        )
        yield source.document.skip(SkipReason.MALFORMED, detail)
    elif texts:
        yield source.gate.item("\n\n".join(texts), Origin(source.document.name), tuple(notes))


def piece_item(piece: Piece, where: Place, split: Split, gate: Gate, name: str) -> ContentItem | Skip:
    """The item of a piece of text, or why it is none."""
    origin = Origin(name, where)
    if piece.text is None:
        return too_long(origin, piece.chars, gate.max_item_chars, more=split is Split.FILE)
    return gate.item(piece.text, origin)


def _large(size: int) -> Message:
    return Message(
        "The document has {bytes} bytes; the limit for one is {limit}.", bytes=size, limit=caps.DOCUMENT_BYTES
    )


def at_least_one(found: Iterator[T], instead: T) -> Iterator[T]:
    """What was found, or what stands for nothing."""
    return chain([next(found, instead)], found)


def singly(entries: Iterable[ContentItem | Skip]) -> Batches:
    """Each entry as a batch."""
    return zip(entries)


def noted(entry: ContentItem | Skip, note: Message) -> ContentItem | Skip:
    """With one note more, where it is an item."""
    return replace(entry, notes=(note, *entry.notes)) if isinstance(entry, ContentItem) else entry
