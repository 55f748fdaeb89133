"""Searches that a person keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from plumbline.domain.days import beginning, day_before
from plumbline.store.results.search import EVERYTHING, SearchFilters


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Words and filters under a name.

    Attributes:
        filters: as they were when the search was saved.
        last_days: verdicts of so many days up to today, instead of `filters.since`; 0 where days do not move along.
    """

    name: str
    words: str = ""
    filters: SearchFilters = EVERYTHING
    last_days: int = 0
    saved: str = ""

    def filters_on(self, today: date | None = None) -> SearchFilters:
        """The filters as they are on a day; without one, today."""
        if not self.last_days:
            return self.filters
        return replace(self.filters, since=first_moment(self.last_days, today))


def first_moment(last_days: int, today: date | None = None) -> datetime:
    """When the first of so many days up to today began, in the time zone of this place."""
    return beginning(day_before(today or datetime.now().astimezone().date(), last_days - 1))
