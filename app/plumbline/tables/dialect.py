"""How a delimited table is written: what stands between its cells, what quotes them, how a quote inside a quoted cell is marked.

Only what a sample shows is tried, so that an apostrophe or a backslash in a text is not taken for a part of the format.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Protocol

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message

SINGLE: Final = "\x1f"
"""A delimiter for tables of one column: ASCII's unit separator, which text does not hold."""

_NAMES: Final = {"tab": "\t", "\\t": "\t", "space": " ", "comma": ",", "semicolon": ";", "bar": "|"}
_BACKSLASH: Final = "\\"
_DECLARED: Final = re.compile(r'"?sep=([^\r\n"])"?[\r\n]*', re.IGNORECASE)
"""The line by which spreadsheets name the delimiter of a csv file."""

_LITERAL: Final = re.compile(r'\\(?![\\"\'])')
"""A backslash that escapes nothing: the csv module would drop it."""

_SPACED: Final = 0.8
"""Share of delimiters that a space follows, where the space belongs to the delimiter."""


class Reader(Protocol):
    """The csv module's reader; `line_num` lines have been read."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart.

    Attributes:
        quote: what quotes a cell.
        escape: what stands before a quote inside a quoted cell; empty where such a quote is doubled.
        spaced: a space after each delimiter belongs to it.
    """

    delimiter: str
    quote: str = '"'
    escape: str = ""
    spaced: bool = False

    def reader(self, lines: Iterable[str], *, strict: bool = True) -> Reader:
        """With `strict` it raises `csv.Error` where quotes don't match."""
        if self.escape:
            lines = (_LITERAL.sub(r"\\\\", line) for line in lines)
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote,
            escapechar=self.escape or None,
            doublequote=not self.escape,
            skipinitialspace=self.spaced,
            strict=strict,
        )


def known_delimiter(written: str) -> str:
    """The delimiter that a person wrote, by its name or as it is; `InputError` when it is no single character."""
    delimiter = _NAMES.get(written.strip().casefold(), written)
    if len(delimiter) != 1 or delimiter in '"\r\n' or delimiter.isalnum():
        raise InputError(
            Message("Unusable delimiter"),
            Message("“{written}” can't separate cells.", written=written[:40]),
            Message(
                "Give one character such as ; or one of: {names}.", names=Listing(tuple(_NAMES), alternatives=True)
            ),
        )
    return delimiter


def declared_delimiter(line: str) -> str:
    """The delimiter that a table's first line declares, or ""."""
    declared = _DECLARED.fullmatch(line)
    return declared[1] if declared else ""


def dialects(sample: list[str], delimiter: str) -> list[Dialect]:
    """How a table with this delimiter may be written, the likelier first."""
    text = "".join(sample)
    quote = _quote(text, delimiter)
    escape = _BACKSLASH if _escapes(text, delimiter, quote) else ""
    spaced = delimiter not in " \t" and _is_spaced(sample, text, delimiter)
    return [Dialect(delimiter, quote, escape, spaced=True)] * spaced + [Dialect(delimiter, quote, escape)]


def _quote(text: str, delimiter: str) -> str:
    if "'" not in text:
        return '"'
    single, double = (len(_bounded(delimiter, quote).findall(text)) for quote in "'\"")
    return "'" if single > 1 and single > double else '"'


@cache
def _bounded(delimiter: str, quote: str) -> re.Pattern[str]:
    """A cell in quotes: between delimiters and line ends. A space between two quoted words is no delimiter of theirs."""
    d, q = re.escape(delimiter), re.escape(quote)
    return re.compile(rf"(?:^|(?<={d})|(?<={d} )){q}(?:[^{q}\r\n]|{q}{q})*{q}(?={d}|[\r\n]|\Z)", re.MULTILINE)


def _escapes(text: str, delimiter: str, quote: str) -> bool:
    """A quote behind a backslash goes on with the cell's text, and no quote is doubled."""
    if _BACKSLASH + quote not in text:
        return False
    d, q = re.escape(delimiter), re.escape(quote)
    inside = len(re.findall(rf"\\{q}(?!{q}|{d}|[\r\n]|\Z)", text))
    doubled = len(re.findall(rf"(?<=[^{q}{d}\r\n\\]){q}{q}(?=[^{q}{d}\r\n])", text))
    return inside > doubled


def _is_spaced(sample: list[str], text: str, delimiter: str) -> bool:
    first = next((line for line in sample if delimiter in line), "")
    if not first or re.search(rf"{re.escape(delimiter)}(?=[^ \r\n])", first):
        return False
    return text.count(f"{delimiter} ") >= _SPACED * text.count(delimiter)
