"""A disk that is full or fails while weights are written."""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message, Size


class DiskError(MachineError):
    """Weights can't be written."""


class DiskFullError(DiskError):
    """There is not enough free space."""


def disk_full(needed: int, free: int, folder: Path) -> DiskFullError:
    """`needed` more bytes are wanted where `free` are left."""
    return DiskFullError(
        Message("The disk is full"),
        Message(
            "{needed} more are needed in {folder}, and {free} are free.",
            needed=Size(needed),
            folder=folder,
            free=Size(free),
        ),
        Message("Free some space, or choose another models folder. Nothing that was downloaded is lost."),
    )


@contextlib.contextmanager
def on_disk(folder: Path, needed: int) -> Iterator[None]:
    """Turns `OSError` into `DiskError`; `needed` bytes were still to be written."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise disk_full(needed, shutil.disk_usage(folder).free, folder) from error
        hint = Message("Check the disk and the folder's permissions, then try again.")
        if error.errno == errno.EFBIG:
            hint = Message(
                "The disk's file system can't hold files this large (FAT32 is limited to 4 GB). Choose another folder."
            )
        raise DiskError(
            Message("The disk can't be used"),
            Message(
                "{folder}: {reason}. {needed} were still to be written.",
                folder=folder,
                reason=reason(error),
                needed=Size(needed),
            ),
            hint,
        ) from error
