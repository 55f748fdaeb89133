"""Every filter of a search is told in words in a report."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

import pytest

from plumbline.markup.elements import Html
from plumbline.report.filters import filter_list
from plumbline.store.results.search import SearchField, SearchFilters

SOME: Final = {
    "decision": ("violates", "Verdict: Violates"),
    "run": ("3", "Run: 3"),
    "runs": ("(3, 4)", "Runs: 3, 4"),
    "reviewed": ("False", "Not decided on by a person"),
    "disagreed": ("True", "Decided differently from the model"),
    "evaluated": ("False", "Without verdicts of evaluations"),
    "undated": ("True", "Without a date that can be read"),
    "within": ("rationale", "Words in: the explanation"),
}


def words(part: object) -> str:
    """The text of an element."""
    return "".join(map(words, part.children)) if isinstance(part, Html) else str(part)


@pytest.mark.parametrize("name", [field.name for field in fields(SearchFilters)])
def test_a_filter_is_called_by_words_and_not_by_its_name_in_the_program(name: str) -> None:
    value, said = SOME.get(name, ("something", ""))
    shown = words(filter_list({name: value}))
    assert name not in shown
    assert shown == said or (not said and shown.endswith(": something"))


def test_every_field_in_which_words_are_sought_has_a_name() -> None:
    for field in SearchField:
        assert words(filter_list({"within": field.value})).startswith("Words in: ")
        assert words(filter_list({"within": field.value})) != f"Words in: {field.value}"
    assert filter_list({}) == ""
