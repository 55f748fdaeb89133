"""How fast a download is, lately."""

from __future__ import annotations

from collections import deque
from typing import Final

_OVER_S: Final = 10.0


class Speed:
    """A rate over the last seconds, without the time in which nothing could come (a pause, a wait)."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def see(self, now: float, done: int) -> float:
        """Bytes per second; 0.0 while it is not known."""
        if self._seen and done < self._seen[-1][1]:  # a step began that counts from its own beginning
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _OVER_S:
            self._seen.popleft()
        first_at, first_done = self._seen[0]
        return (done - first_done) / (now - first_at) if now > first_at else 0.0

    def rest(self) -> None:
        self._seen.clear()
