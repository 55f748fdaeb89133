"""The lists of a text: their entries, each with all that belongs to it, and the headings that they stand under.

A list under an entry belongs to that entry, whether it is indented or not. A heading, or a line that introduces a list, ends what
came before it, unless the numbers go on behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.lines import numbered_lines
from plumbline.domain.outline import COLON_LEVEL, Heading, outline
from plumbline.domain.rule_bodies import HEADING, ROW, Entry, EntryList, explain
from plumbline.domain.rule_marks import (
    Mark,
    bullet,
    inline_bullets,
    inline_marks,
    numbered_marks,
    opened_by_symbol,
    opened_by_tick,
    opened_in_bold,
)
from plumbline.domain.rule_markup import with_plain_lists, with_plain_tables
from plumbline.domain.rule_sections import opens_rule, subject
from plumbline.domain.rule_tables import Table, is_row, table_of, tables_in
from plumbline.domain.rules import find_rules

_HEADS: Final = ("bold", "symbol", "id")
"""Kinds of entries under which a bulleted list belongs to them, though it isn't indented."""

_LEAD_LEVEL: Final = COLON_LEVEL + 1
_MARKDOWN: Final = re.compile(r"[ \t]*+(?P<signs>#{1,6})(?=[ \t])")
_ENDED: Final = re.compile(r"[.!?。！？؟]\W{0,4}\Z")
_INTRODUCES: Final = re.compile(r"[:：]\W{0,4}\Z")
_OPENING_SYMBOLS: Final = re.compile(r"\A[^\w\s(\[「『“„«\"']{1,12}[ \t]*(?=\w)")
_MOST_LEAD_CHARS: Final = 120
_MOST_HEADING_CHARS: Final = 60


@dataclass(frozen=True, slots=True)
class Lists:
    """What a text consists of; `title` is its own heading, or ""."""

    lists: tuple[EntryList, ...]
    headings: tuple[EntryList, ...]
    title: str


@dataclass(slots=True)
class _Above:
    level: int
    line: int
    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class _Open:
    mark: Mark
    entry: Entry
    level: int


