"""A folder held open, so that what is in it is reached through it alone: its path may change meanwhile, or lead elsewhere.

Where the system can (Linux, macOS), each step is taken relative to the folder's descriptor without following links.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
CAREFUL = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = getattr(os, "O_DIRECTORY", 0)
_STANDS_FOR_ANOTHER = 0x20000000
"""The bit by which Windows marks what stands for another name (winnt.h, IsReparseTagNameSurrogate)."""
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2) | getattr(stat, "FILE_ATTRIBUTE_SYSTEM", 4)

_BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.scandir in os.supports_fd and _NOFOLLOW != 0


@dataclass(frozen=True, slots=True)
class About:
    """What stands under a name; a link is itself, not what it leads to.

    Attributes:
        changed: nanoseconds, as the file's system counts them.
        identity: of the file itself, whatever it is called.
        hidden: marked so, as Windows does.
    """

    mode: int
    size: int
    changed: int
    identity: tuple[int, int]
    hidden: bool = False


class Folder(Protocol):
    """`about` does not follow links; `open_file` and `enter` refuse them with ELOOP."""

    identity: tuple[int, int]

    def scan(self) -> os._ScandirIterator[str]: ...
    def about(self, name: str) -> About: ...
    def open_file(self, name: str) -> int: ...
    def enter(self, name: str) -> Folder: ...
    def close(self) -> None: ...


class _ByDescriptor:
    """A folder held open: its path may change, what is in it stays reachable and nothing else is."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        about = os.fstat(descriptor)
        self.identity = (about.st_dev, about.st_ino)

    def scan(self) -> os._ScandirIterator[str]:
        return os.scandir(self._descriptor)

    def about(self, name: str) -> About:
        return _about(os.stat(name, dir_fd=self._descriptor, follow_symlinks=False))

    def open_file(self, name: str) -> int:
        return os.open(name, READ | CAREFUL | _NOFOLLOW, dir_fd=self._descriptor)

    def enter(self, name: str) -> _ByDescriptor:
        return _ByDescriptor(os.open(name, READ | _NOFOLLOW | _DIRECTORY, dir_fd=self._descriptor))

    def close(self) -> None:
        os.close(self._descriptor)


class _ByPath:
    """A folder where the system opens by path only (Windows): every step is resolved and must stay below the root.

    Between the check and the opening something could be replaced; Windows lets only administrators make links by default.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self._path = path
        self._root = root
        about = path.stat()
        self.identity = (about.st_dev, about.st_ino)

    def scan(self) -> os._ScandirIterator[str]:
        return os.scandir(str(self._path))

    def about(self, name: str) -> About:
        about = (self._path / name).lstat()
        if getattr(about, "st_reparse_tag", 0) & _STANDS_FOR_ANOTHER:
            return _about(about, stat.S_IFLNK)  # junctions and mount points too, but not files that a cloud keeps
        return _about(about)

    def open_file(self, name: str) -> int:
        return os.open(self._inside(name), READ | CAREFUL | _NOFOLLOW)

    def enter(self, name: str) -> _ByPath:
        return _ByPath(self._inside(name), self._root)

    def close(self) -> None:
        pass

    def _inside(self, name: str) -> Path:
        path = self._path / name
        if not path.resolve().is_relative_to(self._root):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), name)
        return path


def hold(path: Path) -> Folder:
    """The folder at a path; a link to a folder is followed."""
    if _BY_DESCRIPTOR:
        return _ByDescriptor(os.open(path, READ | _DIRECTORY))
    resolved = path.resolve()
    return _ByPath(resolved, resolved)


def _about(found: os.stat_result, mode: int | None = None) -> About:
    return About(
        found.st_mode if mode is None else mode,
        found.st_size,
        found.st_mtime_ns,
        (found.st_dev, found.st_ino),
        bool(getattr(found, "st_file_attributes", 0) & _HIDDEN),
    )
