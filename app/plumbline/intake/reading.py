"""Reading what a person chose: this package's public functions.

Every file that was offered gives at least one item or one skip. The order depends on the names and the bytes alone, so that a
resumed run reads the same sequence. Memory does not grow with the size or the number of files, but for workbooks and compressed
files, which have caps. A file that can't be read costs itself alone.
"""

from __future__ import annotations

import io
import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.domain.work import Work
from plumbline.intake import rows
from plumbline.intake.folders import Opened, open_source
from plumbline.intake.items import Gate, shown_path, too_long
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.pieces import pieces
from plumbline.intake.recognition import recognised
from plumbline.intake.registry import DOCUMENTS, PLAIN, SPREADSHEETS, Reader, kinds_read, reader_for, reader_of
from plumbline.intake.source import Findings, Source
from plumbline.tables.document import Document, DocumentError, unpacked
from plumbline.tables.lines import Piece
from plumbline.tables.reading import content_rows

_PREVIEW_BYTES = 16 * 1024 * 1024
_PACKED = ".gz"


@dataclass(frozen=True)
class Preview:
    """What reading will give, from its beginning: the first items and skips, and the findings for each file that was opened."""

    items: tuple[ContentItem, ...]
    skips: tuple[Skip, ...]
    findings: tuple[Findings, ...]
    reasons: Mapping[SkipReason, int]
    complete: bool

    @property
    def column(self) -> str | None:
        """Of the first file that has columns."""
        return next((found.column for found in self.findings if found.column), None)

    @property
    def encoding(self) -> str:
        """Of the first file that was read; empty if none was."""
        return next((found.encoding for found in self.findings if found.encoding), "")

    @property
    def split(self) -> Split | None:
        """Of the first file that was opened."""
        return self.findings[0].split if self.findings else None


def read_sources(
    sources: Sequence[str | Path], options: IntakeOptions, work: Work | None = None
) -> Iterator[ContentItem | Skip]:
    """Items and skips of files and folders, in the order of `sources`, then of names.

    Restartable: the same sources with unchanged contents and the same options give the same sequence.
    """
    return _read(sources, options, work or Work())


def read_bytes(
    data: bytes, origin_name: str, options: IntakeOptions, work: Work | None = None
) -> Iterator[ContentItem | Skip]:
    """Items and skips of what came through standard input; its encoding is found as a file's is.

    `origin_name` is the source of each item; where the options don't say what it is, `format_of` does.
    """
    opened = Opened(shown_path(origin_name), "", io.BytesIO(data))
    return _document_entries(opened, reader_of(format_of(data, options)), options, work or Work())


def format_of(data: bytes, options: IntakeOptions) -> Format:
    """How `read_bytes` reads what came through standard input."""
    if options.read_as is not None:
        return options.read_as
    return recognised(Document("", io.BytesIO(data), encoding=options.encoding), options.split)


def read_text(
    text: str, origin_name: str, options: IntakeOptions, work: Work | None = None
) -> Iterator[ContentItem | Skip]:
    """Items and skips of pasted text; the arguments are those of `read_bytes`."""
    split = PLAIN.split if options.split is Split.AUTO else options.split
    gate = Gate(max_item_chars=options.max_item_chars)
    name = shown_path(origin_name)
    found = pieces(iter([text]), split, gate.max_item_chars)
    for entry in _at_least_one((_piece(piece, place, split, gate, name) for place, piece in found), name):
        if work is not None:
            work.check()
        yield entry


def preview(
    sources: Sequence[str | Path], options: IntakeOptions, limit: int = 50, work: Work | None = None
) -> Preview:
    """The first `limit` items and skips, together.

    Only the first bytes of a large file are looked at, so the encoding that is found may differ from that of the whole file.
    """
    findings: list[Findings] = []
    entries = _read(sources, options, work or Work(), findings, _PREVIEW_BYTES)
    first = list(itertools.islice(entries, limit))
    complete = next(entries, None) is None
    skips = tuple(entry for entry in first if isinstance(entry, Skip))
    return Preview(
        items=tuple(entry for entry in first if isinstance(entry, ContentItem)),
        skips=skips,
        findings=tuple(findings),
        reasons=Counter(skip.reason for skip in skips),
        complete=complete,
    )


