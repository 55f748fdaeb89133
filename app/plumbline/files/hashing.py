"""Hashing files of any size at the disk's or the hash's speed, whichever is lower.

One thread reads while the other hashes (both let go of the interpreter's lock); memory is two blocks whatever the size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message

BLOCK: Final = 2 * 1024 * 1024
Progress = Callable[[int, int], None]  # bytes done, bytes in all


def hash_file(path: Path, on_progress: Progress | None = None) -> str:
    """Hex sha256 of a file.

    Args:
        path: the file.
        on_progress: called after each block; what it raises stops the hashing.

    Raises:
        MachineError: the file can't be read to its end.
    """
    digest = hashlib.sha256()
    done = 0
    try:
        with path.open("rb", buffering=0) as file, ThreadPoolExecutor(1, "hash-read") as reader:
            size = file.seek(0, 2)
            file.seek(0)
            blocks = (bytearray(BLOCK), bytearray(BLOCK))
            turn = 0
            pending = reader.submit(_read, file, blocks[turn])
            while count := pending.result():
                block = memoryview(blocks[turn])[:count]
                turn = 1 - turn
                pending = reader.submit(_read, file, blocks[turn])
                digest.update(block)
                done += count
                if on_progress is not None:
                    on_progress(done, size)
    except OSError as error:
        raise MachineError(
            Message("A weights file can't be read"),
            Message("{file}: {reason}, after {done} bytes.", file=path, reason=str(error.strerror or error), done=done),
            Message("If the disk reports errors, copy what you need off it and take the file from elsewhere."),
        ) from error
    return digest.hexdigest()


def _read(file: BinaryIO, block: bytearray) -> int:
    """Fills the block as far as the file goes."""
    view = memoryview(block)
    filled = 0
    while filled < len(block):
        count = file.readinto(view[filled:])  # type: ignore[attr-defined]
        if not count:
            break
        filled += count
    return filled
