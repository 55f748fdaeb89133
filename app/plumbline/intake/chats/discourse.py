"""A Discourse topic as its JSON API gives it (`/t/….json`).

Shape: Discourse's API documentation (2025): `post_stream.posts[]`, the first of them only, and `post_stream.stream[]`, the ids of
all; a post has `username`, `cooked` (HTML), `raw` only where it was asked
for, `post_number`, `reply_to_post_number`, `post_type` (1 regular, 2 moderator's notice, 3 small action, 4 whisper); `title` of
the topic.
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, ValueRefusedError, Walk, guarded, list_of, text_of, top_text
from plumbline.intake.chats.markup import seen
from plumbline.intake.chats.post import AT_END, Omission, Post, no_text, system
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document

_RENDERED = Message("The export has this post as a web page only; its visible text is judged.")
_ACTION = "3"


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Read twice, because the title stands behind the posts."""
    title = top_text(document.text(), "title", options.max_row_chars)
    return guarded(_read(Walk(document.text(), options.max_row_chars), title))


def _read(walk: Walk, title: str) -> Iterator[Post | Omission]:
    read = said = 0
    for field in walk.fields():
        if field == "post_stream":
            for inner in walk.fields():
                if inner == "posts":
                    for number, found in walk.objects():
                        read = number
                        yield found if isinstance(found, Omission) else _post(found, number, title)
                elif inner == "stream":
                    said = _ids(walk)
    if said > read:
        detail = Message("The file holds {found} of the topic's {said} posts.", found=read, said=said)
        yield Omission(AT_END, SkipReason.MALFORMED, detail)


def _ids(walk: Walk) -> int:
    try:
        return len(list_of(walk.value()))
    except ValueRefusedError:
        return 0


def _post(found: Object, number: int, title: str) -> Post | Omission:
    identity, author = text_of(found.get("post_number")), text_of(found.get("username"))
    written = text_of(found.get("created_at"))
    if text_of(found.get("post_type")) == _ACTION:
        return system(number, identity, author, written)
    raw = text_of(found.get("raw"))
    text = raw or seen(text_of(found.get("cooked")))
    if not text.strip():
        return no_text(number, identity, author, written)
    notes = () if raw else (_RENDERED,)
    reply = text_of(found.get("reply_to_post_number"))
    return Post(number, text, identity, author, written, thread=title, reply_to=reply, notes=notes)
