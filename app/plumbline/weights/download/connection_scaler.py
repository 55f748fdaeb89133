"""How many connections a download needs, found by trying.

One connection is watched first. When it brings less than is enough, another is opened: if the sum grew by a good part of what one
more should have brought, it stays; if not, the line is full or the server divides what it gives, so the last one is closed, and
the next try comes later and later. Invariants: a measurement covers `window_s` without a pause or a wait in it; once a server
refuses a connection, no more are tried. The time is passed in, so that every case can be tested.
"""

from __future__ import annotations

from typing import Final

_FAIR_PART: Final = 0.4  # of what one connection more would bring if all were equally fast
_SETTLE: Final = 0.5  # windows that a new connection has for its handshake and its slow start
_FIRST_REST_S: Final = 30.0
_LAST_REST_S: Final = 600.0


class ConnectionScaler:
    """The number of connections that are wanted; all at once when `window_s` is 0.

    `enough` is in bytes per second: at this rate nobody needs more connections.
    """

    def __init__(self, most: int, enough: float, window_s: float) -> None:
        self._most, self._enough, self._window_s = max(1, most), enough, window_s
        self.wanted: int = self._most if window_s <= 0 else 1
        self._since: tuple[float, int] | None = None  # when the window began, and what had come then
        self._settled_at = 0.0  # before it a new connection is still finding its speed
        self._before = 0.0  # the sum without the connection that is being tried; 0.0: none is
        self._rest_until = 0.0
        self._rest_s = _FIRST_REST_S

    def look(self, now: float, landed: int, limit: int = 0) -> int:
        """How many are wanted: `now` in monotonic seconds, `landed` bytes so far, `limit` in bytes per second (0: none)."""
        if self._window_s <= 0 or now < self._settled_at:
            return self.wanted
        if self._since is None:
            self._since = (now, landed)
        began, landed_then = self._since
        if now - began < self._window_s:
            return self.wanted
        rate = (landed - landed_then) / (now - began)
        self._since = (now, landed)
        if self._before > 0:
            return self._judge(now, rate)
        enough = min(self._enough, 0.8 * limit) if limit else self._enough
        if rate <= 0 or rate >= enough or self.wanted >= self._most or now < self._rest_until:
            return self.wanted
        self._before = rate
        self.wanted += 1
        self._since, self._settled_at = None, now + _SETTLE * self._window_s
        return self.wanted

    def interrupt(self) -> None:
        """A pause, a wait or a change makes the measurement useless. A connection that is being tried is closed."""
        self._since = None
        if self._before > 0:
            self._before = 0.0
            self.wanted -= 1

    def refused(self) -> None:
        """One less, and never more than that again."""
        self._before = 0.0
        self._since = None
        self.wanted = self._most = max(1, self.wanted - 1)

    def _judge(self, now: float, rate: float) -> int:
        before, self._before = self._before, 0.0
        if rate >= before * (1 + _FAIR_PART / (self.wanted - 1)):
            self._rest_s = _FIRST_REST_S
            return self.wanted
        self.wanted -= 1
        self._rest_until = now + self._rest_s
        self._rest_s = min(2 * self._rest_s, _LAST_REST_S)
        return self.wanted
