"""What is judged: pieces of text, where each came from, and what was skipped on the way.

An item's text is exactly what the model is shown. Whatever a reader leaves out becomes a `Skip`, so that the counts add up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, Any

from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place
from plumbline.domain.plentiful import plentiful


@plentiful(frozen=True, slots=True)
class Origin:
    """Where an item came from.

    Attributes:
        source: the file as the person named it (path text), or "pasted text" / "standard input".
        place: where in the source; no steps when the item is the whole of it.
        external_id: the item's own id in its source, if it had one.
        author: who wrote it, as the source says.
        written: when it was written, as the source says, unparsed.
    """

    source: str
    place: Place = WHOLE
    external_id: str = ""
    author: str = ""
    written: str = ""

    def __str__(self) -> str:
        return f"{self.source} · {self.place}" if self.place else self.source


@dataclass(frozen=True, slots=True)
class Answered:
    """What an item answers, as far as its source says.

    Attributes:
        external_id: its id in the source.
        author: who wrote it.
        text: its text or the beginning of it; empty where only its id is known.
    """

    external_id: str = ""
    author: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around an item in its source: not part of its text, and not judged. Empty where the source does not say.

    Attributes:
        channel: the chat, channel, group or forum that it was written in.
        thread: the thread inside the channel, by its name or else its id.
        title: a title, subject or content warning that is not part of the text.
    """

    channel: str = ""
    thread: str = ""
    title: str = ""
    answered: Answered | None = None

    def __bool__(self) -> bool:
        return self != Context()


class _Late:
    """What an item has beside its fields. A field that `traced` left out is made when it is first asked for."""

    __slots__ = ("_sha256", "number", "record", "tracing")
    _sha256: str

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name == "_sha256":
                self._sha256 = hashlib.sha256(self.text.encode("utf-8")).hexdigest()
            elif name in ("origin", "context"):
                self.origin, self.context = self.tracing(self.number, self.record)
            else:
                raise AttributeError(name, name=name, obj=self)
            return getattr(self, name)


@plentiful(frozen=True, slots=True)
class ContentItem(_Late):
    """One piece of text to judge.

    Attributes:
        text: exactly what the model is shown to judge, as Unicode text without lone surrogates.
        encoding: the encoding its bytes were read with ("utf-8", "utf-16-le", …).
        shown: names and values that the model is shown beside the text, marked as context; judged is the text alone.
        notes: what a reader did or saw that a reviewer should know, in sentences.
    """

    text: str
    origin: Origin
    encoding: str = "utf-8"
    notes: tuple[Message, ...] = ()
    context: Context = Context()
    shown: tuple[tuple[str, str], ...] = ()

    @property
    def sha256(self) -> str:
        """Hex sha256 of the text's UTF-8 bytes: items with the same text share it."""
        return self._sha256


Tracing = Callable[[int, Any], tuple[Origin, Context]]
"""Tells of a record of a source, and its number, where an item came from and what stands around it."""


def traced(
    texts: Iterable[str],
    records: Iterable[object],
    first: int,
    tracing: Tracing,
    encoding: str,
    notes: tuple[Message, ...],
) -> list[ContentItem]:
    """An item for each text; its origin and its context are made of its record when one of them is first asked for.

    Most of what it takes to make an item is to say where it came from, and there are millions. `first` is the first one's number.
    """
    made: list[ContentItem] = []
    new = ContentItem.__new__
    for number, text, record in zip(count(first), texts, records, strict=False):
        item: Any = new(ContentItem)
        item.text = text
        item.encoding = encoding
        item.notes = notes
        item.shown = ()
        item.tracing = tracing
        item.number = number
        item.record = record
        made.append(item)
    return made


class SkipReason(StrEnum):
    """Why something that was offered is not an item. The value is what is stored and printed in jsonl."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    BINARY = "not text"
    UNDECODABLE = "encoding not recognised"
    UNSUPPORTED = "kind of file not read"
    NOT_REGULAR = "not a regular file"
    OUTSIDE = "outside the chosen folder"
    LINK = "symbolic link"
    UNREADABLE = "could not be opened"
    MALFORMED = "does not follow its format"
    NO_TEXT_COLUMN = "no text column found"
    MISSING = "not found"
    HIDDEN = "hidden or system file"
    EXCLUDED = "left out by an option"
    OTHER_PART = "another part of the file is read"
    CHANGED = "changed while it was read"
    SYSTEM = "not written by a person"
    MEDIA = "no text beside media"
    DELETED = "deleted message"
    SHARED = "written by somebody else"
    PROTECTED = "protected by a password"
    SCANNED = "a picture of text"
    STOPPED = "took too long or too much memory"


@dataclass(frozen=True, slots=True)
class Skip:
    """Something that was offered and left out. The detail is one sentence and holds no content."""

    origin: Origin
    reason: SkipReason
    detail: Message | None = None
