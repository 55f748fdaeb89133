"""How fast a download may go: a limit, a pause, a stop; shared by all of its connections."""

from __future__ import annotations

import threading
import time

from plumbline.weights.download.errors import Stopped


class RateLimiter:
    """Lets bytes through at a rate. Safe to use from many threads."""

    def __init__(self, limit: int = 0) -> None:
        """`limit` is in bytes a second; 0 is none."""
        self._changed = threading.Condition()
        self._limit = limit
        self._paused = False
        self._stopped = False
        self._free_at = 0.0  # when the next byte may pass, on the monotonic clock

    @property
    def limit(self) -> int:
        """Most bytes a second; 0 for no limit."""
        return self._limit

    @property
    def paused(self) -> bool:
        """True while nothing may pass."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """True once it was stopped: there is no way back."""
        return self._stopped

    def set_limit(self, limit: int) -> None:
        """Changes the limit from now on."""
        with self._changed:
            self._limit = limit
            self._free_at = 0.0
            self._changed.notify_all()

    def pause(self, paused: bool) -> None:
        """Holds everything, or lets it go on."""
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def stop(self) -> None:
        """Makes every present and later call raise `Stopped`."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def take(self, count: int) -> None:
        """Waits until `count` bytes that have just come may be followed by more.

        Raises:
            Stopped: it was stopped.
        """
        with self._changed:
            if self._limit:
                now = time.monotonic()
                self._free_at = max(self._free_at, now) + count / self._limit
            while not self._stopped:
                left = self._free_at - time.monotonic() if self._limit else 0.0
                if not self._paused and left <= 0:
                    return
                self._changed.wait(None if self._paused else left)
        raise Stopped

    def hold(self, seconds: float) -> None:
        """Waits for `seconds`.

        Raises:
            Stopped: it was stopped.
        """
        until = time.monotonic() + seconds
        with self._changed:
            while not self._stopped and (left := until - time.monotonic()) > 0:
                self._changed.wait(left)
            if self._stopped:
                raise Stopped
