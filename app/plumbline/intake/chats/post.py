"""What the readers of exports yield."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from plumbline.domain.content import Answered, SkipReason
from plumbline.domain.messages import Message

WHOLE: Final = 0
AT_END: Final = -1
"""In the place of a message's number: the export as a whole, and the end of the file."""


@dataclass(frozen=True, slots=True)
class Post:
    """One message, post or comment.

    Attributes:
        number: its place in the export, from 1; what is left out counts too.
        channel, thread, title: as in `Context`.
        reply_to: the id of what it answers, to be looked up among the posts before it.
        answered: what it answers, where the export itself quotes it.
    """

    number: int
    text: str
    external_id: str = ""
    author: str = ""
    written: str = ""
    channel: str = ""
    thread: str = ""
    title: str = ""
    reply_to: str = ""
    answered: Answered | None = None
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Omission:
    """Something in an export that is not judged, and why; `number` may be `WHOLE` or `AT_END`."""

    number: int
    reason: SkipReason
    detail: Message
    external_id: str = ""
    author: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """How the whole export is read: noted with every post that follows."""

    detail: Message


Entry = Post | Omission | Remark

SYSTEM = Message("The service wrote this message, not a person.")
NO_TEXT = Message("It has no text: a picture, a recording, a sticker or another attachment.")
DELETED = Message("The message was deleted; its text is not in the export.")
SHARED = Message("It reposts what somebody else wrote; that text is not in the export.")
CUT_OFF = Message("The export ends in the middle: it was cut off. What stands before is read.")
BROKEN = Message("The rest of the file is not valid JSON and was not read.")
ATTACHMENT = Message("It has an attachment, which is not read.")
EDITED = Message("It was edited; this is its last version.")
FORWARDED = Message("It was forwarded; somebody else may have written it.")


def no_text(number: int, external_id: str = "", author: str = "", written: str = "") -> Omission:
    """A message that is nothing but media."""
    return Omission(number, SkipReason.MEDIA, NO_TEXT, external_id, author, written)


def system(number: int, external_id: str = "", author: str = "", written: str = "") -> Omission:
    """A message that no person wrote."""
    return Omission(number, SkipReason.SYSTEM, SYSTEM, external_id, author, written)


def deleted(number: int, external_id: str = "", author: str = "", written: str = "") -> Omission:
    """A message whose text is gone."""
    return Omission(number, SkipReason.DELETED, DELETED, external_id, author, written)


def cut_off() -> Omission:
    """The end of an export that was cut off."""
    return Omission(AT_END, SkipReason.MALFORMED, CUT_OFF)
