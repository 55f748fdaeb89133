"""A file that is open for reading: its bytes, its text, and what was found out about it.

What always holds: at most as many bytes are read as the file had when it was opened, so that a growing log ends; the bytes are
read twice, once to find the encoding and once for the text, and if the second reading differs from the first, reading ends in
`Refused` with the reason CHANGED. Both passes take constant memory.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.decoding import Encoding, NoText, find_encoding
from plumbline.intake.items import Gate
from plumbline.intake.options import IntakeOptions, Split

_CHUNK = 256 * 1024


class Refused(Exception):  # noqa: N818  # it is an outcome that is counted, not an error
    """A document, or what is left of it, is not read; becomes a `Skip`."""

    def __init__(self, reason: SkipReason, detail: Message) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


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


class Document:
    """One open file.

    Args:
        name: as it appears in the items' origins.
        handle: open, seekable, at any position; stays the caller's to close.
        options: the caps and the encoding.
        findings: filled in while reading.
        only_first: bytes to look at when the whole file need not be verified (a preview); None: all.
    """

    def __init__(
        self,
        name: str,
        handle: BinaryIO,
        options: IntakeOptions,
        findings: Findings,
        only_first: int | None = None,
    ) -> None:
        self.name = name
        self.options = options
        self.findings = findings
        self._handle = handle
        self.size = handle.seek(0, os.SEEK_END)
        self._part = only_first is not None and only_first < self.size
        self._surveyed = min(self.size, only_first) if only_first is not None else self.size
        self._digest = ""

    def raw(self) -> Iterator[bytes]:
        """The bytes from the beginning, for readers of formats that are not text."""
        yield from self._bytes(self.size)

    def text(self) -> Iterator[str]:
        """The text from the beginning, in chunks.

        Lone surrogates stand for bytes that could not be decoded; `Gate.item` shows and counts them.

        Raises:
            Refused: not text, encoding not recognised, or changed since it was looked at.
        """
        encoding = self.encoding
        seen = hashlib.sha256()
        try:
            yield from encoding.decode(self._counted(self.size, seen))
        except UnicodeError as trouble:
            if self._part:
                raise Refused(
                    SkipReason.UNDECODABLE,
                    Message("Not all of it is in the encoding {encoding}.", encoding=encoding.name),
                ) from trouble
            raise _changed() from trouble
        if not self._part and seen.hexdigest() != self._digest:
            raise _changed()

    @cached_property
    def encoding(self) -> Encoding:
        """How the bytes become text.

        Raises:
            Refused: they don't.
        """
        if not self.size:
            raise Refused(SkipReason.EMPTY, Message("The file is empty."))
        found = find_encoding(self._survey, self.options.encoding, complete=not self._part)
        if isinstance(found, NoText):
            raise Refused(found.reason, found.detail)
        self.findings.encoding = found.name
        self.findings.guessed = found.guessed
        return found

    @cached_property
    def gate(self) -> Gate:
        """The gate for this document's items, which notes how it was decoded.

        Raises:
            Refused: it can't be decoded.
        """
        encoding = self.encoding
        notes: tuple[Message, ...] = ()
        if encoding.guessed:
            notes = (
                Message(
                    "The encoding, {encoding}, was guessed; the sha256 of the file's bytes is {sha256}.",
                    encoding=encoding.name,
                    sha256=self._digest,
                ),
            )
        return Gate(encoding.name, notes, self.options.max_item_chars, undecodable=encoding.lenient)

    def grown(self) -> bool:
        """True when the file has more bytes now than when it was opened."""
        return self._handle.seek(0, os.SEEK_END) > self.size

    def skip(self, reason: SkipReason, detail: Message, place: str = "") -> Skip:
        """A skip with this document's name."""
        return Skip(Origin(self.name, place), reason, detail)

    def _survey(self) -> Iterator[bytes]:
        seen = hashlib.sha256()
        yield from self._counted(self._surveyed, seen)
        self._digest = seen.hexdigest()

    def _counted(self, most: int, seen: hashlib._Hash) -> Iterator[bytes]:
        for chunk in self._bytes(most):
            seen.update(chunk)
            yield chunk

    def _bytes(self, most: int) -> Iterator[bytes]:
        position = 0
        while position < most:
            self._handle.seek(position)  # two passes may take turns
            chunk = self._handle.read(min(_CHUNK, most - position))
            if not chunk:
                return
            position += len(chunk)
            yield chunk


def _changed() -> Refused:
    return Refused(
        SkipReason.CHANGED, Message("The file changed while it was read. Items read from it before that are kept.")
    )
