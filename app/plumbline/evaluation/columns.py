"""What the columns of a table of examples are, by their names.

A column that a model wrote is never taken for what people expect, whatever else its name says: that is how a prediction becomes the
truth of a golden set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.evaluation.tables import Cell, Table

_TEXT: Final = frozenset(
    {
        "text",
        "texts",
        "content",
        "message",
        "post",
        "comment",
        "body",
        "prompt",
        "example",
        "examples",
        "generation",
        "response",
        "responses",
        "input",
        "sentence",
        "tweet",
        "utterance",
        "item",
        "beispiel",
        "nachricht",
        "kommentar",
    }
)
_LABEL: Final = frozenset(
    {
        "label",
        "labels",
        "expected",
        "classification",
        "class",
        "gold",
        "golden",
        "truth",
        "target",
        "category",
        "decision",
        "toxicity",
        "violation",
        "violates",
    }
)
_MODEL: Final = frozenset(
    {"gpt", "model", "predicted", "prediction", "predictions", "output", "llm", "moderation", "safeguard"}
)
_RULE: Final = frozenset({"rule", "rules"})
_NOTE: Final = frozenset({"note", "notes", "why", "reason", "explanation"})
_LANGUAGE: Final = frozenset({"language", "lang", "locale"})
_WHO: Final = frozenset({"annotator", "labeler", "labeller", "reviewer", "rater", "who"})
_WHEN: Final = frozenset({"date", "time", "when", "annotated", "labelled", "labeled"})
Kind = Callable[[str], bool]
"""One of the questions below."""

_HEADER_WITHIN: Final = 20
_HEADER_CHARS: Final = 60


def is_model(name: str) -> bool:
    """A model wrote what is in this column."""
    return bool(_MODEL & set(_words(name)))


def is_label(name: str) -> bool:
    """People's labels are in this column."""
    return _ends(name, _LABEL) and not is_model(name)


def is_text(name: str) -> bool:
    """Texts to be judged are in this column."""
    return _ends(name, _TEXT) and not is_model(name)


def is_rule(name: str) -> bool:
    """The rule that decides is in this column."""
    return bool(_RULE & set(_words(name)))


def is_note(name: str) -> bool:
    """Why is in this column."""
    return _ends(name, _NOTE)


def is_language(name: str) -> bool:
    """The text's language is in this column."""
    return _ends(name, _LANGUAGE)


def is_who(name: str) -> bool:
    """Who labelled is in this column."""
    return _ends(name, _WHO)


def is_when(name: str) -> bool:
    """When it was labelled is in this column."""
    return _ends(name, _WHEN)


def find_header(table: Table, named: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """The columns' names and the place of the first row below the header; "column 1", … where a column has none.

    Args:
        table: the table.
        named: columns that a person named: the row that has them is the header.
    """
    if table.names is not None:
        return table.names, 0
    wanted = {_plain(name) for name in named}
    best: tuple[int, int] | None = None
    for place, row in enumerate(table.rows[:_HEADER_WITHIN]):
        cells = [cell for cell in row if cell and cell.strip()]
        if not cells or any(len(cell) > _HEADER_CHARS for cell in cells):
            continue
        known = sum(_recognised(cell) for cell in cells)
        score = 100 * sum(_plain(cell) in wanted for cell in cells) + known
        # One known name is enough only where nothing else stands in the row: else it may be a text of one word.
        if (score >= 2 or (known and known == len(cells))) and (best is None or score > best[0]):
            best = (score, place)
    width = max((len(row) for row in table.rows), default=0)
    if best is None:
        return tuple(f"column {number}" for number in range(1, width + 1)), 0
    return names_of(table.rows[best[1]]), best[1] + 1


def names_of(header: Sequence[Cell]) -> tuple[str, ...]:
    """The columns' names, each once."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = (cell or "").strip().lstrip("\ufeff") or f"column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def place_of(names: Sequence[str], wanted: str, mend: str) -> int:
    """The place of the column that a person named, or numbered from 1 where no column has that name.

    Args:
        names: of the columns.
        wanted: what the person wrote.
        mend: the sentence that says where it was written.

    Raises:
        InputError: there is none.
    """
    for place, name in enumerate(names):
        if _plain(name) == _plain(wanted):
            return place
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return int(wanted) - 1
    listed = ", ".join(f"“{name}”" for name in names[:30])
    raise InputError(
        Message("There is no such column"),
        Message("No column is called “{wanted}”. There are: {listed}.", wanted=wanted, listed=listed),
        mend,
    )


def _recognised(cell: str) -> bool:
    return any(kind(cell) for kind in (is_model, is_label, is_text, is_rule, is_note, is_language, is_who, is_when))


def _ends(name: str, known: frozenset[str]) -> bool:
    words = _words(name)
    return bool(words) and words[-1] in known


def _words(name: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", name.casefold()) if word and not word.isdecimal()]


def _plain(name: str) -> str:
    return " ".join(_words(name)) or name.strip()
