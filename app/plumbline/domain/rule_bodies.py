"""The entries of lists, and what stands under each of them."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import Final

ROW: Final = "row"
INLINE: Final = "inline"
HEADING: Final = "heading"
"""Kinds of lists beside those of `rule_marks`."""

_MARKDOWN: Final = re.compile(r"[ \t]*+#{1,6}(?=[ \t])")
_RULED_OFF: Final = re.compile(r"[ \t]*+(?:[-*_=~—][ \t]*+){3,}")
_ENDED: Final = re.compile(r"[.!?。！？؟]\W{0,4}\Z")


@dataclass(slots=True)
class Entry:
    """One entry.

    Attributes:
        line, end: the index of its first line, and of the line behind its last.
        text: what stands in its first line behind its number or bullet.
        rule: the id that the text gives it, or "".
        parts: the entries of the list directly under it, and their kind.
        more: what stands under it, line by line.
        tick: a tick opens it, or a cross (False).
    """

    line: int
    text: str
    rule: str = ""
    end: int = 0
    parts: list[Entry] = field(default_factory=list)
    parts_kind: str = ""
    more: tuple[str, ...] = ()
    tick: bool | None = None


@dataclass(slots=True)
class EntryList:
    """Entries of one kind under the same headings, the nearest last.

    Attributes:
        under: the indexes of the headings' lines.
        forbidden: a column says of each entry that it isn't allowed.
    """

    kind: str
    above: tuple[str, ...]
    under: tuple[int, ...]
    entries: list[Entry] = field(default_factory=list)
    forbidden: bool = False


def explain(one: EntryList, lines: Sequence[str], marks: Container[int]) -> None:
    """Sets what stands under each entry; `marks` are the indexes of the lines that begin an entry.

    What stands under the last entry may be the text's end: it counts as far as other entries have as much. All that stands under a
    heading belongs to it.
    """
    if one.kind in (ROW, INLINE):
        return
    last = {at for at, entry in enumerate(one.entries) if _is_last(one, at, entry)}
    paragraphs = [_paragraphs(entry, lines, marks) for entry in one.entries]
    inner = [found for at, found in enumerate(paragraphs) if at not in last]
    headings = one.kind == HEADING or any(_MARKDOWN.match(lines[entry.line]) for entry in one.entries[:1])
    most = max((1, *map(len, inner)))
    added = any(_own_lines(found[0], lines, marks) < len(found[0]) for found in inner)
    for at, (entry, found) in enumerate(zip(one.entries, paragraphs, strict=True)):
        if at in last and not headings:
            found[0] = found[0] if added else found[0][: _own_lines(found[0], lines, marks)]
            del found[most:]
        entry.more = tuple(lines[line] for paragraph in found for line in paragraph if line != entry.line)


def _is_last(one: EntryList, at: int, entry: Entry) -> bool:
    return at + 1 == len(one.entries) or one.entries[at + 1].line > entry.end


def _paragraphs(entry: Entry, lines: Sequence[str], marks: Container[int]) -> list[list[int]]:
    """The lines from an entry's first one on. Behind a blank line, one that isn't indented or in a list begins a paragraph."""
    paragraphs = [[entry.line]]
    apart = False
    for at in range(entry.line + 1, entry.end):
        line = lines[at]
        if _RULED_OFF.fullmatch(line):
            break
        if not line.strip():
            apart = True
            continue
        if apart and not line[0].isspace() and at not in marks:
            paragraphs.append([])
        paragraphs[-1].append(at)
        apart = False
    return paragraphs


def _own_lines(paragraph: Sequence[int], lines: Sequence[str], marks: Container[int]) -> int:
    """How many lines there are before one that is neither indented nor in a list begins with a new sentence."""
    for count, at in enumerate(paragraph[1:], 1):
        if not lines[at][0].isspace() and at not in marks and _ENDED.search(lines[at - 1].rstrip()[-8:]):
            return count
    return len(paragraph)
