"""Unfinished downloads: what was pinned, kept beside the `.part` files below `.incoming/NAME`, so that a later run resumes it."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import filelock

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import FileSpec
from plumbline.files.atomic import write_json
from plumbline.weights.disk import on_disk
from plumbline.weights.library.journal import Pin, bytes_done

FORMAT: Final = 1
INCOMING: Final = ".incoming"
FILE_NAME: Final = "plan.json"


@dataclass(frozen=True, slots=True)
class PinnedDownload:
    """What exactly is being downloaded: `files` have the sizes and hashes that the hub names."""

    name: str
    endpoint: str
    repository: str
    revision: str
    commit: str
    files: tuple[FileSpec, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes or 0 for file in self.files)

    def pin(self, file: FileSpec) -> Pin:
        return Pin(self.endpoint, self.repository, self.commit, file.path, file.bytes or 0, file.sha256 or "")

    def bytes_here(self, folder: Path) -> int:
        """How much of the files is durably in this folder."""
        done = 0
        for file in self.files:
            complete = folder / file.name
            if complete.is_file() and complete.stat().st_size == file.bytes:
                done += file.bytes
            else:
                done += bytes_done(folder / f"{file.name}.part", self.pin(file))
        return done


def partial_folder(folder: Path, name: str) -> Path:
    """Where a model's unfinished download lies, below the models folder."""
    return folder / INCOMING / name


def write_pinned(folder: Path, pinned: PinnedDownload) -> None:
    """Keeps what was pinned."""
    write_json(folder / FILE_NAME, {"format": FORMAT, **asdict(pinned)})


def read_pinned(folder: Path) -> PinnedDownload | None:
    """None when nothing was pinned, or it can't be read."""
    try:
        data = json.loads((folder / FILE_NAME).read_bytes())
        if data.pop("format") != FORMAT:
            return None
        data["files"] = tuple(FileSpec(**file) for file in data["files"])
        return PinnedDownload(**data)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def delete_partial(folder: Path, name: str) -> bool:
    """True when there was one; `InputError` while it is under way."""
    home = partial_folder(folder, name)
    if not home.is_dir():
        return False
    with locked(folder, name):
        shutil.rmtree(home, ignore_errors=True)
    return True


@contextlib.contextmanager
def locked(folder: Path, name: str) -> Iterator[None]:
    """Holds a model's unfinished download for this process alone; `InputError` when another process holds it."""
    home = partial_folder(folder, name)
    with on_disk(folder, 0):
        home.parent.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(f"{home}.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout as error:
        raise InputError(
            Message("This download is under way"),
            Message("Another process is downloading “{name}” right now.", name=name),
            Message("Wait until it has finished, or stop it, and try again."),
        ) from error
    try:
        yield
    finally:
        lock.release()
