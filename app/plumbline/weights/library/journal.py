"""The journal beside a `.part` file: what of it is durably on the disk.

Invariants: a line is appended and synced only after the bytes that it names were, so after a power cut the journal never claims too
much. The first line pins what is being downloaded; a journal of anything else is not used. A torn last line is ignored.

The journal also keeps the sha256 of the file's beginning at every `DIGEST_STEP`: when a download is resumed, the bytes on the disk
are hashed again and compared, so a block that the disk lost is downloaded again at once, instead of failing the check at the end.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from plumbline.files.atomic import sync_folder

FORMAT: Final = 1
DIGEST_STEP: Final = 64 * 1024 * 1024
MAX_BYTES: Final = 64 * 1024 * 1024
Span = tuple[int, int]  # first byte, byte after the last


@dataclass(frozen=True, slots=True)
class Pin:
    """What is being downloaded, exactly.

    Attributes:
        place: the endpoint; not part of the comparison, so that a download can be resumed from a mirror.
        sha256: hex, or "" when the server names none.
    """

    place: str
    repository: str
    commit: str
    path: str
    bytes: int
    sha256: str

    def same_file(self, other: Pin) -> bool:
        """True when bytes of the one can be used for the other: the same hash, or without one the same commit and path."""
        if self.bytes != other.bytes or self.sha256 != other.sha256:
            return False
        return bool(self.sha256) or (self.repository, self.commit, self.path) == (
            other.repository,
            other.commit,
            other.path,
        )


def joined(spans: Iterable[Span]) -> list[Span]:
    """Sorted, with those that touch made one; empty ones left out."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def missing(spans: Iterable[Span], size: int, most: int) -> list[Span]:
    """What is not covered up to `size`, in pieces of at most `most` bytes."""
    gaps: list[Span] = []
    at = 0
    for start, end in [*joined(spans), (size, size)]:
        while at < min(start, size):
            piece = min(start, size, at + most)
            gaps.append((at, piece))
            at = piece
        at = max(at, end)
    return gaps


def without(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """The spans with `start` to `end` cut out."""
    result: list[Span] = []
    for first, last in joined(spans):
        result += [(first, min(last, start)), (max(first, end), last)]
    return joined(result)


class Journal:
    """One file's journal, open for appending: continued if it is of the same file, else begun anew."""

    def __init__(self, path: Path, pin: Pin) -> None:
        self.path = path
        self.pin = pin
        old = _read(path)
        fits = old is not None and old.pin.same_file(pin) and part_of(path).is_file()
        self.resumed = fits
        self.done: list[Span] = old.done if old is not None and fits else []
        self.digests: dict[int, str] = old.digests if old is not None and fits else {}
        self._file: int | None = None
        self._begin()

    def _begin(self) -> None:
        """Writes the state as a new file that replaces the old one, without torn lines and old states."""
        fresh = self.path.with_name(self.path.name + ".new")
        fresh.write_bytes(b"")
        self._file = os.open(fresh, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        lines = [_line({"format": FORMAT, "pin": asdict(self.pin)}), _line({"done": self.done})]
        lines += [_line({"hash": [offset, digest]}) for offset, digest in sorted(self.digests.items())]
        self._append(b"".join(lines))
        if os.name == "nt":  # an open file can't be renamed there
            os.close(self._file)
            fresh.replace(self.path)
            self._file = os.open(self.path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        else:
            fresh.replace(self.path)
            sync_folder(self.path.parent)

    def write(self, done: list[Span], digests: dict[int, str]) -> None:
        """`done` are all ranges synced so far, `digests` those that are new; after an error what was written before still holds."""
        self.done = done
        self.digests.update(digests)
        record: dict[str, object] = {"done": done}
        lines = [_line(record)] + [_line({"hash": [offset, digest]}) for offset, digest in sorted(digests.items())]
        self._append(b"".join(lines))

    def restart(self) -> None:
        """Drops the digests, because bytes are about to be replaced; then closes."""
        self.digests = {}
        self.close()
        self._begin()
        self.close()

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _append(self, data: bytes) -> None:
        assert self._file is not None, "the journal was closed"  # noqa: S101
        view = memoryview(data)
        while view:
            view = view[os.write(self._file, view) :]
        os.fsync(self._file)


@dataclass(frozen=True, slots=True)
class _State:
    pin: Pin
    done: list[Span]
    digests: dict[int, str]


def part_of(journal: Path) -> Path:
    """The `.part` file of a journal."""
    return journal.with_name(journal.name.removesuffix(".journal"))


def journal_of(part: Path) -> Path:
    """The journal of a `.part` file."""
    return part.with_name(part.name + ".journal")


def bytes_done(part: Path, pin: Pin) -> int:
    """How much of a `.part` file is durable and can be used for `pin`; 0 without a journal."""
    state = _read(journal_of(part))
    if state is None or not part.is_file() or not state.pin.same_file(pin):
        return 0
    return sum(end - start for start, end in state.done)


def _line(record: dict[str, object]) -> bytes:
    return json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n"


def _read(path: Path) -> _State | None:
    """The state that the journal's whole lines tell, or None when there is none to trust."""
    try:
        with path.open("rb") as file:
            lines = file.read(MAX_BYTES).split(b"\n")[:-1]  # what follows the last line's end is torn
    except OSError:
        return None
    pin: Pin | None = None
    done: list[Span] = []
    digests: dict[int, str] = {}
    try:
        for line in lines:
            record = json.loads(line)
            if "pin" in record and record["format"] == FORMAT:
                pin = Pin(**record["pin"])
            if "done" in record and pin is not None:
                done = joined((int(start), int(end)) for start, end in record["done"])
                if done and not 0 <= done[0][0] <= done[-1][1] <= pin.bytes:
                    return None
            if "hash" in record:
                offset, digest = record["hash"]
                digests[int(offset)] = str(digest)
    except (ValueError, TypeError, KeyError):
        pass  # a torn line: what the lines before it say still holds
    return _State(pin, done, digests) if pin is not None else None
