"""What a child process takes, and how long it is waited for.

Waiting is measured by the processor time that the process takes: on a busy machine an innocent file takes minutes by the clock, and
must not be taken for one that was made to hang. A process that does nothing at all, or goes on for many times as long by the clock,
is given up as well.
"""

from __future__ import annotations

from contextlib import suppress

import psutil


def memory(pid: int | None) -> int:
    """Bytes that the process holds; 0 for one that is gone, which is seen by whoever receives."""
    with suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss) if pid else 0
    return 0


def processor_seconds(pid: int | None) -> float:
    """Seconds of processor time that the process and the programs that it runs have taken; 0 for one that is gone."""
    seconds = 0.0
    with suppress(psutil.Error):
        if pid:
            process = psutil.Process(pid)
            seconds = sum(process.cpu_times()[:4])  # those of programs that have ended are in its own
            for program in process.children(recursive=True):
                with suppress(psutil.Error):
                    seconds += sum(program.cpu_times()[:2])
    return seconds


class Patience:
    """One wait for a process, from its first look on.

    Args:
        busy: seconds of processor time that it may take.
        idle: seconds in which it may take none.
        clock: seconds that may pass.
    """

    def __init__(self, pid: int | None, *, busy: float, idle: float, clock: float) -> None:
        self._pid = pid
        self._busy, self._idle, self._clock = busy, idle, clock
        self._first = self._last = processor_seconds(pid)
        self._moved = 0.0

    @property
    def taken(self) -> float:
        """Seconds of processor time, as of the last look."""
        return self._last - self._first

    def over(self, waited: float) -> bool:
        """True when there is no more to wait for, after so many seconds by the clock."""
        now = processor_seconds(self._pid)
        if now > self._last:
            self._last, self._moved = now, waited
        return self.taken > self._busy or waited - self._moved > self._idle or waited > self._clock
