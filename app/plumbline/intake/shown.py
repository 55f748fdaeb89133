"""What the model is shown beside a text: chosen columns of a table, and what a source says around an item.

Only what was chosen by name is shown, so that nobody's name reaches the model unasked. A column of that name goes before the field.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Final

from plumbline.domain.content import Answered, Context, Origin

MOST_CHARS: Final = 1_000
"""A longer value is cut: it helps to judge a text and is not judged."""

FIELDS: Final = ("title", "channel", "thread", "answered", "answered author", "author", "time")
"""Names that every kind of source knows, as far as it says something of it."""


def shown(
    names: Sequence[str], origin: Origin, context: Context, cells: Mapping[str, str | None], text_column: str = ""
) -> tuple[tuple[str, str], ...]:
    """The values of the names that were chosen, without empty ones and without the text itself."""
    answered = context.answered or Answered()
    said = (
        context.title,
        context.channel,
        context.thread,
        answered.text,
        answered.author,
        origin.author,
        origin.written,
    )
    fields = dict(zip(FIELDS, said, strict=True))
    found = []
    for name in names:
        value = (cells[name] or "" if name in cells else fields.get(name, "")).strip()
        if name == text_column and name in cells:
            continue
        if value:
            found.append((name, value if len(value) <= MOST_CHARS else f"{value[:MOST_CHARS]}…"))
    return tuple(found)


def unknown(names: Sequence[str], columns: Container[str]) -> tuple[str, ...]:
    """The names that a table with these columns has no column of, and that are no fields."""
    return tuple(name for name in names if name not in columns and name not in FIELDS)
