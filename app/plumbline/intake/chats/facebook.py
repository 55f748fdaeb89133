"""Facebook's and Instagram's "download your information" in JSON: conversations, posts and comments.

Shape: public descriptions of the files (2018 to 2025). A conversation (`message_1.json`) has `participants`, `messages` (the
newest first) with `sender_name`, `timestamp_ms` and `content`, and after them `title`. Posts are an array of objects with
`data[].post`; comments stand under `comments_v2` as `data[].comment.comment`; Instagram's comments have `string_map_data`, whose
keys are in the account's language ("Comment" is confirmed for English only), its posts `media[].title`.

In all of them each byte of a text's UTF-8 stands as a character of its own ("Ã©" for "é"). That is undone here, and noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, Walk, guarded, list_of, object_of, text_of, top_text
from plumbline.intake.chats.post import ATTACHMENT, Omission, Post, deleted, no_text, system
from plumbline.intake.chats.times import from_milliseconds, from_seconds
from plumbline.intake.mojibake import bytes_as_characters
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document

_MENDED = Message("Its characters were stored as single bytes, as in all such exports; they were put together again.")
_BY_THE_SERVICE = re.compile(r"Liked a message|Reacted \S{1,16} to your message|[^\n]{1,80} sent an attachment\.")
"""What the service writes in a person's name, in English; other languages were not seen."""

LISTS = ("comments_v2", "group_comments_v2", "group_posts_v2", "comments_media_comments", "comments_reels_comments")


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """A conversation is read twice, because its title stands behind the messages."""
    title = _mended(top_text(document.text(), "title", options.max_row_chars))
    return guarded(_read(Walk(document.text(), options.max_row_chars), title))


def _read(walk: Walk, title: str) -> Iterator[Post | Omission]:
    if walk.peek() == "[":
        yield from _entries(walk)
        return
    for field in walk.fields():
        if field == "messages":
            for number, found in walk.objects():
                yield found if isinstance(found, Omission) else _message(found, number, title)
        elif field in LISTS:
            yield from _entries(walk)


def _entries(walk: Walk) -> Iterator[Post | Omission]:
    for number, found in walk.objects():
        yield found if isinstance(found, Omission) else _entry(found, number)


def _message(message: Object, number: int, channel: str) -> Post | Omission:
    author, written = _mended(text_of(message.get("sender_name"))), from_milliseconds(message.get("timestamp_ms"))
    if message.get("is_unsent") is True:
        return deleted(number, "", author, written)
    if text_of(message.get("type")) in {"Subscribe", "Unsubscribe"} or "call_duration" in message:
        return system(number, "", author, written)
    share = object_of(message.get("share"))
    raw = [text_of(message.get("content")), text_of(share.get("share_text"))]
    pieces = [text for text in dict.fromkeys(map(_mended, raw)) if text]
    if not pieces:
        return no_text(number, "", author, written)
    if len(pieces) == 1 and _BY_THE_SERVICE.fullmatch(pieces[0].strip()):
        return system(number, "", author, written)
    notes = [_MENDED] if [_mended(text) for text in raw] != raw else []
    if any(list_of(message.get(name)) for name in ("photos", "videos", "audio_files", "files", "gifs")):
        notes.append(ATTACHMENT)
    return Post(number, "\n\n".join(pieces), "", author, written, channel, notes=tuple(notes))


def _entry(entry: Object, number: int) -> Post | Omission:
    """A post or a comment."""
    data = list_of(entry.get("data"))
    comments = [object_of(object_of(part).get("comment")) for part in data]
    comment: Object = next(filter(None, comments), {})
    media = list_of(entry.get("media"))
    texts: list[Any] = [object_of(part).get("post") for part in data]
    texts += [comment.get("comment"), *_strings(object_of(entry.get("string_map_data")))]
    if not data and not entry.get("string_map_data"):
        texts += [entry.get("title"), *(object_of(part).get("title") for part in media)]
    raw = [text for text in map(text_of, texts) if text]
    author = _mended(text_of(comment.get("author")))
    written = from_seconds(_when(entry, comment, media))
    title = _mended(text_of(entry.get("title"))) if data else ""
    if not raw:
        return no_text(number, "", author, written)
    pieces = list(dict.fromkeys(map(_mended, raw)))
    notes = [_MENDED] if [_mended(text) for text in raw] != raw else []
    if list_of(entry.get("attachments")) or media:
        notes.append(ATTACHMENT)
    channel = _mended(text_of(comment.get("group")))
    return Post(number, "\n\n".join(pieces), "", author, written, channel, title=title, notes=tuple(notes))


def _strings(strings: Object) -> list[str]:
    """The comment itself: the value under "Comment", else every value that is no link."""
    if comment := object_of(strings.get("Comment")):
        return [text_of(comment.get("value"))]
    return [text_of(object_of(value).get("value")) for value in strings.values() if not object_of(value).get("href")]


def _when(entry: Object, comment: Object, media: list[Any]) -> object:
    times = [comment.get("timestamp"), entry.get("timestamp"), entry.get("creation_timestamp")]
    times += [object_of(value).get("timestamp") for value in object_of(entry.get("string_map_data")).values()]
    times += [object_of(part).get("creation_timestamp") for part in media]
    return next(filter(None, times), "")


def _mended(text: str) -> str:
    return bytes_as_characters(text) or text
