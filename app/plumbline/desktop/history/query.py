"""A search of the history: words and filters together."""

from __future__ import annotations

from dataclasses import dataclass
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
