"""Plain text, markdown, logs: the text is the file's text, exactly."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.intake.options import IntakeOptions
from plumbline.tables.document import Document


def text(document: Document, options: IntakeOptions) -> Iterator[str]:  # noqa: ARG001 - every reader takes them
    """The file's text in chunks, line ends as they are."""
    return document.text()
