"""Messages saved by Outlook (msg), by python-oxmsg."""

from __future__ import annotations

from collections.abc import Iterator

import oxmsg

from plumbline.domain import caps
from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE
from plumbline.intake.readers import message_parts
from plumbline.intake.readers.message_parts import Attachment, Mail
from plumbline.intake.source import Source
from plumbline.tables.document import DocumentError


def message(source: Source) -> Iterator[ContentItem | Skip]:
    """The message; what the library can't read of it is damaged."""
    if source.document.size > caps.MESSAGE_BYTES:
        raise DocumentError(
            SkipReason.TOO_LARGE,
            Message(
                "The message has {bytes} bytes; the limit for one is {limit}.",
                bytes=source.document.size,
                limit=caps.MESSAGE_BYTES,
            ),
        )
    try:
        mail = _mail(oxmsg.Message.load(b"".join(source.document.raw())))
    except (MemoryError, DocumentError):
        raise
    except Exception as error:
        raise DocumentError(SkipReason.MALFORMED, Message("It is not an Outlook message, or it is damaged.")) from error
    yield from message_parts.items(source, mail, WHOLE)


def _mail(found: oxmsg.Message) -> Mail:
    if found.attachment_count > caps.PARTS:
        raise DocumentError(SkipReason.TOO_LARGE, Message("It has more than {limit} parts.", limit=caps.PARTS))
    headers = {name.casefold(): value for name, value in found.message_headers.items()}
    sent = found.sent_date
    return Mail(
        external_id=headers.get("message-id", ""),
        author=found.sender or "",
        written=headers.get("date") or (sent.isoformat() if sent else ""),
        subject=found.subject,
        plain=found.body,
        html=found.html_body,
        attachments=tuple(
            Attachment(attachment.file_name or "", attachment.file_bytes) for attachment in found.attachments
        ),
    )
