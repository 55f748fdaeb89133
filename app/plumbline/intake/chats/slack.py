"""Slack's export: a folder or zip with a folder for each channel, and in it a file for each day.

Shape: Slack's help page "How to read Slack data exports" and public exports. A day is an array of messages with `type`, `user`,
`text` and `ts`; `subtype` says what is not written by a person; `thread_ts` is the `ts` of the message that a thread began with;
`edited` and `user_profile` (the author's names) may be there. `users.json`, `channels.json` and the like stand beside the folders
and have no messages. Not confirmed: exports of paid plans with further files.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.archives import Archive
from plumbline.intake.chats.json_walk import Object, Walk, guarded, list_of, object_of, text_of
from plumbline.intake.chats.post import ATTACHMENT, EDITED, WHOLE, Omission, Post, deleted, no_text, system
from plumbline.intake.chats.times import from_seconds
from plumbline.intake.options import IntakeOptions
from plumbline.intake.source import Source
from plumbline.tables.document import Document

USERS: Final = "users.json"
MOST_USERS: Final = 64_000_000
"""Largest list of people that is read, in bytes."""

_WRITTEN = frozenset(
    {"", "bot_message", "me_message", "thread_broadcast", "file_share", "file_comment", "huddle_thread"}
)
_DELETED = frozenset({"tombstone", "message_deleted"})
_LINK = re.compile(r"<([^<>|\n]*)(?:\|([^<>\n]*))?>")


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """The messages of one day; the channel is the folder that the file is in."""
    steps = re.split(r"[/\\]", document.name)
    channel = steps[-2] if len(steps) > 1 else ""
    return guarded(_read(Walk(document.text(), options.max_row_chars), channel))


def lists(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:  # noqa: ARG001 - every reader takes them
    """The lists of people and channels that stand beside the messages."""
    detail = Message("It lists the people or channels of the export and has no messages.")
    yield Omission(WHOLE, SkipReason.SYSTEM, detail)


def people(users: bytes) -> dict[str, str]:
    """Names by id, from the export's `users.json`."""
    try:
        found = json.loads(users or b"[]")
    except (ValueError, RecursionError):
        return {}
    names: dict[str, str] = {}
    for user in map(object_of, list_of(found)):
        profile = object_of(user.get("profile"))
        shown = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"), user.get("name"))
        name = next(filter(None, map(text_of, shown)), "")
        if name and text_of(user.get("id")) and "profile" in user:
            names[text_of(user.get("id"))] = " ".join(name.split())
    return names


def learn_people(archive: Archive, source: Source) -> None:
    """Learns the names of the people where the archive is an export of Slack."""
    found = archive.find(USERS)
    if found is None or found.size > MOST_USERS:
        return
    with found.opens() as file:
        source.people.update(people(file.read(MOST_USERS)))


def _read(walk: Walk, channel: str) -> Iterator[Post | Omission]:
    for number, found in walk.objects():
        yield found if isinstance(found, Omission) else _post(found, number, channel)


def _post(message: Object, number: int, channel: str) -> Post | Omission:
    ts = text_of(message.get("ts"))
    author, written = _author(message), from_seconds(ts)
    subtype = text_of(message.get("subtype"))
    if subtype in _DELETED:
        return deleted(number, ts, author, written)
    if subtype not in _WRITTEN:
        return system(number, ts, author, written)
    attached = [_attachment(object_of(found)) for found in list_of(message.get("attachments"))]
    text = "\n\n".join(filter(None, (_plain(text_of(message.get("text"))), *attached)))
    if not text.strip():
        return no_text(number, ts, author, written)
    notes = []
    if message.get("edited"):
        notes.append(EDITED)
    if list_of(message.get("files")):
        notes.append(ATTACHMENT)
    thread = text_of(message.get("thread_ts"))
    reply_to = thread if thread != ts else ""
    return Post(number, text, ts, author, written, channel, thread, reply_to=reply_to, notes=tuple(notes))


def _author(message: Object) -> str:
    profile = object_of(message.get("user_profile"))
    names = (profile.get("display_name"), profile.get("real_name"), profile.get("name"), message.get("username"))
    return next(filter(None, map(text_of, (*names, message.get("user"), message.get("bot_id")))), "")


def _attachment(attachment: Object) -> str:
    """What a message quotes or a bot adds; `fallback` repeats the rest in plain text."""
    texts = [_plain(text_of(attachment.get(name))) for name in ("pretext", "title", "text")]
    return "\n".join(filter(None, texts)) or _plain(text_of(attachment.get("fallback")))


def _plain(text: str) -> str:
    """Slack's markup of links and mentions as what a reader sees; &amp;, &lt; and &gt; as the characters."""
    return html.unescape(_LINK.sub(_seen, text)) if "<" in text or "&" in text else text


def _seen(link: re.Match[str]) -> str:
    target, words = link[1], link[2]
    if target[:1] in {"@", "#", "!"}:
        sign = "#" if target[0] == "#" else "@"
        return f"{sign}{words.lstrip('@#') if words else target[1:]}"
    return f"{words} ({target})" if words and words not in target else target
