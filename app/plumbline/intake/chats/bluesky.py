"""Bluesky: posts as records in JSON, or a whole repository as a CAR file.

Shape: the lexicon `app.bsky.feed.post` (`text`, `createdAt`, `reply.parent.uri`, `embed`) and the AT Protocol's repository
specification: the blocks of a CAR file are DAG-CBOR, among them the records, each with its `$type`. libipld reads the file; it
holds no record keys that could be told without walking the tree, so that posts of a CAR file have no ids. A feed as the API gives
it has the records under `feed[].post.record`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import libipld

from plumbline.domain.content import Answered, SkipReason
from plumbline.domain.messages import Message, Size
from plumbline.intake.chats.json_walk import Object, ValueRefusedError, Walk, guarded, list_of, object_of, text_of
from plumbline.intake.chats.post import AT_END, Omission, Post, no_text
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document, DocumentError

POST = "app.bsky.feed.post"
MOST_BYTES = 512 * 1024 * 1024
"""Largest repository that is read; it is held in memory."""


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Records one after the other or in an array, or a feed."""
    return guarded(_read(Walk(document.text(), options.max_row_chars)))


def read_repository(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:  # noqa: ARG001 - every reader takes them
    """The posts of a CAR file, oldest first; likes, follows and the like are counted in one omission."""
    if document.size > MOST_BYTES:
        detail = Message(
            "The repository has {bytes}; the limit is {limit}.", bytes=Size(document.size), limit=Size(MOST_BYTES)
        )
        raise DocumentError(SkipReason.TOO_LARGE, detail)
    try:
        _, blocks = libipld.decode_car(b"".join(document.raw()))
    except (ValueError, OverflowError, RecursionError) as error:
        detail = Message("The CAR file is not complete: it was cut off or damaged.")
        raise DocumentError(SkipReason.MALFORMED, detail) from error
    records = [block for block in blocks.values() if isinstance(block, dict)]
    posts = [record for record in records if record.get("$type") == POST]
    posts.sort(key=lambda record: text_of(record.get("createdAt")))
    for number, record in enumerate(posts, 1):
        yield _post(record, number, "", "")
    others = sum(1 for record in records if "$type" in record) - len(posts)
    if others:
        detail = Message(
            "{n} records are not posts: likes, follows, reposts, the profile.",
            one="{n} record is not a post: a like, a follow, a repost or the profile.",
            n=others,
        )
        yield Omission(AT_END, SkipReason.SYSTEM, detail)


def _read(walk: Walk) -> Iterator[Post | Omission]:
    number = 0
    if walk.peek() == "[":
        for number, found in walk.objects():
            yield found if isinstance(found, Omission) else _found(found, number)
        return
    while walk.peek() == "{":
        record: Object = {}
        for field in walk.fields():
            if field == "feed":
                for number, found in walk.objects():
                    yield found if isinstance(found, Omission) else _found(found, number)
            else:
                record[field] = _value(walk)
        if "$type" in record:
            number += 1
            yield _found(record, number)


def _value(walk: Walk) -> Any:
    try:
        return walk.value()
    except ValueRefusedError:
        return None


def _found(entry: Object, number: int) -> Post | Omission:
    """A record, or what the API wraps it in."""
    view = object_of(entry.get("post")) or entry
    record = object_of(view.get("record")) or object_of(view.get("value")) or view
    author = object_of(view.get("author"))
    if record.get("$type") != POST:
        return Omission(number, SkipReason.SYSTEM, Message("The record is not a post."))
    name = text_of(author.get("displayName")) or text_of(author.get("handle"))
    return _post(record, number, text_of(view.get("uri")), name)


def _post(record: dict[str, Any], number: int, identity: str, author: str) -> Post | Omission:
    written = text_of(record.get("createdAt"))
    embed = object_of(record.get("embed"))
    media = object_of(embed.get("media")) or embed
    pictures = [text_of(object_of(image).get("alt")) for image in list_of(media.get("images"))]
    card = object_of(media.get("external"))
    linked = "\n".join(filter(None, map(text_of, (card.get("title"), card.get("description")))))
    text = "\n\n".join(filter(None, (text_of(record.get("text")), *pictures, linked)))
    if not text.strip():
        return no_text(number, identity, author, written)
    reply = object_of(record.get("reply"))
    parent = text_of(object_of(reply.get("parent")).get("uri"))
    thread = text_of(object_of(reply.get("root")).get("uri"))
    answered = Answered(parent) if parent and not identity else None
    return Post(number, text, identity, author, written, thread=thread, reply_to=parent, answered=answered)
