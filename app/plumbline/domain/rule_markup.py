"""Lists and tables in HTML as in plain text, line for line: what is pasted from a page's source holds rules as well."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_ITEM: Final = re.compile(r"<li(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_HEADING: Final = re.compile(r"<h(?P<level>[1-6])(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:[ou]l|li|h[1-6]|p|br|b|strong|i|em|u|small|span|div|a|font|section|article|main|body|html)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_BULLET: Final = "- "
_INLINE: Final = " • "
_TABLE: Final = re.compile(
    r"<table(?:\s[^<>]{0,300})?>(?P<rows>(?:(?!</?table[\s>]).)*)</table\s*>", re.IGNORECASE | re.DOTALL
)
_ROW: Final = re.compile(r"<tr(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_CELL: Final = re.compile(r"<t(?P<kind>[hd])(?P<about>\s[^<>]{0,300})?>", re.IGNORECASE)
_SPAN: Final = re.compile(r"(?P<way>row|col)span\s*=\s*[\"']?(?P<cells>\d{1,2})", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"</?[a-z][^<>]{0,300}>", re.IGNORECASE)
_HOLDS_A_LIST: Final = re.compile(r"<(?:li|h[1-6])[\s>]|\n[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]", re.IGNORECASE)
"""A table that only places what stands on the page."""
_FEWEST_ROWS: Final = 2


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row of a table; `titles` where all its cells are marked as titles."""

    line: int
    cells: tuple[str, ...]
    titles: bool


def with_plain_lists(text: str) -> str:
    """The text with bullets in place of the tags of its lists; a text without any is left as it is."""
    if not _ITEM.search(text):
        return text
    plain: list[str] = []
    pending = False
    for line in text.split("\n"):
        items = len(_ITEM.findall(line))
        marked = _ITEM.sub(_INLINE if items > 1 else _BULLET, line)
        marked = _HEADING.sub(lambda match: "#" * int(match.group("level")) + " ", marked)
        bare = html.unescape(_TAG.sub("", marked)).rstrip()
        if pending and bare.strip():
            bare, pending = _BULLET + bare.lstrip(), False
        if items == 1 and not bare.replace(_BULLET.strip(), "", 1).strip():
            bare, pending = "", True
        plain.append(bare)
    return "\n".join(plain)


def with_plain_tables(text: str) -> tuple[str, list[list[MarkedRow]]]:
    """The text with bars between the cells of its tables, and their rows; lines that hold nothing else are blank.

    The rows of which several stand in one line are left out of the text.
    """
    tables: list[list[MarkedRow]] = []
    parts: list[str] = []
    done = first = counted = 0
    for table in _TABLE.finditer(text):
        first += text.count("\n", counted, table.start())
        counted = table.start()
        if _HOLDS_A_LIST.search(table.group("rows")):
            continue
        rows = list(_rows(table.group("rows"), first + text.count("\n", counted, table.start("rows"))))
        if len(rows) < _FEWEST_ROWS:
            continue
        lines = [""] * (table.group().count("\n") + 1)
        beside = Counter(row.line for row in rows)
        for row in rows:
            if beside[row.line] == 1:
                lines[row.line - first] = f"| {' | '.join(cell.replace('|', ' ') for cell in row.cells)} |"
        parts += [text[done : table.start()], "\n".join(lines)]
        done = table.end()
        tables.append(rows)
    return "".join((*parts, text[done:])), tables


def _rows(source: str, line: int) -> Iterator[MarkedRow]:
    """The rows of a table, a cell that spans several in each of them."""
    spans: dict[int, tuple[int, str]] = {}
    counted = 0
    for start, end, _ in _between(_ROW, source):
        line += source.count("\n", counted, start)
        counted = start
        cells: list[str] = []
        kinds: set[str] = set()
        row = source[start:end]
        for begin, stop, cell in _between(_CELL, row):
            _continue(cells, spans)
            span = {
                one.group("way").lower(): int(one.group("cells")) for one in _SPAN.finditer(cell.group("about") or "")
            }
            said = " ".join(html.unescape(_ANY_TAG.sub(" ", row[begin:stop])).split())
            kinds.add(cell.group("kind").lower())
            for place in range(span.get("col", 1) or 1):
                if span.get("row", 1) > 1:
                    spans[len(cells)] = (span["row"] - 1, "" if place else said)
                cells.append("" if place else said)
        _continue(cells, spans)
        if cells:
            yield MarkedRow(line, tuple(cells), kinds == {"h"})


def _continue(cells: list[str], spans: dict[int, tuple[int, str]]) -> None:
    """Adds the cells of rows above that span this one."""
    while (place := len(cells)) in spans:
        left, said = spans.pop(place)
        cells.append(said)
        if left > 1:
            spans[place] = (left - 1, said)


def _between(pattern: re.Pattern[str], source: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """What follows each match, up to the next one."""
    found = list(pattern.finditer(source))
    ends = [match.start() for match in found[1:]] + [len(source)]
    return ((match.end(), end, match) for match, end in zip(found, ends, strict=True))
