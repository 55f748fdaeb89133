"""Streams that come out of compressed data: read forwards and backwards like a file, and counted against the caps.

Nothing is held: going back means unpacking again from the beginning. What unpacks to more than its share ends with the reason.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from plumbline.domain import caps
from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message, Size
from plumbline.tables.document import DocumentError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK: Final = 256 * 1024


@dataclass
class Budget:
    """What may still be unpacked, for everything inside one file that was chosen.

    Attributes:
        left: bytes.
        depth: how many layers lie around what is read now.
    """

    left: int = caps.EXPANDED_ARCHIVE_BYTES
    depth: int = 0

    @classmethod
    def of_file(cls, size: int) -> Budget:
        """What a file of this size may unpack to in all, however its archives nest."""
        return cls(min(caps.EXPANDED_ARCHIVE_BYTES, max(caps.EXPANDED_DOCUMENT_BYTES, size * caps.RATIO)))

    def deeper(self) -> None:
        """Goes one layer in; `DocumentError` where that is too deep. Whoever calls it goes back out with `depth`."""
        if self.depth >= caps.DEPTH:
            detail = Message(
                "Archives and messages inside one another are read to a depth of {depth}.", depth=caps.DEPTH
            )
            raise DocumentError(SkipReason.TOO_LARGE, detail)
        self.depth += 1


class Unpacked(io.RawIOBase):
    """What compressed data holds, as a file.

    Args:
        opens: gives a stream of the unpacked bytes, from the beginning, each time it is called.
        packed: length of the compressed data, in bytes.
        most: bytes that it may unpack to.
        broken: what the library raises on damaged data.
    """

    def __init__(
        self,
        opens: Callable[[], BinaryIO],
        packed: int,
        budget: Budget,
        broken: tuple[type[BaseException], ...] = (),
        most: int | None = None,
    ) -> None:
        self._opens = opens
        self._broken = (*broken, EOFError)
        self._budget = budget
        self._most = min(budget.left, most if most is not None else budget.left)
        self._by_budget = most is None or budget.left < most
        self._by_ratio = max(caps.FREE_EXPANDED_BYTES, packed * caps.RATIO)
        self._stream: BinaryIO | None = None
        self._at = 0
        self._seen = 0
        self._size: int | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_END:
            if self._size is None:
                self._forward(None)
                self._size = self._at
            offset += self._size
        elif whence == os.SEEK_CUR:
            offset += self._at
        if offset != self._at:
            if offset < self._at:
                self._rewind()
            self._forward(offset - self._at)
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        data = self._some(len(view))
        view[: len(data)] = data
        return len(data)

    def take(self, most: int) -> bytes:
        """The next bytes, at most so many; fewer only at the end."""
        parts: list[bytes] = []
        while most > 0 and (data := self._some(min(_CHUNK, most))):
            parts.append(data)
            most -= len(data)
        return b"".join(parts)

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        super().close()

    def _rewind(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        self._at = 0

    def _forward(self, distance: int | None) -> None:
        while distance is None or distance > 0:
            data = self._some(_CHUNK if distance is None else min(_CHUNK, distance))
            if not data:
                return
            if distance is not None:
                distance -= len(data)

    def _some(self, most: int) -> bytes:
        try:
            if self._stream is None:
                self._stream = self._opens()
            data = self._stream.read(most)
        except DocumentError:
            raise
        except Exception as error:
            if not isinstance(error, self._broken):
                raise
            raise DocumentError(
                SkipReason.MALFORMED,
                Message("It can't be unpacked: {reason}.", reason=str(error) or type(error).__name__),
            ) from error
        self._at += len(data)
        if self._at > self._seen:
            self._budget.left -= self._at - self._seen
            self._seen = self._at
            self._check()
        return data

    def _check(self) -> None:
        if self._seen > self._by_ratio:
            detail = Message(
                "It unpacks to more than {ratio} times its size, which is refused beyond {free}.",
                ratio=caps.RATIO,
                free=Size(caps.FREE_EXPANDED_BYTES),
            )
            raise DocumentError(SkipReason.TOO_LARGE, detail)
        if self._seen > self._most:
            if self._by_budget:
                detail = Message("Together with what was read before, it unpacks to more than is read of one file.")
            else:
                detail = Message("It is too large: unpacked it has more than {limit}.", limit=Size(self._most))
            raise DocumentError(SkipReason.TOO_LARGE, detail)


def buffered(unpacked: Unpacked) -> BinaryIO:
    """The stream with a buffer, for readers that read little at a time."""
    return io.BufferedReader(unpacked, _CHUNK)
