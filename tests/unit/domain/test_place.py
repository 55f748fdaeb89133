"""Places as data: their words in English, what a history stores, and what older versions wrote."""

from __future__ import annotations

import pytest

from plumbline.domain.messages import Message
from plumbline.domain.place import WHOLE, Place, PlaceKind, place, place_of, place_text


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (WHOLE, ""),
        (place(PlaceKind.ROW, 12_000), "row 12000"),
        (place(PlaceKind.SHEET, "Sheet 1"), "sheet “Sheet 1”"),
        (place(PlaceKind.END), "end of file"),
        (place(PlaceKind.ENTRY, "a.mbox").at(PlaceKind.MESSAGE, 3).at(PlaceKind.QUOTED), "a.mbox, message 3, quoted text"),
    ],
)  # fmt: skip
def test_a_place_has_words_and_comes_back_from_a_history(where: Place, words: str) -> None:
    assert str(where) == words
    assert bool(where) == bool(words)
    assert place_of(place_text(where)) == where


@pytest.mark.parametrize("kind", list(PlaceKind))
def test_every_kind_has_words_of_its_own(kind: PlaceKind) -> None:
    said = {str(place(other, 7)) for other in PlaceKind if other is not kind}
    assert str(place(kind, 7)) not in said or kind in (PlaceKind.ENTRY, PlaceKind.COLUMN, PlaceKind.WORDS)
    assert "name" in str(place(kind, "name")) or not place(kind).steps[0].name


def test_the_words_are_a_template_and_the_name_is_a_value() -> None:
    assert place(PlaceKind.PAGE, 3).words == Message("page {number}", number="3")
    assert place(PlaceKind.ENTRY, "page {number}").words.values == {"text": "page {number}"}


@pytest.mark.parametrize("text", ["row 12", "sheet “[[”", '[["no kind",1]]', "[[", '[["row"]]', "[[" * 5000])
def test_what_is_no_place_is_shown_as_it_is(text: str) -> None:
    assert str(place_of(text)) == text[:4_000]


def test_a_place_inside_another() -> None:
    inner = place(PlaceKind.PAGE, 2)
    assert str(inner.within(place(PlaceKind.ENTRY, "a.pdf"))) == "a.pdf, page 2"
