"""Telegram Desktop's JSON export, of one chat or of everything.

Shape: telegramdesktop/tdesktop, Telegram/SourceFiles/export/output/export_output_json.cpp (2023). One chat is an object with
`name`, `type`, `id` and `messages`; everything has such objects under `chats.list` and `left_chats.list`. A message's `text` is a
string, or an array of strings and objects with a `text`. `type` is "message", "service" (with `actor` and `action`) or
"unsupported".
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, Walk, guarded, list_of, object_of, text_of
from plumbline.intake.chats.post import EDITED, FORWARDED, Omission, Post, no_text, system
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document

_CHATS = ("chats", "left_chats")


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """In the order of the file; numbers go on from chat to chat."""
    return guarded(_Reader(Walk(document.text(), options.max_row_chars)).read())


class _Reader:
    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._number = 0

    def read(self) -> Iterator[Post | Omission]:
        name = ""
        for field in self._walk.fields():
            if field == "name":
                name = self._walk.text()
            elif field == "messages":
                yield from self._messages(name)
            elif field in _CHATS:
                yield from self._chats()

    def _chats(self) -> Iterator[Post | Omission]:
        for field in self._walk.fields():
            if field == "list":
                for _ in self._walk.elements():
                    yield from self._chat()

    def _chat(self) -> Iterator[Post | Omission]:
        name = identity = ""
        for field in self._walk.fields():
            if field == "name":
                name = self._walk.text()
            elif field == "id":
                identity = self._walk.text()
            elif field == "messages":
                yield from self._messages(name or identity)

    def _messages(self, channel: str) -> Iterator[Post | Omission]:
        for _, found in self._walk.objects():
            self._number += 1
            if isinstance(found, Omission):
                yield Omission(self._number, found.reason, found.detail)
            else:
                yield _post(found, self._number, channel)


def _post(message: Object, number: int, channel: str) -> Post | Omission:
    identity, written = text_of(message.get("id")), text_of(message.get("date"))
    if message.get("type") == "service":
        return system(number, identity, text_of(message.get("actor")), written)
    author = text_of(message.get("from")) or text_of(message.get("author")) or text_of(message.get("from_id"))
    if message.get("type") == "unsupported":
        detail = Message("The program that made the export could not write this message.")
        return Omission(number, SkipReason.MEDIA, detail, identity, author, written)
    text = "\n".join(filter(None, (parts(message.get("text")), _poll(object_of(message.get("poll"))))))
    if not text:
        return no_text(number, identity, author, written)
    notes = []
    if message.get("forwarded_from") or message.get("saved_from"):
        notes.append(FORWARDED)
    if message.get("edited"):
        notes.append(EDITED)
    return Post(
        number,
        text,
        identity,
        author,
        written,
        channel,
        thread=text_of(message.get("topic_name")),
        reply_to=text_of(message.get("reply_to_message_id")),
        notes=tuple(notes),
    )


def parts(text: object) -> str:
    """A text that may be split into parts, joined."""
    if isinstance(text, list):
        return "".join(text_of(part) or text_of(object_of(part).get("text")) for part in text)
    return text_of(text)


def _poll(poll: Object) -> str:
    answers = (parts(object_of(answer).get("text")) for answer in list_of(poll.get("answers")))
    return "\n".join(filter(None, (parts(poll.get("question")), *answers)))
