"""RTF documents: their text, by striprtf.

The library leaves out footnotes, comments, headers and footers; here they are made ordinary paragraphs first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from striprtf.striprtf import rtf_to_text

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE
from plumbline.intake.items import mend
from plumbline.intake.source import Section, Source
from plumbline.tables.document import DocumentError

_BESIDE: Final = re.compile(rb"(?:\\\*)?\\(?:footnote|annotation|(?:header|footer)[lrf]?)(?![a-z])")


def sections(source: Source) -> Iterator[Section | Skip]:
    """The document as one section."""
    data = b"".join(source.document.raw())
    if not data.lstrip().startswith(b"{\\rtf"):
        raise DocumentError(SkipReason.MALFORMED, Message("It is not an RTF document."))
    if not data.rstrip(b"\0\r\n\t ").endswith(b"}"):
        raise DocumentError(
            SkipReason.MALFORMED, Message("The document has no end: it was cut off, and half of it is not judged.")
        )
    found: str = rtf_to_text(_BESIDE.sub(rb"\\par ", data).decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    text, _ = mend(found)
    yield Section(WHOLE, text)