def lists_in(text: str) -> Lists:
    """All lists of the text, in order, and its headings as lists of their own."""
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        text, marked = with_plain_tables(text)
        text = with_plain_lists(text)
        self._lines = [line for _, _, line in numbered_lines(text)]
        found = (*tables_in(self._lines), *map(table_of, marked))
        self._tables = {table.line: table for table in found}
        unbarred = [table for table in self._tables.values() if not is_row(self._lines[table.line])]
        self._in_tables = {at for table in unbarred for at in range(table.line, table.rows[-1][0] + 1)}
        self._first = next((at for at, line in enumerate(self._lines) if line.strip()), 0)
        self._ids: dict[int, str] = {}
        for mention in find_rules(text):
            if mention.defined:
                self._ids.setdefault(mention.line - 1, mention.id)
        headings = {
            at: heading for heading in outline(text).headings if (at := heading.line - 1) not in self._in_tables
        }
        self._inline: dict[int, list[Mark]] = {}
        self._marks = self._found_marks(headings)
        self._headings = {at: heading for at, heading in headings.items() if at not in self._marks}
        self._follows = _next_written(self._lines)
        self._above: list[_Above] = []
        self._open: list[_Open] = []
        self._explained: set[str] = set()
        self._lists: list[EntryList] = []

    def read(self) -> Lists:
        for at, line in enumerate(self._lines):
            if at in self._tables:
                self._table(self._tables[at])
            elif at not in self._in_tables and not is_row(line):
                self._line(at, line)
        self._close(0, len(self._lines))
        headings = list(self._heading_lists())
        lists = list(_parted(self._lists))
        for one in (*lists, *headings):
            explain(one, self._lines, self._marks)
        title = self._headings.get(self._first)
        return Lists(tuple(lists), tuple(headings), _without_symbols(title.text) if title else "")

    def _line(self, at: int, line: str) -> None:
        mark = self._marks.get(at)
        if mark is not None:
            self._entry(at, mark)
            return
        heading = self._headings.get(at) or self._lead(at, line)
        if heading is not None and not (self._open and self._belongs(at, heading)):
            self._close(0, at)
            self._go_under(heading.level)
            self._above.append(_Above(heading.level, at, _without_symbols(heading.text)))

    def _found_marks(self, headings: dict[int, Heading]) -> dict[int, Mark]:
        lines = ["" if at in self._in_tables else line for at, line in enumerate(self._lines)]
        numbered = numbered_marks(lines)
        in_line = ""
        marks: dict[int, Mark] = {}
        symbols: dict[int, Mark] = {}
        bold: dict[int, Mark] = {}
        for at, line in enumerate(lines):
            mark = numbered.get(at)
            bulleted = bullet(at, line) if mark is None else None
            several = inline_bullets(at, line) if mark is None else []
            if not several and not bulleted:
                several = inline_marks(at, line, mark.number[-1] if mark else 1)
            after = numbered.get(mark.next) if mark and mark.next else None
            if several and (mark is None or _go_on(several, after, mark.number[-1] == 1 or in_line == mark.kind)):
                self._inline[at] = several
                in_line = mark.kind if mark else ""
                marks[at] = several[0]
            elif mark or bulleted:
                marks[at] = mark or bulleted  # type: ignore[assignment]
            elif at in self._ids and not _MARKDOWN.match(line):
                marks[at] = self._of_id(at, line, marks.get(at - 1))
            elif not _MARKDOWN.match(line) and (symbol := opened_by_symbol(at, line)) is not None:
                symbols[at] = symbol
            elif at not in headings and (run_in := opened_in_bold(at, line)) is not None:
                bold[at] = run_in
        symbols = {at: mark for at, mark in symbols.items() if self._is_entry(at, marks, symbols)}
        for more in (symbols, bold):
            if len(more) > 1:
                marks |= more
        return marks

    def _of_id(self, at: int, line: str, before: Mark | None) -> Mark:
        """A line that an id opens. Among bullets it is one of them; over them the text's only id is, if it forbids as they do."""
        among = before is not None and before.kind == "bullet" and not before.indent
        after = bullet(at + 1, self._lines[at + 1]) if len(self._ids) == 1 and at + 1 < len(self._lines) else None
        if after is not None and opens_rule(after.text):
            among = among or opens_rule(line.partition(self._ids[at])[2])
        return Mark(at, len(line) - len(line.lstrip()), "bullet" if among else "id", (), line.strip())

    def _is_entry(self, at: int, marks: dict[int, Mark], symbols: dict[int, Mark]) -> bool:
        """False for a line that an emoji opens and that is a heading: over a list, or at the top of the text."""
        if _INTRODUCES.search(self._lines[at].strip()[-8:]):
            return False
        following = next((to for to in range(at + 1, min(at + 4, len(self._lines))) if self._lines[to].strip()), at)
        if at == self._first:
            return following == at + 1 and following in symbols
        return following not in marks

    def _lead(self, at: int, line: str) -> Heading | None:
        """A line that introduces a list and isn't marked as a heading."""
        said = line.strip()
        introduces = _INTRODUCES.search(said[-8:]) is not None
        on_its_own = at == 0 or not self._lines[at - 1].strip() or at - 1 in self._headings
        mark = self._marks.get(self._follows[at])
        if not said or line[0].isspace() or not (introduces or on_its_own) or mark is None:
            return None
        if mark.number and mark.number[-1] > 1:
            return None
        plain = len(said) <= _MOST_LEAD_CHARS and not _ENDED.search(said[-8:])
        over = self._follows[at] == at + 1 and len(said) <= _MOST_HEADING_CHARS
        clear = introduces or (plain and (over or not self._open))
        return Heading(at + 1, 0, _LEAD_LEVEL, said) if clear or subject(said) else None

    def _belongs(self, at: int, heading: Heading) -> bool:
        """True for a heading within an entry: deeper than the entry's own, or with the list's numbers going on behind it."""
        root = self._open[0]
        if root.level:
            return heading.level > root.level
        if heading.level < COLON_LEVEL - 1 or not root.mark.number:
            return False
        if not root.mark.next:
            return root.mark.kind in self._explained
        if self._follows[at] == root.mark.next:
            return False
        self._explained.add(root.mark.kind)
        return True

    def _entry(self, at: int, mark: Mark) -> None:
        self._leave(mark, at)
        if at in self._inline:
            self._several(at)
            return
        signs = _MARKDOWN.match(self._lines[at])
        level = len(signs.group("signs")) if signs else 0
        entry = Entry(at, mark.text, self._ids.get(at, ""), tick=opened_by_tick(self._lines[at]))
        if self._open:
            parent = self._open[-1].entry
            parent.parts_kind = parent.parts_kind or mark.kind
            if parent.parts_kind == mark.kind:
                parent.parts.append(entry)
        else:
            if level:
                self._go_under(level)
            self._list(mark.kind).entries.append(entry)
        self._open.append(_Open(mark, entry, level))

    def _several(self, at: int) -> None:
        """Takes the entries of a line that has several."""
        if self._open:
            return
        marks = self._inline[at]
        before = self._lines[at][: marks[0].start].strip(" \t*_#>")
        if before:
            self._go_under(COLON_LEVEL)
            self._above.append(_Above(COLON_LEVEL, at, before))
        self._list(marks[0].kind).entries += [Entry(at, mark.text, end=at + 1) for mark in marks]

    def _leave(self, mark: Mark, at: int) -> None:
        """Closes the entries to which what begins here doesn't belong."""
        while self._open:
            top = self._open[-1].mark
            near = abs(mark.indent - top.indent) <= 1
            if near and mark.kind == top.kind:
                self._close(len(self._open) - 1, at)
                return
            if mark.indent > top.indent + 1:
                return
            has_sibling = any(
                one.mark.kind == mark.kind and abs(mark.indent - one.mark.indent) <= 1 for one in self._open
            )
            if near and not has_sibling and (top.number or (top.kind in _HEADS and mark.kind not in _HEADS)):
                return
            self._close(len(self._open) - 1, at)

    def _close(self, depth: int, at: int) -> None:
        for one in self._open[depth:]:
            one.entry.end = at
        del self._open[depth:]

    def _go_under(self, level: int) -> None:
        while self._above and self._above[-1].level >= level:
            self._above.pop()

    def _list(self, kind: str) -> EntryList:
        """The list that goes on under the same headings, or a new one. What introduces a list is about that list alone."""
        nearest = self._above[-1] if self._above else None
        if nearest is not None and nearest.level >= COLON_LEVEL and nearest.kind not in ("", kind):
            self._above.pop()
        elif nearest is not None:
            nearest.kind = kind
        under = tuple(one.line for one in self._above)
        if not self._lists or self._lists[-1].kind != kind or self._lists[-1].under != under:
            self._lists.append(EntryList(kind, tuple(one.text for one in self._above), under))
        return self._lists[-1]

    def _table(self, table: Table) -> None:
        if self._open and self._open[0].mark.next:
            return
        self._close(0, table.line)
        above = (*(one.text for one in self._above), *((table.named,) if table.named else ()))
        under = (*(one.line for one in self._above), table.line)
        judged = table.judged()
        entries = list(table.entries(self._ids, judged))
        self._lists.append(EntryList(ROW, above, under, entries, forbidden=judged is not None))

    def _heading_lists(self) -> Iterator[EntryList]:
        """The headings of one level under one heading."""
        found: dict[tuple[int, ...], EntryList] = {}
        above: list[tuple[_Above, Entry]] = []
        for at, heading in self._headings.items():
            while above and above[-1][0].level >= heading.level:
                above.pop()[1].end = at
            entry = Entry(at, _without_symbols(heading.text), self._ids.get(at, ""), len(self._lines))
            if heading.level < COLON_LEVEL and (at != self._first or opens_rule(heading.text)):
                under = tuple(one.line for one, _ in above)
                one = found.setdefault(
                    (heading.level, *under), EntryList(HEADING, tuple(one.text for one, _ in above), under)
                )
                one.entries.append(entry)
            above.append((_Above(heading.level, at, entry.text), entry))
        yield from found.values()


