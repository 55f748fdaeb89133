"""Signal's export as plain text: `main.jsonl`, one frame a line.

Shape: the messages of Signal's backup format (signalapp/Signal-Desktop, protos/Backups.proto, 2025) in protobuf's JSON form:
frames `account`, `recipient`, `chat` and `chatItem`, 64-bit numbers as texts. `recipient`, `chat` and
`chatItem.standardMessage.text.body` are confirmed by public readers of such files; the names of the other kinds of message are
from the proto only.
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import Answered, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, list_of, object_of, parsed, text_of
from plumbline.intake.chats.post import ATTACHMENT, EDITED, Omission, Post, deleted, no_text, system
from plumbline.intake.chats.times import from_milliseconds
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document
from plumbline.tables.lines import lines

_MEDIA = ("stickerMessage", "contactMessage", "viewOnceMessage", "giftBadge", "paymentNotification")
_FRAMES = 1_000_000
"""Most people and chats that are remembered."""


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Numbers are those of the lines."""
    people: dict[str, str] = {}
    chats: dict[str, str] = {}
    for line in lines(document.text(), options.max_row_chars):
        if line.text is None:
            detail = Message(
                "The line has {chars} characters; the limit for a row is {limit}.",
                chars=line.chars,
                limit=options.max_row_chars,
            )
            yield Omission(line.number, SkipReason.TOO_LARGE, detail)
            continue
        if line.text.isspace():
            continue
        frame = frame_of(line.text)
        if frame is None:
            detail = Message("The line is not valid JSON; where it is the last one, the export was cut off.")
            yield Omission(line.number, SkipReason.MALFORMED, detail)
        elif recipient := object_of(frame.get("recipient")):
            if len(people) < _FRAMES:
                people[text_of(recipient.get("id"))] = _name(recipient)
        elif chat := object_of(frame.get("chat")):
            if len(chats) < _FRAMES:
                chats[text_of(chat.get("id"))] = people.get(text_of(chat.get("recipientId")), "")
        elif item := object_of(frame.get("chatItem")):
            yield _post(item, line.number, people, chats)


def frame_of(line: str) -> Object | None:
    """The object on a line; None where there is none."""
    try:
        found = parsed(line)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _name(recipient: Object) -> str:
    contact, group = object_of(recipient.get("contact")), object_of(recipient.get("group"))
    if contact:
        for first, last in (
            ("systemGivenName", "systemFamilyName"),
            ("profileGivenName", "profileFamilyName"),
            ("username", ""),
            ("e164", ""),
        ):
            if name := " ".join(filter(None, (text_of(contact.get(first)), text_of(contact.get(last))))):
                return name
    if group:
        return text_of(object_of(object_of(group.get("snapshot")).get("title")).get("title"))
    return ""


def _post(item: Object, number: int, people: dict[str, str], chats: dict[str, str]) -> Post | Omission:
    sent = text_of(item.get("dateSent"))
    who = text_of(item.get("authorId"))
    author, written = people.get(who) or who, from_milliseconds(sent)
    channel = chats.get(text_of(item.get("chatId"))) or text_of(item.get("chatId"))
    if "remoteDeletedMessage" in item:
        return deleted(number, sent, author, written)
    if any(name in item for name in _MEDIA):
        return no_text(number, sent, author, written)
    message = object_of(item.get("standardMessage"))
    reply = object_of(object_of(item.get("directStoryReplyMessage")).get("textReply"))
    poll = object_of(item.get("poll"))
    if not message and not reply and not poll:
        return system(number, sent, author, written)
    options = (text_of(object_of(option).get("option")) for option in list_of(poll.get("options")))
    text = (
        _body(message.get("text")) or _body(reply.get("text")) or "\n".join((text_of(poll.get("question")), *options))
    )
    if not text.strip():
        return no_text(number, sent, author, written)
    notes = []
    if list_of(item.get("revisions")):
        notes.append(EDITED)
    if list_of(message.get("attachments")):
        notes.append(ATTACHMENT)
    quote = object_of(message.get("quote"))
    answered = None
    if quote:
        answered_author = text_of(quote.get("authorId"))
        answered = Answered(
            text_of(quote.get("targetSentTimestamp")),
            people.get(answered_author) or answered_author,
            _body(quote.get("text")),
        )
    return Post(number, text, sent, author, written, channel, answered=answered, notes=tuple(notes))


def _body(text: object) -> str:
    """A text, in older versions of the format a bare one."""
    return text_of(text) or text_of(object_of(text).get("body"))
