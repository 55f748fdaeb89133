"""JSON values to rows: what the readers of JSON Lines and of JSON share.

An object that names a key twice is refused: one of the two would be lost, and it could be the one that matters.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place
from plumbline.tables.cells import CellOf, Digits
from plumbline.tables.columns import is_text_name
from plumbline.tables.document import Document
from plumbline.tables.rows import Cell, Row
from plumbline.tables.wording import words_in

_SPACE: Final = " \t\r\n"
_LINE_ENDS: Final = ("\n", "\r\n", "\r", "")
_FLAT: Final = frozenset((str, Digits, bool, type(None)))
_DEPTH: Final = 4
"""Objects inside objects become columns with dots in their names, to this depth."""


def value_of(source: str) -> object:
    """A JSON value with its numbers as `Digits`; `ValueError` or `RecursionError` when it is none."""
    try:
        value, end = _DECODER.raw_decode(source)
    except json.JSONDecodeError:
        return _DECODER.decode(source)
    return _DECODER.decode(source) if source[end:].strip(_SPACE) else value


def flat_object(line: str) -> dict[str, object] | None:
    """The object that a line is, where no list or object is in it; None for any other line."""
    try:
        value, end = _SCAN(line, 0)
    except (ValueError, StopIteration, RecursionError):
        return None
    if type(value) is not dict or line[end:] not in _LINE_ENDS or not _FLAT.issuperset(map(type, value.values())):
        return None
    return value


def row(document: Document, cell_of: CellOf, source: str, number: int, place: Place) -> Row | Skip:
    """The row of one JSON value: an object's fields, or a string itself; anything else is no row."""
    try:
        value = value_of(source)
    except json.JSONDecodeError as error:
        detail = Message("It is not valid JSON from character {position} on.", position=error.pos + 1)
        return document.skip(SkipReason.MALFORMED, detail, place)
    except RecursionError:
        return document.skip(SkipReason.MALFORMED, Message("Its lists and objects are nested too deeply."), place)
    except _TwiceError:
        return document.skip(SkipReason.MALFORMED, Message("An object in it names the same field twice."), place)
    if isinstance(value, str) and not isinstance(value, Digits):
        return Row(number, {}, bare=value, place=place)
    if isinstance(value, dict):
        return record_row(value, cell_of, number, place)
    if isinstance(value, list):
        detail = Message("It is a list; an object or a text was expected.")
    elif value is None:
        detail = Message("It is null; an object or a text was expected.")
    else:
        detail = Message("It is a single value; an object or a text was expected.")
    return document.skip(SkipReason.MALFORMED, detail, place)


def record_row(value: Mapping[str, object], cell_of: CellOf, number: int, place: Place) -> Row:
    """The row of an object."""
    lists: list[str] = []
    cells: dict[str, Cell] = {}
    _add_cells(cells, value, cell_of, lists)
    return Row(number, cells, place=place, lists=tuple(lists))


class _TwiceError(ValueError):
    pass


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _TwiceError
    return found


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_int=Digits, parse_float=Digits, parse_constant=Digits)
_SCAN: Final[Callable[[str, int], tuple[object, int]]] = vars(_DECODER)["scan_once"]


def _add_cells(
    cells: dict[str, Cell],
    value: Mapping[str, object],
    cell_of: CellOf,
    lists: list[str],
    before: str = "",
    depth: int = 1,
) -> None:
    """Adds an object's cells, and to `lists` the names of lists that hold texts and are no cell."""
    for key, inner in value.items():
        name = before + key
        if type(inner) is str or inner is None:
            cells[name] = inner
        elif isinstance(inner, dict):
            if depth < _DEPTH:
                _add_cells(cells, inner, cell_of, lists, f"{name}.", depth + 1)
        elif isinstance(inner, list) and is_text_name(key) and (words := words_in(inner, is_text_name)) is not None:
            cells[name] = words
        elif (cell := cell_of(inner)) is not None:
            cells[name] = cell
        elif isinstance(inner, list) and any(_has_text(entry) for entry in inner):
            lists.append(name)


def _has_text(value: object, depth: int = 1) -> bool:
    """An object with a text in it: a reply, a comment."""
    if not isinstance(value, dict) or depth > _DEPTH:
        return False
    return any(
        bool(inner.strip()) if isinstance(inner, str) and is_text_name(name) else _has_text(inner, depth + 1)
        for name, inner in value.items()
    )
