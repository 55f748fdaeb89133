"""A document that content is read from, with the options and what was found out on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.messages import Message
from plumbline.intake.items import Gate
from plumbline.intake.options import IntakeOptions, Split
from plumbline.tables.document import Document


@dataclass
class Findings:
    """What was found out about a document while it was read; a preview shows it.

    Attributes:
        kind: the reader's name.
        encoding: empty while unknown.
        column: the text column; None where there are no columns.
        instead: how it is read otherwise, where it was recognized by its content.
    """

    source: str
    kind: str
    split: Split
    encoding: str = ""
    guessed: bool = False
    column: str | None = None
    columns: tuple[str, ...] = ()
    instead: str = ""


class Source:
    """One document on its way to items."""

    def __init__(self, document: Document, options: IntakeOptions, findings: Findings) -> None:
        self.document = document
        self.options = options
        self.findings = findings

    @cached_property
    def gate(self) -> Gate:
        """Its notes say how the document was decoded."""
        encoding = self.document.decoded
        notes: tuple[Message, ...] = ()
        if encoding is None:  # a format that is not text
            return Gate(max_item_chars=self.options.max_item_chars, mend_encoding=self.options.mend_encoding)
        if encoding.guessed:
            notes = (
                Message(
                    "The encoding, {encoding}, was guessed; the sha256 of the file's bytes is {sha256}.",
                    encoding=encoding.name,
                    sha256=self.document.sha256,
                ),
            )
        return Gate(
            encoding.name,
            notes,
            self.options.max_item_chars,
            undecodable=encoding.lenient,
            mend_encoding=self.options.mend_encoding,
        )

    def noted(self, entries: Iterator[ContentItem | Skip]) -> Iterator[ContentItem | Skip]:
        """Puts the encoding into the findings as soon as it is known."""
        try:
            for entry in entries:
                self._note()
                yield entry
        finally:
            self._note()

    def _note(self) -> None:
        if self.document.decoded is not None and not self.findings.encoding:
            self.findings.encoding = self.document.decoded.name
            self.findings.guessed = self.document.decoded.guessed
