"""From one open file to its items and skips, files inside it included: the one place where a reader is chosen.

What may be hostile is handed to the extraction process, where this same module reads it; what lies inside a file is read by
calling back here, one layer deeper, so that a table in an archive in a message is read as a table is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import BinaryIO, Final

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.domain.work import Work
from plumbline.intake.conversation import Conversation
from plumbline.intake.documents import (
    SEES_CONTENT,
    Batches,
    Entries,
    as_suggested,
    at_least_one,
    entries_of,
    noted,
    singly,
)
from plumbline.intake.folders import Opened
from plumbline.intake.items import shown_path
from plumbline.intake.options import Format, IntakeOptions, Split
from plumbline.intake.packed import packing, unpack, way_of
from plumbline.intake.recognition import structured
from plumbline.intake.registry import DOCUMENTS, SPREADSHEETS, Reader, not_read, reader_for, reader_of
from plumbline.intake.signatures import HEAD_BYTES, is_binary, kind_of_zip, signature
from plumbline.intake.source import Findings, Source
from plumbline.intake.unpacking import Budget
from plumbline.tables.document import MOST_UNPACKED, Document, DocumentError

HandOver = Callable[[Opened, "Reading"], Entries]
"""Reads a file in the extraction process."""

_SEES_FIRST_LINES: Final = 5
"""The version of the readers that knows mail, tables and JSON in files whose names say nothing of it."""

NOTHING: Final = Message("There is nothing in it to judge.")


@dataclass
class Reading:
    """What is common to everything that is read of what a person chose.

    Attributes:
        only_first: bytes of each file to look at (a preview); None: all.
        people, conversation: names by id, and what was said, of an export of Slack.
        hand_over: how files that may be hostile are read; None inside the extraction process.
    """

    options: IntakeOptions
    work: Work = field(default_factory=Work)
    findings: list[Findings] | None = None
    only_first: int | None = None
    hand_over: HandOver | None = None
    budget: Budget = field(default_factory=Budget)
    people: dict[str, str] = field(default_factory=dict)
    conversation: Conversation = field(default_factory=Conversation)

    def file(self, opened: Opened) -> Entries:
        """The items and skips of an open file; its handle stays the caller's to close."""
        return chain.from_iterable(self.batches(opened))

    def batches(self, opened: Opened) -> Batches:
        """As `file`."""
        options = self.options
        packed = packing(opened.name, opened.suffix) if options.readers > 1 else None
        if packed is not None and options.readers < SEES_CONTENT and packed[0] != ".gz":
            packed = None
        head = _head(opened.handle) if options.readers >= SEES_CONTENT else b""
        suffix = packed[1] if packed is not None else opened.suffix
        reader = self._named(suffix)
        if self.hand_over is not None and (packed is not None or is_binary(head) or _confined(reader, head)):
            if reader is None and packed is None and not is_binary(head):
                return singly([Skip(Origin(opened.name), SkipReason.UNSUPPORTED, not_read(suffix))])
            return singly(self.hand_over(opened, self))
        if packed is not None:
            return self._packed(opened, *packed)
        return self._plain(opened, reader, head)

    def _named(self, suffix: str) -> Reader | None:
        """The reader that the person or the name says; a chosen format is that of the files in an archive, not the archive's."""
        by_name = reader_for(suffix, self.options.readers)
        if self.options.read_as is None or (by_name is not None and by_name.entries is not None):
            return by_name
        return reader_of(self.options.read_as)

    def document(self, opened: Opened, reader: Reader) -> Batches:
        """The items and skips of a file that this reader reads; whatever stops it becomes a skip at the end."""
        options = self.options
        split = reader.split if options.split is Split.AUTO or not reader.splits else options.split
        found = Findings(opened.name, reader.name, split)
        if self.findings is not None:
            self.findings.append(found)
        try:
            document = Document(
                opened.name,
                opened.handle,
                encoding=options.encoding,
                max_row_chars=options.max_row_chars,
                only_first=self.only_first,
                work=self.work,
            )
            source = Source(
                document,
                options,
                found,
                self.budget,
                partial(self._inner, source=opened.name),
                self.people,
                self.conversation,
            )
            nothing = (Skip(Origin(opened.name), SkipReason.EMPTY, NOTHING),)
            yield from at_least_one(source.noted(entries_of(source, reader, split)), nothing)
            if document.grown():
                detail = Message(
                    "The file grew while it was read. What was added after it was opened is not in this run."
                )
                yield (document.skip(SkipReason.CHANGED, detail),)
        except DocumentError as error:
            yield (Skip(Origin(opened.name), error.reason, error.detail),)
        except OSError as error:
            detail = Message("Reading it failed: {reason}.", reason=reason(error))
            yield (Skip(Origin(opened.name), SkipReason.UNREADABLE, detail),)
        except MemoryError:
            if self.hand_over is not None:
                raise
            yield (Skip(Origin(opened.name), SkipReason.STOPPED, Message("Reading it takes too much memory.")),)
        except Exception:
            if self.hand_over is not None:
                raise
            # in the extraction process a file costs itself, whatever a library raises on it
            detail = Message("It is damaged, or not what its name says.")
            yield (Skip(Origin(opened.name), SkipReason.MALFORMED, detail),)

    def _plain(self, opened: Opened, reader: Reader | None, head: bytes) -> Batches:
        """A file that is not packed alone."""
        note = None
        chosen = self.options.read_as is not None and reader is not None and reader.name is self.options.read_as
        if not chosen and (seen := self._seen(opened, reader, head)) is not None:
            note = _note(opened, reader, seen)
            reader = seen
        if reader is None:
            return singly([Skip(Origin(opened.name), SkipReason.UNSUPPORTED, not_read(opened.suffix))])
        if reader.name is Format.TEXT and not opened.suffix and (seen := self._unnamed(opened)) is not None:
            note = _note(opened, reader, seen)
            reader = seen
        batches = self.document(opened, reader)
        return batches if note is None else ([noted(entry, note) for entry in batch] for batch in batches)

    def _seen(self, opened: Opened, named: Reader | None, head: bytes) -> Reader | None:
        """The reader for what the first bytes say beyond doubt."""
        kind = signature(head)
        if kind is Format.ZIP:
            kind = kind_of_zip(opened.handle)
            if kind is Format.ZIP and named is not None and named.confined:
                return None  # a damaged document rather than an archive
        office = opened.suffix in SPREADSHEETS | DOCUMENTS or (named is not None and named.confined)
        if kind in (Format.MBOX, Format.EML, Format.JSON):
            silent = named is None or named.name is Format.TEXT  # a table or a page may begin with such lines
            if not silent or self.options.readers < _SEES_FIRST_LINES:
                return None
        if kind is Format.MSG and office:
            return None  # old office documents, and those that a password protects, begin with the same bytes
        return None if kind is None else reader_of(kind)

    def _unnamed(self, opened: Opened) -> Reader | None:
        """The reader of a table or of JSON in a file whose name has no ending."""
        if not as_suggested(self.options) or self.options.readers < _SEES_FIRST_LINES:
            return None
        encoding, work = self.options.encoding, self.work
        try:
            kind = structured(
                Document(opened.name, opened.handle, encoding=encoding, only_first=self.only_first, work=work)
            )
        except OSError:
            return None  # said when it is read
        return None if kind is None else reader_of(kind)

    def _packed(self, opened: Opened, way: str, suffix: str) -> Batches:
        """A file that is packed alone: what it holds is read under its own name."""
        outer = self.budget.depth
        try:
            self.budget.deeper()
            old = self.options.readers < SEES_CONTENT
            way = way_of(_head(opened.handle)) or way
            size = opened.handle.seek(0, 2)
            with unpack(opened.handle, way, size, self.budget, MOST_UNPACKED if old else None) as handle:
                yield from self.batches(replace(opened, suffix=suffix, handle=handle))
        except DocumentError as error:
            yield (Skip(Origin(opened.name), error.reason, error.detail),)
        finally:
            self.budget.depth = outer

    def _inner(self, name: str, file: BinaryIO, where: Place, source: str) -> Entries:
        """A file inside the one that is read: its entries get the outer place, and the outer file as their source."""
        outer = self.budget.depth
        try:
            self.budget.deeper()
            stem, dot, end = name.rsplit("/", 1)[-1].rpartition(".")
            suffix = f".{end.lower()}" if dot and stem else ""
            for entry in self._for_inner().file(Opened(name, suffix, file)):
                origin = replace(entry.origin, source=source, place=entry.origin.place.within(where))
                yield replace(entry, origin=origin)
        finally:
            self.budget.depth = outer

    def _for_inner(self) -> Reading:
        """A chosen format that is an archive's or a message's is not that of what lies in it."""
        chosen = self.options.read_as
        if chosen is None or reader_of(chosen).entries is None:
            return self
        return replace(self, options=replace(self.options, read_as=None))


def _confined(reader: Reader | None, head: bytes) -> bool:
    """True for what is parsed by a library: also for exports that are web pages."""
    return reader is not None and (reader.confined or (reader.export and head.lstrip()[:1] == b"<"))


def _head(file: BinaryIO) -> bytes:
    try:
        file.seek(0)
        return file.read(HEAD_BYTES)
    except (OSError, DocumentError):
        return b""  # said when it is read


def _note(opened: Opened, named: Reader | None, seen: Reader) -> Message | None:
    if named is seen or (named is None and not opened.suffix):
        return None
    if not opened.suffix:
        return Message(
            "Its name doesn't say so, but it is a file of the kind {kind}, and was read as one.", kind=seen.name.value
        )
    return Message(
        "Its name ends in “{suffix}”, but it is a file of the kind {kind}, and was read as one.",
        suffix=shown_path(opened.suffix),
        kind=seen.name.value,
    )
