"""Downloading one file: several connections write into a `.part`, one thread hashes behind them, one makes it durable.

Invariants:
- Bytes count as received only after the `.part` was synced, and the journal's line after it; never more than `sync_bytes` are not.
- The hash is computed in order, from the file itself, while later bytes still come; nothing waits for it at the end.
- An error that may pass (a lost connection, a busy server, an expired address) is waited out with growing pauses, as long as
  something comes within `patience_s` of it; anything else stops every thread, syncs what is there, and is raised.
- Memory is a few pieces per connection, whatever the file's size.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.models.download import Phase, Tuning
from plumbline.domain.work import Cancelled, Work
from plumbline.weights.disk import DiskError, disk_full, on_disk
from plumbline.weights.download.connection_scaler import ConnectionScaler
from plumbline.weights.download.errors import DownloadError, RateLimitedError, ServerFailedError, waiting
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.source import Body, ByteSource
from plumbline.weights.library.journal import DIGEST_STEP, Journal, Pin, Span, joined, journal_of, missing, without

_HASH_PIECE: Final = 4 * 1024 * 1024
_NOTIFY_EVERY: Final = 1024 * 1024
_LEAST_HALF: Final = 8 * 1024 * 1024
_TICK_S: Final = 0.25
_SYNC_EVERY_S: Final = 5.0
_SECONDS_TO_LEAVE: Final = 0.25
Report = Callable[[Phase, int, Message | None], None]  # what it does, bytes of this file that are here, why it waits
HeadCheck = Callable[[Path, int], None]  # looks at a file of which so many bytes are here; raises to stop the download


class FileDownload:
    """The download of one file. Used once."""

    def __init__(
        self,
        source: ByteSource,
        pin: Pin,
        part: Path,
        tuning: Tuning,
        limiter: RateLimiter,
        work: Work,
        report: Report,
        check_head: HeadCheck | None = None,
    ) -> None:
        """Opens or begins the `.part` and its journal."""
        self._source, self._pin, self._part = source, pin, part
        self._tuning, self._limiter, self._work, self._report = tuning, limiter, work, report
        self._check_head = check_head
        with on_disk(part.parent, pin.bytes):
            self._journal = Journal(journal_of(part), pin)
            if not self._journal.resumed:
                part.write_bytes(b"")
            there = part.stat().st_size
        self._changed = threading.Condition()
        self._written = joined((start, min(end, there)) for start, end in self._journal.done)
        self._active: dict[int, tuple[int, int, int]] = {}  # connection -> first byte, next byte, byte after the last
        self._taken = self._landed = self._synced = 0  # bytes of this session: accepted, written, durable
        self._scaler = ConnectionScaler(tuning.connections, tuning.enough_rate, tuning.ramp_after_s)
        self._starved = False  # a connection waits for a sync
        self._digest = hashlib.sha256()
        self._hashed = 0
        self._digests: dict[int, str] = {}  # not yet in the journal
        self._ranges: bool | None = None  # whether the server serves ranges; None until it has answered
        self._failing_since: float | None = None
        self._waiting: Message | None = None
        self._failure: BaseException | None = None
        self._finished = False

    def run(self) -> str:
        """Hex sha256 of the whole file as it lies in the `.part`; what came is noted in the journal even when it raises."""
        threads = [
            threading.Thread(target=self._guard, args=(self._connection, me), name=f"download-{me}", daemon=True)
            for me in range(max(1, self._tuning.connections))
        ]
        threads.append(threading.Thread(target=self._guard, args=(self._hash,), name="download-hash", daemon=True))
        try:
            self._work.check()
            for thread in threads:
                thread.start()
            with self._work.on_cancel(self._wake):
                self._tend()
            for thread in threads:
                thread.join()
        except BaseException as error:
            self._fail(error)
            _join([thread for thread in threads if thread.ident], _SECONDS_TO_LEAVE)
            raise
        finally:
            with contextlib.suppress(DiskError):
                self._sync()
            self._journal.close()
        return self._digest.hexdigest()

    # The thread that called: makes durable, reports, watches the disk.

    def _tend(self) -> None:
        last_sync = time.monotonic()
        while True:
            with self._changed:
                self._count_connections()
                if not (self._failure or self._finished or self._half_full() or self._work.cancelled):
                    self._changed.wait(_TICK_S)
                failure, finished, full = self._failure, self._finished, self._half_full()
                here = sum(end - start for start, end in self._spans())
                waiting = self._waiting
            if failure is not None:
                raise failure
            self._work.check()
            if full or finished or time.monotonic() - last_sync > _SYNC_EVERY_S:
                self._sync()
                last_sync = time.monotonic()
            phase = Phase.PAUSED if self._limiter.paused else Phase.WAITING if waiting else Phase.DOWNLOADING
            self._report(Phase.CHECKING if here == self._pin.bytes else phase, here, waiting)
            if finished:
                return

    def _count_connections(self) -> None:
        """The lock is held."""
        before = self._scaler.wanted
        if self._limiter.paused or self._waiting:
            self._scaler.interrupt()
        else:
            self._scaler.look(time.monotonic(), self._landed, self._limiter.limit)
        if self._scaler.wanted > before:
            self._changed.notify_all()

    def _half_full(self) -> bool:
        """Syncs early, so that the connections need not wait."""
        return self._starved or (self._taken - self._synced) * 2 >= self._tuning.sync_bytes

    def _sync(self) -> None:
        with self._changed:
            spans, landed = self._spans(), self._landed
            digests, self._digests = self._digests, {}
        left = self._pin.bytes - sum(end - start for start, end in spans)
        if spans != self._journal.done or digests:
            with on_disk(self._part.parent, left):
                with self._part.open("rb+") as file:
                    os.fsync(file.fileno())
                self._journal.write(spans, digests)
        with self._changed:
            self._synced, self._starved = landed, False
            self._changed.notify_all()
        free = shutil.disk_usage(self._part.parent).free
        if left and free < self._tuning.reserve_bytes:
            raise disk_full(left + self._tuning.reserve_bytes, free, self._part.parent)

    def _spans(self) -> list[Span]:
        """The lock is held."""
        return joined([*self._written, *((start, at) for start, at, _ in self._active.values())])

    # Connections.

    def _connection(self, me: int) -> None:
        with self._part.open("rb+", buffering=0) as file:
            attempts = 0
            while (span := self._next(me)) is not None:
                try:
                    self._request(me, span, file.fileno())
                    attempts = 0
                except DownloadError as error:
                    attempts = 0 if self._release(me) else attempts + 1
                    if not error.retry:
                        raise
                    if me and isinstance(error, RateLimitedError | ServerFailedError):
                        with self._changed:
                            self._scaler.refused()
                        continue
                    self._wait(error, attempts)

    def _next(self, me: int) -> Span | None:
        """The next range to download, or None when this connection is no longer needed."""
        with self._changed:
            while True:
                if self._failure or self._finished or (me and self._ranges is False):
                    return None
                if me == 0 or (self._ranges and me < self._scaler.wanted):
                    reserved = [(start, end) for start, _, end in self._active.values()]
                    gaps = missing([*self._written, *reserved], self._pin.bytes, self._tuning.request_bytes)
                    span = gaps[0] if gaps else self._half_of_another()
                    if span is not None:
                        self._active[me] = (span[0], *span)
                        return span
                self._changed.wait()

    def _half_of_another(self) -> Span | None:
        """When nothing is left to begin: the second half of the longest range in progress; the lock is held."""
        if not self._ranges or not self._active:
            return None
        other = max(self._active, key=lambda number: self._active[number][2] - self._active[number][1])
        start, at, end = self._active[other]
        if end - at < 2 * _LEAST_HALF:
            return None
        middle = (at + end) // 2
        self._active[other] = (start, at, middle)
        return middle, end

    def _request(self, me: int, span: Span, handle: int) -> None:
        start, end = span
        with self._source.open(start, end) as body:
            with self._changed:
                self._ranges = body.ranged
                if not body.ranged:
                    end = self._pin.bytes  # one stream for all that is left
                    self._active[me] = (start, start, end)
                self._changed.notify_all()
            if me == 0 or body.ranged:
                self._take(me, body, start, end, handle)
        self._release(me)

    def _take(self, me: int, body: Body, start: int, end: int, handle: int) -> None:
        """Bytes before `start` are skipped."""
        place, unnotified = body.start, 0
        for piece in _at_most(self._tuning.sync_bytes, body.pieces):
            received = len(piece)
            first, last = max(place, start), min(place + received, end)
            if first < last:
                self._accept(last - first)
                self._write(handle, piece[first - place : last - place], first)
            unnotified += received
            place += received
            with self._changed:
                self._failing_since, self._waiting = None, None
                if first < last:
                    end = self._active[me][2]  # another connection may have taken the rest
                    over = max(0, last - end)
                    last -= over
                    self._active[me] = (start, last, end)
                    self._landed += last - first
                    self._taken -= over
                if unnotified >= _NOTIFY_EVERY or last >= end:
                    unnotified = 0
                    self._changed.notify_all()
            self._limiter.take(received)
            if last >= end or me >= self._scaler.wanted:  # done, or no longer wanted: another takes what is left
                return

    def _accept(self, count: int) -> None:
        with self._changed:
            while self._taken - self._synced + count > self._tuning.sync_bytes:
                if self._failure is not None:
                    raise Cancelled
                self._starved = True
                self._changed.notify_all()
                self._changed.wait(_TICK_S)
            if self._failure is not None:
                raise Cancelled
            self._taken += count

    def _write(self, handle: int, view: memoryview, at: int) -> None:
        with on_disk(self._part.parent, self._pin.bytes - at):
            while view:
                count = _write_at(handle, view, at)
                view, at = view[count:], at + count

    def _release(self, me: int) -> bool:
        """True when something of the connection's range came."""
        with self._changed:
            start, at, _ = self._active.pop(me, (0, 0, 0))
            self._written = joined([*self._written, (start, at)])
            self._changed.notify_all()
            return at > start

    def _wait(self, error: DownloadError, attempts: int) -> None:
        pause = min(self._tuning.last_wait_s, self._tuning.first_wait_s * 2.0 ** min(attempts, 10))
        pause = max(pause, error.wait_s)
        with self._changed:
            now = time.monotonic()
            self._failing_since = self._failing_since or now
            if now - self._failing_since + pause > self._tuning.patience_s:
                raise error
            self._waiting = waiting(error, pause)
            self._changed.notify_all()
            while self._failure is None and (left := now + pause - time.monotonic()) > 0:
                self._changed.wait(left)
        self._source.renew()

    # The hash.

    def _hash(self) -> None:
        whole, last = self._digest.copy(), 0  # the state at the last step, to go back to
        again: set[int] = set()
        head_seen = self._check_head is None
        buffer = memoryview(bytearray(_HASH_PIECE))
        with self._part.open("rb", buffering=0) as file:
            while self._hashed < self._pin.bytes:
                until = self._ready(last)
                if until is None:
                    return
                file.seek(self._hashed)
                with on_disk(self._part.parent, 0):
                    count = file.readinto(buffer[: min(_HASH_PIECE, until - self._hashed)])
                self._digest.update(buffer[:count])
                self._hashed += count
                if self._hashed % DIGEST_STEP and self._hashed < self._pin.bytes:
                    continue
                if not head_seen and self._check_head is not None:
                    self._check_head(self._part, self._hashed)
                    head_seen = True
                known, now = self._journal.digests.get(self._hashed), self._digest.copy().hexdigest()
                if known is not None and known != now and self._hashed not in again:
                    again.add(self._hashed)
                    with self._changed:  # the disk has lost these bytes since they were noted
                        self._written = without(self._written, last, self._hashed)
                        self._changed.notify_all()
                    self._digest, self._hashed = whole.copy(), last
                else:
                    with self._changed:
                        self._digests[self._hashed] = now
                    whole, last = self._digest.copy(), self._hashed
        with self._changed:
            self._finished = True
            self._changed.notify_all()

    def _ready(self, last: int) -> int | None:
        """How far hashing may go: to the first gap or the next step. None: stop."""
        with self._changed:
            while self._failure is None:
                spans = self._spans()
                frontier = spans[0][1] if spans and spans[0][0] == 0 else 0
                until = min(frontier, last + DIGEST_STEP)
                if until > self._hashed:
                    return until
                self._changed.wait()
            return None

    # Failure.

    def _guard(self, task: Callable[..., None], *args: int) -> None:
        try:
            task(*args)
        except BaseException as error:  # noqa: BLE001 - a thread's edge: the thread that called raises it again
            self._fail(error)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _fail(self, error: BaseException) -> None:
        with self._changed:
            if self._failure is None:
                self._failure = error
            self._changed.notify_all()


def _join(threads: Sequence[threading.Thread], seconds: float) -> None:
    """Does not wait long for a thread that waits for the network: what it still writes is not in the journal."""
    until = time.monotonic() + seconds
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))


def _at_most(size: int, pieces: Iterable[bytes]) -> Iterator[memoryview]:
    for piece in pieces:
        view = memoryview(piece)
        for at in range(0, len(view), size):
            yield view[at : at + size]


def _write_at(handle: int, view: memoryview, at: int) -> int:
    if hasattr(os, "pwrite"):
        return os.pwrite(handle, view, at)
    os.lseek(handle, at, os.SEEK_SET)  # each connection has a handle of its own
    return os.write(handle, view)
