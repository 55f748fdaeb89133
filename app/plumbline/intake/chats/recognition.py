"""Which export a document is, by what is in it.

A wrong guess changes what is judged, so that an export is recognised only by a shape that hardly anything else has: the names of
its fields, the header of its table, the classes of its page, the beginnings of its lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any, Final

from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.chats import (
    bluesky,
    comments,
    discord,
    discourse,
    facebook,
    mastodon,
    pages,
    reddit,
    signal,
    slack,
    telegram,
    whatsapp,
)
from plumbline.intake.chats.json_walk import BrokenError, Object, ValueRefusedError, Walk, object_of, text_of
from plumbline.intake.chats.post import WHOLE, Entry, Omission, Post
from plumbline.intake.options import Format, IntakeOptions
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.json_scan import CutOffError
from plumbline.tables.layout import find_layout

Read = Callable[[Document, IntakeOptions], Iterator[Entry]]

_LINES = 40
_CHARS = 200_000
_LOOKED_AT = 16_000_000
"""So many characters of a JSON document are looked at: in Telegram's export of everything, contacts stand before the chats."""

_FIELDS = 200
_COLUMNS = ("authorid", "topic_title", "comment id", "live chat id")
_IN_CELL = '{""'
"""What the first line, or a cell, of the tables that are known has: finding a table's layout takes long."""

_CAR = b"eroots"


@dataclass(frozen=True, slots=True)
class Export:
    """A shape that a format's exports have."""

    format: Format
    fits: Callable[[Beginning], bool]
    read: Read


@dataclass
class _Shape:
    """The outline of a JSON document: the fields of its outermost object, and the first object of each array in it.

    Attributes:
        arrays: the name of the array, with the object's before a dot, "" for the document itself → its first object.
    """

    fields: set[str] = field(default_factory=set)
    texts: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, Object] = field(default_factory=dict)


class Beginning:
    """What can be seen of a document without reading all of it; everything is empty where it is not text."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def raw(self) -> bytes:
        return next(self._document.raw(), b"")[:64]

    @cached_property
    def text(self) -> str:
        try:
            found = ""
            for chunk in self._document.text():
                found += chunk
                if len(found) >= _CHARS:
                    break
        except DocumentError:
            return ""
        return found[:_CHARS].removeprefix("\ufeff")

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines(keepends=False)[:_LINES]

    @cached_property
    def first(self) -> str:
        return self.text.lstrip()[:1]

    @cached_property
    def frames(self) -> list[Object]:
        """The objects on the first lines; nothing where a line is none."""
        if self.first != "{":
            return []
        whole = [line for line in self.text.split("\n")[:_LINES] if line.strip()]
        if len(self.text) >= _CHARS:
            whole = whole[:-1] or whole
        found = [signal.frame_of(line) for line in whole[:10]]
        return [frame for frame in found if frame is not None] if found and found[0] is not None else []

    @cached_property
    def shape(self) -> _Shape:
        shape = _Shape()
        if self.first not in ("{", "["):
            return shape
        walk = Walk(self._chunks(), _CHARS)
        try:
            if self.first == "[":
                for _ in walk.elements():
                    _names(walk, shape, "")
                    break
            else:
                _outline(walk, shape)
        except (CutOffError, BrokenError, DocumentError):
            pass  # what was seen before that counts
        return shape

    @cached_property
    def header(self) -> tuple[list[str], list[str]]:
        """The names of a table's columns, and its first row."""
        line = self.lines[0].lower() if self.lines else ""
        if self.first in ("{", "[", "<", "") or not (_IN_CELL in self.text or any(name in line for name in _COLUMNS)):
            return [], []
        layout = find_layout(self.lines, ",;\t", complete=len(self.text) < _CHARS)
        if layout.header != 0:
            return [], []
        rows = list(islice(comments.table(self._document), 1)) if len(layout.names) > 2 else []
        return list(layout.names), [cell or "" for row in rows for cell in row.cells.values()]

    def _chunks(self) -> Iterator[str]:
        seen = 0
        for chunk in self._document.text():
            yield chunk
            seen += len(chunk)
            if seen > _LOOKED_AT:
                return


def _outline(walk: Walk, shape: _Shape) -> None:
    """Stops where nothing that follows can change what the document is."""
    for count, name in enumerate(walk.fields()):
        shape.fields.add(name)
        decided = False
        match walk.peek():
            case "[":
                decided = _array_of(walk, shape, name)
            case "{":
                decided = any(_array_of(walk, shape, f"{name}.{inner}") for inner in walk.fields())
            case '"':
                shape.texts[name] = walk.text()
        if decided or count > _FIELDS:
            return


