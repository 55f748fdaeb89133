"""A pack of policies in a zip file: unpacked under limits, into a folder that is deleted afterwards.

Only regular files that can belong to a policy are unpacked, and only where their names stay inside the folder. The limits are far
above any pack and far below what would do harm.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.files.leftovers import temporary_folder
from plumbline.services.policies.files import MOST_BYTES

MOST_ENTRIES: Final = 5_000
MOST_UNPACKED: Final = 10_000_000
MOST_RATIO: Final = 50
"""How many times its size a pack may unpack to, beyond `_FREE_BYTES`: texts that people write come to ten at most."""

_FREE_BYTES: Final = 500_000
_SUFFIXES: Final = ("", ".md", ".txt", ".markdown", ".toml")
_LINK: Final = 0o120000
_KIND: Final = 0o170000


@contextmanager
def unpacked(file: Path) -> Iterator[Path]:
    """The folder of a pack's policies while they are read; a path that is not a zip file is given back as it is.

    Raises:
        InputError: the file is broken, encrypted, or larger than a pack of policies.
        MachineError: there is no space for it.
    """
    if file.is_dir() or not zipfile.is_zipfile(file):
        if file.is_file() and file.suffix.lower() == ".zip":
            raise InputError(
                Message("The zip file can't be read"),
                Message("{file} is not a zip file.", file=file),
                Message("Copy or download it again."),
            )
        yield file
        return
    with temporary_folder() as place:
        folder = place / file.stem
        folder.mkdir()
        try:
            _unpack(file, folder)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, UnicodeError, zlib.error) as error:
            raise InputError(
                Message("The zip file can't be read"),
                Message("{file} is damaged or encrypted: {reason}.", file=file, reason=str(error)),
                Message("Unpack it and import the folder."),
            ) from error
        except OSError as error:
            raise MachineError(
                Message("The zip file can't be unpacked"),
                Message("{file}: {reason}.", file=file, reason=reason(error)),
            ) from error
        yield folder


def _unpack(file: Path, folder: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        taken = [entry for entry in entries if _belongs(entry)]
        size = sum(entry.file_size for entry in taken)
        most = min(MOST_UNPACKED, _FREE_BYTES + MOST_RATIO * sum(entry.compress_size for entry in taken))
        if len(entries) > MOST_ENTRIES or size > most:
            raise InputError(
                Message("The zip file is too large"),
                Message("{file} contains more than a pack of policies does.", file=file),
                Message("Unpack it and import the folder of the policies."),
            )
        for entry in taken:
            target = folder.joinpath(*PurePosixPath(entry.filename).parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(entry) as source:
                target.write_bytes(source.read(MOST_BYTES + 1))


def _belongs(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename)
    strange = path.is_absolute() or any(
        part == ".." or part.startswith(".") or ":" in part or "\\" in part for part in path.parts
    )
    link = (entry.external_attr >> 16) & _KIND == _LINK
    return not (
        entry.is_dir() or strange or link or path.suffix.lower() not in _SUFFIXES or entry.file_size > MOST_BYTES
    )
