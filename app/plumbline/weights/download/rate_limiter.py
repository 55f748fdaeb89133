"""How fast a download may go: a limit and a pause, shared by all of its connections."""

from __future__ import annotations

import threading
import time

from plumbline.domain.work import Work


class RateLimiter:
    """Lets bytes through at a rate: `limit` bytes per second, 0 for no limit. Safe to use from many threads.

    Cancelling `work` ends every wait.
    """

    def __init__(self, work: Work, limit: int = 0) -> None:
        self._work = work
        self._changed = threading.Condition()
        self.limit = limit
        self.paused = False
        self._free_at = 0.0  # when the next byte may pass, on the monotonic clock

    def set_limit(self, limit: int) -> None:
        with self._changed:
            self.limit = limit
            self._free_at = 0.0
            self._changed.notify_all()

    def pause(self, paused: bool) -> None:
        with self._changed:
            self.paused = paused
            self._changed.notify_all()

    def take(self, count: int) -> None:
        """Waits until `count` bytes that have just come may be followed by more."""
        with self._work.on_cancel(self._wake), self._changed:
            if self.limit:
                now = time.monotonic()
                self._free_at = max(self._free_at, now) + count / self.limit
            while True:
                self._work.check()
                left = self._free_at - time.monotonic() if self.limit else 0.0
                if not self.paused and left <= 0:
                    return
                self._changed.wait(None if self.paused else left)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
