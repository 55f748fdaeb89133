from __future__ import annotations

import dataclasses

import pytest

from plumbline.domain.content import ContentItem, Context, Origin, traced
from plumbline.domain.messages import verbatim
from plumbline.domain.place import PlaceKind, place

NOTES = (verbatim("a note"),)


def source(number: int, record: str) -> tuple[Origin, Context]:
    return Origin("a.csv", place(PlaceKind.ROW, number), record), Context(title=f"title {record}")


def at_once(number: int, text: str, record: str) -> ContentItem:
    origin, context = source(number, record)
    return ContentItem(text, origin, "utf-16", NOTES, context)


def test_an_item_whose_origin_is_made_late_is_the_one_whose_origin_was_there() -> None:
    made = traced(["one", "two"], ["x", "y"], 7, source, "utf-16", NOTES)
    expected = [at_once(7, "one", "x"), at_once(8, "two", "y")]
    assert made == expected
    assert [hash(item) for item in made] == [hash(item) for item in expected]
    assert [item.sha256 for item in made] == [item.sha256 for item in expected]
    (copy,) = (dataclasses.replace(item, notes=()) for item in traced(["one"], ["x"], 7, source, "utf-16", NOTES))
    assert copy == dataclasses.replace(expected[0], notes=())


def test_an_origin_is_made_once_and_only_when_it_is_asked_for() -> None:
    asked: list[int] = []

    def counting(number: int, record: str) -> tuple[Origin, Context]:
        asked.append(number)
        return source(number, record)

    first, second = traced(["one", "two"], ["x", "y"], 1, counting, "utf-8", ())
    assert (first.text, second.shown) == ("one", ())
    assert not asked
    assert (second.context.title, second.origin.external_id, second.origin.place.data) == ("title y", "y", [["row", 2]])
    assert asked == [2]


def test_an_item_is_made_with_its_origin() -> None:
    with pytest.raises(TypeError):
        ContentItem("no origin")  # type: ignore[call-arg]


def test_an_item_has_no_dictionary_of_its_own() -> None:
    (made,) = traced(["one"], ["x"], 1, source, "utf-8", ())
    for item in (made, at_once(1, "one", "x")):
        assert not hasattr(item, "__dict__"), "there are millions of them"
        with pytest.raises(AttributeError, match="authors"):
            item.authors  # type: ignore[attr-defined] # noqa: B018
