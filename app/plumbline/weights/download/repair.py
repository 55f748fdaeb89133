"""Repair: a complete but wrong file is downloaded again in blocks, and only blocks that differ are replaced.

Bytes altered on the way differ the second time, so replacing those blocks repairs the file. When nothing differs, the server
has other bytes than it promises, and another attempt would not help. The wrong file stays aside as `.part`, which nothing loads.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.messages import Listing, Message
from plumbline.domain.models.download import Phase, Tuning
from plumbline.domain.work import Work
from plumbline.weights.disk import on_disk
from plumbline.weights.download.errors import DownloadError, HashMismatchError, waiting
from plumbline.weights.download.file_download import Report
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.source import ByteSource
from plumbline.weights.library.journal import Journal, Pin, journal_of

BLOCK: Final = 16 * 1024 * 1024
_MOST_BLOCKS_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Difference:
    """A block whose bytes were not the same twice: from `start` up to `end`, with the hex sha256 of both."""

    start: int
    end: int
    first: str
    second: str


class RangesUnsupportedError(Exception):
    """The server gives whole files only, so blocks can't be compared."""


def repair(
    source: ByteSource, pin: Pin, part: Path, got: str, tuning: Tuning, limiter: RateLimiter, work: Work, report: Report
) -> tuple[Difference, ...]:
    """Repairs a `.part` whose hash is `got` and not `pin.sha256`; returns the blocks that were replaced.

    Raises:
        Cancelled: by `work`; blocks that were repaired stay so, as with the other errors.
        HashMismatchError: it could not be repaired.
        RangesUnsupportedError: the caller may download the file anew as a whole.
        DownloadError: the second copy can't be downloaded now.
        DiskError: the disk is full, or can't be written.
    """
    with on_disk(part.parent, 0):
        Journal(journal_of(part), pin).restart()
    differences: list[Difference] = []
    digest = hashlib.sha256()
    source.renew()
    for start in range(0, pin.bytes, BLOCK):
        end = min(start + BLOCK, pin.bytes)
        work.check()
        report(Phase.REPAIRING, start, None)
        new = _block(source, start, end, tuning, limiter, work, report)
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
    """The error for a file that stays wrong: what was asked for, what came, where two copies differ."""
    if not differences and first == second:
        why = Message(
            "Downloaded again, the same bytes came, so the server itself has other bytes than it promises. "
            "The file is kept aside and never loaded."
        )
    elif not differences:
        why = Message(
            "Downloaded again, the sha256 was {second}: something on the way alters the file. "
            "It is kept aside and never loaded.",
            second=second,
        )
    else:
        blocks = [_bytes(block) for block in differences[:_MOST_BLOCKS_NAMED]]
        if (more := len(differences) - _MOST_BLOCKS_NAMED) > 0:
            blocks.append(Message("{n} more", one="{n} more", n=more))
        why = Message(
            "Downloaded again, the sha256 was {second}; these bytes differ: {blocks}. Something on the way alters the file. "
            "It is kept aside and never loaded.",
            second=second,
            blocks=Listing(tuple(blocks)),
        )
    return HashMismatchError(
        Message("The file is not the one that was promised"),
        Message(
            "Asked for: {file}, {size} bytes, sha256 {expected}. Received: {size} bytes, sha256 {first}. {explanation}",
            file=pin.path,
            size=pin.bytes,
            expected=pin.sha256,
            first=first,
            explanation=why,
        ),
        Message("Try again later, over another network, or from another address; parts that are right are kept."),
    )


def repaired(block: Difference) -> Message:
    """What to know of a block that was replaced."""
    return Message(
        "Repaired {bytes}: the sha256 was {first} and is {second}.",
        bytes=_bytes(block),
        first=block.first,
        second=block.second,
    )


def _bytes(block: Difference) -> Message:
    return Message("bytes {first} to {last}", first=block.start, last=block.end - 1)


def _block(
    source: ByteSource, start: int, end: int, tuning: Tuning, limiter: RateLimiter, work: Work, report: Report
) -> bytes:
    attempts, since = 0, time.monotonic()
    while True:
        pieces: list[bytes] = []
        try:
            with source.open(start, end) as body:
                if not body.ranged:
                    raise RangesUnsupportedError
                for piece in body.pieces:
                    pieces.append(piece)
                    limiter.take(len(piece))
            return b"".join(pieces)
        except DownloadError as error:
            pause = max(error.wait_s, min(tuning.last_wait_s, tuning.first_wait_s * 2.0 ** min(attempts, 10)))
            if not error.retry or time.monotonic() - since + pause > tuning.patience_s:
                raise
            report(Phase.WAITING, start, waiting(error, pause))
        work.wait(pause)
        attempts += 1
        source.renew()


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
