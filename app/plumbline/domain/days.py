"""Days and moments before and after others. They stop where the calendar does: the day before its first is the first one itself."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final

_FIRST_EVERYWHERE: Final = date(1, 1, 2)
"""The first day whose beginning is a moment in every time zone."""


def day_before(day: date, days: int = 1) -> date:
    """The day so many days earlier."""
    return date.min if days > (day - date.min).days else day - timedelta(days=days)


def day_after(day: date) -> date:
    """The next day."""
    return date.max if day == date.max else day + timedelta(days=1)


def beginning(day: date) -> datetime:
    """The moment at which a day begins in the time zone of this place."""
    return datetime.combine(max(day, _FIRST_EVERYWHERE), time()).astimezone()


def moment_before(moment: datetime, days: int) -> datetime:
    """The moment so many days earlier, at the same time of day."""
    return datetime.combine(day_before(moment.date(), days), moment.timetz())


def here(moment: datetime) -> datetime:
    """The moment in the time zone of this place; as it is where the calendar ends too early for that."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError):
        return moment
