"""Names of columns: comparing them, keeping them apart, finding the one that a person named, listing them in a message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plumbline.domain.messages import Listing, Message, Value

_SHOWN_NAMES = 12
_SHOWN_CHARS = 40
_MOST_DIGITS = 5


def plain_name(name: str) -> str:
    """A column's name for comparing: lower case, words apart ("createdAt", "created_at" -> "created at")."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name.strip().lstrip("\ufeff").replace("-", " "))
    return re.sub(r"(?<=[^_\s])[_\s]+", " ", apart).strip().casefold()


def words(name: str) -> list[str]:
    """A name's words in lower case, without numbers ("Label (2)" -> ["label"])."""
    return [word for word in re.split(r"[\W_]+", name.casefold()) if word and not word.isdecimal()]


def unique_names(header: Sequence[str | None], width: int = 0) -> tuple[str, ...]:
    """Names for all columns, each once: "column 1", … where the header has none, "name (2)" where it has one again."""
    names: dict[str, None] = {}
    again: dict[str, int] = {}
    for place in range(max(width, len(header))):
        name = (header[place] or "").strip().lstrip("\ufeff") if place < len(header) else ""
        name = unique = name or f"column {place + 1}"
        while unique in names:
            again[name] = again.get(name, 1) + 1
            unique = f"{name} ({again[name]})"
        names[unique] = None
    return tuple(names)


def column_named(names: Sequence[str], wanted: str) -> int | None:
    """The place of the column that a person named, by its name or, where no column has that name, by its number from 1."""
    if wanted in names:
        return names.index(wanted)
    for compared in (plain_name, words):
        key = compared(wanted)
        if key and (same := [place for place, name in enumerate(names) if compared(name) == key]):
            return same[0]
    if wanted.isascii() and wanted.isdigit() and len(wanted) <= _MOST_DIGITS and 1 <= int(wanted) <= len(names):
        return int(wanted) - 1
    return None


def listed(names: Sequence[str]) -> Listing:
    """The columns' names for a message, the first of many."""
    shown: list[Value] = [Message("“{column}”", column=shortened(name)) for name in names[:_SHOWN_NAMES]]
    more = len(names) - _SHOWN_NAMES
    if more > 0:
        shown.append(Message("{n} more", one="{n} more", n=more))
    return Listing(tuple(shown) or (Message("none"),))


def shortened(name: str) -> str:
    """A name for a message: all of it, or its first characters."""
    mended = name.encode("utf-8", "replace").decode("utf-8")
    return mended if len(mended) <= _SHOWN_CHARS else mended[:_SHOWN_CHARS] + "…"
