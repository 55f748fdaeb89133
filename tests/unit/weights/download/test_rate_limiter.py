"""The limit and the pause of a download."""

from __future__ import annotations

import threading

import pytest

from plumbline.domain.work import Cancelled, Work
from plumbline.weights.download import rate_limiter
from plumbline.weights.download.rate_limiter import RateLimiter


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


def test_a_limit_lets_bytes_through_at_its_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(rate_limiter.time, "monotonic", clock.monotonic)

    def wait(_self: threading.Condition, timeout: float | None = None) -> bool:
        assert timeout is not None
        clock.now += timeout
        return False

    monkeypatch.setattr(threading.Condition, "wait", wait)
    limiter = RateLimiter(Work(), 1000)
    for _ in range(10):
        limiter.take(500)
    assert clock.now == pytest.approx(105.0)
    limiter.set_limit(0)
    limiter.take(10**9)
    assert clock.now == pytest.approx(105.0)


def test_cancelling_ends_every_wait() -> None:
    work = Work()
    limiter = RateLimiter(work)
    limiter.pause(True)
    ended = []

    def waiting() -> None:
        with pytest.raises(Cancelled):
            limiter.take(1)
        ended.append(True)

    threads = [threading.Thread(target=waiting) for _ in range(3)]
    for thread in threads:
        thread.start()
    work.cancel()
    for thread in threads:
        thread.join()
    assert ended == [True] * 3
    with pytest.raises(Cancelled):
        limiter.take(1)
