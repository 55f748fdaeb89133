"""A long job as seen from inside: it says how far it is, and hears when it is to stop.

Every function that can take longer than a moment takes a `Work`, reports to it, and is stopped by it in the same way: the next look
raises `Cancelled`. Where a look can't be had (a child process, a call into a library), `on_cancel` names what ends the wait.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum


class Cancelled(Exception):  # noqa: N818 - a person's wish, no error
    """The job was cancelled. What it had stored durably stays."""


class Stage(StrEnum):
    """What a job is doing."""

    HASHING = "hashing"
    LOADING = "loading"  # a model
    PREFILLING = "prefilling"  # the policy
    JUDGING = "judging"
    IMPORTING = "importing"
    CHECKING = "checking"  # the history
    REBUILDING = "rebuilding"  # the search index
    MIGRATING = "migrating"
    ENCRYPTING = "encrypting"
    SALVAGING = "salvaging"
    DELETING = "deleting"
    WRITING = "writing"  # a report


Progress = Callable[[Stage, int, int], object]
"""Stage, done, total; total is 0 where it is not known. Called on the job's thread."""


class Work:
    """One job. `cancel` may be called from any thread and any number of times."""

    def __init__(self, on_progress: Progress | None = None) -> None:
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._callbacks: list[_Callback] = []

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Calls every callback, and raises the first error of one at the end."""
        with self._lock:
            if self._cancelled.is_set():
                return
            self._cancelled.set()
            callbacks = list(self._callbacks)
        first: BaseException | None = None
        for callback in callbacks:
            try:
                callback.call()
            except BaseException as error:  # noqa: BLE001 - raised once the others were called
                first = first or error
        if first is not None:
            raise first

    def check(self) -> None:
        """Raises `Cancelled` once the job is to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Says how far the job is, and raises `Cancelled` once it is to stop."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(stage, done, total)

    def wait(self, seconds: float) -> None:
        """Waits, or raises `Cancelled` as soon as the job is to stop."""
        if self._cancelled.wait(seconds):
            raise Cancelled

    @contextmanager
    def on_cancel(self, callback: Callable[[], object]) -> Iterator[None]:
        """While the block runs, cancelling also calls `callback`, on the cancelling thread; at once where it is over already.

        The block's end waits for a callback that is running, unless it is reached from that callback; afterwards none is called.
        """
        entry = _Callback(callback)
        with self._lock:
            over = self._cancelled.is_set()
            self._callbacks.append(entry)
        try:
            if over:
                entry.call()
            yield
        finally:
            with self._lock:
                self._callbacks.remove(entry)
            entry.end()


class _Callback:
    """What a block is ended by: called at most once, and only while the block runs."""

    def __init__(self, callback: Callable[[], object]) -> None:
        self._callback = callback
        self._running = threading.RLock()  # the callback itself may leave the block
        self._over = False

    def call(self) -> None:
        with self._running:
            if not self._over:
                self._over = True
                self._callback()

    def end(self) -> None:
        with self._running:
            self._over = True
