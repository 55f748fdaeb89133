"""From posts to items and skips, with what each one answers and, where that was chosen, the messages before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from plumbline.domain.content import Answered, ContentItem, Context, Origin, Skip
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place, PlaceKind, place
from plumbline.intake.chats.post import AT_END, Entry, Omission, Post, Remark
from plumbline.intake.chats.post import WHOLE as WHOLE_EXPORT
from plumbline.intake.conversation import Conversation, bounded, one_line
from plumbline.intake.options import Format
from plumbline.intake.source import Source

_MENTION = re.compile(r"@([UW][A-Z0-9]{1,20})\b")


def items(source: Source, posts: Iterator[Entry], note: Message | None) -> Iterator[ContentItem | Skip]:
    """An item or a skip for each; `note` goes into each item, first."""
    before = source.options.messages_before
    spoken = source.conversation if source.findings.kind == Format.SLACK else Conversation()
    for post in _named(posts, source.people):
        source.document.work.check()
        if isinstance(post, Remark):
            source.findings.about = post.detail
            continue
        if isinstance(post, Omission):
            yield Skip(_origin(source, post), post.reason, post.detail)
            continue
        notes = [*(said for said in (note, source.findings.about) if said), *post.notes]
        text = post.text
        said = Answered(post.external_id, post.author, post.text)
        if before and text and not text.isspace():
            text, count = spoken.window(post.channel, post.thread, said, before)
            if count:
                notes.append(
                    Message(
                        "The item is the last message with the {n} before it, each with its author.",
                        one="The item is the last message with the one before it, each with its author.",
                        n=count,
                    )
                )
        item = source.gate.item(text, _origin(source, post), notes, _context(post, _answered(post, spoken)))
        spoken.add(post.channel, said)
        yield item


def _named(posts: Iterator[Entry], people: Mapping[str, str]) -> Iterator[Entry]:
    """With names in the place of the ids of people."""
    if not people:
        yield from posts
        return
    for post in posts:
        if isinstance(post, Remark):
            yield post
            continue
        author = people.get(post.author, post.author)
        if isinstance(post, Omission):
            yield replace(post, author=author)
        else:
            text = _MENTION.sub(lambda found: f"@{people.get(found[1], found[1])}", post.text)
            yield replace(post, author=author, text=text)


def _answered(post: Post, spoken: Conversation) -> Answered | None:
    if post.answered is not None:
        return bounded(post.answered)
    return spoken.answered(post.channel, post.reply_to) if post.reply_to else None


def _origin(source: Source, post: Post | Omission) -> Origin:
    return Origin(
        source.document.name,
        _where(post.number),
        one_line(post.external_id),
        one_line(post.author),
        one_line(post.written),
    )


def _where(number: int) -> Place:
    if number == WHOLE_EXPORT:
        return WHOLE
    return place(PlaceKind.END) if number == AT_END else place(PlaceKind.MESSAGE, number)


def _context(post: Post, answered: Answered | None) -> Context:
    return Context(one_line(post.channel), one_line(post.thread), one_line(post.title), answered)
