"""What a cell holds: words that somebody wrote, or an address, a date, a number, a hash, JSON.

Also the words inside a JSON value, which exports keep in parts: `["win a prize at ", {"type": "link", "text": "…"}]`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

_ADDRESS: Final = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.|mailto:)\S+|[^\s@]{1,80}@[^\s@]{1,80}\.\w{1,20}", re.IGNORECASE
)
_TIME: Final = re.compile(
    r"\d[\d\s.,:/+\-]*(?:T[\d:.,]+)?\s?(?:Z|UTC|GMT|AM|PM|a\.m\.|p\.m\.)?\s?(?:[+-]\d\d:?\d\d)?"
    r"|(?:\w{3,9},? )?(?:\d{1,2} \w{3,9},? \d{4}|\w{3,9} \d{1,2},? \d{4})(?:,? [\d:]+ ?(?:[AP]M|[+-]\d{4}|\w{3})?)?",
    re.IGNORECASE,
)
_OPAQUE: Final = re.compile(r"[A-Za-z0-9+/_=.\-]{20,}|[0-9a-fA-F-]{12,}")
"""Hashes, keys and base64: characters of ASCII without a space."""

IsText = Callable[[str], bool]
"""Whether a field's name says that text is in it."""


def has_words(cell: str) -> bool:
    """Somebody may have written the cell: it is no number, address, date, hash or JSON."""
    cell = cell.strip()
    if not any(character.isalpha() for character in cell):
        return False
    return not (_looks_like_json(cell) or any(pattern.fullmatch(cell) for pattern in (_ADDRESS, _TIME, _OPAQUE)))


def words_of_json(cell: str, is_text: IsText) -> str | None:
    """The words of JSON that stands in a cell; None where it is no JSON, or no field of it is named as text is."""
    if not _looks_like_json(cell):
        return None
    for source in (cell, f"[{cell}]"):  # several values with commas between them are kept in one cell too
        try:
            value = json.loads(source)
        except (ValueError, RecursionError):
            continue
        return words_in(value, is_text) if isinstance(value, dict | list) else None
    return None


def _looks_like_json(cell: str) -> bool:
    """True for what begins and ends as an object or a list does."""
    cell = cell.strip()
    return cell[:1] + cell[-1:] in ("{}", "[]")


def words_in(value: object, is_text: IsText, *, listed: bool = False) -> str | None:
    """The words of a JSON value that is text in parts; None where a part is neither a text nor has a field that is one."""
    if type(value) is str:  # numbers keep their digits in a kind of text
        return value
    if isinstance(value, Mapping):
        if not listed and not any(is_text(str(name)) for name in value):
            return None
        found = [part for name, part in value.items() if is_text(str(name))]
        return words_in(found[0], is_text) if found else ""
    if isinstance(value, list) and value and not listed:
        parts = [words_in(part, is_text, listed=True) for part in value]
        if any(part is None for part in parts) or not any(parts):
            return None
        apart = "\n" if all(isinstance(part, str) for part in value) else ""
        return apart.join(part or "" for part in parts)
    return None
