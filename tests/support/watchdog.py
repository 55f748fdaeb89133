"""How long the window's main thread was away: a heartbeat that should come every few milliseconds, and what lay between two.

A gap by the clock is what a person would feel, and also grows when other programs take the processor. Where the system says how
long the thread was ready to run and had no processor (Linux), that is taken off: what is left is the program's own, its waiting for
its other threads included.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 2
_SCHEDULER = Path("/proc/thread-self/schedstat")


class Watchdog(QObject):
    """Beats while the event loop turns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[tuple[float, float]] = []
        """By the clock, and without the time that the thread waited for a processor; seconds."""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = (time.perf_counter(), _waited())

    def start(self) -> None:
        """Begins to watch."""
        self.gaps.clear()
        self._last = (time.perf_counter(), _waited())
        self._timer.start()

    def stop(self) -> None:
        """Ends watching."""
        self._beat()
        self._timer.stop()

    @property
    def longest(self) -> tuple[float, float]:
        """The longest gap by the clock, and the longest without waiting for a processor; milliseconds beyond the heartbeat's."""
        ways = zip(*self.gaps, strict=True) if self.gaps else ((0.0,), (0.0,))
        by_clock, own = (max(0.0, 1000 * max(gaps) - BEAT_MS) for gaps in ways)
        return by_clock, own

    def _beat(self) -> None:
        now = (time.perf_counter(), _waited())
        gap = now[0] - self._last[0]
        self.gaps.append((gap, max(gap - (now[1] - self._last[1]), 0.0)))
        self._last = now


def _waited() -> float:
    """How long this thread was ready to run and had no processor, in seconds; 0 where the system does not say."""
    try:
        return int(_SCHEDULER.read_text("ascii").split()[1]) / 1e9
    except OSError:
        return 0.0
