"""Whole pages of a search: one without an index yields its pages in pieces."""

from __future__ import annotations

from plumbline.domain.work import Work
from plumbline.store.history import History
from plumbline.store.results.search import Hit, HitPage, SearchFilters, SearchOrder


def whole_page(
    history: History,
    words: str,
    filters: SearchFilters,
    *,
    limit: int,
    cursor: str = "",
    order: SearchOrder = SearchOrder.NEWEST,
    work: Work | None = None,
) -> HitPage:
    """A page with as many hits as were asked for, or all that there are."""
    hits: list[Hit] = []
    while True:
        page = history.search.find(words, filters, limit=limit - len(hits), cursor=cursor, order=order, work=work)
        hits += page.hits
        cursor = page.cursor
        if not cursor or len(hits) >= limit:
            return HitPage(tuple(hits), cursor)
