"""Masking: nothing of what is masked is left, whatever stands around it, and what is no person's stays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.report.masking import MASK, Masker, Persons, could_be, merged

EVERYTHING = Masker(Persons)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("write to jane.doe+spam@mail.example.org now", ["jane", "doe", "example"]),
        ("jane (at) example (dot) org", ["jane", "example"]),
        ("ｊane＠example.org", ["example"]),
        ("آنا@مثال.إختبار", ["آنا", "مثال"]),
        ("call +49 (0)171 / 555-12 34!", ["171", "555", "34"]),
        ("call 0171.5551234", ["0171", "5551234"]),
        ("اتصل ٠٥٠١٢٣٤٥٦٧", ["٠٥٠١٢٣٤٥٦٧"]),
        ("2026-11-30 0171 5551234", ["0171", "5551234"]),
        ("ask @jane_doe.", ["jane_doe"]),
        ("@jane@mastodon.example said", ["jane", "mastodon"]),
        ("<@123456789012345678> <@U12AB|jane>", ["123456789012345678", "U12AB", "jane"]),
        ("u/jane-doe and /u/john", ["jane-doe", "john"]),
        ("jane.bsky.social", ["jane"]),
        ("see https://www.instagram.com/jane.doe/", ["jane.doe"]),
        ("jane#1234", ["jane", "1234"]),
    ],
)
def test_persons_are_found_by_pattern(text: str, gone: list[str]) -> None:
    masked = EVERYTHING.masked(text)
    assert MASK in masked
    assert not [one for one in gone if one in masked]


@pytest.mark.parametrize(
    "text",
    [
        "on 2026-11-30 at 14:05",
        "am 30.11.2026 um 9",
        "1.000.000 Euro",
        "200 people, 12 of them",
        "5 @ 3 euros",
        "rule R1 of C#",
        "https://example.org/page",
    ],
)
def test_what_is_no_persons_stays(text: str) -> None:
    assert EVERYTHING.masked(text) == text


def test_only_what_was_asked_for_is_masked() -> None:
    text = "jane@example.org 0171 5551234 @jane"
    assert "0171" in Masker([Persons.EMAIL]).masked(text)
    assert Masker([Persons.PHONE]).masked(text) == f"jane@example.org {MASK} @jane"


@pytest.mark.parametrize(
    "text",
    [
        "Maria Huber",
        "MARIA   HUBER",
        "maria.huber wrote",
        "Maria\nHubers Haus",
        "Ma\u200bria Hu\u00adber",
        "(MariaHuber)",
        "_Maria Huber_",
    ],
)
def test_a_marked_name_is_masked_however_it_is_written(text: str) -> None:
    masked = Masker(words=["Maria Huber"]).masked(text)
    assert MASK in masked
    assert "uber" not in masked.casefold()


def test_a_name_is_masked_composed_and_decomposed() -> None:
    assert Masker(words=["Jürgen"]).masked("Ju\u0308rgen ging") == f"{MASK} ging"
    assert Masker(words=["Ju\u0308rgen"]).masked("Jürgen ging") == f"{MASK} ging"


def test_short_names_are_masked_as_whole_words_alone() -> None:
    masker = Masker(words=["Ed", "Ann"])
    assert masker.masked("Ed edited the annual plan with Ann.") == f"{MASK} edited the annual plan with {MASK}."


def test_names_in_scripts_without_spaces_are_masked_anywhere() -> None:
    assert Masker(words=["田中"]).masked("昨日田中さんが") == f"昨日{MASK}さんが"
    assert "محمد" not in Masker(words=["محمد"]).masked("ومحمد هنا")


def test_authors_are_masked_where_that_is_asked_for() -> None:
    assert Masker([Persons.AUTHOR], names=["Jane Doe"]).masked("jane doe is right") == f"{MASK} is right"
    assert Masker([], names=["Jane Doe"]).masked("jane doe is right") == "jane doe is right"


def test_marks_may_overlap_and_touch() -> None:
    assert merged([(4, 9), (0, 5), (9, 10), (12, 12), (20, 22)]) == [(0, 10), (20, 22)]
    overlapping = Masker([Persons.EMAIL], ["jane", "Jane Doe", "doe jane@example"])
    assert overlapping.masked("a Jane Doe jane@example.org b") == f"a {MASK} b"


def test_a_mark_takes_whole_characters() -> None:
    assert Masker(words=["😀😀"]).masked("a😀😀😀b") == f"a{MASK}😀b"
    assert Masker(words=["田e"]).masked("田e\u0301a") == f"{MASK}a"
    assert Masker(words=["\ud83d\ude00"]).masked("lone \ud83d stays") == "lone \ud83d stays"


@given(st.text(), st.lists(st.text(max_size=6), max_size=4))
def test_the_original_fits_what_is_left_of_it(text: str, words: list[str]) -> None:
    masker = Masker(Persons, ["Maria Huber", *words, text[2:5]])
    masked = masker.masked(text)
    assert could_be(masked, text)
    spans = masker.spans(text)
    assert all(first < last for first, last in spans)
    assert all(one[1] < other[0] for one, other in pairwise(spans))


def test_a_changed_text_does_not_fit() -> None:
    assert not could_be(f"call {MASK} now", "call 0171 later")
    assert not could_be(f"{MASK}aa{MASK}", "a")
    assert could_be(f"{MASK}{MASK}", "ab")
