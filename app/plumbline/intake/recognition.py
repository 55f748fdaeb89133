"""What has no name that says what it is: a table, JSON, or plain text. So comes standard input, and what is packed or exported
without an ending.

A wrong guess changes what is judged, so plain text is the answer unless the beginning can hardly be anything else: a header of
known column names, or objects with a field that is named as text is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import islice

from plumbline.intake.options import Format, Split
from plumbline.tables import columns
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.layout import find_layout
from plumbline.tables.lines import lines

_LINES = 50
_CHARS = 200_000
_DELIMITERS = re.compile(r"[,;|\t]")
_PLAIN_NAME = re.compile(r"[a-z_][a-z0-9_]*")
_ARRAY_OF_OBJECTS = re.compile(r"\s*\[\s*(\{.*)", re.DOTALL)
_KEY = re.compile(r'"([^"\\]{1,60})"\s*:')


def structured(document: Document) -> Format | None:
    """What a plain text's first lines show it to be: a table or JSON; None for anything else."""
    if not _looks_like_more(document):
        return None
    kind = recognised(document, Split.AUTO)
    return None if kind is Format.TEXT else kind


def _looks_like_more(document: Document) -> bool:
    """True where it is worth looking whether a plain text is a table or JSON: by its first line."""
    try:
        first = next(lines(document.text(), _CHARS), None)
    except DocumentError:
        return False
    line = (first.text if first is not None else "") or ""
    if line.lstrip("\ufeff \t")[:1] in ("{", "["):
        return True
    cells = _DELIMITERS.split(line)
    return len(cells) > 1 and any(columns.is_text_name(cell.strip("\ufeff\"' \r\n")) for cell in cells)


def recognised(document: Document, split: Split) -> Format:
    """The format of a document whose name says nothing."""
    if split not in (Split.AUTO, Split.ROW):
        return Format.TEXT  # rows were not asked for
    try:
        pieces = list(islice(lines(document.text(), _CHARS), _LINES + 1))
    except DocumentError:
        return Format.TEXT
    beginning = [piece.text or "" for piece in pieces[:_LINES]]
    if any(piece.text is None for piece in pieces) or sum(map(len, beginning)) > _CHARS:
        return Format.TEXT
    if _is_json_lines(beginning):
        return Format.JSONL
    if _is_array(beginning):
        return Format.JSON
    for kind, delimiters in ((Format.TSV, "\t"), (Format.CSV, ",;|")):
        if _is_table(beginning, delimiters, complete=len(pieces) <= _LINES):
            return kind
    return Format.TEXT


def _is_json_lines(beginning: Sequence[str]) -> bool:
    values = [line for line in beginning if line.strip()]
    try:
        objects = [json.loads(line) for line in values]
    except (ValueError, RecursionError):
        return False
    return bool(objects) and all(isinstance(value, dict) and _has_text(value) for value in objects)


def _is_array(beginning: Sequence[str]) -> bool:
    array = _ARRAY_OF_OBJECTS.match("".join(beginning))
    return array is not None and _has_text(_KEY.findall(array.group(1)))


def _has_text(names: Sequence[str] | dict[str, object]) -> bool:
    return any(columns.is_text_name(name) for name in names)


def _is_table(beginning: Sequence[str], delimiters: str, *, complete: bool) -> bool:
    """True where the first line is a header that names a text column, and everything under it has the header's width."""
    layout = find_layout(beginning, delimiters, complete=complete)
    if layout.header != 0 or len(layout.names) < 2 or not _has_text(layout.names) or layout.delimiter not in delimiters:
        return False
    known = sum(columns.is_known(name) for name in layout.names)
    return known > 1 or all(_PLAIN_NAME.fullmatch(name) for name in layout.names)
