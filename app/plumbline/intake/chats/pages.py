"""Chats that were exported as web pages: Telegram Desktop's `messages.html` and DiscordChatExporter's HTML.

Shapes: telegramdesktop/tdesktop, export_output_html.cpp (2023): `div.message` with `default` or `service` and an id `message…`,
inside `.from_name`, `.date` with the full time in `title`, `.text`, `.reply_to`, `.forwarded`; `joined` messages are by the
author before. The chat's name is in `.page_header`. Tyrrrz/DiscordChatExporter, MessageGroupTemplate.cshtml (2023):
`.chatlog__message-container` with `data-message-id`, `.chatlog__author`, `.chatlog__timestamp` (its `title` or text),
`.chatlog__content`, `.chatlog__embed`, `.chatlog__reply`, `.chatlog__forwarded` and `.chatlog__system-notification-content`. A
page is parsed whole and has the cap of pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from plumbline.domain.content import Answered, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.markup import seen
from plumbline.intake.chats.post import AT_END, ATTACHMENT, EDITED, FORWARDED, Omission, Post, no_text, system
from plumbline.intake.options import IntakeOptions
from plumbline.intake.readers.html import parsed
from plumbline.tables.document import Document

_REPLY = re.compile(r"message(-?\d+)")


def telegram(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """The messages of one of Telegram's pages."""
    page = parsed(document, options)
    channel = _text(page.css_first(".page_header .text"))
    author = ""
    for number, message in enumerate(page.css("div.message"), 1):
        identity = (message.attributes.get("id") or "").removeprefix("message")
        classes = _classes(message)
        date = message.css_first(".date")
        written = (date.attributes.get("title") or "") if date is not None else ""
        if "service" in classes:
            yield system(number, identity)
            continue
        forwarded = message.css_first(".forwarded")
        name = next(
            (node for node in message.css(".from_name") if forwarded is None or not _inside(node, forwarded)), None
        )
        author = _text(name) or author
        pieces = [*(_seen(node) for node in message.css(".text")), _poll(message)]
        text = "\n\n".join(filter(None, pieces))
        if not text:
            yield no_text(number, identity, author, written)
            continue
        notes = [
            note for note, there in ((FORWARDED, forwarded), (ATTACHMENT, message.css_first(".media_wrap"))) if there
        ]
        reply = _REPLY.search(_markup(message.css_first(".reply_to")))
        yield Post(
            number, text, identity, author, written, channel, reply_to=reply[1] if reply else "", notes=tuple(notes)
        )


def discord(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """The messages of one of DiscordChatExporter's pages."""
    page = parsed(document, options)
    channel = " · ".join(filter(None, (_text(node) for node in page.css(".preamble__entry")[:2])))
    author = written = ""
    if page.css_first(".postamble") is None:
        yield Omission(AT_END, SkipReason.MALFORMED, Message("The page has no end: it may have been cut off."))
    for number, message in enumerate(page.css(".chatlog__message-container"), 1):
        identity = message.attributes.get("data-message-id") or ""
        if message.css_first(".chatlog__system-notification-content") is not None:
            yield system(number, identity, _text(message.css_first(".chatlog__system-notification-author")))
            continue
        author = _text(message.css_first(".chatlog__author")) or author
        stamp = message.css_first(".chatlog__timestamp") or message.css_first(".chatlog__short-timestamp")
        if stamp is not None:
            written = stamp.attributes.get("title") or _text(stamp)
        pieces = [_seen(node) for node in message.css(".chatlog__content .chatlog__markdown-preserve")]
        pieces += [_seen(node) for node in message.css(".chatlog__embed")]
        text = "\n\n".join(filter(None, pieces))
        if not text:
            yield no_text(number, identity, author, written)
            continue
        found = {
            FORWARDED: ".chatlog__forwarded",
            EDITED: ".chatlog__edited-timestamp",
            ATTACHMENT: ".chatlog__attachment",
        }
        notes = tuple(note for note, selector in found.items() if message.css_first(selector) is not None)
        yield Post(number, text, identity, author, written, channel, answered=_answered(message), notes=notes)


def _answered(message: LexborNode) -> Answered | None:
    reply = message.css_first(".chatlog__reply")
    if reply is None:
        return None
    link = re.search(r"'(\d+)'", _markup(reply.css_first(".chatlog__reply-link")))
    content = reply.css_first(".chatlog__reply-link") or reply.css_first(".chatlog__reply-content")
    return Answered(link[1] if link else "", _text(reply.css_first(".chatlog__reply-author")), _text(content))


def _classes(node: LexborNode) -> list[str]:
    return (node.attributes.get("class") or "").split()


def _inside(node: LexborNode, outer: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.mem_id == outer.mem_id:
            return True
        parent = parent.parent
    return False


def _seen(node: LexborNode) -> str:
    return seen(_markup(node)).strip()


def _markup(node: LexborNode | None) -> str:
    return "" if node is None else node.html or ""


def _text(node: LexborNode | None) -> str:
    return "" if node is None else " ".join(node.text().split())


def _poll(message: LexborNode) -> str:
    return "\n".join(_text(node) for node in message.css(".media_poll .question, .media_poll .answer"))
