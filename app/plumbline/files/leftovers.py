"""Temporary files and folders that carry the number of their process, so that what a killed one left is known and deleted."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import psutil

_FOLDER: Final = "plumbline-"
_FILE: Final = ".new"
_MARK: Final = re.compile(r"(\d{1,9})-[0-9a-f]{8}")


def temporary_name(path: Path) -> Path:
    """Where a file is written before it gets its name: hidden, in the same folder."""
    return path.with_name(f".{path.name}.{_mark()}{_FILE}")


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """An empty folder in the system's place for temporary files, for the owner alone; deleted when the block ends."""
    folder = Path(tempfile.gettempdir()) / f"{_FOLDER}{_mark()}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def delete_leftovers(*folders: Path) -> None:
    """Deletes what killed processes left in these folders and in the system's place for temporary files."""
    for folder in folders:
        for path in _left(folder, _of_file):
            with suppress(OSError):
                path.unlink()
    for path in _left(Path(tempfile.gettempdir()), _of_folder):
        shutil.rmtree(path, ignore_errors=True)


def _of_file(name: str) -> str:
    return name.removesuffix(_FILE).rpartition(".")[2] if name.startswith(".") and name.endswith(_FILE) else ""


def _of_folder(name: str) -> str:
    return name.removeprefix(_FOLDER) if name.startswith(_FOLDER) else ""


def _mark() -> str:
    return f"{os.getpid()}-{secrets.token_hex(4)}"


def _left(folder: Path, mark: Callable[[str], str]) -> list[Path]:
    """What is this person's own, of processes that are gone. `mark`: the part of a name that says which process it was."""
    found = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _MARK.fullmatch(mark(entry.name))
            if match and _own(entry) and not psutil.pid_exists(int(match[1])):
                found.append(Path(entry.path))
    return found


def _own(entry: os.DirEntry[str]) -> bool:
    return not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid()
