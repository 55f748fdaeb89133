"""From posts to items and skips, with what each one answers and, where that was chosen, the messages before it."""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from plumbline.domain.content import Answered, ContentItem, Context, Origin, Skip
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place, PlaceKind, place
from plumbline.intake.chats.post import AT_END, Entry, Omission, Post, Remark
from plumbline.intake.chats.post import WHOLE as WHOLE_EXPORT
from plumbline.intake.items import mend
from plumbline.intake.source import Source

QUOTED_CHARS: Final = 500
"""So much of what an item answers goes with it."""

_MENTION = re.compile(r"@([UW][A-Z0-9]{1,20})\b")
_NAME_CHARS = 300
_REMEMBERED = 20_000
"""Posts that a later one can answer; about 15 MB where all are long."""

_CHANNELS = 1_000


def items(source: Source, posts: Iterator[Entry], note: Message | None) -> Iterator[ContentItem | Skip]:
    """An item or a skip for each; `note` goes into each item, first."""
    before = source.options.messages_before
    known = _Known()
    windows = _Windows(before)
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
        if before and text and not text.isspace():
            text, count = windows.add(post)
            if count:
                notes.append(
                    Message(
                        "The item is the last message with the {n} before it, each with its author.",
                        one="The item is the last message with the one before it, each with its author.",
                        n=count,
                    )
                )
        item = source.gate.item(text, _origin(source, post), notes, _context(post, known.answered(post)))
        known.add(post)
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


class _Known:
    """The posts that later ones can answer, the newest ones of each export."""

    def __init__(self) -> None:
        self._posts: OrderedDict[tuple[str, str], Answered] = OrderedDict()

    def add(self, post: Post) -> None:
        if not post.external_id:
            return
        key = (post.channel, post.external_id)
        self._posts.pop(key, None)
        self._posts[key] = Answered(post.external_id, _name(post.author), _quoted(post.text))
        if len(self._posts) > _REMEMBERED:
            self._posts.popitem(last=False)

    def answered(self, post: Post) -> Answered | None:
        if post.answered is not None:
            quoted = post.answered
            return Answered(_name(quoted.external_id), _name(quoted.author), _quoted(quoted.text))
        if not post.reply_to:
            return None
        return self._posts.get((post.channel, post.reply_to), Answered(_name(post.reply_to)))


class _Windows:
    """The last messages of each channel and thread."""

    def __init__(self, before: int) -> None:
        self._before = before
        self._last: OrderedDict[tuple[str, str], deque[str]] = OrderedDict()

    def add(self, post: Post) -> tuple[str, int]:
        """The window that ends with this post, and how many messages stand before it."""
        key = (post.channel, post.thread)
        last = self._last.pop(key, None) or deque(maxlen=self._before)
        self._last[key] = last
        if len(self._last) > _CHANNELS:
            self._last.popitem(last=False)
        line = _line(post)
        text = "\n".join((*last, line))
        count = len(last)
        last.append(line)
        return text, count


def _line(post: Post) -> str:
    """The message as a line of a conversation. Its further lines are indented, so that none can pass for another's message."""
    text = "\n    ".join(post.text.splitlines())
    author = _name(post.author)
    return f"{author}: {text}" if author else text


def _origin(source: Source, post: Post | Omission) -> Origin:
    return Origin(
        source.document.name, _where(post.number), _name(post.external_id), _name(post.author), _name(post.written)
    )


def _where(number: int) -> Place:
    if number == WHOLE_EXPORT:
        return WHOLE
    return place(PlaceKind.END) if number == AT_END else place(PlaceKind.MESSAGE, number)


def _context(post: Post, answered: Answered | None) -> Context:
    return Context(_name(post.channel), _name(post.thread), _name(post.title), answered)


def _name(text: str) -> str:
    """A name on one line, of bounded length."""
    whole = " ".join(mend(text)[0].replace("\0", "�").split())
    return whole if len(whole) <= _NAME_CHARS else f"{whole[: _NAME_CHARS - 1]}…"


def _quoted(text: str) -> str:
    whole = mend(text)[0].replace("\0", "�").strip()
    return whole if len(whole) <= QUOTED_CHARS else f"{whole[: QUOTED_CHARS - 1]}…"
