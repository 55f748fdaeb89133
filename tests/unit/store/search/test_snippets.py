"""Pieces of text around what was found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plumbline.store.search.query import parse
from plumbline.store.search.snippets import LENGTH, pattern_of, snippets


def marked(typed: str, text: str) -> list[str]:
    found = snippets({"content": text}, pattern_of(parse(typed)))
    return [found[0].text[start:end] for start, end in found[0].marks] if found else []


def test_words_are_marked_from_their_beginning_and_as_a_whole() -> None:
    assert marked("refun", "Refund my refunds, prerefund!") == ["Refund", "refunds"]
    assert marked('"refund"', "refunds or a Refund") == ["Refund"]
    assert marked("free money", "money is not free") == ["money", "free"]
    assert marked("a@example.org", "write to A@Example.org now") == ["A@Example.org"]


def test_letter_case_and_diacritics_do_not_matter() -> None:
    assert marked("uber", "Ein Über-Angebot") == ["Über"]
    assert marked("STRASSE", "Die Straße hier") == ["Straße"]
    assert marked("cafe", "le cafe\u0301 noir") == ["cafe\u0301"]
    assert marked("İstanbul", "istanbul İSTANBUL") == ["istanbul", "İSTANBUL"]


def test_parts_are_marked_inside_words() -> None:
    assert marked("*count*", "Discount counter") == ["count", "count"]
    assert marked("促销", "今天的促销活动") == ["促销"]
    assert marked("😀", "so 😀😀") == ["😀", "😀"]


def test_marks_are_offsets_in_the_piece_that_is_shown() -> None:
    text = "word " * 200 + "needle " + "word " * 200
    (snippet,) = snippets({"reasoning": text}, pattern_of(parse("needle")))
    assert snippet.field == "reasoning"
    assert snippet.cut_before
    assert snippet.cut_after
    assert len(snippet.text) <= LENGTH
    assert snippet.text in text
    assert snippet.text.startswith("word ")
    ((start, end),) = snippet.marks
    assert snippet.text[start:end] == "needle"


def test_a_text_without_a_find_has_no_snippet() -> None:
    pattern = pattern_of(parse("needle"))
    found = snippets({"content": "hay", "note": "a needle", "policy": ""}, pattern)
    assert [snippet.field for snippet in found] == ["note"]
    assert pattern_of(parse("")) is None
    assert snippets({"content": "hay"}, None) == ()


@given(st.text(max_size=400), st.text(min_size=1, max_size=12))
def test_marks_never_overlap_and_stay_inside(text: str, typed: str) -> None:
    for snippet in snippets({"content": text}, pattern_of(parse(typed))):
        assert snippet.text in text
        last = 0
        for start, end in snippet.marks:
            assert last <= start < end <= len(snippet.text)
            last = end
