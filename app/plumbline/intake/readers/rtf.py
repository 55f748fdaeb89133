"""RTF documents: their text, by striprtf."""

from __future__ import annotations

from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE
from plumbline.intake.items import mend
from plumbline.intake.source import Section, Source
from plumbline.tables.document import DocumentError


def sections(source: Source) -> Iterator[Section | Skip]:
    """The document as one section."""
    data = b"".join(source.document.raw())
    if not data.lstrip().startswith(b"{\\rtf"):
        raise DocumentError(SkipReason.MALFORMED, Message("It is no RTF document."))
    if not data.rstrip(b"\0\r\n\t ").endswith(b"}"):
        raise DocumentError(
            SkipReason.MALFORMED, Message("The document has no end: it was cut off, and half of it is not judged.")
        )
    found: str = rtf_to_text(data.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    text, _ = mend(found)
    yield Section(WHOLE, text)
