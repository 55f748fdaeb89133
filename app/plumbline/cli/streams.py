"""The three standard streams: made fit to write on, and let go when nobody reads them any more.

A stream that was closed before the program started is replaced by one that leads nowhere, so that no file that the program opens
takes its place. Nothing heavy is imported here: every command, `--help` too, begins with it.
"""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress


def prepare() -> None:
    """Makes the standard streams writable as UTF-8, whatever they were."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):  # in this order each gets its own number back
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, open(nothing, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - a descriptor
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # on Windows a line feed in a cell would else become two characters on its way into a file
            newline = None if stream.isatty() else "\n"
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline=newline)


def let_go() -> None:
    """After a write that failed: leads standard output to nowhere, so that what is still in it does no harm at the end.

    Standard error goes the same way if it can't be written either.
    """
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # a stream of a test has no number
            try:
                stream.flush()
            except OSError:
                os.dup2(nothing, stream.fileno())
            if stream is sys.stdout:  # a flush that failed may have forgotten what it failed over
                os.dup2(nothing, stream.fileno())
    os.close(nothing)
