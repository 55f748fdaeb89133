"""A disk that is full or fails while weights are written, in a sentence."""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.weights.download.errors import DownloadError, disk_full, size


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
        raise DownloadError(
            Message("The disk can't be used"),
            Message(
                "{folder}: {reason}. {needed} were still to come.",
                folder=folder,
                reason=str(error.strerror or error),
                needed=size(needed),
            ),
            hint,
        ) from error