def _read(
    sources: Sequence[str | Path],
    options: IntakeOptions,
    work: Work,
    findings: list[Findings] | None = None,
    only_first: int | None = None,
) -> Iterator[ContentItem | Skip]:
    for source in sources:
        empty = True
        for opened in open_source(source, options):
            empty = False
            if isinstance(opened, Skip):
                work.check()
                yield opened
                continue
            with opened.handle:
                work.check()
                yield from _file_entries(opened, options, work, findings, only_first)
        if empty:
            yield Skip(Origin(shown_path(source)), SkipReason.EMPTY, Message("This folder contains no files."))


def _file_entries(
    opened: Opened, options: IntakeOptions, work: Work, findings: list[Findings] | None, only_first: int | None
) -> Iterator[ContentItem | Skip]:
    packed = opened.suffix == _PACKED and options.readers > 1
    suffix = Path(opened.name).with_suffix("").suffix.lower() if packed else opened.suffix
    reader = reader_of(options.read_as) if options.read_as is not None else reader_for(suffix)
    if reader is None or (reader.name is Format.XLSX and options.readers == 1):
        yield Skip(Origin(opened.name), SkipReason.UNSUPPORTED, _not_read(suffix))
        return
    if packed:
        try:
            opened = replace(opened, handle=unpacked(opened.handle, work))
        except DocumentError as error:
            yield Skip(Origin(opened.name), error.reason, error.detail)
            return
    yield from _document_entries(opened, reader, options, work, findings, only_first)


def _not_read(suffix: str) -> Message:
    if suffix in SPREADSHEETS:
        return Message(
            "Spreadsheets of this kind are not read. Save it as CSV in the program that opens it, and add that file."
        )
    if suffix in DOCUMENTS:
        return Message(
            "Documents with layout are not read. Save it as plain text in the program that opens it, and add that file."
        )
    return Message(
        "Files ending in “{suffix}” are not read. Those that are: {suffixes}.",
        suffix=shown_path(suffix),
        suffixes=kinds_read(),
    )


def _document_entries(
    opened: Opened,
    reader: Reader,
    options: IntakeOptions,
    work: Work,
    findings: list[Findings] | None = None,
    only_first: int | None = None,
) -> Iterator[ContentItem | Skip]:
    """Whatever stops the file becomes a skip at the end."""
    split = reader.split if options.split is Split.AUTO or reader.text is None else options.split
    found = Findings(opened.name, reader.name, split)
    if findings is not None:
        findings.append(found)
    try:
        document = Document(
            opened.name,
            opened.handle,
            encoding=options.encoding,
            max_row_chars=options.max_row_chars,
            only_first=only_first,
            work=work,
        )
        source = Source(document, options, found)
        yield from _at_least_one(source.noted(_content(source, reader, split)), opened.name)
        if document.grown():
            detail = Message("The file grew while it was read. What was added after it was opened is not in this run.")
            yield document.skip(SkipReason.CHANGED, detail)
    except DocumentError as error:
        yield Skip(Origin(opened.name), error.reason, error.detail)
    except OSError as error:
        detail = Message("Reading it failed: {reason}.", reason=reason(error))
        yield Skip(Origin(opened.name), SkipReason.UNREADABLE, detail)


def _content(source: Source, reader: Reader, split: Split) -> Iterator[ContentItem | Skip]:
    document, options = source.document, source.options
    if reader.table is not None and (split is Split.ROW or reader.text is None):
        yield from rows.items(source, content_rows(document, reader.table, options.text_column))
        return
    assert reader.text is not None  # noqa: S101 - a format has text, rows or both
    for place, piece in pieces(reader.text(document, options), split, options.max_item_chars):
        yield _piece(piece, place, split, source.gate, document.name)


def _piece(piece: Piece, place: Place, split: Split, gate: Gate, name: str) -> ContentItem | Skip:
    origin = Origin(name, place)
    if piece.text is None:
        return too_long(origin, piece.chars, gate.max_item_chars, more=split is Split.FILE)
    return gate.item(piece.text, origin)


def _at_least_one(entries: Iterator[ContentItem | Skip], name: str) -> Iterator[ContentItem | Skip]:
    empty = True
    for entry in entries:
        empty = False
        yield entry
    if empty:
        yield Skip(Origin(name), SkipReason.EMPTY, Message("There is nothing in it to judge."))
