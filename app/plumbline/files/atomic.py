"""Atomic, durable writing: after a crash a file is the old one or the new one, never half of either."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.files.leftovers import temporary_name

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@contextmanager
def writing(path: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """A file written piece by piece: it gets its name when the block ends, and nothing is left when the block raises.

    A private file can be read by its owner alone.

    Raises:
        OSError: the disk is full, or the folder can't be written; the old file is untouched.
    """
    temporary = temporary_name(path)
    handle = os.open(temporary, _NEW, 0o600 if private else 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_bytes(path: Path, data: bytes, *, private: bool = True) -> None:
    """Writes a file that fits into memory, as `writing`."""
    with writing(path, private=private) as file:
        file.write(data)


def write_json(path: Path, data: object) -> None:
    """Writes data as JSON into a private file, and makes the folders that lead to it; errors are those of `writing`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8"))


def save_text(path: Path, text: str) -> None:
    """Writes a file that a person asked for, in UTF-8, with escapes for what can't be encoded; `OSError` becomes `MachineError`."""
    try:
        write_bytes(path, text.encode("utf-8", "backslashreplace"), private=False)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> MachineError:
    """A file that can't be written, as an error."""
    return MachineError(
        Message("A file can't be written"),
        Message("{file}: {reason}.", file=path, reason=reason(error)),
        Message("Check the folder's permissions and the free space."),
    )


def sync_folder(folder: Path) -> None:
    """Makes a rename in a folder durable, where the system lets folders be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
