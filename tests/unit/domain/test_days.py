"""Days at the ends of the calendar, in every part of the world."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from plumbline.domain.days import beginning, day_after, day_before, here, moment_before

needs_zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process can't be changed here")


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Tokyo"])
def _zone(request: pytest.FixtureRequest) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


def test_days_end_with_the_calendar() -> None:
    assert day_before(date(2026, 3, 1)) == date(2026, 2, 28)
    assert day_before(date(2026, 3, 1), 60) == date(2025, 12, 31)
    assert day_before(date(1, 1, 5), 4) == day_before(date(1, 1, 5), 5) == day_before(date.min) == date.min
    assert day_before(date.max, 10**12) == date.min
    assert day_after(date(2026, 2, 28)) == date(2026, 3, 1)
    assert day_after(date.max) == date.max


def test_a_moment_so_many_days_before() -> None:
    now = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    assert moment_before(now, 30) == now - timedelta(days=30)
    assert moment_before(now, 10**12) == datetime(1, 1, 1, 12, 30, tzinfo=UTC)


@needs_zones
@pytest.mark.usefixtures("_zone")
def test_every_day_begins_and_every_moment_can_be_told_here() -> None:
    for day in (date.min, date(1, 1, 2), date(2026, 3, 1), date.max):
        begun = beginning(day)
        assert begun.astimezone(UTC) == begun
    assert beginning(date(2026, 3, 1)) == datetime(2026, 3, 1).astimezone()
    for moment in (datetime(1, 1, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert here(moment) == moment
