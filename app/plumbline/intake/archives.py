"""Archives as a row of named entries, each of which can be opened: nothing is ever written out.

An entry's name is data for a person, never a path on this machine. Links, devices and what a password protects are skips.
"""

from __future__ import annotations

import io
import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Final, Protocol, cast

from plumbline.domain import caps
from plumbline.domain.content import SkipReason
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.intake.items import shown_path
from plumbline.intake.unpacking import Budget, Unpacked, buffered
from plumbline.tables.document import DocumentError

BROKEN: Final = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, NotImplementedError, RuntimeError, ValueError, IndexError,
    OSError,
)  # fmt: skip
"""What the libraries raise on damaged archives."""

_HELD: Final = 32_000_000
"""Entries up to this size are held in memory while they are read: going back in an archive is slow."""

_ENCRYPTED: Final = 0x1
_UNIX: Final = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive.

    Attributes:
        name: with slashes between folders, as it can be shown and stored.
        size: as the archive says, in bytes.
        opens: gives the file; `DocumentError` when it can't be unpacked. Whoever takes it closes it.
    """

    name: str
    size: int
    opens: Callable[[], BinaryIO]

    @property
    def suffix(self) -> str:
        """The name's ending in lower case, with its dot; empty if it has none."""
        last = self.name.rsplit("/", 1)[-1]
        stem, dot, end = last.rpartition(".")
        return f".{end.lower()}" if dot and stem else ""


@dataclass(frozen=True, slots=True)
class NoEntry:
    """Something in an archive that is not read, and why."""

    name: str
    reason: SkipReason
    detail: Message


class Archive(Protocol):
    """An open archive."""

    def __iter__(self) -> Iterator[Entry | NoEntry]:
        """Its files in its own order, and what of it is not read; `DocumentError` where it is damaged."""

    def names(self) -> tuple[str, ...]:
        """The names of the files that can be opened; empty where that takes unpacking all of it."""

    def find(self, name: str) -> Entry | None:
        """The file of this name; where there are several, the last, as programs that unpack it would leave it."""


class ZipArchive:
    """A zip file; `DocumentError` when it is none, or has too many entries."""

    def __init__(self, file: BinaryIO, budget: Budget, work: Work) -> None:
        self._budget = budget
        self._work = work
        try:
            file.seek(0)
            self._zip = zipfile.ZipFile(file)
        except BROKEN as error:
            raise damaged(error) from error
        self._infos = self._zip.infolist()
        if len(self._infos) > caps.ENTRIES:
            raise too_many()

    def __iter__(self) -> Iterator[Entry | NoEntry]:
        for info in self._infos:
            self._work.check()
            if not info.is_dir():
                yield self._entry(info)

    def names(self) -> tuple[str, ...]:
        return tuple(
            entry.name
            for entry in (self._entry(info) for info in self._infos if not info.is_dir())
            if isinstance(entry, Entry)
        )

    def find(self, name: str) -> Entry | None:
        for info in reversed(self._infos):
            if not info.is_dir() and shown_path(info.filename) == name:
                entry = self._entry(info)
                return entry if isinstance(entry, Entry) else None
        return None

    def _entry(self, info: zipfile.ZipInfo) -> Entry | NoEntry:
        name = shown_path(info.filename)
        if info.create_system == _UNIX and (kind := stat.S_IFMT(info.external_attr >> 16)) and kind != stat.S_IFREG:
            return _no_file(name, stat.S_ISLNK(kind))
        if info.flag_bits & _ENCRYPTED:
            return NoEntry(name, SkipReason.PROTECTED, Message("It is protected by a password."))
        opens = partial(self._open, info)
        return Entry(name, info.file_size, partial(_opened, opens, info.compress_size, info.file_size, self._budget))

    def _open(self, info: zipfile.ZipInfo) -> BinaryIO:
        return cast("BinaryIO", self._zip.open(info))


class TarArchive:
    """A tar file, in constant memory; `DocumentError` when it is none."""

    def __init__(self, file: BinaryIO, budget: Budget, work: Work) -> None:
        self._file = file
        self._budget = budget
        self._work = work

    def __iter__(self) -> Iterator[Entry | NoEntry]:
        try:
            self._file.seek(0)
            tar = tarfile.open(fileobj=self._file, mode="r:")  # noqa: SIM115 - its entries are read while it is open
            number = 0
            while (member := tar.next()) is not None:
                tar.members = []  # type: ignore[attr-defined] # else each member stays in memory
                self._work.check()
                number += 1
                if number > caps.ENTRIES:
                    raise too_many()
                if not member.isdir():
                    yield self._entry(tar, member)
            yield from self._rest(tar)
        except DocumentError:
            raise
        except BROKEN as error:
            raise damaged(error) from error

    def names(self) -> tuple[str, ...]:
        return ()

    def find(self, name: str) -> Entry | None:
        found: Entry | None = None
        for entry in self:
            if isinstance(entry, Entry) and entry.name == name:
                found = entry
        return found

    def _entry(self, tar: tarfile.TarFile, member: tarfile.TarInfo) -> Entry | NoEntry:
        name = shown_path(member.name)
        if not member.isreg():
            return _no_file(name, member.issym() or member.islnk())
        opens = partial(_tar_file, tar, member)
        return Entry(name, member.size, partial(_opened, opens, member.size, member.size, self._budget))

    def _rest(self, tar: tarfile.TarFile) -> Iterator[NoEntry]:
        """The library ends without a word where a header is damaged: then there may be more that nobody has read."""
        self._file.seek(tar.offset)  # where it expected the next header
        block = self._file.read(tarfile.BLOCKSIZE)
        if block.strip(b"\0"):
            detail = Message("The rest of the archive is damaged and was not read.")
            yield NoEntry("", SkipReason.MALFORMED, detail)
        elif not block:
            yield NoEntry("", SkipReason.MALFORMED, Message("The archive has no end: it may have been cut off."))


def _tar_file(tar: tarfile.TarFile, member: tarfile.TarInfo) -> BinaryIO:
    file = tar.extractfile(member)
    if file is None:
        raise tarfile.ReadError("no file")
    return cast("BinaryIO", file)


def _opened(opens: Callable[[], BinaryIO], packed: int, size: int, budget: Budget) -> BinaryIO:
    if size <= _HELD:
        with Unpacked(opens, packed, budget, BROKEN) as stream:
            data = stream.take(_HELD + 1)
        if len(data) <= _HELD:
            return io.BytesIO(data)
    return buffered(Unpacked(opens, packed, budget, BROKEN))


def _no_file(name: str, link: bool) -> NoEntry:
    if link:
        return NoEntry(name, SkipReason.LINK, Message("Links inside an archive are not followed."))
    return NoEntry(name, SkipReason.NOT_REGULAR, Message("It is not a regular file."))


def damaged(error: BaseException) -> DocumentError:
    """An archive that can't be opened, or read further."""
    reason = str(error) or type(error).__name__
    return DocumentError(
        SkipReason.MALFORMED, Message("It is damaged, or not an archive: {reason}.", reason=reason[:200])
    )


def too_many() -> DocumentError:
    """More entries than are read."""
    return DocumentError(SkipReason.TOO_LARGE, Message("It has more than {limit} entries.", limit=caps.ENTRIES))
