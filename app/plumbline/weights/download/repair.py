"""Repair: a file that is whole and wrong is fetched again in blocks and compared, and only what differs is replaced.

Bytes altered on the way differ the second time, so replacing those blocks mends the file. When nothing differs, the server really
has other bytes than it promises, and no further attempt would help. Either way the person is told which bytes were asked for and
which came. The wrong file stays aside as `.part`; its name alone keeps it from being loaded.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.models.download import Phase, Tuning
from plumbline.weights.disk import on_disk
from plumbline.weights.download.errors import DownloadError, HashMismatchError
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.source import ByteSource
from plumbline.weights.library.journal import Journal, Pin, journal_of

BLOCK: Final = 16 * 1024 * 1024
Report = Callable[[Phase, int, str], None]


@dataclass(frozen=True, slots=True)
class Difference:
    """A block whose bytes were not the same twice.

    Attributes:
        start, end: first byte and the byte after the last.
        first, second: hex sha256 of what came first and of what came then.
    """

    start: int
    end: int
    first: str
    second: str


class NoBlocks(Exception):  # noqa: N818 - a fact about the server, not an error
    """The server gives whole files alone, so blocks can't be compared."""


def repair(
    source: ByteSource, pin: Pin, part: Path, got: str, tuning: Tuning, pace: RateLimiter, report: Report
) -> tuple[Difference, ...]:
    """Mends a `.part` whose hash is `got` and not `pin.sha256`.

    Returns:
        The blocks that were replaced; the file's hash is right now.

    Raises:
        Mismatch: it could not be mended.
        NoBlocks: the server has no ranges: the caller may fetch the file anew as a whole.
        DownloadError: the second copy can't be fetched now; blocks that were mended stay so.
        Stopped: the person stopped it.
    """
    with on_disk(part.parent, 0):
        Journal(journal_of(part), pin).restart()
    differences: list[Difference] = []
    digest = hashlib.sha256()
    source.renew()
    for start in range(0, pin.bytes, BLOCK):
        end = min(start + BLOCK, pin.bytes)
        report(Phase.REPAIRING, start, "")
        new = _block(source, start, end, tuning, pace)
        with on_disk(part.parent, 0), part.open("rb+") as file:
            file.seek(start)
            old = file.read(end - start)
            if new != old:
                differences.append(Difference(start, end, _sha(old), _sha(new)))
                file.seek(start)
                file.write(new)
                file.flush()
                os.fsync(file.fileno())
        digest.update(new)
    if digest.hexdigest() != pin.sha256:
        raise mismatch(pin, got, digest.hexdigest(), differences)
    return tuple(differences)


def mismatch(pin: Pin, first: str, second: str, differences: Sequence[Difference]) -> HashMismatchError:
    """The sentence for a file that stays wrong: what was asked for, what came, where two copies differ."""
    asked = f"Asked for: {pin.path}, {pin.bytes:,} bytes, sha256 {pin.sha256}. Got: {pin.bytes:,} bytes, sha256 {first}"
    if not differences and first == second:
        why = "; fetched again, the same bytes came, so the server itself has other bytes than it promises."
    elif not differences:
        why = f", and then sha256 {second}: something on the way alters them."
    else:
        places = ", ".join(f"{block.start:,} to {block.end - 1:,}" for block in differences[:5])
        more = f" and {len(differences) - 5} more" if len(differences) > 5 else ""
        why = f", and then sha256 {second}. Between the two, the bytes {places}{more} differ: something on the way alters them."
    return HashMismatchError(
        Message("The file is not what was promised"),
        asked + why + " It is kept aside and never loaded.",
        Message(
            "Try again later, over another network, or from another address (`--endpoint`); blocks that are right are not replaced. `plumbline models remove` deletes what was fetched."
        ),
    )


def _block(source: ByteSource, start: int, end: int, tuning: Tuning, pace: RateLimiter) -> bytes:
    """One block, fetched anew; trouble that may pass is waited out."""
    attempts, since = 0, time.monotonic()
    while True:
        pieces: list[bytes] = []
        try:
            with source.open(start, end) as body:
                if not body.ranged:
                    raise NoBlocks
                for piece in body.pieces:
                    pieces.append(piece)
                    pace.take(len(piece))
            return b"".join(pieces)
        except DownloadError as trouble:
            pause = max(trouble.wait_s, min(tuning.last_wait_s, tuning.first_wait_s * 2.0 ** min(attempts, 10)))
            if not trouble.retry or time.monotonic() - since + pause > tuning.patience_s:
                raise
        pace.hold(pause)
        attempts += 1
        source.renew()


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
