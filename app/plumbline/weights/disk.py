"""The disk: what was said to be written is there after a power cut, and a disk that is full or fails gets a sentence."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from plumbline.weights.trouble import DownloadTrouble, disk_full, size


def write_json(path: Path, data: object) -> None:
    """Writes a small JSON file atomically and durably.

    Raises:
        OSError: the disk is full, or the folder can't be written; the old file is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename in a folder durable, where the system lets folders be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def on_disk(folder: Path, needed: int) -> Iterator[None]:
    """Turns a full or failing disk into a sentence; `needed` bytes were still to come."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise disk_full(needed, shutil.disk_usage(folder).free, str(folder)) from error
        hint = "Check the disk and the folder's rights, then run the same command again."
        if error.errno == errno.EFBIG:
            hint = "The disk's format does not hold files of this size (FAT32 ends at 4 GB). Choose another folder."
        raise DownloadTrouble(
            "The disk can't be used", f"{folder}: {error.strerror or error}. {size(needed)} were still to come.", hint
        ) from error