def _array_of(walk: Walk, shape: _Shape, name: str) -> bool:
    """Notes the first element of the array that comes next; True where that decides, and the walk then stays in the array."""
    return any(number == 1 and _names(walk, shape, name) for number in walk.elements())


def _decided(shape: _Shape) -> bool:
    return any(export.fits(_Known(shape)) for export in _JSON)


class _Known(Beginning):
    """A beginning of which only the shape is known."""

    def __init__(self, shape: _Shape) -> None:
        self.__dict__ |= {
            "shape": shape,
            "frames": [],
            "text": "",
            "raw": b"",
            "lines": [],
            "first": "{",
            "header": ([], []),
        }


def _names(walk: Walk, shape: _Shape, array: str) -> bool:
    """Notes the object that comes next as the first of an array: what is small in it, of its arrays the first element.

    True where what was seen decides; the walk then stays where it is.
    """
    found = shape.arrays.setdefault(array, {})
    for name in walk.fields():
        found[name] = None
        if walk.peek() == "[":
            for number in walk.elements():
                if number == 1:
                    found[name] = [_small(walk)]
                    if array and _decided(shape):
                        return True
        elif len(found) <= _FIELDS:
            found[name] = _small(walk)
    return bool(array) and _decided(shape)


def _small(walk: Walk) -> Any:
    try:
        return walk.value()
    except ValueRefusedError:
        return None


def _array(beginning: Beginning, name: str, *needed: str) -> Object:
    """The first object of an array, where it has these fields; else an empty one."""
    first = beginning.shape.arrays.get(name, {})
    return first if first and all(key in first for key in needed) else {}


def _is_telegram(beginning: Beginning) -> bool:
    first = _array(beginning, "messages", "id", "type", "date")
    if first and text_of(first.get("type")) in {"message", "service", "unsupported"} and _dated(first):
        return True
    return any(
        {"name", "type", "id", "messages"} <= beginning.shape.arrays.get(f"{group}.list", {}).keys()
        or {"type", "id", "messages"} <= beginning.shape.arrays.get(f"{group}.list", {}).keys()
        for group in ("chats", "left_chats")
    )


def _dated(first: Object) -> bool:
    return "date_unixtime" in first or "from_id" in first or "actor" in first or "text_entities" in first


def _is_discord(beginning: Beginning) -> bool:
    if not {"guild", "channel"} <= beginning.shape.fields:
        return False
    return bool({"messages", "dateRange"} & beginning.shape.fields)


def _is_slack(beginning: Beginning) -> bool:
    first = _array(beginning, "", "type", "ts")
    return text_of(first.get("type")) == "message" and bool(first.keys() & {"user", "bot_id", "subtype", "text"})


def _is_slack_list(beginning: Beginning) -> bool:
    people = _array(beginning, "", "id", "team_id", "profile")
    channels = _array(beginning, "", "id", "created", "members")
    logs = _array(beginning, "", "user_id", "user_name", "change_type")
    return bool(people or channels or logs)


def _is_signal(beginning: Beginning) -> bool:
    keys = [frame.keys() for frame in beginning.frames]
    if not keys or not any(found & {"recipient", "account", "chatItem"} for found in keys):
        return False
    return "backupTimeMs" in keys[0] or any(
        "chatId" in object_of(frame.get("chatItem")) or "destination" in str(frame.get("recipient", {}))
        or {"contact", "group", "self", "releaseNotes"} & object_of(frame.get("recipient")).keys()
        for frame in beginning.frames
    )  # fmt: skip


def _is_mastodon(beginning: Beginning) -> bool:
    return beginning.shape.texts.get("type") in {"OrderedCollection", "OrderedCollectionPage"} and bool(
        _array(beginning, "orderedItems", "type")
    )


def _is_reddit(beginning: Beginning) -> bool:
    return bool(beginning.frames) and all(
        {"subreddit", "author", "created_utc", "id"} <= frame.keys() and frame.keys() & {"body", "title", "selftext"}
        for frame in beginning.frames
    )


def _is_bluesky(beginning: Beginning) -> bool:
    shape = beginning.shape
    view = object_of(_array(beginning, "feed", "post").get("post"))
    records = (
        shape.texts.get("$type"),
        object_of(view.get("record")).get("$type"),
        shape.arrays.get("", {}).get("$type"),
        object_of(shape.arrays.get("", {}).get("value")).get("$type"),
        object_of(shape.arrays.get("", {}).get("record")).get("$type"),
    )
    return bluesky.POST in records


