"""A document that content is read from, with the options and what was found out on the way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import BinaryIO, Protocol, TypeVar

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.intake.conversation import Conversation
from plumbline.intake.items import Gate
from plumbline.intake.options import IntakeOptions, Split
from plumbline.intake.unpacking import Budget
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.reading import Found

T = TypeVar("T")


@dataclass
class Findings:
    """What was found out about a document while it was read; a preview shows it.

    Attributes:
        kind: the reader's name.
        encoding: empty while unknown.
        column: the text column; None where there are no columns.
        about: how an export is read, such as the order of its dates.
        instead: how it is read otherwise, where it was recognised by its content.
    """

    source: str
    kind: str
    split: Split
    encoding: str = ""
    guessed: bool = False
    column: str | None = None
    columns: tuple[str, ...] = ()
    instead: str = ""
    about: Message | None = None
    table: Found = field(default_factory=Found)


class Inner(Protocol):
    """Reads a file that lies in another one, such as an archive's entry or a message's attachment."""

    def __call__(self, name: str, file: BinaryIO, where: Place) -> Iterator[ContentItem | Skip]:
        """The file's items and skips, their places inside `where`; `name` says what kind of file it is. Closes nothing."""


def _nothing_inside(name: str, file: BinaryIO, where: Place) -> Iterator[ContentItem | Skip]:  # noqa: ARG001
    raise DocumentError(SkipReason.UNSUPPORTED, Message("Files inside other files are not read here."))


@dataclass(frozen=True, slots=True)
class Section:
    """A page, slide, chapter or sheet of a document, with its place in it.

    Attributes:
        notes: go into the item that has this section, also where several sections make one item.
    """

    place: Place
    text: str
    notes: tuple[Message, ...] = field(default=())


class Source:
    """One document on its way to items.

    Args:
        budget: what may still be unpacked.
        inner: reads what lies in the document.
        people: names by id, for exports whose messages have ids only; shared by all documents of one export.
        conversation: what was said in the documents before, for exports in many files.
    """

    def __init__(
        self,
        document: Document,
        options: IntakeOptions,
        findings: Findings,
        budget: Budget | None = None,
        inner: Inner = _nothing_inside,
        people: dict[str, str] | None = None,
        conversation: Conversation | None = None,
    ) -> None:
        self.document = document
        self.options = options
        self.findings = findings
        self.budget = budget or Budget()
        self.inner = inner
        self.people = {} if people is None else people
        self.conversation = Conversation() if conversation is None else conversation

    @cached_property
    def gate(self) -> Gate:
        """Its notes say how the document was decoded."""
        encoding = self.document.decoded
        notes: tuple[Message, ...] = ()
        if encoding is None:  # a format that is not text
            return Gate(
                max_item_chars=self.options.max_item_chars,
                mend_encoding=self.options.mend_encoding,
                context=self.options.context,
            )
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
            context=self.options.context,
        )

    def noted(self, entries: Iterator[T]) -> Iterator[T]:
        """Puts the encoding into the findings as soon as it is known."""
        try:
            first = next(entries, None)
        finally:
            known = self._note()
        found: Iterable[T] = () if first is None else chain([first], entries)
        return iter(found) if known else self._noted(found)

    def _noted(self, entries: Iterable[T]) -> Iterator[T]:
        try:
            for entry in entries:
                self._note()
                yield entry
        finally:
            self._note()

    def _note(self) -> bool:
        if self.document.decoded is not None:
            self.findings.encoding = self.document.decoded.name
            self.findings.guessed = self.document.decoded.guessed
        return self.document.decoded is not None
