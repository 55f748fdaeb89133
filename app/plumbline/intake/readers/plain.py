"""Plain text, markdown, logs: the text is the file's text, exactly."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.intake.document import Document


def text(document: Document) -> Iterator[str]:
    """The file's text in chunks, line ends as they are."""
    return document.text()
