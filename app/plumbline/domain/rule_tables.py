"""Tables that set out rules: with bars, or as they come from a spreadsheet, with tabs or semicolons.

A column may say of each row whether it is allowed: then the rows that are allowed are no rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.meanings import decision_in, is_accounted_for, label_meaning
from plumbline.domain.patterns import WordPattern
from plumbline.domain.rule_bodies import Entry
from plumbline.domain.rule_marks import opened_by_tick
from plumbline.domain.rule_markup import MarkedRow
from plumbline.domain.rule_sections import Subject, kept, subject
from plumbline.domain.verdict import Decision

_ROW: Final = re.compile(r"[ \t]*\|(?P<cells>.+)")
_RULED_OFF: Final = re.compile(r"[\s|:+-]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_YES: Final = WordPattern(any_language("yes"))
_NO: Final = WordPattern(any_language("no"))
_CONTENT: Final = ("spam", "toxic", "harmful")
"""Words for content that are answers elsewhere."""
_AROUND: Final = " \t*_`.!?¿؟？:：\ufe0f"
_DELIMITERS: Final = ("\t", ";")
_FEWEST_ROWS: Final = 2
_FEWEST_COLUMNS: Final = 2
_MOST_HEADER_CHARS: Final = 40
_MOST_VERDICT_WORDS: Final = 3
_MOST_MARK_CHARS: Final = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """What columns of a table say of its rows.

    Attributes:
        columns: these columns.
        allowed: which rows are allowed, by their places in the table; of others they say nothing.
    """

    columns: frozenset[int]
    allowed: Mapping[int, bool]


@dataclass(frozen=True, slots=True)
class Table:
    """A table without its header's line.

    Attributes:
        line: the index of the line behind which its rows begin.
        header: the cells over its rows; empty for a table without any.
        rows: the cells of each row, with the index of its line.
    """

    line: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def named(self) -> str:
        """What its header says of the rules: that they are forbidden, or what they are called."""
        titles = [cell for _, cell in written(self.header)]
        return next((cell for cell in titles if subject(cell) is Subject.FORBIDDEN), titles[0] if titles else "")

    def judged(self) -> Judged | None:
        """What its columns say of its rows; None where they don't say whether they are allowed."""
        asked = {column: _asked(cell) for column, cell in enumerate(self.header)}
        if len(asked) < _FEWEST_COLUMNS:
            return None
        if {Decision.ALLOWED, Decision.VIOLATES} <= set(asked.values()):
            return self._ticked(asked)
        for column, meaning in asked.items():
            rows = ((place, row) for place, (_, row) in enumerate(self.rows))
            cells = {place: row[column] for place, row in rows if column < len(row) and row[column].strip(_AROUND)}
            found = {place: said for place, cell in cells.items() if (said := _verdict(cell, meaning)) is not None}
            sure = (
                column > 0 and meaning is not None and len(found) * 2 >= len(cells)
            )  # the first names the content, mostly
            if found and (sure or (len(found) == len(cells) and any(found.values()))):
                return Judged(frozenset((column,)), found)
        return None

    def _ticked(self, asked: Mapping[int, Decision | None]) -> Judged | None:
        """Where one column is for what is allowed and one for what isn't, and marks stand in them instead of words."""
        columns = {column: meaning for column, meaning in asked.items() if meaning is not None}
        found: dict[int, bool] = {}
        for place, (_, row) in enumerate(self.rows):
            marks = {columns[column]: cell.strip(_AROUND) for column, cell in enumerate(row) if column in columns}
            if any(len(mark) > _MOST_MARK_CHARS for mark in marks.values()):
                return None
            allowed, refused = marks.get(Decision.ALLOWED, ""), marks.get(Decision.VIOLATES, "")
            if bool(allowed) != bool(refused):
                found[place] = bool(allowed) and opened_by_tick(allowed) is not False
            elif allowed and opened_by_tick(allowed) is not opened_by_tick(refused):
                found[place] = opened_by_tick(allowed) is True
        return Judged(frozenset(columns), found) if found else None

    def entries(self, ids: Mapping[int, str], judged: Judged | None) -> Iterator[Entry]:
        """The rules of its rows; `ids` are those that the text gives, by the indexes of their lines."""
        subjects = {column: subject(cell) for column, cell in written(self.header)}
        welcome = {Subject.ALLOWED, Subject.DO}
        apart = Subject.FORBIDDEN in subjects.values() and not welcome.isdisjoint(subjects.values())
        for place, (at, row) in enumerate(self.rows):
            cells = list(written(row))
            if judged is not None and place in judged.allowed:
                said = [cell for column, cell in cells if column not in judged.columns]
                rule = ids.get(at, "")
                first = _FEWEST_COLUMNS if rule else 1
                if said and not judged.allowed[place]:
                    yield Entry(at, ": ".join(said[:first]), rule, at + 1, more=tuple(said[first:]))
            elif apart:
                yield from (
                    Entry(at, cell, end=at + 1) for column, cell in cells if _is_refused(cell, subjects.get(column))
                )
            elif cells:
                text = ": ".join(cell for _, cell in cells[:2])
                yield Entry(at, text, ids.get(at, ""), at + 1, more=tuple(cell for _, cell in cells[2:]))


