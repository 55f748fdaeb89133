"""From what a person chose to open files: the only module of the readers that touches the file system.

Invariants: nothing outside the chosen folder is opened, whoever moves or replaces things meanwhile. Where the system can (Linux,
macOS), each step is opened relative to its parent's descriptor without following links, and what was opened is checked again.
Pipes, devices and sockets are never opened. A link is followed only where it is itself what the person chose.

The order is that of the names' characters, files and folders mixed, so that it is the same on every system. At most `_NAMES` of a
folder's names are held at a time (about 10 MB): a folder with more is listed again for each batch.
"""

from __future__ import annotations

import errno
import fnmatch
import glob
import heapq
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.errors import reason as reason_of
from plumbline.domain.messages import Message
from plumbline.intake.items import shown_path
from plumbline.intake.options import IntakeOptions

_NAMES = 100_000
_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
_CAREFUL = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_DIRECTORY = getattr(os, "O_DIRECTORY", 0)
_SYSTEM_NAMES = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"}
)
_STANDS_FOR_ANOTHER = 0x20000000
"""The bit by which Windows marks what stands for another name (winnt.h, IsReparseTagNameSurrogate)."""

_BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.scandir in os.supports_fd and _NOFOLLOW != 0


@dataclass(frozen=True, slots=True)
class Opened:
    """An open regular file. Whoever takes it closes `handle` before asking for the next one.

    Attributes:
        name: the path as the person would write it: what they chose, and the way from there.
        suffix: the name's ending in lower case, with its dot; empty if it has none.
    """

    name: str
    suffix: str
    handle: BinaryIO


def open_source(source: str | Path, options: IntakeOptions) -> Iterator[Opened | Skip]:
    """The files of one source: itself, or all in the folder that it is."""
    name = shown_path(source)
    if not name:
        yield _skip(name, SkipReason.MISSING, Message("The name is empty."))
        return
    path = Path(source)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _walk(path, name, options)
            return
        if not stat.S_ISREG(mode):
            yield _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
            return
        opened = _opened(os.open(path, _READ | _CAREFUL), name)
    except (OSError, ValueError) as error:
        yield _failed(name, error, path)
        return
    yield opened


def file_in(source: str | Path, name: str, most: int) -> bytes:
    """A small file directly in a folder that a person chose; empty where there is none, or it has more than `most` bytes."""
    try:
        root = _root(Path(source))
    except (OSError, ValueError):
        return b""
    try:
        opened = _opened(root.open_file(name), name)
    except (OSError, ValueError):
        return b""
    finally:
        root.close()
    if isinstance(opened, Skip):
        return b""
    with opened.handle:
        found = opened.handle.read(most + 1)
    return found if len(found) <= most else b""


def _walk(path: Path, name: str, options: IntakeOptions) -> Iterator[Opened | Skip]:
    """Depth first, in the order of names. One descriptor is open for each level."""
    root = _root(path)
    levels = [_Level(root, name, _names(root, name))]
    try:
        while levels:
            level = levels[-1]
            entry = next(level.entries, None)
            if entry is None:
                levels.pop().folder.close()
                continue
            found = entry if isinstance(entry, Skip) else _look(level, entry, options, levels)
            if isinstance(found, _Level):
                levels.append(found)
            else:
                yield found
    finally:
        for level in levels:
            level.folder.close()


def _look(level: _Level, entry: str, options: IntakeOptions, above: list[_Level]) -> Opened | Skip | _Level:
    """What stands under one name: an open file, a folder to enter, or a reason to do neither."""
    name = str(Path(level.name) / shown_path(entry))
    if is_excluded(name, name[len(str(Path(above[0].name))) :], options.exclude):
        return _skip(name, SkipReason.EXCLUDED, Message("It was left out by choice."))
    if is_system_name(entry):
        return _skip(
            name,
            SkipReason.HIDDEN,
            Message("Hidden and system files are left out. Choose the file itself to have it read."),
        )
    try:
        mode = level.folder.mode(entry)
        if stat.S_ISLNK(mode):
            return _skip(name, SkipReason.LINK, Message("Links inside a folder are not followed."))
        if stat.S_ISREG(mode):
            return _opened(level.folder.open_file(entry), name)
        if not stat.S_ISDIR(mode):
            return _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
        if not options.recursive:
            return _skip(
                name, SkipReason.EXCLUDED, Message("Folders inside the chosen folder are left out by an option.")
            )
        if len(above) > options.max_depth:
            return _skip(
                name, SkipReason.TOO_LARGE, Message("Folders are read to a depth of {depth}.", depth=options.max_depth)
            )
        folder = level.folder.enter(entry)
    except (OSError, ValueError) as error:
        return _failed(name, error)
    if any(folder.identity == level.folder.identity for level in above):
        folder.close()
        return _skip(name, SkipReason.LINK, Message("It leads back to a folder that contains it."))
    return _Level(folder, name, _names(folder, name))


