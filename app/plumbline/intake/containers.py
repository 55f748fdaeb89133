"""Archives as content: an item or a skip for everything in them, each with the name of its entry."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, PlaceKind, place
from plumbline.intake.archives import Archive, Entry, NoEntry, TarArchive, ZipArchive
from plumbline.intake.chats import slack
from plumbline.intake.folders import is_system_name
from plumbline.intake.source import Source
from plumbline.tables.document import DocumentError


def zip_entries(source: Source) -> Iterator[ContentItem | Skip]:
    """A zip file, file by file."""
    archive = ZipArchive(source.document.file, source.budget, source.document.work)
    slack.learn_people(archive, source)
    yield from entries_of(archive, source)


def tar_entries(source: Source) -> Iterator[ContentItem | Skip]:
    """A tar file, file by file."""
    yield from entries_of(TarArchive(source.document.file, source.budget, source.document.work), source)


def entries_of(archive: Archive, source: Source) -> Iterator[ContentItem | Skip]:
    """What is in an archive, one entry after the other; one that can't be read costs itself."""
    empty = True
    for entry in archive:
        empty = False
        if source.budget.left < 0:
            detail = Message("It unpacks to more than is read of one file; the rest was not read.")
            yield source.document.skip(SkipReason.TOO_LARGE, detail)
            return
        yield from _entry(entry, source)
    if empty:
        yield source.document.skip(SkipReason.EMPTY, Message("The archive contains no files."))


def _entry(entry: Entry | NoEntry, source: Source) -> Iterator[ContentItem | Skip]:
    where = place(PlaceKind.ENTRY, entry.name) if entry.name else WHOLE
    name = source.document.name
    if isinstance(entry, NoEntry):
        yield Skip(Origin(name, where), entry.reason, entry.detail)
        return
    if any(is_system_name(part) for part in entry.name.split("/") if part.strip(".")):
        yield Skip(Origin(name, where), SkipReason.HIDDEN, Message("Hidden and system files are left out."))
        return
    try:
        with entry.opens() as file:
            yield from source.inner(entry.name, file, where)
    except DocumentError as error:
        yield Skip(Origin(name, where), error.reason, error.detail)
