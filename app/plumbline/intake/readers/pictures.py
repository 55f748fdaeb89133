"""Pictures: the text that is recognised in them, where that is on."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.place import WHOLE
from plumbline.intake.readers import recognition
from plumbline.intake.source import Section, Source


def sections(source: Source) -> Iterator[Section | Skip]:
    """One section, or the reason why there is none."""
    if source.options.ocr:
        yield recognition.section(source, b"".join(source.document.raw()), WHOLE)
    else:
        yield source.document.skip(SkipReason.SCANNED, recognition.scanned())
