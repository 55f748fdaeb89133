"""Values of JSON files and workbooks as cells, which are text.

Content is shown as the file has it; labels and flags are written one way, so that true, 1 and 1.0 are the same answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from plumbline.tables.rows import Cell


class Digits(str):
    """A number as a JSON file writes it, so that an id of twenty digits survives."""

    __slots__ = ()


CellOf = Callable[[object], Cell]
"""Makes a cell of a value: None, a text, `Digits`, a bool, a number, a date, a list, an object."""


def content_cell(value: object) -> Cell:
    """A value as content: a text is itself, a number its digits; lists and objects are no cells."""
    if type(value) is Digits:
        return str(value)
    if value is None or isinstance(value, list | dict):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def label_cell(value: object) -> Cell:
    """A value as a label or a flag: yes and no are 1 and 0, whole numbers have no point, and a list is its JSON."""
    if value is None:
        return None
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, Digits):
        return str(_number(value))
    if isinstance(value, list | dict):
        return json.dumps(_with_numbers(value), ensure_ascii=False)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _number(digits: Digits) -> object:
    try:
        return int(digits)
    except ValueError:
        pass
    try:
        number = float(digits)
        return int(number) if number.is_integer() else number
    except (ValueError, OverflowError):
        return str(digits)


def _with_numbers(value: object) -> object:
    if isinstance(value, Digits):
        try:
            return int(value)
        except ValueError:
            return float(value)
    if isinstance(value, list):
        return [_with_numbers(entry) for entry in value]
    if isinstance(value, dict):
        return {key: _with_numbers(entry) for key, entry in value.items()}
    return value
