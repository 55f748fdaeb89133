"""Saved messages (eml) and mailboxes (mbox), by the standard library's email package.

A mailbox is read message by message, in memory that does not grow with it; a message in it that is larger than the cap, or that
can't be read, costs itself.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from email import errors, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from typing import BinaryIO, Final

from plumbline.domain import caps
from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place, PlaceKind, place
from plumbline.intake.items import shown_path
from plumbline.intake.readers import message_parts
from plumbline.intake.readers.message_parts import Attachment, Mail
from plumbline.intake.source import Source
from plumbline.tables.document import DocumentError

_POLICY: Final = policy.default.clone(max_line_length=None)
_FROM: Final = re.compile(rb"From \S.*?\d\d:\d\d")
_LOOKED_AT: Final = 400
_ESCAPED: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_HEADER: Final = re.compile(rb"^[!-9;-~]{1,80}:", re.MULTILINE)
_LINE_BYTES: Final = 1024 * 1024
_HEAD_BYTES: Final = 64 * 1024
_DEEPEST: Final = 30
_BAD: Final = (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError, UnicodeError)
"""What the library raises on messages that follow no rule."""

_NO_END: Final = (errors.CloseBoundaryNotFoundDefect, errors.StartBoundaryNotFoundDefect)
_DAMAGED: Final = (
    errors.InvalidBase64CharactersDefect, errors.InvalidBase64LengthDefect, errors.InvalidBase64PaddingDefect,
)  # fmt: skip
_ENCRYPTED: Final = frozenset({"application/pgp-encrypted"})
_NO_BASE64: Final = re.compile(rb"[^A-Za-z0-9+/]")


def message(source: Source) -> Iterator[ContentItem | Skip]:
    """A message that was saved alone."""
    if source.document.size > caps.MESSAGE_BYTES:
        raise DocumentError(SkipReason.TOO_LARGE, _too_large(source.document.size))
    data = b"".join(source.document.raw())
    if not _HEADER.search(data[:_HEAD_BYTES]):
        raise DocumentError(SkipReason.MALFORMED, Message("It has no headers, so it is not a saved message."))
    yield from _message(source, data, WHOLE)


def mailbox(source: Source) -> Iterator[ContentItem | Skip]:
    """The messages of a mailbox, one after the other."""
    number = 0
    for data, size in _messages(source):
        number += 1
        where = place(PlaceKind.MESSAGE, number)
        if data is None:
            yield source.document.skip(SkipReason.TOO_LARGE, _too_large(size), where)
        else:
            yield from _message(source, data, where)
    if not number:
        raise DocumentError(SkipReason.MALFORMED, Message("It does not begin as a mailbox does."))


def _messages(source: Source) -> Iterator[tuple[bytes | None, int]]:
    """Each message's bytes, or None where it is larger than the cap, and its size."""
    file = source.document.file
    file.seek(0)
    parts: list[bytes] = []
    size = 0
    begun = False
    blank = True
    whole_line = True
    for line in _lines(file, source.document.size):
        source.document.work.check()
        if whole_line and blank and line.startswith(b"From ") and _FROM.match(line[:_LOOKED_AT]):
            if begun:
                yield (b"".join(parts) if size <= caps.MESSAGE_BYTES else None), size
            begun, parts, size = True, [], 0
        elif begun:
            size += len(line)
            if size <= caps.MESSAGE_BYTES:
                parts.append(line)
            else:
                parts = []
        elif line.strip():
            return
        blank = whole_line and not line.strip(b"\r\n")
        whole_line = line.endswith(b"\n")
    if begun:
        yield (b"".join(parts) if size <= caps.MESSAGE_BYTES else None), size


def _lines(file: BinaryIO, size: int) -> Iterator[bytes]:
    """Up to where the file ended when it was opened: one that grows faster than it is read ends, too."""
    left = size
    while left > 0 and (line := file.readline(min(_LINE_BYTES, left))):
        left -= len(line)
        yield line


def _message(source: Source, data: bytes, where: Place) -> Iterator[ContentItem | Skip]:
    try:
        parsed = BytesParser(EmailMessage, policy=_POLICY).parsebytes(_ESCAPED.sub(rb"\1", data) if where else data)
        mail = _decoded(parsed)
    except _BAD:
        origin = Origin(source.document.name, where)
        yield Skip(origin, SkipReason.MALFORMED, Message("It is damaged, or not a message."))
        return
    except DocumentError as error:
        yield Skip(Origin(source.document.name, where), error.reason, error.detail)
        return
    yield from message_parts.items(source, mail, where)


