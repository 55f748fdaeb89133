"""Hashing files at the speed of the disk or of the hash, whichever is lower.

One thread reads while the other hashes (both release the interpreter's lock); memory is two blocks whatever the size.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message, Size
from plumbline.domain.work import Stage, Work

BLOCK: Final = 2 * 1024 * 1024


def hash_file(path: Path, work: Work, before: int = 0, total: int = 0) -> str:
    """Hex sha256 of a file; `work` is told after each block how far it is.

    `before` and `total` are bytes: of other files that were hashed before this one, and of all together.

    Raises:
        Cancelled: by `work`.
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
                work.report(Stage.HASHING, before + done, total or size)
    except OSError as error:
        raise MachineError(
            Message("The file can't be read"),
            Message("“{file}”: {reason}, after {done}.", file=path, reason=reason(error), done=Size(done)),
            Message("If the disk reports errors, copy what you need off it and get the file from elsewhere."),
        ) from error
    return digest.hexdigest()


def _read(file: BinaryIO, block: bytearray) -> int:
    view = memoryview(block)
    filled = 0
    while filled < len(block):
        count = file.readinto(view[filled:])  # type: ignore[attr-defined]
        if not count:
            break
        filled += count
    return filled
