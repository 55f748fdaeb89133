"""Saved searches: kept with every filter, renamed, deleted, and never mistaken for what is covered otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime

import pytest

from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories.saved_searches import SavedSearchNameError
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import EVERYTHING, SearchFilters
from support import histories


def test_every_filter_is_kept(history: History) -> None:
    kept = histories.saved_search(history)
    usual = {field.name: getattr(EVERYTHING, field.name) for field in fields(SearchFilters)}
    assert not [name for name, value in usual.items() if getattr(kept.filters, name) == value]
    history.saved_searches.save(replace(kept, name="again"))
    again = history.saved_searches.named("again")
    assert (again.words, again.filters, again.last_days) == (kept.words, kept.filters, kept.last_days)
    assert histories.problems(history) == []


def test_a_search_without_filters_is_kept(history: History) -> None:
    history.saved_searches.save(SavedSearch("harbour", "a \udcff harbour"))
    (kept,) = history.saved_searches.all()
    assert (kept.words, kept.filters) == (r"a \udcff harbour", EVERYTHING)


def test_a_saved_search_finds_what_it_found(history: History, judged: Callable[..., list[int]]) -> None:
    violates, _ = judged(("the harbour", histories.verdict(Decision.VIOLATES)), ("the harbour", histories.verdict()))
    history.saved_searches.save(SavedSearch("harbour", "harb", SearchFilters(decision=Decision.VIOLATES)))
    search = history.saved_searches.named("harbour")
    hits = history.search.find(search.words, search.filters_on()).hits
    assert [hit.item.item_id for hit in hits] == [violates]


def test_a_search_for_a_deleted_run_finds_no_other_and_says_so(history: History) -> None:
    runs = histories.fill(history, 1), histories.fill(history, 1)
    history.saved_searches.save(SavedSearch("both", "", SearchFilters(runs=runs)))
    history.saved_searches.save(SavedSearch("last", "", SearchFilters(run=runs[1])))
    assert [one.remark for one in history.saved_searches.all()] == [None, None]
    histories.delete(history, runs[1])
    histories.fill(history, 1)
    both, last = history.saved_searches.all()
    assert str(last.remark) == "The run that this search names is no longer in the history."
    assert str(both.remark) == "1 of the runs that this search names is no longer in the history."
    assert (both.gone, last.gone) == ((runs[1],), (runs[1],))
    assert not history.search.find(last.words, last.filters_on()).hits
    assert {hit.item.run for hit in history.search.find(both.words, both.filters_on()).hits} == {runs[0]}
    assert history.saved_searches.named("last") == last


def test_days_up_to_today_move_along() -> None:
    search = SavedSearch("week", "", SearchFilters(policy="spam"), last_days=7)
    found = search.filters_on(date(2026, 11, 30))
    assert found == SearchFilters(policy="spam", since=datetime(2026, 11, 24).astimezone())
    assert SavedSearch("all").filters_on(date(2026, 11, 30)) == EVERYTHING


def test_they_are_listed_by_name_renamed_and_deleted(history: History) -> None:
    for name in ("b", "  A \n one ", "c"):
        history.saved_searches.save(SavedSearch(name))
    assert [one.name for one in history.saved_searches.all()] == ["A one", "b", "c"]
    history.saved_searches.rename("b", "B")  # its own name in capitals is free
    history.saved_searches.rename("c", "0")
    assert [one.name for one in history.saved_searches.all()] == ["0", "A one", "B"]
    history.saved_searches.delete("A one")
    assert [one.name for one in history.saved_searches.all()] == ["0", "B"]
    assert histories.problems(history) == []


def test_a_name_is_given_once(history: History) -> None:
    history.saved_searches.save(SavedSearch("Harbour"))
    history.saved_searches.save(SavedSearch("Quay"))
    with pytest.raises(SavedSearchNameError):
        history.saved_searches.save(SavedSearch("harbour", "else"))
    with pytest.raises(SavedSearchNameError):
        history.saved_searches.rename("Quay", "HARBOUR")
    with pytest.raises(SavedSearchNameError):
        history.saved_searches.save(SavedSearch(" "))
    assert [(one.name, one.words) for one in history.saved_searches.all()] == [("Harbour", ""), ("Quay", "")]


def test_one_of_the_same_name_is_replaced_when_asked_for(history: History) -> None:
    history.saved_searches.save(SavedSearch("Harbour", "harbour"))
    history.saved_searches.save(SavedSearch("HARBOUR", "quay"), replace=True)
    history.saved_searches.save(SavedSearch("new", "ship"), replace=True)
    assert [(one.name, one.words) for one in history.saved_searches.all()] == [("HARBOUR", "quay"), ("new", "ship")]
    assert histories.problems(history) == []


def test_what_is_not_there_is_said(history: History) -> None:
    for ask in (
        history.saved_searches.named,
        history.saved_searches.delete,
        lambda name: history.saved_searches.rename(name, "b"),
    ):
        with pytest.raises(NotInHistoryError, match="no search “a”"):
            ask("a")
