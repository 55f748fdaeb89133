"""A document that content is read from, with the choices that were made and what was found out on the way."""

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
        source: its name.
        kind: the reader's name.
        split: what one item is.
        encoding: name of the encoding; empty while unknown.
        guessed: the encoding is a guess.
        column: the text column; None where there are no columns.
        columns: the names of all columns seen.
    """

    source: str
    kind: str
    split: Split
    encoding: str = ""
    guessed: bool = False
    column: str | None = None
    columns: tuple[str, ...] = ()


class Source:
    """One document on its way to items."""

    def __init__(self, document: Document, options: IntakeOptions, findings: Findings) -> None:
        self.document = document
        self.options = options
        self.findings = findings

    @cached_property
    def gate(self) -> Gate:
        """The gate for this document's items, which notes how it was decoded."""
        encoding = self.document.decoded
        notes: tuple[Message, ...] = ()
        if encoding is None:  # a format that is not text
            return Gate(max_item_chars=self.options.max_item_chars)
        if encoding.guessed:
            notes = (
                Message(
                    "The encoding, {encoding}, was guessed; the sha256 of the file's bytes is {sha256}.",
                    encoding=encoding.name,
                    sha256=self.document.sha256,
                ),
            )
        return Gate(encoding.name, notes, self.options.max_item_chars, undecodable=encoding.lenient)

    def noted(self, entries: Iterator[ContentItem | Skip]) -> Iterator[ContentItem | Skip]:
        """The same entries; says in the findings how the document was decoded, as soon as that is known."""
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
