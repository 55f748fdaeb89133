"""JSON values to rows: what the readers of jsonl and of json share.

Numbers stay the digits that the file has, so that an id of twenty digits survives. An object that names a key twice is refused: one
of the two would be lost, and it could be the one that matters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.intake.columns import Cell
from plumbline.intake.document import Document
from plumbline.intake.rows import Row

_DEPTH = 4
"""Objects inside objects become columns with dots in their names, to this depth."""


def row(document: Document, source: str, number: int, place: str = "") -> Row | Skip:
    """The row that a JSON text makes: an object its fields, a string itself; anything else is no row.

    Args:
        document: where it comes from.
        source: the JSON text of one value.
        number: of the row.
        place: where it stands, if "row" and its number do not say it.
    """
    where = place or f"row {number}"
    try:
        value = _DECODER.decode(source)
    except json.JSONDecodeError as trouble:
        detail = Message(
            "It is not valid JSON: {reason} at character {position}.", reason=trouble.msg, position=trouble.pos + 1
        )
        return document.skip(SkipReason.MALFORMED, detail, where)
    except RecursionError:
        return document.skip(SkipReason.MALFORMED, Message("Its lists and objects are nested too deep."), where)
    except _Twice:
        return document.skip(SkipReason.MALFORMED, Message("An object in it names the same field twice."), where)
    if isinstance(value, str) and not isinstance(value, _Digits):
        return Row(number, {}, bare=value, place=place)
    if isinstance(value, dict):
        return Row(number, dict(_cells(value)), place=place)
    if isinstance(value, list):
        detail = Message("It is a list; an object or a text was expected.")
    elif value is None:
        detail = Message("It is null; an object or a text was expected.")
    else:
        detail = Message("It is a single value; an object or a text was expected.")
    return document.skip(SkipReason.MALFORMED, detail, where)


class _Twice(ValueError):  # noqa: N818  # caught above, never shown
    pass


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Twice
    return found


class _Digits(str):
    """A number as the file writes it."""

    __slots__ = ()


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_int=_Digits, parse_float=_Digits, parse_constant=_Digits)


def _cells(value: Mapping[str, object], before: str = "", depth: int = 1) -> Iterator[tuple[str, Cell]]:
    for key, inner in value.items():
        name = before + key
        if isinstance(inner, dict):
            if depth < _DEPTH:
                yield from _cells(inner, f"{name}.", depth + 1)
        elif isinstance(inner, str):
            yield name, str(inner)
        elif isinstance(inner, bool):
            yield name, "true" if inner else "false"
        elif inner is None:
            yield name, None
