"""Files that were compressed alone (gz, zst, bz2, xz): what is inside is read as its own name says, in constant memory."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO, Final, cast

from backports import zstd

from plumbline.domain import caps
from plumbline.intake.unpacking import Budget, Unpacked, buffered

_BROKEN: Final = (gzip.BadGzipFile, zlib.error, lzma.LZMAError, zstd.ZstdError, OSError, ValueError)


def _gz(file: BinaryIO) -> BinaryIO:
    return gzip.GzipFile(fileobj=file, mode="rb")  # type: ignore[return-value]


def _zst(file: BinaryIO) -> BinaryIO:
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max.value: caps.WINDOW_BYTES.bit_length() - 1}
    stream: Any = zstd.ZstdFile(file, "rb", options=options)
    return cast("BinaryIO", stream)


def _bz2(file: BinaryIO) -> BinaryIO:
    return bz2.BZ2File(file, "rb")  # type: ignore[return-value]


def _xz(file: BinaryIO) -> BinaryIO:
    return lzma.LZMAFile(file, "rb")  # type: ignore[return-value]


_OPENS: Final[dict[str, Callable[[BinaryIO], BinaryIO]]] = {".gz": _gz, ".zst": _zst, ".bz2": _bz2, ".xz": _xz}
PACKED: Final = frozenset(_OPENS)
"""Endings of files that hold one other file."""

_SHORT: Final = {".tgz": (".gz", ".tar"), ".tbz2": (".bz2", ".tar"), ".txz": (".xz", ".tar"), ".tzst": (".zst", ".tar")}
_MAGIC: Final = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst", b"BZh": ".bz2", b"\xfd7zXZ\x00": ".xz"}


def packing(name: str, suffix: str) -> tuple[str, str] | None:
    """How a file of this name is packed, and the ending of what it holds; None where it is not packed.

    "a.csv.gz" is packed with gz and holds a csv file, "a.tgz" a tar file.
    """
    if suffix in _SHORT:
        return _SHORT[suffix]
    if suffix not in PACKED:
        return None
    inner = name[: -len(suffix)].rsplit("/", 1)[-1]
    stem, dot, end = inner.rpartition(".")
    return suffix, f".{end.lower()}" if dot and stem else ""


def unpack(file: BinaryIO, way: str, size: int, budget: Budget, most: int | None = None) -> BinaryIO:
    """What the file holds, as a file; reading it raises `DocumentError` when it is damaged or too large."""
    return buffered(Unpacked(partial(_begin, file, way), size, budget, _BROKEN, most))


def _begin(file: BinaryIO, way: str) -> BinaryIO:
    file.seek(0)
    return _OPENS[way](file)


def way_of(head: bytes) -> str | None:
    """How bytes are packed that begin like this, whatever the file's name says."""
    return next((way for magic, way in _MAGIC.items() if head.startswith(magic)), None)
