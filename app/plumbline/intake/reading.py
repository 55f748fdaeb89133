"""Reading what a person chose: this package's public functions.

Every file that was offered gives at least one item or one skip. The order depends on the names and the bytes alone, so that a
resumed run reads the same sequence. Memory does not grow with the size or the number of files, but for workbooks and compressed
files, which have caps. A file that can't be read costs itself alone.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import Listing, Message
from plumbline.domain.work import Work
from plumbline.intake.chats import recognition, slack
from plumbline.intake.conversation import Conversation
from plumbline.intake.documents import Batches, as_suggested, at_least_one, piece_item
from plumbline.intake.entries import NOTHING, Reading
from plumbline.intake.extraction import Extraction
from plumbline.intake.folders import Opened, file_in, open_source
from plumbline.intake.items import Gate, shown_path
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.pieces import pieces
from plumbline.intake.recognition import recognised
from plumbline.intake.registry import PLAIN, reader_of
from plumbline.intake.shown import unknown
from plumbline.intake.signatures import HEAD_BYTES, is_binary
from plumbline.intake.source import Findings
from plumbline.tables.document import Document

_PREVIEW_BYTES = 16 * 1024 * 1024


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
    sources: Sequence[str | Path],
    options: IntakeOptions,
    work: Work | None = None,
    notify: Callable[[Message], object] | None = None,
) -> Iterator[ContentItem | Skip]:
    """Items and skips of files and folders, in the order of `sources`, then of names.

    `notify` is told of files that are read otherwise than their names say, once for each format, of workbooks without a table, and
    of columns that were to be shown as context and aren't there.

    Restartable: the same sources with unchanged contents and the same options give the same sequence.
    """
    if notify is None:
        return _read(sources, options, work or Work())
    findings: list[Findings] = []
    return _told(_read(sources, options, work or Work(), findings), findings, options.context, notify)


def _told(
    entries: Iterator[ContentItem | Skip],
    findings: list[Findings],
    context: Sequence[str],
    notify: Callable[[Message], object],
) -> Iterator[ContentItem | Skip]:
    """Says what files were taken for that were recognised by their content, before the first entry of each.

    And which columns are to be shown to the model that a table doesn't have.
    """
    told: set[str] = set()
    said: set[Message] = set()
    missed: set[tuple[str, ...]] = set()
    for entry in entries:
        for found in findings:
            if found.instead and found.kind not in told:
                told.add(found.kind)
                notify(
                    Message(
                        "“{file}” looks like an export of messages ({format}) and is read as such. "
                        "It could be read as {other} too.",
                        file=found.source,
                        format=found.kind,
                        other=found.instead,
                    )
                )
            if found.about is not None and found.about not in said:
                said.add(found.about)
                notify(found.about)
            absent = unknown(context, found.columns) if found.columns else ()
            if absent and absent not in missed:
                missed.add(absent)
                notify(
                    Message(
                        "“{file}” has no column {columns} to show as context. It has: {names}.",
                        file=found.source,
                        columns=Listing(absent),
                        names=Listing(found.columns),
                    )
                )
        findings.clear()
        yield entry


def absent_columns(
    content: Sequence[str | Path] | bytes, options: IntakeOptions, work: Work
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is to be shown as context and is in no table, and the columns that there are.

    The content is read until every name was met; of a large file, no more than its beginning.
    """
    wanted = unknown(options.context, ())
    findings: list[Findings] = []
    columns: dict[str, None] = {}
    if not wanted:
        return (), ()
    if isinstance(content, bytes):
        entries = read_bytes(content, "", options, work, findings)
    else:
        entries = _read(content, options, work, findings, _PREVIEW_BYTES)
    for entry in entries:
        columns |= dict.fromkeys(name for found in findings for name in found.columns)
        findings.clear()
        met = {name for name, _ in entry.shown} if isinstance(entry, ContentItem) else set()
        wanted = tuple(name for name in unknown(wanted, columns) if name not in met)
        if not wanted:
            break
    return wanted, tuple(columns)


def read_bytes(
    data: bytes,
    origin_name: str,
    options: IntakeOptions,
    work: Work | None = None,
    findings: list[Findings] | None = None,
) -> Iterator[ContentItem | Skip]:
    """Items and skips of what came through standard input; its encoding is found as a file's is.

    `origin_name` is the source of each item; where the options don't say what it is, `format_of` does. `findings` is added to.
    """
    opened = Opened(shown_path(origin_name), "", io.BytesIO(data))
    with Extraction() as extraction:
        reading = Reading(options, work or Work(), findings, hand_over=extraction.entries)
        if options.read_as is None and is_binary(data[:HEAD_BYTES]):
            yield from reading.file(opened)
            return
        reader = reader_of(format_of(data, options))
        if reader.confined:
            yield from extraction.entries(opened, replace(reading, options=replace(options, read_as=reader.name)))
        else:
            yield from chain.from_iterable(reading.document(opened, reader))


def format_of(data: bytes, options: IntakeOptions) -> Format:
    """How `read_bytes` reads what came through standard input."""
    if options.read_as is not None:
        return options.read_as
    document = Document("", io.BytesIO(data), encoding=options.encoding)
    export = recognition.recognised(document) if as_suggested(options) else None
    return export.format if export is not None else recognised(document, options.split)


def read_text(
    text: str, origin_name: str, options: IntakeOptions, work: Work | None = None
) -> Iterator[ContentItem | Skip]:
    """Items and skips of pasted text; the arguments are those of `read_bytes`."""
    split = PLAIN.split if options.split is Split.AUTO else options.split
    gate = Gate(max_item_chars=options.max_item_chars, mend_encoding=options.mend_encoding)
    name = shown_path(origin_name)
    found = pieces(iter([_without_blank_end(text)]), split, gate.max_item_chars)
    entries = (piece_item(piece, place, split, gate, name) for place, piece in found)
    for entry in at_least_one(entries, Skip(Origin(name), SkipReason.EMPTY, NOTHING)):
        if work is not None:
            work.check()
        yield entry


def _without_blank_end(text: str) -> str:
    """Without the blank lines at its end, which come along when text is copied."""
    end = text.find("\n", len(text.rstrip()))
    return text if end < 0 else text[: end + 1]


def preview(
    sources: Sequence[str | Path], options: IntakeOptions, limit: int = 50, work: Work | None = None
) -> Preview:
    """The first `limit` items and skips, together.

    Only the first bytes of a large file are looked at, so the encoding that is found may differ from that of the whole file.
    """
    findings: list[Findings] = []
    entries = _read(sources, options, work or Work(), findings, _PREVIEW_BYTES)
    first = list(islice(entries, limit))
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
    yield from chain.from_iterable(_batches(sources, options, work, findings, only_first))


def _batches(
    sources: Sequence[str | Path],
    options: IntakeOptions,
    work: Work,
    findings: list[Findings] | None,
    only_first: int | None,
) -> Batches:
    with Extraction() as extraction:
        for source in sources:
            people = slack.people(file_in(source, slack.USERS, slack.MOST_USERS))
            conversation = Conversation()
            empty = True
            for opened in open_source(source, options):
                empty = False
                if isinstance(opened, Skip):
                    work.check()
                    yield (opened,)
                    continue
                with opened.handle:
                    work.check()
                    reading = Reading(
                        options,
                        work,
                        findings,
                        only_first,
                        extraction.entries,
                        people=people,
                        conversation=conversation,
                    )
                    yield from reading.batches(opened)
            if empty:
                skip = Skip(Origin(shown_path(source)), SkipReason.EMPTY, Message("This folder contains no files."))
                yield (skip,)
