"""The file that an item came from: whether it is there, and where in it the text that was judged stands now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from plumbline.domain.content import ContentItem
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions, read_sources

if TYPE_CHECKING:
    from plumbline.store.results.items import ItemRecord


def has_file(item: ItemRecord) -> bool:
    """Whether the item came from a file; a text that was pasted or sent did not."""
    return _chosen(item) is not None


def source_file(item: ItemRecord) -> Path:
    """The item's file; that which holds all the others, where it was in an archive.

    Raises:
        InputError: there is none, or it is not there any more.
    """
    source = item.content.origin.source
    if not has_file(item):
        raise InputError(Message("This item did not come from a file"), Message("It was pasted, or sent by a program."))
    path = Path(source)
    if not path.is_file():
        raise InputError(
            Message("The file is not there any more"),
            Message("There is no {file}. It was moved, renamed or deleted.", file=source),
            Message("What was judged is kept in the history."),
        )
    return path


def place_now(item: ItemRecord, work: Work) -> Place | None:
    """Where the item's text stands in its file now, read as it was for the check; None where it does not any more."""
    chosen = _chosen(item)
    if chosen is None:
        return None
    source, origin = item.content.origin.source, item.content.origin
    options = IntakeOptions.from_json(item.spec.intake_options)
    if chosen != source:
        options = replace(options, files=(PurePath(source).relative_to(chosen).as_posix(),))
    elsewhere: Place | None = None
    for entry in read_sources((chosen,), options, work):
        if isinstance(entry, ContentItem) and entry.sha256 == item.content.sha256:
            if entry.origin.place == origin.place:
                return origin.place
            if elsewhere is None:
                elsewhere = entry.origin.place
    return elsewhere


def _chosen(item: ItemRecord) -> str | None:
    """What a person chose and the item's file is in: the file itself, or a folder."""
    source = PurePath(item.content.origin.source)
    return next((one for one in item.spec.sources if Path(one).is_absolute() and source.is_relative_to(one)), None)
