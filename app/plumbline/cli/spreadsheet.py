"""CSV on standard output; what it looks like is said in `plumbline.domain.spreadsheet`."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from plumbline.domain.spreadsheet import csv_line


def write_csv(values: Iterable[object]) -> None:
    """Writes one line of CSV to standard output: exact in a file or a pipe, visible on a terminal."""
    sys.stdout.write(csv_line(values, terminal=sys.stdout.isatty()) + "\n")
    sys.stdout.flush()
