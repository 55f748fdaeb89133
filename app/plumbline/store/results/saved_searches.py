"""Searches that a person keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from plumbline.domain.days import beginning, day_before
from plumbline.domain.messages import Message
from plumbline.store.results.search import EVERYTHING, SearchFilters


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Words and filters under a name.

    Attributes:
        filters: as they were when the search was saved.
        last_days: verdicts of so many days up to today, instead of `filters.since`; 0 where days do not move along.
        gone: the runs among those it names that are not in the history any more. No other run gets their numbers.
    """

    name: str
    words: str = ""
    filters: SearchFilters = EVERYTHING
    last_days: int = 0
    saved: str = ""
    gone: tuple[int, ...] = ()

    @property
    def runs(self) -> tuple[int, ...]:
        """The runs that it names."""
        return self.filters.runs if self.filters.run is None else (self.filters.run, *self.filters.runs)

    @property
    def remark(self) -> Message | None:
        """What a person should know of it before it searches."""
        if not self.gone:
            return None
        if len(self.runs) == 1:
            return Message("The run that this search names is no longer in the history.")
        return Message(
            "{n} of the runs that this search names are no longer in the history.",
            one="{n} of the runs that this search names is no longer in the history.",
            n=len(self.gone),
        )

    def filters_on(self, today: date | None = None) -> SearchFilters:
        """The filters as they are on a day; without one, today."""
        if not self.last_days:
            return self.filters
        return replace(self.filters, since=first_moment(self.last_days, today))


def first_moment(last_days: int, today: date | None = None) -> datetime:
    """When the first of so many days up to today began, in the time zone of this place."""
    return beginning(day_before(today or datetime.now().astimezone().date(), last_days - 1))
