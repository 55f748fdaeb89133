"""Reddit's comments and submissions as the public dumps have them: one object a line.

Shape: the Pushshift dumps and their successors. A comment has `body`, `link_id` (t3_…) and `parent_id` (t1_… or t3_…); a
submission has `title` and `selftext`; both have `author`, `created_utc`, `id` and `subreddit`. What was removed says "[deleted]"
or "[removed]".
"""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats.json_walk import Object, text_of
from plumbline.intake.chats.post import Omission, Post, deleted
from plumbline.intake.chats.signal import frame_of
from plumbline.intake.chats.times import from_seconds
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document
from plumbline.tables.lines import lines

_REMOVED = frozenset({"[deleted]", "[removed]"})


def read(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:
    """Numbers are those of the lines."""
    for line in lines(document.text(), options.max_row_chars):
        if line.text is None:
            detail = Message(
                "The line has {chars} characters; the limit for a row is {limit}.",
                chars=line.chars,
                limit=options.max_row_chars,
            )
            yield Omission(line.number, SkipReason.TOO_LARGE, detail)
        elif not line.text.isspace():
            yield _post(frame_of(line.text), line.number)


def _post(found: Object | None, number: int) -> Post | Omission:
    if found is None:
        detail = Message("The line is not valid JSON; where it is the last one, the export was cut off.")
        return Omission(number, SkipReason.MALFORMED, detail)
    comment = "body" in found
    identity = f"{'t1' if comment else 't3'}_{text_of(found.get('id'))}"
    author = text_of(found.get("author"))
    written = from_seconds(found.get("created_utc"))
    fields = ("body",) if comment else ("title", "selftext")
    texts = [_plain(text_of(found.get(field))) for field in fields]
    kept = [text for text in texts if text and text not in _REMOVED]
    if not kept:
        return deleted(number, identity, author, written)
    notes: tuple[Message, ...] = ()
    if len(kept) < len(texts) and texts[-1] in _REMOVED:
        notes = (Message("Its body was removed; only the title is left."),)
    channel = text_of(found.get("subreddit"))
    return Post(
        number,
        "\n\n".join(kept),
        identity,
        author,
        written,
        f"r/{channel}" if channel else "",
        thread=text_of(found.get("link_id")) if comment else identity,
        reply_to=text_of(found.get("parent_id")),
        notes=notes,
    )


def _plain(text: str) -> str:
    """Reddit's API escapes these three characters, and nothing else."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