def written(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The cells in which something is written, with their columns."""
    return ((column, cell.strip()) for column, cell in enumerate(cells) if _LETTER.search(cell))


def is_row(line: str) -> bool:
    """True for a line of a table with bars."""
    return _ROW.match(line) is not None


def tables_in(lines: Sequence[str]) -> Iterator[Table]:
    """The tables, in order."""
    yield from _barred(lines)
    for delimiter in _DELIMITERS:
        yield from _delimited(lines, delimiter)


def table_of(rows: Sequence[MarkedRow]) -> Table:
    """A table that markup sets out."""
    first, *others = rows
    has_header = first.titles or _names_columns(first.cells)
    below = others if has_header else rows
    return Table(first.line, first.cells if has_header else (), tuple((row.line, row.cells) for row in below))


def _barred(lines: Sequence[str]) -> Iterator[Table]:
    header: tuple[str, ...] = ()
    begun: int | None = None
    rows: list[tuple[int, tuple[str, ...]]] = []
    for at, line in enumerate([*lines, ""]):
        row = _ROW.match(line)
        ruled = row is not None and _RULED_OFF.fullmatch(line) is not None
        if row is not None and not ruled:
            cells = tuple(row.group("cells").split("|"))
            if begun is None:
                header = cells
            else:
                rows.append((at, cells))
            continue
        if begun is not None:
            yield Table(begun, header, tuple(rows))
        begun, rows = (at if ruled else None), []
        if not ruled:
            header = ()


def _delimited(lines: Sequence[str], delimiter: str) -> Iterator[Table]:
    """Lines with as many delimiters as the one above them, which names the columns."""
    at = 0
    while at < len(lines):
        header = tuple(lines[at].strip(" ").split(delimiter))
        end = at + 1
        if len(header) > 1 and _names_columns(header):
            while end < len(lines) and lines[end].count(delimiter) == len(header) - 1:
                end += 1
            if end - at > _FEWEST_ROWS:
                yield Table(at, header, tuple((row, tuple(lines[row].split(delimiter))) for row in range(at + 1, end)))
                at = end
                continue
        at += 1


def _names_columns(cells: Sequence[str]) -> bool:
    """True for titles of which one says that rules stand below it, or what is allowed."""
    short = all(cell.strip() and len(cell) <= _MOST_HEADER_CHARS and cell.strip()[-1] not in ".!;,:" for cell in cells)
    return short and any(subject(cell) is not None or _asked(cell) is not None for cell in cells)


def _is_refused(cell: str, about: Subject | None) -> bool:
    return about is Subject.FORBIDDEN or (about is Subject.DO and kept([cell], about)[0])


def _asked(title: str) -> Decision | None:
    """What a yes below a column's title says of the content: "Allowed?", "Remove?"."""
    about = subject(title)
    if about in (Subject.ALLOWED, Subject.DO):
        return Decision.ALLOWED
    plain = title.strip(_AROUND)
    return Decision.VIOLATES if about is Subject.FORBIDDEN else label_meaning(plain) or decision_in(plain)


def _verdict(cell: str, asked: Decision | None) -> bool | None:
    """True where a cell says that the row is allowed; None where it doesn't say whether it is."""
    plain = cell.strip(_AROUND)
    tick = opened_by_tick(plain)
    words = "".join(char for char in plain if char.isalnum() or char in " -'’").strip()
    if not words or _YES.fullmatch(words) or _NO.fullmatch(words):
        yes = tick if not words else _YES.fullmatch(words) is not None
        if yes is None or (words and asked is None):
            return None
        return yes is not (asked is Decision.VIOLATES)
    if words.casefold() in _CONTENT:
        return None
    short = len(words.split()) <= _MOST_VERDICT_WORDS and is_accounted_for(words)
    meaning = label_meaning(words) or (decision_in(words) if short else None)
    return None if meaning in (None, Decision.ESCALATE) else meaning is Decision.ALLOWED
