"""Tables of delimited values: csv and tsv, which seldom follow RFC 4180.

Records are parsed by the standard library's csv module, fed line by line, so that cells over several lines work and a quote that
is never closed ends at the cap and not in memory.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.tables.document import Document
from plumbline.tables.lines import Piece, lines

_SAMPLE_LINES = 200
_SAMPLE_CHARS = 1_000_000


def sample_of(document: Document) -> tuple[list[str], bool]:
    """The first whole lines of the document, and whether they are all of it."""
    sample: list[str] = []
    chars = 0
    for piece in lines(document.text(), _SAMPLE_CHARS):
        chars += piece.chars
        if piece.text is None or chars > _SAMPLE_CHARS or len(sample) == _SAMPLE_LINES:
            return sample, False
        sample.append(piece.text)
    return sample, True


class Records:
    """A document's records, or a skip for one that can't be parsed; continues with the line after it. May raise `DocumentError`."""

    def __init__(self, document: Document, delimiter: str) -> None:
        # The csv module's limit belongs to the whole process and is only ever raised here; there is one of our own.
        csv.field_size_limit(max(csv.field_size_limit(), 2 * document.max_row_chars))
        self._cap = document.max_row_chars
        self._document = document
        self._lines = lines(document.text(), self._cap)
        self._chars = 0
        self._reader = csv.reader(iter(self._line, None), delimiter=delimiter)

    def __iter__(self) -> Iterator[list[str] | Skip]:
        while True:
            self._chars = 0
            try:
                yield next(self._reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._document.skip(
                    SkipReason.MALFORMED, Message("The row does not follow the rules of a CSV file.")
                )
            except _TooLargeError:
                yield self._document.skip(
                    SkipReason.TOO_LARGE,
                    Message(
                        "The row is longer than {limit} characters, the limit for a row; a quotation mark may not be closed.",
                        limit=self._cap,
                    ),
                )

    def _line(self) -> str | None:
        piece: Piece | None = next(self._lines, None)
        if piece is None:
            return None
        self._chars += piece.chars
        if piece.text is None or self._chars > self._cap:
            raise _TooLargeError
        return piece.text


class _TooLargeError(Exception):
    pass
