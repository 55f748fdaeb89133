"""From a table of examples to golden items.

Nothing that was labelled gets lost: a label that the policy does not know is kept as it is written and named, and a row that is no
example is listed with why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.golden import Expectation, GoldenItem, contradictions
from plumbline.domain.messages import Listing, Message, Value
from plumbline.domain.place import Place, PlaceKind, place
from plumbline.domain.work import Work
from plumbline.evaluation.golden_columns import LABEL_CHARS, ColumnFinder, ColumnMapping, Places
from plumbline.evaluation.label_words import Answers, flag
from plumbline.tables import example_columns as columns
from plumbline.tables.annotations import only_label
from plumbline.tables.names import shortened
from plumbline.tables.reading import Table
from plumbline.tables.rows import Cell

_HIDDEN_NAMED: Final = 10


@dataclass(frozen=True)
class Proposal:
    """What an import would store.

    Attributes:
        unknown: labels and flags that the policy does not know → how many examples have them.
        left_out: (place, why) of every row, or text in a row, that is no example.
    """

    mapping: ColumnMapping
    items: tuple[GoldenItem, ...]
    unknown: dict[str, int]
    left_out: tuple[tuple[Place, Message], ...]

    @property
    def counts(self) -> dict[str, int]:
        """Label, decision or flag → how many examples have it; the commonest first."""
        counts: Counter[str] = Counter()
        for item in self.items:
            expected = item.expected
            if expected.flags:
                counts.update(f"{name}={int(raised)}" for name, raised in expected.flags)
            else:
                counts[expected.label or str(expected.decision)] += 1
        return dict(counts.most_common())

    @property
    def contradictory(self) -> int:
        """How many texts have examples that expect different things."""
        return len(contradictions(self.items))


def propose(
    table: Table,
    contract: OutputContract,
    source: str,
    text_column: str | None = None,
    label_column: str | None = None,
    work: Work | None = None,
) -> Proposal:
    """Reads a table as examples of a policy; columns are chosen by name or number from 1.

    `UnclearError` when the columns' meaning can't be told, `InputError` when a chosen one is missing or nothing is an example.
    """
    finder = ColumnFinder(table, contract, source, text_column, label_column, work or Work())
    return _Importer(table, finder, source).propose()


class _Importer:
    def __init__(self, table: Table, finder: ColumnFinder, source: str) -> None:
        self._table = table
        self._finder = finder
        self._words = finder.words
        self._names = finder.names
        self._unit = table.unit
        self._source = source
        self._joined = False

    def propose(self) -> Proposal:
        left_out = [*self._before_header(), *self._table.unread]
        places = self._finder.find()
        items: list[GoldenItem] = []
        for entry in self._read(places):
            if isinstance(entry, GoldenItem):
                items.append(entry)
            else:
                left_out.append(entry)
        self._say_hidden()
        if not items:
            raise InputError(
                Message("No examples were found"),
                Message(
                    "None of {n} rows in {file} has a text with a label.",
                    one="The one row in {file} has no text with a label.",
                    n=len(self._finder),
                    file=self._source,
                ),
                Remedy(RemedyKind.CHOOSE_TEXT_COLUMN),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        return Proposal(self._finder.mapping(places), tuple(items), self._unknown(items), tuple(left_out))

    def _say_hidden(self) -> None:
        """Rows are hidden by filters, and by people who set answers aside."""
        below = {number for number, _ in self._finder.rows}
        hidden = [number for number in self._table.hidden if number in below]
        if hidden:
            named: list[Value] = [str(number) for number in hidden[:_HIDDEN_NAMED]]
            if more := len(hidden) - len(named):
                named.append(Message("{n} more", one="{n} more", n=more))
            self._finder.notes.append(
                Message(
                    "The workbook hides {n} rows, which are read all the same: {rows}.",
                    one="The workbook hides {n} row, which is read all the same: {rows}.",
                    n=len(hidden),
                    rows=Listing(tuple(named)),
                )
            )

    def _before_header(self) -> list[tuple[Place, Message]]:
        first = self._finder.first
        before = [
            number
            for number, row in zip(self._table.numbers[:first], self._table.rows[:first], strict=True)
            if any(row)
        ]
        return [
            (place(self._unit, number), Message("It stands before the table's header."))
            for number in before[: -1 if first else None]
        ]

    def _read(self, places: Places) -> Iterator[GoldenItem | tuple[Place, Message]]:
        section = ""
        answers = {label: self._answers(label) for _, label in places.pairs if label is not None}
        for number, cells in self._finder.rows:
            row_place = place(self._unit, number)
            if not any(cell and cell.strip() for cell in cells):
                continue
            row = self._whole(cells, places)
            if row is None:
                yield (
                    row_place,
                    Message("It has more cells than the table has columns: a delimiter in a cell tore it apart."),
                )
                continue
            if places.sections and (label := self._finder.section(row)):
                section = label
                continue
            for text, label_place in places.pairs:
                where = row_place if len(places.pairs) == 1 else row_place.at(PlaceKind.COLUMN, self._names[text])
                content = row[text] or ""
                if not content.strip():
                    yield where, Message("It has no text.")
                    continue
                expected = self._expected(row, section if places.sections else None, label_place, places.flags, answers)
                if expected is None:
                    yield where, Message("Nothing is expected of it: the label is missing.")
                elif label_place is not None and (row[label_place] or "").lstrip().startswith(("{", "[{", "[[")):
                    yield (
                        where,
                        Message(
                            "The label stands inside lists or objects of JSON, which are not understood. Export flat JSON or CSV."
                        ),
                    )
                elif label_place is not None and len(row[label_place] or "") > LABEL_CHARS:
                    yield where, Message("The label column holds a text that is too long for a label.")
                else:
                    yield self._item(content, expected, row, where)

    def _expected(
        self,
        row: Sequence[Cell],
        section: str | None,
        label_place: int | None,
        flags: Sequence[int],
        answers: Mapping[int, Answers],
    ) -> Expectation | None:
        if flags:
            values = [(self._names[column], value) for column in flags if (value := flag(row[column])) is not None]
            return self._words.read_flags(values) if values else None
        written = section if section is not None else (row[label_place] or "" if label_place is not None else "")
        if not written.strip():
            return None
        means = Answers.VIOLATES if label_place is None or section is not None else answers[label_place]
        return self._words.read(only_label(written), self._beside(row, columns.is_rule), means)

    def _answers(self, label: int) -> Answers:
        """What yes and no mean in a column of labels; says so where it is not what they mostly mean."""
        found = self._finder.answers(label)
        if found is Answers.NUMBERS:
            self._finder.notes.append(
                Message(
                    "“{column}” holds other numbers than 0 and 1, so that none of them says what is allowed. "
                    "Write the policy's labels in their place.",
                    column=shortened(self._names[label]),
                )
            )
        elif found is Answers.ALLOWED:
            self._finder.notes.append(
                Message(
                    "In “{column}”, 1 or yes means allowed, going by the column's name.",
                    column=shortened(self._names[label]),
                )
            )
        return found

    def _whole(self, cells: tuple[Cell, ...], places: Places) -> tuple[Cell, ...] | None:
        """A row's cells; None where a delimiter tore it apart, unless the text is the last column and can be joined again."""
        width = len(self._names)
        if not any(cells[width:]):
            return cells[:width]
        if [text for text, _ in places.pairs] != [width - 1] or not self._finder.delimiter:
            return None
        if not self._joined:
            self._joined = True
            self._finder.notes.append(
                Message(
                    "Texts that contain the delimiter without quotes were joined again, as theirs is the last column."
                )
            )
        end = max(place for place, cell in enumerate(cells) if cell) + 1
        return (*cells[: width - 1], self._finder.delimiter.join(cell or "" for cell in cells[width - 1 : end]))

    def _item(self, text: str, expected: Expectation, row: Sequence[Cell], where: Place) -> GoldenItem:
        return GoldenItem(
            text=text,
            expected=expected,
            language=self._beside(row, columns.is_language),
            note=self._beside(row, columns.is_note),
            said_by=self._beside(row, columns.is_who),
            said_at=self._beside(row, columns.is_when),
            origin=f"{self._source} · {where}",
        )

    def _beside(self, row: Sequence[Cell], kind: columns.Kind) -> str:
        return next(((cell or "").strip() for name, cell in zip(self._names, row, strict=True) if kind(name)), "")

    def _unknown(self, items: Sequence[GoldenItem]) -> dict[str, int]:
        unknown: Counter[str] = Counter()
        for item in items:
            if item.expected.flags:
                unknown.update(name for name, _ in item.expected.flags if not self._words.is_own(name))
            elif item.expected.decision is None:
                unknown[item.expected.label] += 1
        return dict(unknown.most_common())
