"""From rows with named cells to items.

The text column is chosen from a sample of the first rows, which are then used like the others; so rows are read once, in order.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from plumbline.domain.content import ContentItem, Context, Origin, Skip, SkipReason, traced
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.intake.items import mend
from plumbline.intake.source import Source
from plumbline.tables.columns import Columns, NoColumn, choose_columns, is_text_name
from plumbline.tables.names import listed
from plumbline.tables.rows import Cell, Entry, Row, Rows, Shape, one_by_one
from plumbline.tables.wording import has_words, words_of_json

_SAMPLE_ROWS = 200
_JOINED = Message("The text contains a delimiter without quotes. It is the last column, so its parts were joined.")
_HEADER = Message("The first row is taken for the names of the columns and is not judged.")
_NO_CONTEXT = Context()
_SAMPLE_CHARS = 4_000_000

CellNamed = Callable[[str], Cell]
"""The cell of a row in the column of this name."""


def items(source: Source, entries: Iterator[Entry]) -> Iterator[Sequence[ContentItem | Skip]]:
    """An item or a skip for each row, several at a time; one skip for the whole file where no column holds text."""
    sample, rest = _sample(entries)
    tabular = [row.cells for row in sample if isinstance(row, Row) and row.bare is None]
    names = tuple(dict.fromkeys(name for cells in tabular for name in cells))
    columns: Columns | None = None
    if tabular:
        chosen = choose_columns(names, tabular, source.options.text_column)
        if isinstance(chosen, NoColumn):
            skips = [row for row in sample if isinstance(row, Skip)]
            yield [*skips, source.document.skip(SkipReason.NO_TEXT_COLUMN, chosen.detail)]
            return
        columns = chosen
        source.findings.column = columns.text
        source.findings.columns = names
    made: _Items | None = None
    for entry in itertools.chain(sample, rest):
        if isinstance(entry, Skip):
            yield (entry,)
            continue
        if made is None:
            made = _Items(source, columns)
        if isinstance(entry, Rows):
            yield made.of_rows(entry)
        else:
            yield (made.of(entry),)


def _sample(entries: Iterator[Entry]) -> tuple[list[Row | Skip], Iterator[Entry]]:
    """The first rows, one by one, and what follows them."""
    sample: list[Row | Skip] = []
    chars = 0
    for entry in entries:
        for taken, row in enumerate(one_by_one([entry]), 1):
            sample.append(row)
            if isinstance(row, Row):
                chars += len(row.bare or "") + sum(len(cell or "") for cell in row.cells.values())
            if len(sample) == _SAMPLE_ROWS or chars >= _SAMPLE_CHARS:
                rest = [entry.after(taken)] if isinstance(entry, Rows) and taken < len(entry) else []
                return sample, itertools.chain(rest, entries)
    return sample, iter(())


class _Items:
    """Makes the items of one table: what is the same in all its rows is looked up once."""

    def __init__(self, source: Source, columns: Columns | None) -> None:
        self._document = source.document
        self._name = source.document.name
        self._gate = source.gate
        self._columns = columns
        note = columns.note if columns is not None else None
        guessed = note is not None and source.findings.table.header_guessed
        self._notes = tuple(said for said in (note, _HEADER if guessed else None) if said is not None)

    def of_rows(self, rows: Rows) -> list[ContentItem | Skip]:
        """An item of each row, or a skip: those about whose text there is nothing to say are made all at once."""
        columns, gate = self._columns, self._gate
        if columns is None or columns.json or gate.context:
            return [self.of(row) for row in rows]
        texts = rows.column(columns.text)
        tracing = partial(self._traced, rows.shape)
        notes = (*gate.notes, *self._notes)
        found: list[ContentItem | Skip] = [*traced(texts, rows.records, rows.number, tracing, gate.encoding, notes)]
        for place in gate.doubtful(texts):
            found[place] = self.of(rows.row(place))
        if columns.text in texts:
            for place, text in enumerate(texts):
                if text == columns.text:
                    found[place] = self.of(rows.row(place))
        return found

    def _traced(self, shape: Shape, number: int, record: object) -> tuple[Origin, Context]:
        cell = partial(shape.cell, record)
        return self._origin(shape.place(number), cell), self._context(cell)

    def _origin(self, where: Place, cell: CellNamed) -> Origin:
        columns = self._columns
        if columns is None:
            return Origin(self._name, where)
        return Origin(
            self._name,
            where,
            _said(cell, columns.external_id),
            _said(cell, columns.author),
            _said(cell, columns.written),
        )

    def _context(self, cell: CellNamed) -> Context:
        title = _said(cell, self._columns.title) if self._columns is not None else ""
        return Context(title=title) if title else _NO_CONTEXT

    def of(self, row: Row) -> ContentItem | Skip:
        if row.bare is not None:
            return self._gate.item(row.bare, Origin(self._name, row.where), (row.note,) if row.note else ())
        columns, cells = self._columns, row.cells
        if columns is None:  # rows after a sample of plain texts
            return self._document.skip(
                SkipReason.NO_TEXT_COLUMN,
                Message("The rows before it are plain texts; this one has columns."),
                row.where,
            )
        origin = self._origin(row.where, row.cells.get)
        text = cells.get(columns.text)
        if not text or text.isspace():
            return _without_text(row, columns, origin)
        if text == columns.text and len(cells) > 1 and all(name == cell for name, cell in cells.items()):
            return Skip(origin, SkipReason.MALFORMED, Message("The row repeats the names of the columns."))
        notes: tuple[Message, ...] = (*self._notes, row.note) if row.note else self._notes
        if row.surplus:
            if columns.text != list(cells)[-1]:
                return Skip(origin, SkipReason.MALFORMED, _torn(row))
            notes = (*notes, _JOINED)
        if columns.json and (words := words_of_json(text, is_text_name)) is not None:
            text = words
            notes = (*notes, Message("The cell holds JSON; the text in it is judged."))
        if row.lists:
            more = Message("There are more texts in lists, which are not read: {fields}.", fields=listed(row.lists))
            notes = (*notes, more)
        return self._gate.item(text, origin, notes, self._context(cells.get), cells, columns.text)


def _without_text(row: Row, columns: Columns, origin: Origin) -> Skip:
    """A row whose words stand elsewhere is not just empty."""
    elsewhere = [name for name in columns.others if has_words(row.cells.get(name) or "")]
    if elsewhere:
        detail = Message(
            "The text column is empty in this row, but there are words in {columns}, which is not read.",
            columns=listed(elsewhere),
        )
        return Skip(origin, SkipReason.NO_TEXT_COLUMN, detail)
    if columns.text not in row.cells:
        return Skip(origin, SkipReason.NO_TEXT_COLUMN, Message("This row lacks the text column."))
    return Skip(origin, SkipReason.EMPTY, Message("The text column is empty in this row."))


def _said(cell: CellNamed, name: str) -> str:
    said = cell(name) if name else None
    if not said:
        return ""
    return said.strip() if said.isascii() else mend(said)[0].strip()


def _torn(row: Row) -> Message:
    width = len(row.cells)
    return Message(
        "The row has {cells} cells for {columns} columns. A text that contains the delimiter needs quotes around it.",
        cells=width + row.surplus,
        columns=width,
    )
