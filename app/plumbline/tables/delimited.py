"""Tables of delimited values, csv and tsv: from text to records.

The standard library's csv module parses them, block by block. Files seldom follow RFC 4180: where its strict rules are broken, or
a quote swallows rows of the table, the row is read again by itself (`mending`), and the next row begins with the next line. So a
quote that is never closed costs nothing else, and memory does not grow with the file.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.tables.dialect import Dialect
from plumbline.tables.document import Document
from plumbline.tables.lines import lines, whole_ends
from plumbline.tables.mending import Width, is_tabular, mended

_SAMPLE_LINES: Final = 200
_SAMPLE_CHARS: Final = 1_000_000
_ENDS: Final = "\r\n"


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
    cap = document.max_row_chars
    # The csv module's limit belongs to the whole process and is only ever raised here; there is one of our own.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * cap))
    for record in Records(_blocks(document.text(), cap), dialect, width, cap):
        yield _too_long(document) if record is None else record


class Records:
    """The records of lines that come in blocks, in which None stands for a line over the cap; None for a record over it."""

    def __init__(self, blocks: Iterable[list[str | None]], dialect: Dialect, width: Width | None, cap: int) -> None:
        self._blocks = blocks
        self._dialect = dialect
        self._width = width
        self._cap = cap
        self._waiting: list[str | None] = []

    def __iter__(self) -> Iterator[list[str] | None]:
        chars = enough = 0
        for block in chain(self._blocks, [None]):
            last = block is None
            self._waiting += block or ()
            chars += _chars(block or [])
            if chars < enough and not last:
                continue  # a record that goes over many blocks is not begun again at each of them
            yield from self._drain(last=last)
            chars = _chars(self._waiting)
            enough = 2 * chars

    def _drain(self, *, last: bool) -> Iterator[list[str] | None]:
        at = 0
        while at < len(self._waiting):
            if self._waiting[at] is None:
                at += 1
                yield None
                continue
            segment = list(_until_none(self._waiting, at))
            used = yield from self._segment(segment, last=last or at + len(segment) < len(self._waiting))
            at += used
            if used < len(segment):
                break
        del self._waiting[:at]

    def _segment(self, lines: list[str], *, last: bool) -> Generator[list[str] | None, None, int]:
        """The records of lines; returns how many lines they take. Unless they are the last, the end may wait for more."""
        if (plain := self._plain(lines)) is not None:
            yield from plain
            return len(lines)
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
                return start
            if record is None or not self._fits(record, lines[start:done]):
                better = mended(lines, start, self._dialect, self._width, broken=record is None)
                if better:
                    record, count = better
                    done = base = start + count
                    reader = self._dialect.reader(islice(lines, done, None))
            yield record if done == start + 1 or sum(map(len, lines[start:done])) <= self._cap else None
        return done

    def _plain(self, lines: list[str]) -> Iterable[list[str]] | None:
        """The records of lines each of which is one, as wide as the table or blank; None for any other lines."""
        reader = self._dialect.reader(lines)
        if self._dialect.quote not in "".join(lines):
            return reader
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


def _until_none(lines: Sequence[str | None], start: int) -> Iterator[str]:
    for line in islice(lines, start, None):
        if line is None:
            return
        yield line


def _chars(lines: Sequence[str | None]) -> int:
    return sum(map(len, filter(None, lines)))


def _blocks(chunks: Iterable[str], cap: int) -> Iterator[list[str | None]]:
    """Text as lines with their ends, a block at a time; None for a line of more than `cap` characters."""
    parts: list[str] = []
    held = 0
    over = False
    for chunk in whole_ends(chunks):
        cut = max(chunk.rfind("\n"), chunk.rfind("\r")) + 1
        if not cut:
            held += len(chunk)
            over = over or held > cap
            parts = [] if over else [*parts, chunk]
            continue
        found: list[str | None] = list(io.StringIO("".join((*parts, chunk[:cut])), newline=""))
        if over:
            found[0] = None
        if None in found or max(map(len, filter(None, found)), default=0) > cap:
            found = [None if line is None or len(line.rstrip(_ENDS)) > cap else line for line in found]
        yield found
        parts, held, over = ([chunk[cut:]] if cut < len(chunk) else []), len(chunk) - cut, False
    if over:
        yield [None]
    elif parts:
        line = "".join(parts)
        yield [None if len(line) > cap else line]


def _too_long(document: Document) -> Skip:
    detail = Message("The row is longer than {limit} characters, the limit for a row.", limit=document.max_row_chars)
    return document.skip(SkipReason.TOO_LARGE, detail)
