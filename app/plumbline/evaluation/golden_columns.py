"""Which columns of a table of examples mean what: inferred from their names and contents, shown, and changed by a person.

Four shapes are known: a label beside each text; several labelled texts in one row; the label in section rows above the texts;
a flag per column. Where two readings are possible the answer is `UnclearError`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message
from plumbline.domain.work import Work
from plumbline.evaluation.label_words import Answers, LabelWords, flag
from plumbline.tables import example_columns as columns
from plumbline.tables.columns import is_known
from plumbline.tables.names import column_named, listed, unique_names
from plumbline.tables.reading import Table
from plumbline.tables.rows import Cell

LABEL_CHARS: Final = 60
"""What is longer is no label."""

_CODE = re.compile(r"[A-Za-z]{1,10}[-_.]?\d{1,3}[a-z]?")
"""A label in a section row that the policy need not know."""

_ROWS_BETWEEN_LOOKS: Final = 200


class UnclearError(InputError):
    """More than one reading of the file is possible, or none."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """How a table is read. Columns are by name; the label column of a pair is "" where labels are elsewhere."""

    pairs: tuple[tuple[str, str], ...]
    sections: bool = False
    flags: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """How a table is read. Columns are by place; as in `ColumnMapping`, with None for a label elsewhere."""

    pairs: tuple[tuple[int, int | None], ...]
    sections: bool
    flags: tuple[int, ...]


class ColumnFinder:
    """The columns of one table; a chosen column, by name or number from 1, that is not there is an `InputError`."""

    def __init__(
        self,
        table: Table,
        contract: OutputContract,
        source: str,
        text_column: str | None,
        label_column: str | None,
        work: Work,
    ) -> None:
        self.words = LabelWords(contract)
        self._work = work
        self._source = source
        self._takes_flags = contract.kind is ContractKind.FLAGS
        self.names, self.first = self._header(table, [name for name in (text_column, label_column) if name])
        self.delimiter = table.delimiter
        self._numbered = list(zip(table.numbers[self.first :], table.rows[self.first :], strict=True))
        self._text = self._chosen(text_column, RemedyKind.CHOOSE_TEXT_COLUMN) if text_column else None
        self._label = self._chosen(label_column, RemedyKind.CHOOSE_LABEL_COLUMN) if label_column else None
        self.notes: list[Message] = []

    def __len__(self) -> int:
        return len(self._numbered)

    @property
    def rows(self) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        for place, row in enumerate(self._numbered):
            if not place % _ROWS_BETWEEN_LOOKS:
                self._work.check()
            yield row

    def find(self) -> Places:
        """Raises `UnclearError` when it can't be told."""
        sections = self._label is None and self._has_sections()
        flags = () if sections or self._label is not None else self._flag_columns()
        if sections:
            pairs: list[tuple[int, int | None]] = [(self._only_text(()), None)]
            self.notes.append(Message("The expected labels are in rows of their own, above the texts."))
        elif flags:
            pairs = [(self._only_text(flags), None)]
        else:
            pairs = self._pairs()
        for place, name in enumerate(self.names):
            if columns.is_model(name) and place not in {place for pair in pairs for place in pair}:
                self.notes.append(
                    Message(
                        "“{column}” was written by a model: it is not what people expect, and was left out.",
                        column=name,
                    )
                )
        return Places(tuple(pairs), sections, flags)

    def mapping(self, places: Places) -> ColumnMapping:
        return ColumnMapping(
            tuple((self.names[text], "" if label is None else self.names[label]) for text, label in places.pairs),
            places.sections,
            tuple(self.names[place] for place in places.flags),
            tuple(self.notes),
        )

    def answers(self, place: int) -> Answers:
        """What yes and no mean in a column of labels."""
        return self.words.answers(self.names[place], (row[place] or "" for _, row in self.rows))

    def section(self, row: Sequence[Cell]) -> str:
        """The label of a section row, or ""."""
        if len(row) < 2 or any(cell and cell.strip() for cell in row[1:]) or not (row[0] or "").strip():
            return ""
        label = (row[0] or "").strip()
        return label if self.words.is_own(label) or _CODE.fullmatch(label) else ""

    def _header(self, table: Table, chosen: Sequence[str]) -> tuple[tuple[str, ...], int]:
        """The columns' names, and the place of the first row below the header."""
        if table.names is not None:
            return table.names, 0
        header = columns.find_header(table.rows, chosen)
        if header is None and self._is_header(table.rows):
            header = 0
        if header is None and table.header is not None and not any(map(self._is_label, table.rows[table.header])):
            header = table.header
        if header is None:
            width = max(Counter(table.widths).items(), key=lambda item: (item[1], item[0]), default=(0, 0))[0]
            return unique_names((), width), 0
        return unique_names(table.rows[header][: table.widths[header]]), header + 1

    def _is_label(self, cell: Cell) -> bool:
        return self.words.knows(cell or "")

    def _chosen(self, wanted: str, remedy: RemedyKind) -> int:
        place = column_named(self.names, wanted)
        if place is None:
            raise InputError(
                Message("There is no such column"),
                Message(
                    "No column is called “{column}”. The columns are: {columns}.",
                    column=wanted,
                    columns=listed(self.names),
                ),
                Remedy(remedy),
            )
        return place

    def _is_header(self, rows: Sequence[Sequence[Cell]]) -> bool:
        """The first row has names that say little, but stands above labels and is none itself."""
        if len(rows) < 2 or not all(cell and 0 < len(cell.strip()) <= LABEL_CHARS for cell in rows[0]):
            return False
        named = any(columns.is_known(cell or "") or is_known(cell or "") for cell in rows[0])
        known = self.words.knows if named else self.words.is_own
        return any(
            not self.words.knows(cell or "") and all(known(row[place] or "") for row in rows[1:])
            for place, cell in enumerate(rows[0])
        )

    def _has_sections(self) -> bool:
        """Rows with one cell, the first, that is a label: one that the policy knows, or several codes."""
        found = [label for _, row in self.rows if (label := self.section(row))]
        return any(self.words.is_own(label) for label in found) or len(set(found)) > 1

    def _flag_columns(self) -> tuple[int, ...]:
        """The columns that hold nothing but flags, where there are several and the policy has such flags or labels."""
        found = tuple(
            place
            for place, name in enumerate(self.names)
            if not columns.is_model(name) and place != self._text and self._all_flags(place)
        )
        own = [place for place in found if self.words.is_own(self.names[place])]
        if any(columns.is_label(self.names[place]) for place in found) and not own:
            return ()
        if own and (self._takes_flags or len(own) > 1):
            return found
        if len(found) > 1 and not any(columns.is_label(name) for name in self.names):
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
        for _, row in self.rows:
            try:
                written += flag(row[place]) is not None
            except ValueError:
                return False
        return written > 0

    def _pairs(self) -> list[tuple[int, int | None]]:
        labels = [self._label] if self._label is not None else self._label_columns()
        if self._text is not None:
            return [(self._text, next((place for place in labels if place > self._text), labels[0]))]
        texts = [place for place, name in enumerate(self.names) if columns.is_text(name) and place not in labels] or [
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
        named = [place for place, name in enumerate(self.names) if columns.is_label(name)]
        if not named:
            named = [
                place
                for place, name in enumerate(self.names)
                if place != self._text
                and not columns.is_model(name)
                and not columns.is_rule(name)
                and not columns.is_beside(name)
                and self._mostly_known(place)
            ]
            if len(named) > 1:
                raise self._unclear_labels(named)
            if named:
                self.notes.append(
                    Message("“{column}” has the labels, found by its contents.", column=self.names[named[0]])
                )
        if not named:
            raise UnclearError(
                Message("It is not clear where the expected labels are"),
                Message(
                    "No column of {file} is called a label, and none holds labels that the policy knows. "
                    "The columns are: {columns}.",
                    file=self._source,
                    columns=listed(self.names),
                ),
                Remedy(RemedyKind.CHOOSE_LABEL_COLUMN),
            )
        texts = [place for place, name in enumerate(self.names) if columns.is_text(name)]
        if len(named) <= max(1, len(texts)):
            return named
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
        return listed([self.names[place] for place in places])

    def _mostly_known(self, place: int) -> bool:
        written = [cell for _, row in self.rows if (cell := (row[place] or "").strip())]
        return bool(written) and sum(self.words.knows(cell) for cell in written) >= 0.8 * len(written)

    def _only_text(self, flags: Sequence[int]) -> int:
        if self._text is not None:
            return self._text
        named = [place for place, name in enumerate(self.names) if columns.is_text(name) and place not in flags]
        return named[0] if len(named) == 1 else self._longest(flags)

    def _longest(self, but: Sequence[int]) -> int:
        lengths = [sum(len(row[place] or "") for _, row in self.rows) for place in range(len(self.names))]
        free = [place for place in range(len(self.names)) if place not in but]
        if not free:
            raise UnclearError(
                Message("It is not clear where the texts are"),
                Message("{file} has no column beside the labels.", file=self._source),
            )
        chosen = max(free, key=lambda place: lengths[place])
        self.notes.append(Message("“{column}” has the texts, found as the longest column.", column=self.names[chosen]))
        return chosen
