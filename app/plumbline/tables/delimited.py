"""Tables of delimited values, csv and tsv: from text to records.

The standard library's csv module parses them, block by block. Files seldom follow RFC 4180: where its strict rules are broken, or
a quote swallows rows of the table, the row is read again by itself (`mending`), and the next row begins with the next line. So a
quote that is never closed costs nothing else, and memory does not grow with the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place
from plumbline.tables.dialect import Dialect
from plumbline.tables.document import Document
from plumbline.tables.lines import few_at_a_time, line_blocks, lines
from plumbline.tables.mending import Width, is_tabular, mended

_SAMPLE_LINES: Final = 200
_SAMPLE_CHARS: Final = 1_000_000


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


def records(document: Document, dialect: Dialect, width: Width | None = None) -> Iterator[list[str] | Skip]:
    """A document's records, `Mended` ones among them, and a skip for one that is too long. May raise `DocumentError`."""
    for record in chain.from_iterable(runs(document, dialect, width)):
        yield too_long(document) if record is None else record


def runs(document: Document, dialect: Dialect, width: Width | None = None) -> Iterator[Sequence[list[str] | None]]:
    """As `records`, those of a block of lines at a time; None for one that is too long."""
    cap = document.max_row_chars
    # The csv module's limit belongs to the whole process and is only ever raised here; there is one of our own.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * cap))
    return Records(line_blocks(document.text(), cap), dialect, width, cap).runs()


class Records:
    """The records of lines that come in blocks, in which a number stands for a line over the cap; None for a record over it."""

    def __init__(self, blocks: Iterable[list[str] | int], dialect: Dialect, width: Width | None, cap: int) -> None:
        self._blocks = blocks
        self._dialect = dialect
        self._width = width
        self._cap = cap
        self._waiting: list[str] = []

    def __iter__(self) -> Iterator[list[str] | None]:
        return chain.from_iterable(self.runs())

    def runs(self) -> Iterator[Sequence[list[str] | None]]:
        """The records, those of a block at a time."""
        chars = enough = 0
        for block in self._blocks:
            if isinstance(block, int):
                yield from self._drain(last=True)
                yield [None]
                enough = 0
                continue
            self._waiting += block
            if enough:
                chars += sum(map(len, block))
                if chars < enough:
                    continue  # a record that goes over many blocks is not begun again at each of them
            yield from self._drain(last=False)
            chars = sum(map(len, self._waiting))
            enough = 2 * chars
        yield from self._drain(last=True)

    def _drain(self, *, last: bool) -> Iterator[Sequence[list[str] | None]]:
        """Plain records a few at a time; from the first line on that is none, each is looked at by itself."""
        done = 0
        for few in few_at_a_time(self._waiting):
            if (plain := self._plain(few)) is None:
                found, used = self._segment(self._waiting[done:], last=last)
                yield found
                done += used
                break
            yield plain
            done += len(few)
        del self._waiting[:done]

    def _segment(self, lines: list[str], *, last: bool) -> tuple[Sequence[list[str] | None], int]:
        """The records of lines, and how many lines they take. Unless they are the last, the end may wait for more."""
        found: list[list[str] | None] = []
        done = base = 0
        reader = self._dialect.reader(lines)
        while done < len(lines):
            start = done
            record: list[str] | None
            try:
                record = next(reader)
            except csv.Error:
                record = None
            done = base + reader.line_num
            if record is None and done >= len(lines) and not last and sum(map(len, lines[start:])) <= self._cap:
                return found, start
            if record is None or not self._fits(record, lines[start:done]):
                better = mended(lines, start, self._dialect, self._width, broken=record is None)
                if better:
                    record, count = better
                    done = base = start + count
                    reader = self._dialect.reader(islice(lines, done, None))
            found.append(record if done == start + 1 or sum(map(len, lines[start:done])) <= self._cap else None)
        return found, done

    def _plain(self, lines: list[str]) -> list[list[str]] | None:
        """The records of lines each of which is one, as wide as the table or blank; None for any other lines."""
        reader = self._dialect.reader(lines)
        if self._dialect.quote not in "".join(lines):
            return list(reader)
        try:
            found = list(reader)
        except csv.Error:
            return None
        usual = self._width is None or {self._width.cells, 0}.issuperset(map(len, found))
        return found if usual and len(found) == len(lines) else None

    def _fits(self, record: list[str], lines: list[str]) -> bool:
        if self._width is None or len(record) == self._width.cells:
            return len(lines) == 1 or self._width is None or not is_tabular(lines, self._dialect, self._width)
        return len(lines) == 1 and self._dialect.quote not in lines[0]


def too_long(document: Document, place: Place = WHOLE) -> Skip:
    """Says so of a record."""
    detail = Message("The row is longer than {limit} characters, the limit for a row.", limit=document.max_row_chars)
    return document.skip(SkipReason.TOO_LARGE, detail, place)