def _is_repository(beginning: Beginning) -> bool:
    """A CAR file: a length, and a map in DAG-CBOR with `roots` and `version`."""
    return _CAR in beginning.raw[:16] and beginning.raw[:1] != b"{"


def _is_facebook(beginning: Beginning) -> bool:
    if _array(beginning, "messages", "sender_name", "timestamp_ms"):
        return True
    if any(name in beginning.shape.arrays for name in facebook.LISTS):
        return True
    first = beginning.shape.arrays.get("", {})
    data = first.get("data")
    posts = isinstance(data, list) and "timestamp" in first and bool(object_of(data[0]).keys() & {"post", "comment"})
    strings = "string_map_data" in first
    media = first.get("media")
    pictures = isinstance(media, list) and {"uri", "creation_timestamp"} <= object_of(media[0]).keys()
    return posts or strings or pictures


def _is_discourse_topic(beginning: Beginning) -> bool:
    return bool(_array(beginning, "post_stream.posts", "username", "post_number", "cooked"))


def _is_discourse_archive(beginning: Beginning) -> bool:
    names = set(beginning.header[0])
    return {"topic_title", "is_pm"} <= names and bool(names & {"post_raw", "post"})


def _is_youtube(beginning: Beginning) -> bool:
    names, first = beginning.header
    return bool(names) and comments.is_youtube(names, first)


def _is_discord_csv(beginning: Beginning) -> bool:
    return tuple(beginning.header[0]) == discord.COLUMNS


def _is_page(*marks: str) -> Callable[[Beginning], bool]:
    return lambda beginning: beginning.first == "<" and all(mark in beginning.text for mark in marks)


def _is_whatsapp(beginning: Beginning) -> bool:
    return beginning.first not in ("{", "<", "") and whatsapp.looks_like(beginning.lines)


_JSON: Final = (
    Export(Format.TELEGRAM, _is_telegram, telegram.read),
    Export(Format.DISCORD, _is_discord, discord.read),
    Export(Format.FACEBOOK, _is_facebook, facebook.read),
    Export(Format.MASTODON, _is_mastodon, mastodon.read),
    Export(Format.DISCOURSE, _is_discourse_topic, discourse.read),
    Export(Format.BLUESKY, _is_bluesky, bluesky.read),
    Export(Format.SLACK, _is_slack, slack.read),
    Export(Format.SLACK, _is_slack_list, slack.lists),
    Export(Format.SIGNAL, _is_signal, signal.read),
    Export(Format.REDDIT, _is_reddit, reddit.read),
)
_OTHERS: Final = (
    Export(Format.BLUESKY, _is_repository, bluesky.read_repository),
    Export(Format.TELEGRAM, _is_page("page_wrap", 'class="message '), pages.telegram),
    Export(Format.DISCORD, _is_page("chatlog__message"), pages.discord),
    Export(Format.DISCORD, _is_discord_csv, comments.discord_csv),
    Export(Format.DISCOURSE, _is_discourse_archive, comments.discourse),
    Export(Format.YOUTUBE, _is_youtube, comments.youtube),
    Export(Format.WHATSAPP, _is_whatsapp, whatsapp.read),
)
EXPORTS: Final = (*_JSON, *_OTHERS)


def recognised(document: Document) -> Export | None:
    """The export that the document is; None for anything else."""
    beginning = Beginning(document)
    exports = EXPORTS if beginning.first in ("{", "[") else _OTHERS
    return next((export for export in exports if export.fits(beginning)), None)


def reading(kind: Format, document: Document) -> Read | None:
    """How a document is read as this format, that a person chose: by its shape, else by the first that can be tried."""
    beginning = Beginning(document)
    exports = [export for export in EXPORTS if export.format is kind]
    found = next((export for export in exports if export.fits(beginning)), None)
    if found is not None or not exports:
        return None if found is None else found.read
    return lambda document, options: _doubtful(exports[0], document, options)


def _doubtful(export: Export, document: Document, options: IntakeOptions) -> Iterator[Entry]:
    """What is read of a document that does not look like the export that a person says it is."""
    posts = 0
    for entry in export.read(document, options):
        posts += isinstance(entry, Post)
        yield entry
    if not posts:
        detail = Message(
            "No message was found in it as exports of this format ({format}) have them.", format=export.format
        )
        yield Omission(WHOLE, SkipReason.MALFORMED, detail)
