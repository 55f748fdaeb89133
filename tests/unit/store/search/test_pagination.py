"""What a list knows of a search before it has fetched it: how many, and where pages begin."""

from __future__ import annotations

import pytest

from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.results.search import Facets, SearchFilters
from plumbline.store.search import pagination, search
from support import histories

PAGE = 3
FILTERS = (
    SearchFilters(),
    SearchFilters(decision=Decision.VIOLATES),
    SearchFilters(decision=Decision.UNDETERMINED),
    SearchFilters(policy="spam", reviewed=True),
    SearchFilters(policy="none"),
)


def by_pages(history: History, typed: str, filters: SearchFilters) -> list[list[int]]:
    """All pages, one behind the other, as a cursor leads from one to the next."""
    found: list[int] = []
    cursor = ""
    while True:
        page = history.search.find(typed, filters, limit=PAGE, cursor=cursor)
        found += [hit.item.item_id for hit in page.hits]
        cursor = page.cursor
        if not cursor:
            return [found[start : start + PAGE] for start in range(0, len(found), PAGE)]


@pytest.mark.parametrize("typed", ["", "offer", "*ffe*", "ffe", "促", "note", "nowhere"])
@pytest.mark.parametrize("filters", FILTERS)
@pytest.mark.parametrize("step", [4, 10_000])
def test_every_page_can_be_had_by_itself(
    history: History, judged, monkeypatch: pytest.MonkeyPatch, typed: str, filters: SearchFilters, step: int
) -> None:
    monkeypatch.setattr(pagination, "STEP", step)
    monkeypatch.setattr(search, "STRETCH", 2)
    monkeypatch.setattr(search, "MOST_BEGINNINGS", 0)
    decisions = (Decision.VIOLATES, Decision.ALLOWED)
    items = judged(*[(f"offer {n} 促销", histories.verdict(decisions[n % 2], "said")) for n in range(11)])
    for item in items[:4]:
        history.reviews.add(item, Review(Decision.ALLOWED, note="note on it"))
    pages = by_pages(history, typed, filters)

    rows, starts, cursor = 0, [""], ""
    while True:
        step_on = history.search.paginate(typed, filters, page=PAGE, cursor=cursor, before=rows)
        rows += step_on.rows
        starts += step_on.starts
        cursor = step_on.cursor
        if not cursor:
            break
    assert rows == sum(map(len, pages))
    assert len(starts) == rows // PAGE + 1
    for start, page in zip(starts, pages, strict=False):
        found: list[int] = []
        while len(found) < PAGE:
            got = history.search.find(typed, filters, limit=PAGE - len(found), cursor=start)
            found += [hit.item.item_id for hit in got.hits]
            start = got.cursor  # noqa: PLW2901 - a page of a search without an index comes in pieces
            if not start:
                break
        assert found == page


def test_what_there_is_to_filter_by(history: History, judged) -> None:
    assert history.search.facets() == Facets((), (), ())
    history.policies.save(histories.policy("never used"))
    judged(("a", histories.verdict(Decision.ESCALATE)), ("b", histories.verdict(Decision.ALLOWED)))
    judged(
        ("c", histories.verdict(Decision.VIOLATES)),
        spec=histories.spec(policy=histories.policy("hate"), model=histories.model("big", "b")),
    )
    assert history.search.facets() == Facets(("hate", "spam"), ("big", "stand-in"), ("SP0", "SP2", "SP4"))
