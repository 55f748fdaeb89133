"""JSON Lines: one value a line. A line that is broken is one skip; the lines after it are read."""

from __future__ import annotations

from collections.abc import Iterator

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import Place, PlaceKind, Step
from plumbline.tables import json_values
from plumbline.tables.cells import CellOf
from plumbline.tables.document import Document
from plumbline.tables.lines import lines
from plumbline.tables.rows import Row


def rows(document: Document, cell_of: CellOf) -> Iterator[Row | Skip]:
    """One row per line; places are line numbers, as blank and broken lines are counted too."""
    cap = document.max_row_chars
    for line in lines(document.text(), cap):
        where = Place((Step(PlaceKind.LINE, line.number),))
        if line.text is None:
            detail = Message(
                "The line has {chars} characters; the limit for a row is {limit}.", chars=line.chars, limit=cap
            )
            yield document.skip(SkipReason.TOO_LARGE, detail, where)
        elif line.text.isspace():
            yield document.skip(SkipReason.EMPTY, Message("The line is blank."), where)
        else:
            yield json_values.row(document, cell_of, line.text, line.number, where)
