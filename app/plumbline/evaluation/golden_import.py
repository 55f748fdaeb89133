"""From a table of examples to golden items: which columns mean what is inferred, said, and can be changed.

Four shapes are known: a label beside each text; several labelled texts in one row; the label in section rows above the texts;
a flag per column. Nothing that was labelled gets lost: a label that the policy does not know is kept as it is written and named,
and a row that is no example is listed with why. Where two readings are possible the answer is `UnclearError`, which says what
to pass.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.golden import Expectation, GoldenItem, contradictions
from plumbline.domain.messages import Listing, Message
from plumbline.domain.work import Work
from plumbline.evaluation.label_words import LabelWords, flag
from plumbline.tables import example_columns as columns
from plumbline.tables.names import column_named, listed, unique_names
from plumbline.tables.reading import Table
from plumbline.tables.rows import Cell

_CODE = re.compile(r"[A-Za-z]{1,10}[-_.]?\d{1,3}[a-z]?")
"""A label in a section row that the policy need not know."""

_LABEL_CHARS: Final = 60
_ROWS_BETWEEN_LOOKS: Final = 200


class UnclearError(InputError):
    """More than one reading of the file is possible, or none."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read. Columns are by name.

    Attributes:
        pairs: (text column, label column) of each labelled text in a row; the label column is "" where labels are elsewhere.
        sections: labels stand in rows of their own.
        flags: the columns that are flags.
        notes: what was inferred.
    """

    pairs: tuple[tuple[str, str], ...]
    sections: bool = False
    flags: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """What an import would store.

    Attributes:
        mapping: how the file is read.
        items: every example, in the file's order.
        unknown: labels and flags that the policy does not know → how many examples have them.
        left_out: (place, why) of every row, or text in a row, that is no example.
    """

    mapping: Mapping
    items: tuple[GoldenItem, ...]
    unknown: dict[str, int]
    left_out: tuple[tuple[str, Message], ...]

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
    """Reads a table as examples of a policy.

    Args:
        table: the file's rows.
        contract: the policy's.
        source: the file's name, for the items' origin.
        text_column, label_column: chosen by a person, by name or number from 1.
        work: the job that this is part of.

    Raises:
        UnclearError: what is what can't be told; says which option to pass.
        InputError: a chosen column is not there, or nothing in the file is an example.
    """
    return _Reader(table, contract, source, text_column, label_column, work or Work()).propose()


class _Reader:
    """One import."""

    def __init__(
        self,
        table: Table,
        contract: OutputContract,
        source: str,
        text_column: str | None,
        label_column: str | None,
        work: Work,
    ) -> None:
        chosen = [name for name in (text_column, label_column) if name]
        self._work = work
        self._words = LabelWords(contract)
        self._names, first = self._header(table, chosen)
        self._before = [
            (number, row) for number, row in zip(table.numbers[:first], table.rows[:first], strict=True) if any(row)
        ][: -1 if first else None]
        self._numbered = list(zip(table.numbers[first:], table.rows[first:], strict=True))
        self._takes_flags = contract.kind is ContractKind.FLAGS
        self._source = source
        self._unit = table.unit
        self._unread = table.unread
        self._text = self._chosen(text_column, RemedyKind.CHOOSE_TEXT_COLUMN) if text_column else None
        self._label = self._chosen(label_column, RemedyKind.CHOOSE_LABEL_COLUMN) if label_column else None
        self._notes: list[Message] = []

    def propose(self) -> Proposal:
        before = Message("It stands before the table's header.")
        left_out = [(f"{self._unit} {number}", before) for number, _ in self._before]
        left_out += self._unread
        sections = self._label is None and self._has_sections()
        flags = () if sections or self._label is not None else self._flag_columns()
        if sections:
            pairs: list[tuple[int, int | None]] = [(self._only_text(()), None)]
            self._notes.append(Message("The expected labels are in rows of their own, above the texts."))
        elif flags:
            pairs = [(self._only_text(flags), None)]
        else:
            pairs = self._pairs()
        for place, name in enumerate(self._names):
            if columns.is_model(name) and place not in {place for pair in pairs for place in pair}:
                self._notes.append(
                    Message(
                        "“{column}” was written by a model: it is not what people expect, and was left out.",
                        column=name,
                    )
                )
        items: list[GoldenItem] = []
        for entry in self._read(pairs, sections, flags):
            if isinstance(entry, GoldenItem):
                items.append(entry)
            else:
                left_out.append(entry)
        if not items:
            raise InputError(
                Message("No examples were found"),
                Message(
                    "None of {n} rows in {file} has a text with a label.",
                    one="The one row in {file} has no text with a label.",
                    n=len(self._numbered),
                    file=self._source,
                ),
                Remedy(RemedyKind.CHOOSE_TEXT_COLUMN),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        mapping = Mapping(
            tuple((self._names[text], "" if label is None else self._names[label]) for text, label in pairs),
            sections,
            tuple(self._names[place] for place in flags),
            tuple(self._notes),
        )
        return Proposal(mapping, tuple(items), self._unknown(items), tuple(left_out))

    @property
    def _rows(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        """The rows with their numbers; looks whether the job is to stop."""
        for place, row in enumerate(self._numbered):
            if not place % _ROWS_BETWEEN_LOOKS:
                self._work.check()
            yield row

    # What is what

    def _header(self, table: Table, chosen: Sequence[str]) -> tuple[tuple[str, ...], int]:
        """The columns' names, and the place of the first row below the header."""
        if table.names is not None:
            return table.names, 0
        header = columns.find_header(table.rows, chosen)
        if header is None and self._is_header(table.rows):
            header = 0
        if header is None:
            return unique_names((), max(map(len, table.rows), default=0)), 0
        return unique_names(table.rows[header]), header + 1

    def _chosen(self, wanted: str, remedy: RemedyKind) -> int:
        """The place of the column that a person named."""
        place = column_named(self._names, wanted)
        if place is None:
            raise InputError(
                Message("There is no such column"),
                Message(
                    "No column is called “{column}”. The columns are: {columns}.",
                    column=wanted,
                    columns=listed(self._names),
                ),
                Remedy(remedy),
            )
        return place

    def _is_header(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """The first row has names that say nothing, but stands above labels and is none itself."""
        if len(rows) < 2 or not all(cell and 0 < len(cell.strip()) <= _LABEL_CHARS for cell in rows[0]):
            return False
        return any(
            not self._words.knows(cell or "") and all(self._words.is_own(row[place] or "") for row in rows[1:])
            for place, cell in enumerate(rows[0])
        )

    def _has_sections(self) -> bool:
        """Rows with one cell, the first, that is a label: one that the policy knows, or several codes."""
        found = [label for _, row in self._rows if (label := self._section(row))]
        return any(self._words.is_own(label) for label in found) or len(set(found)) > 1

    def _section(self, row: Sequence[Cell]) -> str:
        """The label of a section row, or ""."""
        if len(row) < 2 or any(cell and cell.strip() for cell in row[1:]) or not (row[0] or "").strip():
            return ""
        label = (row[0] or "").strip()
        return label if self._words.is_own(label) or _CODE.fullmatch(label) else ""

    def _flag_columns(self) -> tuple[int, ...]:
        """The columns that hold nothing but flags, where there are several and the policy has such flags or labels."""
        found = tuple(
            place
            for place, name in enumerate(self._names)
            if not columns.is_model(name) and place != self._text and self._all_flags(place)
        )
        own = [place for place in found if self._words.is_own(self._names[place])]
        if any(columns.is_label(self._names[place]) for place in found) and not own:
            return ()
        if own and (self._takes_flags or len(own) > 1):
            return found
        if len(found) > 1 and not any(columns.is_label(name) for name in self._names):
            raise UnclearError(
                Message("It is not clear which flag is meant"),
                Message(
                    "{file} has flags for {columns}, and the policy knows none of them.",
                    file=self._source,
                    columns=self._listed(found),
                ),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        return ()

    def _all_flags(self, place: int) -> bool:
        written = 0
        for _, row in self._rows:
            try:
                written += flag(row[place]) is not None
            except ValueError:
                return False
        return written > 0

    def _pairs(self) -> list[tuple[int, int | None]]:
        labels = [self._label] if self._label is not None else self._label_columns()
        if self._text is not None:
            return [(self._text, next((place for place in labels if place > self._text), labels[0]))]
        texts = [place for place, name in enumerate(self._names) if columns.is_text(name) and place not in labels] or [
            self._longest(labels)
        ]
        pairs: list[tuple[int, int | None]] = []
        for label in labels:
            free = [place for place in texts if place not in {text for text, _ in pairs}]
            before = [place for place in free if place < label]
            if not free:
                raise self._unclear_labels(labels)
            pairs.append((before[-1] if before else free[0], label))
        if len(texts) > len(pairs) and self._label is None:
            raise UnclearError(
                Message("It is not clear which text is meant"),
                Message(
                    "{file} has the texts {columns}, and not a label for each.",
                    file=self._source,
                    columns=self._listed(texts),
                ),
                Remedy(RemedyKind.CHOOSE_TEXT_COLUMN),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        return pairs

    def _label_columns(self) -> list[int]:
        named = [place for place, name in enumerate(self._names) if columns.is_label(name)]
        if not named:
            named = [
                place
                for place, name in enumerate(self._names)
                if place != self._text
                and not columns.is_model(name)
                and not columns.is_rule(name)
                and self._mostly_known(place)
            ]
            if len(named) > 1:
                raise self._unclear_labels(named)
            if named:
                self._notes.append(
                    Message("“{column}” has the labels, found by its contents.", column=self._names[named[0]])
                )
        if not named:
            raise UnclearError(
                Message("It is not clear where the expected labels are"),
                Message(
                    "No column of {file} is called a label, and none holds labels that the policy knows. "
                    "The columns are: {columns}.",
                    file=self._source,
                    columns=listed(self._names),
                ),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        texts = [place for place, name in enumerate(self._names) if columns.is_text(name)]
        return named if len(named) <= max(1, len(texts)) else self._narrowed(named)

    def _narrowed(self, named: Sequence[int]) -> list[int]:
        """Of more label columns than texts, the one whose labels the policy knows."""
        known = [place for place in named if self._mostly_known(place)]
        if len(known) != 1:
            raise self._unclear_labels(named)
        return known

    def _unclear_labels(self, places: Sequence[int]) -> UnclearError:
        return UnclearError(
            Message("It is not clear which label is meant"),
            Message(
                "{file} has more than one column that could be the expected label: {columns}.",
                file=self._source,
                columns=self._listed(places),
            ),
            Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
        )

    def _listed(self, places: Sequence[int]) -> Listing:
        return listed([self._names[place] for place in places])

    def _mostly_known(self, place: int) -> bool:
        written = [cell for _, row in self._rows if (cell := (row[place] or "").strip())]
        return bool(written) and sum(self._words.knows(cell) for cell in written) >= 0.8 * len(written)

    def _only_text(self, flags: Sequence[int]) -> int:
        if self._text is not None:
            return self._text
        named = [place for place, name in enumerate(self._names) if columns.is_text(name) and place not in flags]
        return named[0] if len(named) == 1 else self._longest(flags)

    def _longest(self, but: Sequence[int]) -> int:
        lengths = [sum(len(row[place] or "") for _, row in self._rows) for place in range(len(self._names))]
        free = [place for place in range(len(self._names)) if place not in but]
        if not free:
            raise UnclearError(
                Message("It is not clear where the texts are"),
                Message("{file} has no column beside the labels.", file=self._source),
            )
        chosen = max(free, key=lambda place: lengths[place])
        self._notes.append(
            Message("“{column}” has the texts, found as the longest column.", column=self._names[chosen])
        )
        return chosen

    # Reading

    def _read(
        self, pairs: Sequence[tuple[int, int | None]], sections: bool, flags: Sequence[int]
    ) -> Iterator[GoldenItem | tuple[str, Message]]:
        section = ""
        for number, row in self._rows:
            place = f"{self._unit} {number}"
            if not any(cell and cell.strip() for cell in row):
                continue
            if sections and (label := self._section(row)):
                section = label
                continue
            for text, label_place in pairs:
                where = place if len(pairs) == 1 else f"{place}, {self._names[text]}"
                content = row[text] or ""
                if not content.strip():
                    yield where, Message("It has no text.")
                    continue
                expected = self._expected(row, section if sections else None, label_place, flags)
                if expected is None:
                    yield where, Message("Nothing is expected of it: the label is missing.")
                elif label_place is not None and len(row[label_place] or "") > _LABEL_CHARS:
                    yield where, Message("The label column holds a text that is too long for a label.")
                else:
                    yield self._item(content, expected, row, where)

    def _expected(
        self, row: Sequence[Cell], section: str | None, label_place: int | None, flags: Sequence[int]
    ) -> Expectation | None:
        if flags:
            values = [(self._names[place], value) for place in flags if (value := flag(row[place])) is not None]
            return self._words.read_flags(values) if values else None
        written = section if section is not None else (row[label_place] or "" if label_place is not None else "")
        return self._words.read(written, self._beside(row, columns.is_rule)) if written.strip() else None

    def _item(self, text: str, expected: Expectation, row: Sequence[Cell], place: str) -> GoldenItem:
        return GoldenItem(
            text=text,
            expected=expected,
            language=self._beside(row, columns.is_language),
            note=self._beside(row, columns.is_note),
            said_by=self._beside(row, columns.is_who),
            said_at=self._beside(row, columns.is_when),
            origin=f"{self._source} · {place}",
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
