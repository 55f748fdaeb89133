"""From what a person chose to open files: with `held` and `survey` the only module of the readers that touches the file system.

Invariants: nothing outside the chosen folder is opened, whoever moves or replaces things meanwhile (`held`), and what was opened is
checked again. Pipes, devices and sockets are never opened. A link is followed only where it is itself what the person chose.

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
from typing import BinaryIO

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.errors import reason as reason_of
from plumbline.domain.messages import Message
from plumbline.intake.held import CAREFUL, READ, Folder, hold
from plumbline.intake.items import shown_path
from plumbline.intake.options import IntakeOptions

_NAMES = 100_000
_SYSTEM_NAMES = frozenset(
    {"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "system volume information"}
)


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
            yield from _listed(path, name, options.files) if options.files else _walk(path, name, options)
            return
        if not stat.S_ISREG(mode):
            yield _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
            return
        opened = _opened(os.open(path, READ | CAREFUL), name, Path(name).name)
    except (OSError, ValueError) as error:
        yield _failed(name, error, path)
        return
    yield opened


def file_in(source: str | Path, name: str, most: int) -> bytes:
    """A small file directly in a folder that a person chose; empty where there is none, or it has more than `most` bytes."""
    try:
        root = hold(Path(source))
    except (OSError, ValueError):
        return b""
    try:
        opened = _opened(root.open_file(name), name, name)
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
    root = hold(path)
    chosen = str(Path(name))
    levels = [_level(root, name)]
    try:
        while levels:
            level = levels[-1]
            entry = next(level.entries, None)
            if entry is None:
                levels.pop().folder.close()
                continue
            found = entry if isinstance(entry, Skip) else _look(level, entry, options, levels, chosen)
            if isinstance(found, _Level):
                levels.append(found)
            else:
                yield found
    finally:
        for level in levels:
            level.folder.close()


def _listed(path: Path, name: str, files: Sequence[str]) -> Iterator[Opened | Skip]:
    """The files that were named, from the folder on."""
    root = hold(path)
    try:
        for file in files:
            shown = str(Path(name) / shown_path(file))
            try:
                opened = _opened(_descend(root, file.split("/")), shown, Path(shown).name)
            except (OSError, ValueError) as error:
                opened = _failed(shown, error)
            yield opened
    finally:
        root.close()


def _descend(root: Folder, steps: Sequence[str]) -> int:
    """The descriptor of a file below the folder; no step leads out of it."""
    folder = root
    try:
        for step in steps[:-1]:
            above, folder = folder, folder.enter(_inner(step))
            if above is not root:
                above.close()
        about = folder.about(_inner(steps[-1]))
        if stat.S_ISLNK(about.mode):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), steps[-1])
        if stat.S_ISDIR(about.mode):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), steps[-1])
        return folder.open_file(steps[-1])
    finally:
        if folder is not root:
            folder.close()


def _inner(step: str) -> str:
    if step in {"", ".", ".."} or os.sep in step:
        raise ValueError(step)
    return step


def _look(
    level: _Level, entry: str, options: IntakeOptions, above: list[_Level], chosen: str
) -> Opened | Skip | _Level:
    """What stands under one name: an open file, a folder to enter, or a reason to do neither."""
    last = shown_path(entry)
    name = level.way + last
    if is_excluded(name, name[len(chosen) :], options.exclude):
        return _skip(name, SkipReason.EXCLUDED, Message("It was left out by choice."))
    if is_system_name(entry):
        return _skip(
            name,
            SkipReason.HIDDEN,
            Message("Hidden and system files are left out. Add the file directly to include it."),
        )
    try:
        mode = level.folder.about(entry).mode
        if stat.S_ISLNK(mode):
            return _skip(name, SkipReason.LINK, Message("Links inside a folder are not followed."))
        if stat.S_ISREG(mode):
            return _opened(level.folder.open_file(entry), name, last)
        if not stat.S_ISDIR(mode):
            return _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
        if not options.recursive:
            return _skip(
                name, SkipReason.EXCLUDED, Message("Folders inside the chosen folder are left out, as chosen.")
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
    return _level(folder, name)


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


@dataclass(frozen=True, slots=True)
class _Level:
    """A folder, its names, and what stands before a name in a path."""

    folder: Folder
    entries: Iterator[str | Skip]
    way: str


def _level(folder: Folder, name: str) -> _Level:
    return _Level(folder, names_in(folder, name), str(Path(name) / "_")[:-1])


def names_in(folder: Folder, name: str) -> Iterator[str | Skip]:
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


def _opened(descriptor: int, name: str, last: str) -> Opened | Skip:
    """Checks once more what it is: it may have been replaced since it was looked at. `last` is the last part of the name."""
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        return _skip(name, SkipReason.NOT_REGULAR, _kind(mode))
    stem, _, end = last.rpartition(".")  # as pathlib has it, in a tenth of the time
    return Opened(name, f".{end.lower()}" if stem and end else "", os.fdopen(descriptor, "rb"))


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
