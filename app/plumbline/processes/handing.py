"""Hands an open file from a parent to its child, which needs no path to it: the system's handle of it, or else its bytes."""

from __future__ import annotations

import io
import os
import sys
from multiprocessing import reduction
from typing import BinaryIO, Final

from plumbline.processes.channel import Pipe

_CHUNK: Final = 1024 * 1024
_GENERIC_READ: Final = 0x80000000
"""Windows' name for the right to read."""


def size_of(file: BinaryIO) -> int:
    """The file's size in bytes; it stands at its beginning afterwards."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size


def is_open_file(file: BinaryIO) -> bool:
    """True where the system has a handle of it."""
    try:
        file.fileno()
    except (OSError, AttributeError):
        return False
    return True


def give(pipe: Pipe, file: BinaryIO, child: int) -> None:
    """Gives the file to the child process; its reader must take it the same way, at the same time.

    Raises:
        OSError: the child is gone.
    """
    if is_open_file(file):
        _send_handle(pipe, file.fileno(), child)
        return
    file.seek(0)
    while chunk := file.read(_CHUNK):
        pipe.send_bytes(chunk)
    pipe.send_bytes(b"")


def take(pipe: Pipe, *, handle: bool) -> BinaryIO:
    """The file that the parent gives."""
    if handle:
        return os.fdopen(_descriptor(reduction.recv_handle(pipe)), "rb")
    held = io.BytesIO()
    while chunk := pipe.recv_bytes():
        held.write(chunk)
    held.seek(0)
    return held


def _send_handle(pipe: Pipe, descriptor: int, child: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows alone has it

        # not reduction.send_handle: the handle that it makes there can be written to and not read
        pipe.send(reduction.DupHandle(msvcrt.get_osfhandle(descriptor), _GENERIC_READ, child))
    else:
        reduction.send_handle(pipe, descriptor, child)


def _descriptor(handle: int) -> int:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows alone has it

        return msvcrt.open_osfhandle(handle, os.O_RDONLY)
    return handle
