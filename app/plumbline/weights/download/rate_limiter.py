"""How fast a download may go: a limit and a pause, shared by all of its connections."""

from __future__ import annotations

import threading
import time

from plumbline.domain.work import Work


class RateLimiter:
    """Lets bytes through at a rate. Safe to use from many threads."""

    def __init__(self, work: Work, limit: int = 0) -> None:
        """`limit` is in bytes per second; 0 is none. Cancelling `work` ends every wait."""
        self._work = work
        self._changed = threading.Condition()
        self._limit = limit
        self._paused = False
        self._free_at = 0.0  # when the next byte may pass, on the monotonic clock

    @property
    def limit(self) -> int:
        """Maximum bytes per second; 0 for no limit."""
        return self._limit

    @property
    def paused(self) -> bool:
        """True while nothing may pass."""
        return self._paused

    def set_limit(self, limit: int) -> None:
        """Changes the limit from now on."""
        with self._changed:
            self._limit = limit
            self._free_at = 0.0
            self._changed.notify_all()

    def pause(self, paused: bool) -> None:
        """Pauses or resumes."""
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def take(self, count: int) -> None:
        """Waits until `count` bytes that have just come may be followed by more.

        Raises:
            Cancelled: by the work.
        """
        with self._work.on_cancel(self._wake), self._changed:
            if self._limit:
                now = time.monotonic()
                self._free_at = max(self._free_at, now) + count / self._limit
            while True:
                self._work.check()
                left = self._free_at - time.monotonic() if self._limit else 0.0
                if not self._paused and left <= 0:
                    return
                self._changed.wait(None if self._paused else left)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
