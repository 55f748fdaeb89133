"""Mastodon's archive: `outbox.json`, an ActivityPub collection.

Shape: Mastodon's documentation "Moving or leaving accounts" and ActivityStreams 2.0: `orderedItems` with activities; `Create` has
an `object` with `content` (HTML), `summary` (the content warning), `published`, `inReplyTo` and `attachment`s whose `name`
describes them; `Announce` is a boost.
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, Walk, guarded, list_of, object_of, text_of
from plumbline.intake.chats.markup import seen
from plumbline.intake.chats.post import SHARED, Omission, Post, no_text, system
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Posts in the order of the file; boosts and other activities are left out."""
    return guarded(_read(Walk(document.text(), options.max_row_chars)))


def _read(walk: Walk) -> Iterator[Post | Omission]:
    for field in walk.fields():
        if field == "orderedItems":
            for number, found in walk.objects():
                yield found if isinstance(found, Omission) else _post(found, number)


def _post(activity: Object, number: int) -> Post | Omission:
    kind = text_of(activity.get("type"))
    note = object_of(activity.get("object"))
    written = text_of(note.get("published")) or text_of(activity.get("published"))
    author = text_of(note.get("attributedTo")) or text_of(activity.get("actor"))
    if kind == "Announce":
        return Omission(number, SkipReason.SHARED, SHARED, text_of(activity.get("id")), author, written)
    identity = text_of(note.get("id"))
    if kind != "Create" or not note:
        return system(number, identity, author, written)
    poll = [text_of(object_of(option).get("name")) for name in ("oneOf", "anyOf") for option in list_of(note.get(name))]
    pictures = [text_of(object_of(found).get("name")) for found in list_of(note.get("attachment"))]
    text = "\n\n".join(filter(None, (seen(text_of(note.get("content"))), "\n".join(poll), *pictures)))
    if not text.strip():
        return no_text(number, identity, author, written)
    notes = []
    if any(pictures):
        notes.append(Message("The descriptions of its pictures are part of the text."))
    parent = text_of(note.get("inReplyTo"))
    return Post(
        number,
        text,
        identity,
        author,
        written,
        title=text_of(note.get("summary")),
        reply_to=parent,
        thread=text_of(note.get("conversation")),
        notes=tuple(notes),
    )
