"""What the columns of a table of examples are, by their names.

A column that a model wrote is never taken for what people expect, or a prediction would become the truth of a golden set.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from plumbline.tables.layout import HEADER_CELL_CHARS, HEADER_WITHIN
from plumbline.tables.names import words
from plumbline.tables.rows import Cell

_TEXT: Final = frozenset(
    {
        "text", "texts", "content", "message", "post", "comment", "body", "prompt", "example", "examples", "generation",
        "response", "responses", "input", "sentence", "tweet", "utterance", "item", "beispiel", "nachricht", "kommentar",
    }
)  # fmt: skip
_LABEL: Final = frozenset(
    {
        "label", "labels", "expected", "classification", "class", "gold", "golden", "truth", "target", "category",
        "decision", "toxicity", "violation", "violates", "annotations", "completions",
    }
)  # fmt: skip
_MODEL: Final = frozenset(
    {
        "gpt",
        "model",
        "predicted",
        "prediction",
        "predictions",
        "output",
        "llm",
        "safeguard",
        "openai",
        "suggestion",
        "suggestions",
    }
)
_BESIDE: Final = frozenset(
    {
        "id", "uid", "uuid", "index", "idx", "number", "nr", "row", "line", "seconds", "duration", "lead", "likes", "votes",
        "count", "score", "replies", "year", "month", "day", "hour", "fold", "level", "length",
    }
)  # fmt: skip
"""Words in the names of columns that count, number or date a row."""

_RULE: Final = frozenset({"rule", "rules"})
_NOTE: Final = frozenset({"note", "notes", "why", "reason", "explanation"})
_LANGUAGE: Final = frozenset({"language", "lang", "locale"})
_WHO: Final = frozenset({"annotator", "labeler", "labeller", "reviewer", "rater", "who"})
_WHEN: Final = frozenset({"date", "time", "when", "annotated", "labelled", "labeled"})
Kind = Callable[[str], bool]
"""One of the questions below."""


def is_model(name: str) -> bool:
    """A model wrote what is in this column."""
    return bool(_MODEL & set(words(name)))


def is_label(name: str) -> bool:
    """People's labels are in this column."""
    return _ends(name, _LABEL) and not is_model(name)


def is_text(name: str) -> bool:
    """Texts to be judged are in this column."""
    return _ends(name, _TEXT) and not is_model(name)


def is_rule(name: str) -> bool:
    """The rule that decides is in this column."""
    return bool(_RULE & set(words(name)))


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


def is_beside(name: str) -> bool:
    """The column says who labelled, when, how long it took, or numbers the row: it is no label, whatever its values are."""
    return is_who(name) or is_when(name) or is_language(name) or is_note(name) or bool(_BESIDE & set(words(name)))


def find_header(records: Sequence[Sequence[Cell]], named: Sequence[str] = ()) -> int | None:
    """The place of the header among the first records; None where no record is one. One that has the `named` columns is it."""
    wanted = {tuple(words(name)) or name.strip() for name in named}
    best: tuple[int, int] | None = None
    for place, record in enumerate(records[:HEADER_WITHIN]):
        cells = [cell for cell in record if cell and cell.strip()]
        if not cells or any(len(cell) > HEADER_CELL_CHARS for cell in cells):
            continue
        known = sum(is_known(cell) for cell in cells)
        score = 100 * sum((tuple(words(cell)) or cell.strip()) in wanted for cell in cells) + known
        # One known name is enough only where nothing else stands in the row: else it may be a text of one word.
        if (score >= 2 or (known and known == len(cells))) and (best is None or score > best[0]):
            best = (score, place)
    return None if best is None else best[1]


def is_known(name: str) -> bool:
    """The name says what its column holds."""
    return any(kind(name) for kind in (is_model, is_label, is_text, is_rule, is_note, is_language, is_who, is_when))


def _ends(name: str, known: frozenset[str]) -> bool:
    said = words(name)
    return bool(said) and said[-1] in known
