"""CSV for spreadsheets, exact but for one thing: an apostrophe before what a spreadsheet would take for a formula.

Strangers wrote what was judged, and a formula can send data away or start programs. JSON lines are exact. In many languages a
spreadsheet separates cells by semicolons, quoted or not, so that a formula can begin behind one.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from typing import Final

from plumbline.domain.visible import visible

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Beginnings that spreadsheets take for a formula (OWASP, "CSV Injection"), the full-width forms of some languages included."""

_BEHIND_A_SEPARATOR: Final = re.compile(r"(?<=[;\t])(?=[=@＝＠]|[-+－＋](?!\)))")
"""The face ;-) is none."""


def csv_line(values: Iterable[object], *, terminal: bool = False) -> str:
    """One line of CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it; JSON lines are exact."""
    cells = [_cell(value) for value in values]
    if terminal:
        cells = [visible(cell, one_line=False) for cell in cells]
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)  # what is named here is quoted where it stands in a cell
    return buffer.getvalue().removesuffix("\r\n")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | int | float):
        return str(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = _BEHIND_A_SEPARATOR.sub("'", text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
