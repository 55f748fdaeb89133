"""Searching in one text alone, and by what an item's source says of it: author, file, the day on which it was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import WHOLE, PlaceKind, place
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.results.search import EVERYTHING, SearchField, SearchFilters, SearchOrder
from plumbline.store.search import search as search_module
from support import histories

MAILBOX = place(PlaceKind.ENTRY, "post/Köln.mbox").at(PlaceKind.MESSAGE, 3)


def found(history: History, typed: str = "", filters: SearchFilters = EVERYTHING, **options: object) -> list[int]:
    page = history.search.find(typed, filters, **options)  # type: ignore[arg-type]
    return [hit.item.item_id for hit in page.hits]


@pytest.fixture
def items(history: History, judged: Callable[..., list[int]]) -> list[int]:
    made = judged(
        ("a harbour 港", histories.verdict(rationale="a quay 岸", reasoning="a ship 船")),
        ("a ship 船", histories.verdict(rationale="a harbour 港", reasoning="a quay 岸")),
        ("a quay 岸", histories.verdict(rationale="a ship 船", reasoning="a harbour 港")),
        ("nothing", histories.verdict()),
    )
    history.reviews.add(made[3], Review(Decision.ALLOWED, note="about a harbour 港 and the docks"))
    return made


@pytest.mark.parametrize("typed", ["harbour", '"a harbour"', "*arbou*", "arbou", "港", "harbour 港", "a harb"])
@pytest.mark.parametrize("order", SearchOrder)
def test_words_are_looked_for_in_one_text(history: History, items: list[int], typed: str, order: SearchOrder) -> None:
    for field, which in (("content", 0), ("rationale", 1), ("reasoning", 2), ("note", 3)):
        filters = SearchFilters(within=SearchField(field))
        page = history.search.find(typed, filters, order=order)
        assert [hit.item.item_id for hit in page.hits] == [items[which]]
        assert {piece.field for piece in page.hits[0].snippets} == {field}
        (step,) = [history.search.paginate(typed, filters, page=3)]
        assert (step.rows, step.cursor) == (1, "")
    assert found(history, typed, SearchFilters(within=SearchField.POLICY)) == []
    assert found(history, "spam", SearchFilters(within=SearchField.POLICY)) == items[::-1]


def test_all_words_stand_in_the_same_text(history: History, items: list[int]) -> None:
    assert found(history, "harbour ship") == items[2::-1]
    assert found(history, "harbour docks") == [items[3]]
    for field in SearchField:
        assert found(history, "harbour ship", SearchFilters(within=field)) == []
    assert found(history, "harbour docks", SearchFilters(within=SearchField.NOTE)) == [items[3]]


def test_a_short_part_is_looked_for_in_one_text_a_stretch_at_a_time(
    history: History, items: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "STRETCH", 100)
    monkeypatch.setattr(search_module, "MOST_BEGINNINGS", 0)
    for field, which in (("content", 0), ("rationale", 1), ("reasoning", 2), ("note", 3)):
        assert found(history, "港", SearchFilters(within=SearchField(field))) == [items[which]]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=st.text(max_size=60), field=st.sampled_from(SearchField), order=st.sampled_from(SearchOrder))
def test_any_text_can_be_looked_for_in_one_field(
    history: History, items: list[int], typed: str, field: SearchField, order: SearchOrder
) -> None:
    assert set(found(history, typed, SearchFilters(within=field), order=order)) <= set(items)


SOURCES = (
    Origin("mail/2021.mbox", place(PlaceKind.MESSAGE, 1), "", "Ada Šmit <ada@example.org>", "Wed, 3 Mar 2021 23:50:00 -0500"),
    Origin("mail/2021.mbox", place(PlaceKind.MESSAGE, 2), "", "Ben <ben@example.org>", "Thu, 4 Mar 2021 08:00:00 +0000"),
    Origin("export.zip", MAILBOX, "", "ada", "2021-03-05T10:00:00Z"),
    Origin("posts.csv", place(PlaceKind.ROW, 2), "", "Ada", "03/04/2021"),
    Origin("notes.txt", WHOLE),
    Origin("talk.eml", place(PlaceKind.ATTACHMENT, "plan.docx"), "", "Ben", "1614945600"),
)  # fmt: skip


@pytest.fixture
def sourced(history: History) -> list[int]:
    run = history.runs.create(histories.spec())
    texts = [ContentItem(f"about the harbour {number}", origin) for number, origin in enumerate(SOURCES)]
    history.runs.add_items(run, 0, texts)
    history.runs.reading_done(run)
    return [history.runs.record(run, number, histories.verdict()).item_id for number in range(len(SOURCES))]


THIRD, FOURTH, FIFTH, SIXTH = (date(2021, 3, day) for day in (3, 4, 5, 6))


@pytest.mark.parametrize("typed", ["", "harbour", "*arbou*"])
@pytest.mark.parametrize(
    ("filters", "which"),
    [
        (SearchFilters(written_since=THIRD, written_until=FOURTH), [0]),  # the day there, though it was the 4th in UTC
        (SearchFilters(written_since=FOURTH), [5, 2, 1]),
        (SearchFilters(written_until=FIFTH), [1, 0]),
        (SearchFilters(written_until=date.min), []),
        (SearchFilters(written_since=date.min, written_until=date.max), [5, 2, 1, 0]),
        (SearchFilters(written_since=FIFTH, written_until=SIXTH), [5, 2]),
        (SearchFilters(written_since=date(2000, 1, 1), written_until=date(2100, 1, 1)), [5, 2, 1, 0]),
        (SearchFilters(undated=True), [4, 3]),  # 03/04/2021 can be read in two ways
        (SearchFilters(author="ada"), [3, 2, 0]),
        (SearchFilters(author="smit ADA"), [0]),
        (SearchFilters(author="ada ben"), []),
        (SearchFilters(author="ben@example"), [1]),
        (SearchFilters(file="2021.mbox"), [1, 0]),
        (SearchFilters(file="MAIL"), [1, 0]),
        (SearchFilters(file="koln"), [2]),
        (SearchFilters(file="plan"), [5]),
        (SearchFilters(file="attachment"), []),
        (SearchFilters(file="mbox", author="ada"), [2, 0]),
        (SearchFilters(file="mbox", author="ada", written_since=FOURTH), [2]),
    ],
)
def test_what_the_source_says(
    history: History, sourced: list[int], typed: str, filters: SearchFilters, which: list[int]
) -> None:
    assert found(history, typed, filters) == [sourced[number] for number in which]
    assert found(history, typed, replace(filters, policy="spam")) == [sourced[number] for number in which]
    assert history.search.paginate(typed, filters, page=3).rows == len(which)


def test_a_damaged_place_is_no_reason_to_fail(history: History, sourced: list[int]) -> None:
    with history._database.write() as connection:
        connection.exec_driver_sql("UPDATE items SET place = '[[\"entry\"' WHERE id = ?", (sourced[2],))
    assert found(history, "", SearchFilters(file="mbox")) == [sourced[1], sourced[0]]
