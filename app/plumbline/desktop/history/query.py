"""A search of the history: words and filters together."""

from __future__ import annotations

from dataclasses import dataclass, field

from plumbline.store.results.search import SearchFilters


@dataclass(frozen=True, slots=True)
class Query:
    """Two queries that are equal find the same."""

    words: str = ""
    filters: SearchFilters = field(default_factory=SearchFilters)

    @property
    def everything(self) -> bool:
        return not self.words.strip() and self.filters == SearchFilters()
