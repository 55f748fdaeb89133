"""Which files a folder holds now, without opening any: what watching a folder looks at again and again.

What reading a folder leaves out is left out here too, without a word: hidden and system files, links, whatever is no regular file.
Files that programs write under a passing name until they are complete are left out as well.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.content import Origin, Skip, SkipReason
from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.intake.folders import is_excluded, is_system_name, names_in, open_source
from plumbline.intake.held import Folder, hold
from plumbline.intake.options import IntakeOptions

_PASSING: Final = (
    ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".swp", "~",
)  # fmt: skip
"""Endings of files that are not complete: of downloads, transfers and editors. They are taken where they are named as wanted."""

_BLOCK: Final = 1024 * 1024

State = tuple[int, int, tuple[int, int]]
"""Size, time of the last change, and which file it is: another one of these is another content."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file; `name` is its path from the folder on, with "/" between the steps."""

    name: str
    state: State


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files are looked for.

    Attributes:
        endings: of their names, in lower case with the dot in front; empty for all.
        without: folders that are passed over, by their identity.
    """

    endings: tuple[str, ...] = ()
    without: frozenset[tuple[int, int]] = frozenset()

    def takes(self, name: str) -> bool:
        if is_system_name(name):
            return False
        low = name.lower()
        return low.endswith(self.endings) if self.endings else not low.endswith(_PASSING)


def endings_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Endings as `Wanted` has them: "csv", ".CSV" and "*.csv" are the same; several can stand in one text, with commas."""
    parts = (part.strip().lower().removeprefix("*") for text in texts for part in text.split(","))
    return tuple(dict.fromkeys(f".{part.lstrip('.')}" for part in parts if part.strip(".")))


def identity_of(path: Path) -> tuple[int, int]:
    """Which folder it is, whatever it is called; an `OSError` where there is none."""
    held = hold(path)
    try:
        return held.identity
    finally:
        held.close()


def survey(path: Path, wanted: Wanted, options: IntakeOptions, work: Work) -> Iterator[Found]:
    """The files in a folder, in the order of reading.

    Raises:
        OSError: the folder can't be looked into. What can't be looked into below it is passed over.
    """
    root = hold(path)
    try:
        yield from _below(root, (root.identity,), (path, ""), wanted, options, work)
    finally:
        root.close()


def digest(folder: Path, name: str, work: Work) -> tuple[str, State] | Skip:
    """Hex sha256 of a file's bytes, and its state while it was read; a skip where it can't be read."""
    (opened,) = open_source(folder, IntakeOptions(files=(name,)))
    if isinstance(opened, Skip):
        return opened
    found = hashlib.sha256()
    with opened.handle as file:
        about = os.fstat(file.fileno())
        try:
            while block := file.read(_BLOCK):
                work.check()
                found.update(block)
        except OSError as error:
            return Skip(
                Origin(opened.name),
                SkipReason.UNREADABLE,
                Message("The system reports: {reason}.", reason=reason(error)),
            )
    return found.hexdigest(), (about.st_size, about.st_mtime_ns, (about.st_dev, about.st_ino))


def _below(
    folder: Folder,
    above: tuple[tuple[int, int], ...],
    place: tuple[Path, str],
    wanted: Wanted,
    options: IntakeOptions,
    work: Work,
) -> Iterator[Found]:
    """`place`: the chosen folder, and the way from there."""
    root, prefix = place
    for name in names_in(folder, prefix):
        work.check()
        if isinstance(name, Skip):
            if not prefix:
                raise OSError(str(name.detail))
            return
        way = prefix + name
        if is_system_name(name) or is_excluded(str(root / way), way, options.exclude):
            continue
        try:
            about = folder.about(name)
            if about.hidden:
                continue
            if stat.S_ISREG(about.mode) and wanted.takes(name):
                yield Found(way, (about.size, about.changed, about.identity))
            if not stat.S_ISDIR(about.mode) or not options.recursive or len(above) > options.max_depth:
                continue
            inner = folder.enter(name)
        except (OSError, ValueError):
            continue  # it is gone, or is not to be looked into
        try:
            if inner.identity not in above and inner.identity not in wanted.without:
                yield from _below(inner, (*above, inner.identity), (root, f"{way}/"), wanted, options, work)
        finally:
            inner.close()