def _decoded(parsed: EmailMessage) -> Mail:
    plain: list[str] = []
    html: list[str] = []
    attachments: list[Attachment] = []
    notes: list[Message] = []
    for number, part in enumerate(_leaves(parsed), 1):
        if number > caps.PARTS:
            raise DocumentError(SkipReason.TOO_LARGE, Message("It has more than {limit} parts.", limit=caps.PARTS))
        kind = part.get_content_type()
        if kind in _ENCRYPTED or part.get_param("smime-type") == "enveloped-data":
            raise DocumentError(SkipReason.PROTECTED, Message("The message is encrypted."))
        if (
            part.get_filename()
            or part.get_content_disposition() == "attachment"
            or kind not in ("text/plain", "text/html")
        ):
            attachments.append(_attachment(part, kind))
            continue
        text, whole = _text(part)
        if not whole:
            notes.append(Message("Some of its characters could not be decoded; each is shown as �."))
        if any(isinstance(defect, _DAMAGED) for defect in part.defects):
            notes.append(Message("The encoding of its text (base64) is damaged: some of it may be missing or wrong."))
        (plain if kind == "text/plain" else html).append(text)
    if any(isinstance(defect, _NO_END) for part in parsed.walk() for defect in part.defects):
        notes.append(Message("The end of the message is missing: it may have been cut off."))
    raw = {name.lower(): str(value) for name, value in reversed(list(parsed.raw_items()))}  # the first of each counts
    return Mail(
        external_id=_header(parsed, raw, "message-id"),
        author=_header(parsed, raw, "from"),
        written=_header(parsed, raw, "date"),
        subject=_header(parsed, raw, "subject"),
        plain="\n".join(plain) if plain else None,
        html="\n".join(html) if html else None,
        attachments=tuple(attachments),
        notes=tuple(dict.fromkeys(notes)),
    )


def _leaves(parsed: EmailMessage, depth: int = 0) -> Iterator[EmailMessage]:
    """The parts that are no containers; a forwarded message is one part, an attachment."""
    if depth > _DEEPEST:
        raise DocumentError(SkipReason.TOO_LARGE, Message("Its parts are nested too deeply."))
    if parsed.get_content_maintype() != "multipart":
        yield parsed
        return
    inner = parsed.get_payload()
    if not isinstance(inner, list):  # said to be several parts, and is not
        yield parsed
        return
    for part in inner:
        if isinstance(part, EmailMessage):
            yield from _leaves(part, depth + 1)


def _text(part: EmailMessage) -> tuple[str, bool]:
    """A part's text, and whether all of it could be decoded."""
    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    if any(isinstance(defect, errors.InvalidBase64LengthDefect) for defect in part.defects):
        raw = _as_far_as_it_goes(raw)  # the library leaves it as it is written
    for encoding in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return raw.decode(encoding), True
        except (LookupError, UnicodeError):
            continue
    try:
        return raw.decode("cp1252"), True
    except UnicodeError:
        return raw.decode("utf-8", "replace"), False


def _as_far_as_it_goes(written: bytes) -> bytes:
    kept = _NO_BASE64.sub(b"", written)
    return binascii.a2b_base64(kept[: len(kept) - len(kept) % 4])


def _attachment(part: EmailMessage, kind: str) -> Attachment:
    try:
        name = shown_path(part.get_filename() or "")
    except _BAD:
        name = ""
    if kind == "message/rfc822":
        inner = part.get_payload()
        held = inner[0] if isinstance(inner, list) and inner else None
        data = held.as_bytes(policy=_POLICY.clone(cte_type="8bit")) if isinstance(held, EmailMessage) else None
        return Attachment(name if name.lower().endswith(".eml") else f"{name or 'message'}.eml", data)
    content = part.get_payload(decode=True)
    if kind.startswith("message/") and part.is_multipart():  # a report on a delivery: headers in place of a text
        content, name = b"\n".join(inner.as_bytes() for inner in part.iter_parts()), name or "report.txt"
    name = name or {"text/calendar": "invitation.ics", "text/plain": "text.txt", "text/html": "page.html"}.get(kind, "")
    return Attachment(name, content if isinstance(content, bytes) else None)


def _header(parsed: EmailMessage, raw: Mapping[str, str], name: str) -> str:
    """A header in one line; one that is plain as it stands, which takes a tenth of the time of taking it apart."""
    plain = raw.get(name, "")
    if not plain.isascii() and "=?" not in plain:
        plain = _unescaped(plain)  # written as its bytes are, against the rules
    if "=?" not in plain:
        return " ".join(plain.split())
    try:
        return " ".join(str(parsed.get(name, "")).split())
    except _BAD:
        return ""


def _unescaped(header: str) -> str:
    data = header.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _too_large(size: int) -> Message:
    return Message("The message has {bytes} bytes; the limit for one is {limit}.", bytes=size, limit=caps.MESSAGE_BYTES)
