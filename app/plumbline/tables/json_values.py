"""JSON values to rows: what the readers of JSON Lines and of JSON share.

An object that names a key twice is refused: one of the two would be lost, and it could be the one that matters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.tables.cells import CellOf, Digits
from plumbline.tables.document import Document
from plumbline.tables.rows import Cell, Row

_DEPTH = 4
"""Objects inside objects become columns with dots in their names, to this depth."""


def row(document: Document, cell_of: CellOf, source: str, number: int, place: Place) -> Row | Skip:
    """The row of one JSON value: an object's fields, or a string itself; anything else is no row."""
    try:
        value = _DECODER.decode(source)
    except json.JSONDecodeError as error:
        detail = Message("It is not valid JSON from character {position} on.", position=error.pos + 1)
        return document.skip(SkipReason.MALFORMED, detail, place)
    except RecursionError:
        return document.skip(SkipReason.MALFORMED, Message("Its lists and objects are nested too deep."), place)
    except _TwiceError:
        return document.skip(SkipReason.MALFORMED, Message("An object in it names the same field twice."), place)
    if isinstance(value, str) and not isinstance(value, Digits):
        return Row(number, {}, bare=value, place=place)
    if isinstance(value, dict):
        return Row(number, dict(_cells(value, cell_of)), place=place)
    if isinstance(value, list):
        detail = Message("It is a list; an object or a text was expected.")
    elif value is None:
        detail = Message("It is null; an object or a text was expected.")
    else:
        detail = Message("It is a single value; an object or a text was expected.")
    return document.skip(SkipReason.MALFORMED, detail, place)


class _TwiceError(ValueError):
    pass


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _TwiceError
    return found


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_int=Digits, parse_float=Digits, parse_constant=Digits)


def _cells(
    value: Mapping[str, object], cell_of: CellOf, before: str = "", depth: int = 1
) -> Iterator[tuple[str, Cell]]:
    for key, inner in value.items():
        name = before + key
        if isinstance(inner, dict):
            if depth < _DEPTH:
                yield from _cells(inner, cell_of, f"{name}.", depth + 1)
        elif inner is None or (cell := cell_of(inner)) is not None:
            yield name, None if inner is None else cell
