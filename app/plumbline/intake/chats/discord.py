"""DiscordChatExporter's JSON and CSV.

Shape: Tyrrrz/DiscordChatExporter, DiscordChatExporter.Core/Exporting/JsonMessageWriter.cs and CsvMessageWriter.cs (2025). The
JSON is one object: `guild`, `channel`, `dateRange`, `exportedAt`, `messages`, and `messageCount`, which is written last, so that
a file without it was cut off. In a thread, `channel.category` is the channel that it belongs to. Of notices (joins, pins, calls)
`content` is the exporter's own English.
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, ValueRefusedError, Walk, guarded, list_of, object_of, text_of
from plumbline.intake.chats.post import AT_END, ATTACHMENT, EDITED, FORWARDED, Omission, Post, cut_off, no_text, system
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document

_WRITTEN_BY_PEOPLE = frozenset(
    {"", "Default", "Reply", "ChatInputCommand", "ContextMenuCommand", "0", "19", "20", "23"}
)
_THREADS = ("Thread", "GuildForum")


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Messages in the order of the file; at the end, whether it is complete."""
    return guarded(_read(Walk(document.text(), options.max_row_chars)))


def _read(walk: Walk) -> Iterator[Post | Omission]:
    guild: Object = {}
    channel: Object = {}
    said: int | None = None
    last = 0
    for field in walk.fields():
        if field == "guild":
            guild = _object(walk)
        elif field == "channel":
            channel = _object(walk)
        elif field == "messages":
            where, thread = _where(guild, channel)
            for last, found in walk.objects():
                yield found if isinstance(found, Omission) else post(found, last, where, thread)
        elif field == "messageCount":
            count = walk.text()
            said = int(count) if count.isdecimal() else None
    if said is None:
        yield cut_off()
    elif said != last:
        detail = Message(
            "The export is incomplete. Messages by its own count: {said}; found: {found}.",
            said=said,
            found=last,
        )
        yield Omission(AT_END, SkipReason.MALFORMED, detail)


def _object(walk: Walk) -> Object:
    try:
        return object_of(walk.value())
    except ValueRefusedError:
        return {}


def _where(guild: Object, channel: Object) -> tuple[str, str]:
    """The channel, and the thread where it is one."""
    server, name, parent = (
        text_of(value) for value in (guild.get("name"), channel.get("name"), channel.get("category"))
    )
    if any(kind in text_of(channel.get("type")) for kind in _THREADS):
        return " · ".join(filter(None, (server, parent))), name
    return " · ".join(filter(None, (server, name))), ""


def post(message: Object, number: int, channel: str, thread: str) -> Post | Omission:
    """One message: its own text, then what was forwarded with it, then the texts of its embeds."""
    identity, written = text_of(message.get("id")), text_of(message.get("timestamp"))
    who = object_of(message.get("author"))
    author = text_of(who.get("nickname")) or text_of(who.get("name"))
    if text_of(message.get("type")) not in _WRITTEN_BY_PEOPLE:
        return system(number, identity, author, written)
    forwarded = object_of(message.get("forwardedMessage"))
    pieces = [*_texts(message), *_texts(forwarded)]
    text = "\n\n".join(pieces)
    attached = any(list_of(part.get(name)) for part in (message, forwarded) for name in ("attachments", "stickers"))
    if not text:
        return no_text(number, identity, author, written)
    notes = []
    if forwarded:
        notes.append(FORWARDED)
    if message.get("timestampEdited"):
        notes.append(EDITED)
    if attached:
        notes.append(ATTACHMENT)
    if who.get("isBot") is True:
        notes.append(Message("A bot wrote it."))
    reference = {} if forwarded else object_of(message.get("reference"))
    reply_to = text_of(reference.get("messageId"))
    return Post(number, text, identity, author, written, channel, thread, reply_to=reply_to, notes=tuple(notes))


def _texts(message: Object) -> list[str]:
    embeds = [_embed(object_of(embed)) for embed in list_of(message.get("embeds"))]
    return [text for text in (text_of(message.get("content")), *embeds) if text and not text.isspace()]


def _embed(embed: Object) -> str:
    fields = (
        ": ".join(filter(None, (text_of(field.get("name")), text_of(field.get("value")))))
        for field in map(object_of, list_of(embed.get("fields")))
    )
    by = text_of(object_of(embed.get("author")).get("name"))
    footer = text_of(object_of(embed.get("footer")).get("text"))
    return "\n".join(
        filter(None, (by, text_of(embed.get("title")), text_of(embed.get("description")), *fields, footer))
    )


COLUMNS = ("AuthorID", "Author", "Date", "Content", "Attachments", "Reactions")
"""The header of its CSV."""

_NOTICES = frozenset(
    {
        "Started a thread.", "Pinned a message.", "Joined the server.", "Changed the channel icon.", "Left the group.",
        "Removed a recipient.", "Added a recipient.",
    }
)  # fmt: skip


def row(cells: dict[str, str], number: int) -> Post | Omission:
    """One row of its CSV, which has no ids, channels or replies."""
    author, written = cells.get("Author", ""), cells.get("Date", "")
    text = cells.get("Content", "")
    if text in _NOTICES:
        return system(number, "", author, written)
    if not text.strip():
        return no_text(number, "", author, written)
    notes = (ATTACHMENT,) if cells.get("Attachments", "").strip() else ()
    return Post(number, text, "", author, written, notes=notes)