def _parted(lists: list[EntryList]) -> Iterator[EntryList]:
    """The lists; instead of one whose entries are headings over numbers of the next level ("1.1 Be civil"), those below them."""
    for one in lists:
        parts = [entry for entry in one.entries if entry.parts_kind == "dotted"]
        titles = all(len(entry.text) <= _MOST_HEADING_CHARS and not _ENDED.search(entry.text) for entry in parts)
        if len(parts) < len(one.entries) or not titles or sum(len(entry.parts) for entry in parts) < 2:
            yield one
            continue
        for entry in parts:
            above, under = (*one.above, entry.text.strip(" *_")), (*one.under, entry.line)
            yield EntryList("dotted", above, under, entry.parts)


def _next_written(lines: list[str]) -> dict[int, int]:
    """For each line, the index of the next one that isn't blank."""
    follows: dict[int, int] = {}
    after = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        follows[at] = after
        if lines[at].strip():
            after = at
    return follows


def _go_on(several: list[Mark], after: Mark | None, begins: bool) -> bool:
    """True where a numbered line has several entries: the next line's number goes on behind the last of them."""
    return begins and (after is None or after.number[-1] == several[-1].number[0] + 1)


def _without_symbols(text: str) -> str:
    return _OPENING_SYMBOLS.sub("", text, count=1).strip(" *_") or text
