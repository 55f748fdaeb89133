"""A file that is open for reading: its bytes and its text.

At most as many bytes are read as the file had when it was opened, so that a growing log ends. Text is read twice, once to find
the encoding; where the second reading differs from the first, reading ends with the reason CHANGED. Both passes take constant
memory and check for cancellation. What tells them apart is Python's own hash, whose key is another one in each process: a sha256
takes twice as long, and is made when it is asked for.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cached_property
from typing import BinaryIO, Final

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place
from plumbline.domain.work import Work
from plumbline.tables.decoding import Encoding, NoText, find_encoding

MOST_UNPACKED: Final = 256 * 1024 * 1024
"""Largest compressed file, unpacked, in bytes: it is held in memory."""

MAX_ROW_CHARS: Final = 8_000_000

_CHUNK = 64 * 1024
"""Well below what allocators give back to the system each time (128 KiB in glibc): larger ones made reading a sixth slower."""


class DocumentError(Exception):
    """A document, or what is left of it, is not read; callers turn it into a `Skip` or an `InputError`."""

    def __init__(self, reason: SkipReason, detail: Message) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


class Document:
    """One open file.

    Args:
        name: as it appears in the items' origins.
        handle: open, seekable, at any position; stays the caller's to close.
        encoding: what a person chose; None: it is found.
        max_row_chars: longest row, all its columns together.
        only_first: bytes to look at when the whole file need not be verified (a preview); None: all.
    """

    def __init__(
        self,
        name: str,
        handle: BinaryIO,
        *,
        encoding: str | None = None,
        max_row_chars: int = MAX_ROW_CHARS,
        only_first: int | None = None,
        work: Work | None = None,
    ) -> None:
        self.name = name
        self.max_row_chars = max_row_chars
        self.work = work or Work()
        self.size = handle.seek(0, os.SEEK_END)
        self.decoded: Encoding | None = None
        """How the bytes became text, once that is known."""

        self._handle = handle
        self._chosen = encoding
        self._part = only_first is not None and only_first < self.size
        self._surveyed = min(self.size, only_first) if only_first is not None else self.size
        self._first = _Seen()

    @property
    def file(self) -> BinaryIO:
        """The open file, for formats that are no text and are read at any place in it."""
        return self._handle

    def binary(self) -> BinaryIO:
        """The file itself, for a format that is read from several places of it."""
        self._handle.seek(0)
        return self._handle

    def raw(self) -> Iterator[bytes]:
        yield from self._bytes(self.size)

    def text(self) -> Iterator[str]:
        """Chunks; lone surrogates stand for bytes that could not be decoded. Raises `DocumentError`."""
        encoding = self.encoding
        seen = _Seen()
        try:
            yield from encoding.decode(self._counted(self.size, seen))
        except UnicodeError as error:
            if self._part:
                raise DocumentError(
                    SkipReason.UNDECODABLE,
                    Message("Not all of it is in the encoding {encoding}.", encoding=encoding.name),
                ) from error
            raise _changed() from error
        if not self._part and seen.mark != self._first.mark:
            raise _changed()

    @cached_property
    def encoding(self) -> Encoding:
        """Raises `DocumentError` when the bytes are not text."""
        if not self.size:
            raise DocumentError(SkipReason.EMPTY, Message("The file is empty."))
        found = find_encoding(self._survey, self._chosen, complete=not self._part)
        if isinstance(found, NoText):
            raise DocumentError(found.reason, found.detail)
        self.decoded = found
        return found

    @cached_property
    def sha256(self) -> str:
        """Of the bytes in which the encoding was found. Raises `DocumentError` where they are others now."""
        digest, seen = hashlib.sha256(), _Seen()
        for chunk in self._counted(self._surveyed, seen):
            digest.update(chunk)
        if seen.mark != self._first.mark:
            raise _changed()
        return digest.hexdigest()

    def grown(self) -> bool:
        """True when the file has more bytes now than when it was opened."""
        return self._handle.seek(0, os.SEEK_END) > self.size

    def skip(self, reason: SkipReason, detail: Message, place: Place = WHOLE) -> Skip:
        return Skip(Origin(self.name, place), reason, detail)

    def _survey(self) -> Iterator[bytes]:
        seen = _Seen()
        yield from self._counted(self._surveyed, seen)
        self._first = seen

    def _counted(self, most: int, seen: _Seen) -> Iterator[bytes]:
        for chunk in self._bytes(most):
            seen.add(chunk)
            yield chunk

    def _bytes(self, most: int) -> Iterator[bytes]:
        position = 0
        while position < most:
            self.work.check()
            self._handle.seek(position)  # two passes may take turns
            chunk = self._chunk(min(_CHUNK, most - position))
            if not chunk:
                return
            position += len(chunk)
            yield chunk

    def _chunk(self, most: int) -> bytes:
        """So many bytes, fewer only at the end: both passes see the same chunks."""
        chunk = self._handle.read(most)
        while 0 < len(chunk) < most and (more := self._handle.read(most - len(chunk))):
            chunk += more
        return chunk


class _Seen:
    """The bytes that were read, as a number."""

    def __init__(self) -> None:
        self.mark = 0

    def add(self, chunk: bytes) -> None:
        self.mark = hash((self.mark, chunk))


def _changed() -> DocumentError:
    return DocumentError(
        SkipReason.CHANGED, Message("The file changed while it was read. Items read from it before that are kept.")
    )
