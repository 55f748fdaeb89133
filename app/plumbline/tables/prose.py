"""Whether a sheet holds a table: forms, letters and notes are written in spreadsheets too, and no row of them is a text by itself.

It is a table where a header of known names says so, where its rows have one width, or where it is one column of lines that stand
by themselves. It is none where labels end in colons, where a text goes on from row to row, or where the rows have all shapes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plumbline.tables.columns import is_known, is_text_like

TELLING_RECORDS: Final = 200
"""Records that are looked at."""

_HEADER_WITHIN: Final = 20
_AGREEING: Final = 0.5
"""Share of the rows that must have cells in the same columns."""

_GAPS: Final = 0.15
"""Share of blank rows from which on one column is a text with paragraphs."""

_LABEL: Final = re.compile(r".{1,60}[:：?？]\s*\*?|.{1,60}\*", re.DOTALL)
"""What stands in front of a field of a form."""

_ENDED: Final = re.compile(r"[.!?:;。！？…)\"”»]\s*$")


def looks_like_table(records: Sequence[Sequence[str]]) -> bool:
    """True for what may be read as a table, from its first records; blank ones are empty."""
    shapes = [tuple(place for place, cell in enumerate(record) if cell.strip()) for record in records]
    filled = [(record, shape) for record, shape in zip(records, shapes, strict=True) if shape]
    if not filled:
        return False
    if any(_names_columns([record[place] for place in shape]) for record, shape in filled[:_HEADER_WITHIN]):
        return True
    wide = [(record, shape) for record, shape in filled if len(shape) > 1]
    if len(wide) < _AGREEING * len(filled):
        column = Counter(place for _, shape in filled for place in shape).most_common(1)[0][0]
        lines = [record[column].strip() if len(record) > column else "" for record in records]
        return len(wide) <= 1 and _is_list(lines)
    labels = sum(_LABEL.fullmatch(record[shape[0]].strip()) is not None for record, shape in wide)
    if labels > _AGREEING * len(wide):
        return False
    return _agreeing([shape for _, shape in filled])


def _names_columns(cells: Sequence[str]) -> bool:
    known = sum(is_known(cell) or is_text_like(cell) for cell in cells)
    if len(cells) == 1:
        return is_text_like(cells[0]) and len(cells[0].split()) < 3
    return known > 0 and max(map(len, cells)) < 60 and not any(_LABEL.fullmatch(cell.strip()) for cell in cells)


def _agreeing(shapes: Sequence[tuple[int, ...]]) -> bool:
    """Most rows fill columns that the fullest rows fill, and leave few of them empty."""
    counts = Counter(place for shape in shapes for place in shape)
    columns = {place for place, count in counts.items() if count >= _AGREEING * len(shapes)}
    return len(columns) > 1 and sum(columns <= set(shape) for shape in shapes) >= _AGREEING * len(shapes)


def _is_list(lines: Sequence[str]) -> bool:
    """Lines of one column that stand by themselves: none goes on in the next, and hardly any blank line sets them apart."""
    while lines and not lines[-1]:
        lines = lines[:-1]
    blank = sum(not line for line in lines)
    if len(lines) < 2 or blank >= _GAPS * len(lines):
        return False
    goes_on = sum(bool(above and below[:1].islower() and not _ENDED.search(above)) for above, below in pairwise(lines))
    sentences = sum(above[:1].isupper() for above in lines)
    return goes_on < _GAPS * len(lines) or sentences < _AGREEING * len(lines)
