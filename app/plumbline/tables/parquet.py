"""Parquet, as data sets are published: rows in batches, through pyarrow where that is installed.

It is not among the program's own requirements: unpacked it is larger than all the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from plumbline.domain.content import Skip, SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.tables import json_values
from plumbline.tables.cells import CellOf
from plumbline.tables.document import Document, DocumentError
from plumbline.tables.rows import Row

_BATCH: Final = 500
"""Rows that are unpacked together."""


def rows(document: Document, cell_of: CellOf) -> Iterator[Row | Skip]:
    """One row per record; bytes, which data sets keep pictures and sound in, are no cells."""
    try:
        import pyarrow  # noqa: PLC0415 - optional
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError as error:
        detail = Message(
            "Parquet files are read where pyarrow is installed, which it is not. Save it as CSV or JSON Lines, and add that file."
        )
        raise DocumentError(SkipReason.UNSUPPORTED, detail) from error
    number = 0
    try:
        file = pyarrow.parquet.ParquetFile(document.binary(), pre_buffer=False)
        for batch in file.iter_batches(batch_size=_BATCH, use_threads=False):
            for record in batch.to_pylist():
                document.work.check()
                number += 1
                cells = {str(name): value for name, value in record.items() if not isinstance(value, bytes)}
                yield json_values.record_row(cells, cell_of, number, place(PlaceKind.ROW, number))
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        detail = Message("It is not a Parquet file, or it is damaged.")
        raise DocumentError(SkipReason.MALFORMED, detail) from error
