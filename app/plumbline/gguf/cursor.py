"""Reading forward through a file that may lie about every length.

A `Cursor` looks through a window of one megabyte, so memory stays bounded whatever the file claims; a step beyond the
file's end, or beyond `MAX_HEADER`, raises an error.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, Final

from plumbline.domain.messages import Message
from plumbline.gguf.errors import DamagedModelError, TruncatedModelError

MAX_HEADER: Final = 256 * 1024 * 1024
MAX_STRING: Final = 4 * 1024 * 1024
_WINDOW: Final = 1024 * 1024

HARMONY_TOKENS: Final = frozenset(
    (b"<|start|>", b"<|end|>", b"<|message|>", b"<|channel|>", b"<|return|>", b"<|constrain|>", b"<|call|>")
)


class Cursor:
    """Reads forward through a file by a window of bounded size."""

    def __init__(self, file: BinaryIO, size: int, name: str) -> None:
        self._file = file
        self.size = size
        self._limit = min(size, MAX_HEADER)
        self._name = name
        self._buffer = b""
        self._at = 0  # in the buffer
        self._base = 0  # the buffer's place in the file

    @property
    def position(self) -> int:
        return self._base + self._at

    def bad(self, why: Message) -> DamagedModelError:
        return DamagedModelError(
            Message("The model file is damaged"),
            Message("“{file}” can't be used. {why}", file=self._name, why=why),
            Message("Download it again, or choose another file."),
        )

    def cut(self, needed: int) -> TruncatedModelError:
        return TruncatedModelError(
            Message("The model file is cut off"),
            Message(
                "“{file}” has {n} bytes and needs at least {needed}.",
                one="“{file}” has {n} byte and needs at least {needed}.",
                n=self.size,
                file=self._name,
                needed=needed,
            ),
            Message("The copy or download is incomplete. Copy or download it again."),
        )

    def too_long(self, what: Message, length: int, most: int) -> DamagedModelError:
        return self.bad(
            Message("{what} is {length} bytes long; the limit is {most}.", what=what, length=length, most=most)
        )

    def _too_far(self, end: int) -> DamagedModelError:
        return self.cut(end) if end > self.size else self.bad(Message("Its header is larger than any real one."))

    def _fill(self, count: int) -> None:
        """Makes `count` bytes available from here on; at most a window."""
        end = self.position + count
        if end > self._limit:
            raise self._too_far(end)
        self._base += self._at
        self._at = 0
        self._file.seek(self._base)
        self._buffer = self._file.read(min(_WINDOW, self._limit - self._base))
        if len(self._buffer) < count:
            raise self.cut(end)

    def take(self, count: int) -> bytes:
        """At most a window of bytes."""
        if self._at + count > len(self._buffer):
            self._fill(count)
        data = self._buffer[self._at : self._at + count]
        self._at += count
        return data

    def skip(self, count: int) -> None:
        """Does not read what lies beyond the window."""
        if self._at + count <= len(self._buffer):
            self._at += count
            return
        end = self.position + count
        if end > self._limit:
            raise self._too_far(end)
        self._base, self._at, self._buffer = end, 0, b""

    def integer(self, layout: str) -> int:
        return int(struct.unpack(layout, self.take(struct.calcsize(layout)))[0])

    def string(self, most: int, what: Message) -> str:
        """Refuses a text that is longer than `most` bytes or not UTF-8, naming `what`."""
        length = self.integer("<Q")
        if length > most:
            raise self.too_long(what, length, most)
        try:
            return self.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise self.bad(Message("{what} is not text.", what=what)) from None

    def walk_strings(self, count: int) -> set[bytes]:
        """Skips `count` strings and returns those that are harmony's special tokens."""
        found = set()
        unpack = struct.Struct("<Q").unpack_from
        for _ in range(count):
            if self._at + 8 > len(self._buffer):
                self._fill(8)
            (length,) = unpack(self._buffer, self._at)
            self._at += 8
            if length > MAX_STRING:
                raise self.too_long(Message("A text in a list"), length, MAX_STRING)
            if 7 <= length <= 13:  # as long as harmony's tokens are
                token = self.take(length)
                if token in HARMONY_TOKENS:
                    found.add(token)
            elif self._at + length <= len(self._buffer):
                self._at += length
            else:
                self.skip(length)
        return found
