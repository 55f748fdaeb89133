"""CSV for spreadsheets.

What goes into a file or a pipe is exact, byte for byte, but for one thing: a cell that a spreadsheet would take for a formula gets
an apostrophe before it, because what was judged was written by strangers, and a formula can send data away or start programs.
What goes to a terminal holds nothing that the terminal would obey. Who needs each text to the last character takes JSON lines.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import partial

from plumbline.cli.render import visible
from plumbline.services import verdict_lines


def write_csv(values: Iterable[object]) -> None:
    """Writes one line of CSV to standard output: exact in a file or a pipe, visible on a terminal."""
    sys.stdout.write(csv_line(values, terminal=sys.stdout.isatty()) + "\n")
    sys.stdout.flush()


def csv_line(values: Iterable[object], *, terminal: bool = False) -> str:
    """One line of CSV, exact or for a terminal."""
    return verdict_lines.csv_line(values, partial(visible, one_line=False) if terminal else None)
