"""Tables of comments and posts with a known header: YouTube's and Discourse's archives, DiscordChatExporter's CSV.

Shapes: Google Takeout, `comments.csv` and `live chats.csv` (2023 to 2026): "Comment ID", "Channel ID", "Comment Create
Timestamp", "Parent Comment ID", "Video ID", "Comment Text"; the text is plain, or JSON in one of three forms: `{"text":"…"}` once
or several times with commas between, `{"takeoutSegments":[{"text":"…"}]}`. The header is in the account's language, so that its
columns are told by the JSON in the text where the English names are missing. Discourse, app/jobs/regular/export_user_archive.rb
(2025), `user_archive.csv`: `topic_title`, `categories`, `is_pm`, `post_raw` (before 2022 `post`), `post_cooked`, `url`,
`created_at`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from plumbline.domain.content import Skip
from plumbline.domain.messages import Message
from plumbline.intake.chats import discord
from plumbline.intake.chats.json_walk import list_of, object_of, text_of
from plumbline.intake.chats.post import Omission, Post, no_text
from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document
from plumbline.tables.reading import TableKind, content_rows
from plumbline.tables.rows import Row, one_by_one

Cells = dict[str, str]


def discord_csv(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:  # noqa: ARG001 - every reader takes them
    """DiscordChatExporter's CSV."""
    return _rows(document, discord.row)


def youtube(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:  # noqa: ARG001 - every reader takes them
    """The comments of a Google account."""
    return _rows(document, _youtube)


def discourse(document: Document, options: IntakeOptions) -> Iterator[Post | Omission]:  # noqa: ARG001 - every reader takes them
    """The posts of a Discourse account: the text as it was written, not as it was rendered."""
    return _rows(document, _discourse)


def _rows(document: Document, post: Callable[[Cells, int], Post | Omission]) -> Iterator[Post | Omission]:
    for number, row in enumerate(one_by_one(content_rows(document, TableKind.CSV)), 1):
        if isinstance(row, Skip):
            yield Omission(number, row.reason, row.detail or Message("It can't be read."))
        else:
            yield post({name: cell or "" for name, cell in row.cells.items()}, number)


def table(document: Document) -> Iterator[Row]:
    """The rows of a table, without what could not be read."""
    return (row for row in one_by_one(content_rows(document, TableKind.CSV)) if isinstance(row, Row))


def is_youtube(names: list[str], first: list[str]) -> bool:
    """True for the English header, or where a cell of the first row is the JSON of a comment's text."""
    plain = {name.strip().lower() for name in names}
    english = {"comment id", "comment text"} <= plain or {"live chat id", "live chat text"} <= plain
    return english or (len(names) > 4 and any(segments(cell) is not None for cell in first))


def segments(cell: str) -> str | None:
    """The words in a cell that holds a comment's JSON; None where it is none."""
    if not cell.lstrip().startswith("{"):
        return None
    try:
        found = json.loads(f"[{cell}]")
    except (ValueError, RecursionError):
        return None
    texts: list[str] = []
    for part in found:
        inner = object_of(part)
        known = inner.keys() & {"text", "takeoutSegments", "mention", "link", "emoji"}
        if not known:
            return None
        pieces = list_of(inner.get("takeoutSegments")) or [inner]
        texts += [text_of(object_of(piece).get("text")) or text_of(object_of(piece).get("link")) for piece in pieces]
    return "".join(texts)


def _youtube(cells: Cells, number: int) -> Post | Omission:
    named = {name.strip().lower(): cell for name, cell in cells.items()}
    identity = named.get("comment id") or named.get("live chat id") or next(iter(cells.values()), "")
    raw = named.get("comment text", named.get("live chat text"))
    if raw is None:
        raw = next((cell for cell in cells.values() if segments(cell) is not None), "")
    text = segments(raw)
    text = raw if text is None else text
    author = named.get("channel id", "")
    written = named.get("comment create timestamp") or named.get("live chat create timestamp") or ""
    if not text.strip():
        return no_text(number, identity, author, written)
    video = named.get("video id") or named.get("post id") or ""
    thread = named.get("top-level comment id") or named.get("parent comment id") or identity
    return Post(number, text, identity, author, written, video, thread, reply_to=named.get("parent comment id", ""))


def _discourse(cells: Cells, number: int) -> Post | Omission:
    text = cells.get("post_raw") or cells.get("post") or ""
    identity, written = cells.get("url", ""), cells.get("created_at", "")
    if not text.strip():
        return no_text(number, identity, "", written)
    title = cells.get("topic_title", "")
    return Post(number, text, identity, "", written, cells.get("categories", ""), thread=title)