def is_excluded(path: str, way: str, patterns: Sequence[str]) -> bool:
    """True where a pattern fits the path, the way to it from the chosen folder, or its last part."""
    if not patterns:
        return False
    path, way = (text.replace(os.sep, "/") for text in (path, way))
    names = (path, way.lstrip("/"), path.rpartition("/")[2])
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns for name in names)


def pattern_of(path: str) -> str:
    """The pattern that fits this path alone."""
    return glob.escape(path.replace(os.sep, "/"))


def is_system_name(name: str) -> bool:
    """True for the names of hidden files and of those that systems leave in folders."""
    return name.startswith((".", "~$")) or name.lower() in _SYSTEM_NAMES


class _Folder(Protocol):
    """`mode` does not follow links; `open_file` and `enter` refuse them with ELOOP."""

    identity: tuple[int, int]

    def scan(self) -> os._ScandirIterator[str]: ...
    def mode(self, name: str) -> int: ...
    def open_file(self, name: str) -> int: ...
    def enter(self, name: str) -> _Folder: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Level:
    folder: _Folder
    name: str
    entries: Iterator[str | Skip]


class _ByDescriptor:
    """A folder held open: its path may change, what is in it stays reachable and nothing else is."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        about = os.fstat(descriptor)
        self.identity = (about.st_dev, about.st_ino)

    def scan(self) -> os._ScandirIterator[str]:
        return os.scandir(self._descriptor)

    def mode(self, name: str) -> int:
        return os.stat(name, dir_fd=self._descriptor, follow_symlinks=False).st_mode

    def open_file(self, name: str) -> int:
        return os.open(name, _READ | _CAREFUL | _NOFOLLOW, dir_fd=self._descriptor)

    def enter(self, name: str) -> _ByDescriptor:
        return _ByDescriptor(os.open(name, _READ | _NOFOLLOW | _DIRECTORY, dir_fd=self._descriptor))

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

    def mode(self, name: str) -> int:
        about = (self._path / name).lstat()
        if getattr(about, "st_reparse_tag", 0) & _STANDS_FOR_ANOTHER:
            return stat.S_IFLNK  # junctions and mount points too, but not files that a cloud keeps
        return about.st_mode

    def open_file(self, name: str) -> int:
        return os.open(self._inside(name), _READ | _CAREFUL | _NOFOLLOW)

    def enter(self, name: str) -> _ByPath:
        return _ByPath(self._inside(name), self._root)

    def close(self) -> None:
        pass

    def _inside(self, name: str) -> Path:
        path = self._path / name
        if not path.resolve().is_relative_to(self._root):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), name)
        return path


def _root(path: Path) -> _Folder:
    if _BY_DESCRIPTOR:
        return _ByDescriptor(os.open(path, _READ | _DIRECTORY))
    resolved = path.resolve()
    return _ByPath(resolved, resolved)


def _names(folder: _Folder, name: str) -> Iterator[str | Skip]:
    """In order, in batches of at most `_NAMES`."""
    last: str | None = None
    while True:
        try:
            with folder.scan() as entries:
                after = (entry.name for entry in entries if last is None or entry.name > last)
                batch = heapq.nsmallest(_NAMES, after)
        except OSError as error:
            yield _failed(name, error)
            return
        yield from batch
        if len(batch) < _NAMES:
            return
        last = batch[-1]


def _opened(descriptor: int, name: str) -> Opened | Skip:
    """Checks once more what it is: it may have been replaced since it was looked at."""
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        return _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
    return Opened(name, Path(name).suffix.lower(), os.fdopen(descriptor, "rb"))


def _kind(mode: int) -> Message:
    if stat.S_ISFIFO(mode):
        return Message("It is a pipe; only regular files are read.")
    if stat.S_ISSOCK(mode):
        return Message("It is a socket; only regular files are read.")
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        return Message("It is a device; only regular files are read.")
    if stat.S_ISDIR(mode):
        return Message("It is a folder; only regular files are read.")
    return Message("Only regular files are read.")


def _failed(name: str, error: OSError | ValueError, path: Path | None = None) -> Skip:
    if not isinstance(error, OSError):  # a name with a zero byte
        return _skip(name, SkipReason.MISSING, Message("There is no file or folder with this name."))
    if error.errno == errno.ELOOP:
        return _skip(name, SkipReason.LINK, Message("It is a link, or a link that leads back to itself."))
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        if path is not None and path.is_symlink():
            return _skip(name, SkipReason.LINK, Message("It is a link to something that does not exist."))
        return _skip(name, SkipReason.MISSING, Message("There is no file or folder with this name, or it was removed."))
    return _skip(name, SkipReason.UNREADABLE, Message("The system reports: {reason}.", reason=reason_of(error)))


def _skip(name: str, reason: SkipReason, detail: Message) -> Skip:
    return Skip(Origin(name), reason, detail)
