"""Strict JSON objects out of a model's answer: one object, every key with one value, no oddities of the format.

Everything in which two readers of the same text could differ is refused: NaN and Infinity, a key given twice with different values,
a second object after the first, nesting that no contract asks for.
"""

from __future__ import annotations

import json
import re
from typing import Final, NoReturn

from plumbline.domain.verdict import UndeterminedReason

MOST_DEPTH: Final = 8

_TOKENS: Final = re.compile(r'"(?:[^"\\]|\\.)*(?P<closed>"?)|[\[{]|[\]}]', re.DOTALL)


class NoReadingError(Exception):
    """The text holds no decision, for this reason. Caught where an answer is read; nobody else sees it."""

    def __init__(self, reason: UndeterminedReason) -> None:
        super().__init__(reason)
        self.reason = reason


def unreadable() -> NoReadingError:
    """There is an answer, and it is none that the contract knows."""
    return NoReadingError(UndeterminedReason.UNREADABLE)


def contradictory() -> NoReadingError:
    """Parts of the answer exclude each other."""
    return NoReadingError(UndeterminedReason.CONTRADICTORY)


def parse_object(text: str) -> dict[str, object]:
    """The one JSON object that the text is. A full stop after it, and the same object once more, are tolerated.

    Raises:
        NoReadingError: it is no object, not whole, or not one.
    """
    depth, is_open = _shape(text)
    if not text.startswith("{") or depth > MOST_DEPTH:
        raise unreadable()
    decoder = json.JSONDecoder(object_pairs_hook=_merged, parse_constant=_refuse_constant)
    found: dict[str, object] | None = None
    at = 0
    while text.startswith("{", at):
        try:
            data, end = decoder.raw_decode(text, at)
        except ValueError as error:
            raise (NoReadingError(UndeterminedReason.CUT_OFF) if is_open else unreadable()) from error
        if found is not None and data != found:
            raise contradictory()
        found = data
        at = end
        while text[at : at + 1].isspace():
            at += 1
    if found is None or text[at:].strip() not in ("", "."):
        raise unreadable()
    return found


def _merged(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data: dict[str, object] = {}
    for key, value in pairs:
        if key in data and (data[key] != value or type(data[key]) is not type(value)):
            raise contradictory()
        data[key] = value
    return data


def _refuse_constant(_: str) -> NoReturn:
    raise unreadable()


def _shape(text: str) -> tuple[int, bool]:
    """The deepest nesting in the text, and whether a string or a bracket is still open where it ends."""
    depth = deepest = 0
    for match in _TOKENS.finditer(text):
        first = match.group()[0]
        if first == '"' and not match.group("closed"):
            return deepest, True
        depth += (first in "[{") - (first in "]}")
        deepest = max(deepest, depth)
    return deepest, depth > 0
