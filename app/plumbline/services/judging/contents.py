"""What would be judged: the items and skips of files, folders, pasted text or standard input, read without a model.

A check reads its content here, `plumbline read` lists it, and the window's preview shows its beginning.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from itertools import islice
from typing import Final

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message, sentences
from plumbline.domain.sources import PASTED, STANDARD_INPUT
from plumbline.domain.work import Work
from plumbline.intake import (
    Format,
    IntakeOptions,
    Preview,
    absent_columns,
    format_of,
    preview,
    read_bytes,
    read_sources,
    read_text,
)
from plumbline.intake.shown import FIELDS

_MOST_NAMED: Final = 40

Content = Sequence[str] | str | Callable[[], bytes]
"""Paths of files and folders, pasted text, or a function that reads standard input to its end."""

Notify = Callable[[Message], object]
"""Takes a message for the person."""


def read_content(
    content: Content, options: IntakeOptions, notify: Notify, work: Work, *, every_column: bool = False
) -> tuple[tuple[str, ...], Iterable[ContentItem | Skip]]:
    """The sources for the record, and the stream of what they hold.

    Paths are absolute, so that a run that is resumed from another folder reads and names the same files.

    Args:
        every_column: each column that is to be shown as context has to be in one of the tables.

    Raises:
        InputError: there is nothing at all, or such a column is nowhere.
    """
    if isinstance(content, str):
        if not content.strip():
            raise _no_text()
        if every_column:
            _require_columns((), options, work)
        return (PASTED,), read_text(content, PASTED, options, work)
    if isinstance(content, Sequence):
        for path in content:
            if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises on names that no system takes
                raise InputError(
                    Message("File or folder not found"),
                    Message("There is no “{file}”. Nothing was judged.", file=path),
                    Message("Check the spelling and the current folder."),
                )
        paths = tuple(os.path.abspath(path) for path in content)  # noqa: PTH100 - resolve() would follow links
        if every_column:
            _require_columns(paths, options, work)
        return paths, read_sources(paths, options, work, notify)
    data = content()
    if not data.strip():
        raise _no_text()
    kind = format_of(data, options)
    if kind is not Format.TEXT and options.read_as is None:
        notify(Message("Standard input looks like {format} and is read as such.", format=kind.value))
    if every_column:
        _require_columns(data, options, work)
    return (STANDARD_INPUT,), read_bytes(data, STANDARD_INPUT, options, work)


def look(content: Sequence[str] | str, options: IntakeOptions, most: int, work: Work) -> Preview:
    """The first items and skips, together at most so many, and how they are read."""
    if not isinstance(content, str):
        return preview(content, options, most, work)
    options = replace(options, text_column=None, encoding=None)  # what is pasted has neither
    entries = list(islice(read_text(content, "", options, work), most + 1))
    items = tuple(entry for entry in entries[:most] if isinstance(entry, ContentItem))
    skips = tuple(entry for entry in entries[:most] if isinstance(entry, Skip))
    return Preview(items, skips, (), Counter(skip.reason for skip in skips), complete=len(entries) <= most)


def content_rows(entries: Iterable[ContentItem | Skip]) -> Iterator[dict[str, object]]:
    """A row for each item and each skip, for scripts; then one with the counts."""
    items = 0
    skipped: Counter[str] = Counter()
    for entry in entries:
        if isinstance(entry, Skip):
            skipped[entry.reason.value] += 1
            yield {
                "skipped": entry.reason.value,
                "origin": entry.origin.source,
                "place": str(entry.origin.place),
                "detail": str(entry.detail or ""),
            }
        else:
            items += 1
            yield _item_row(items, entry)
    yield {"items": items, "skipped": skipped.total(), "skipped_why": dict(skipped)}


def _item_row(number: int, item: ContentItem) -> dict[str, object]:
    return {
        "item": number,
        "origin": item.origin.source,
        "place": str(item.origin.place),
        "external_id": item.origin.external_id,
        "author": item.origin.author,
        "written": item.origin.written,
        "context": asdict(item.context),
        "notes": [str(note) for note in item.notes],
        "encoding": item.encoding,
        "sha256": item.sha256,
        "text": item.text,
    }


def _require_columns(content: Sequence[str] | bytes, options: IntakeOptions, work: Work) -> None:
    absent, columns = absent_columns(content, options, work)
    if not absent:
        return
    named = (*columns[:_MOST_NAMED], *(("…",) if len(columns) > _MOST_NAMED else ()))
    raise InputError(
        Message("There is no such column"),
        sentences(
            Message("There is no column {columns} to show as context.", columns=Listing(absent)),
            Message("The columns are {names}.", names=Listing(named))
            if columns
            else Message("What is to be judged has no columns."),
        ),
        Message("Where a source knows them, these can be shown too: {fields}.", fields=Listing(FIELDS)),
    )


def _no_text() -> InputError:
    return InputError(
        Message("There is nothing to judge"),
        Message("The text is empty, so no run was started."),
        Message("Enter a text, or choose files."),
    )
