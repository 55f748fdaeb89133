"""A search of the history: words and filters together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from plumbline.store.results.search import SearchFilters

UNFILTERED: Final = SearchFilters(evaluated=False)
"""Verdicts of evaluations are left out unless a person asks for them."""


@dataclass(frozen=True, slots=True)
class Query:
    """Two queries that are equal find the same."""

    words: str = ""
    filters: SearchFilters = UNFILTERED

    @property
    def everything(self) -> bool:
        return not self.words.strip() and self.filters == UNFILTERED


def of_runs(runs: Sequence[int], filters: SearchFilters = UNFILTERED) -> SearchFilters:
    """The filters with these runs alone; none for all."""
    if len(runs) == 1:
        return replace(filters, run=runs[0])
    return replace(filters, runs=tuple(runs))
