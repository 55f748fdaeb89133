"""What is typed into the search box, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.store.search.query import MOST_TERMS, PartTerm, Query, WordTerm, parse


@pytest.mark.parametrize(
    ("typed", "words", "parts"),
    [
        ("", (), ()),
        ("  \t\n", (), ()),
        ("Refund now", (WordTerm("Refund", whole=False), WordTerm("now", whole=False)), ()),
        ('"free money" win', (WordTerm("free money", whole=True), WordTerm("win", whole=False)), ()),
        ('"never closed', (WordTerm("never closed", whole=True),), ()),
        ('""', (), ()),
        ("*count*", (), (PartTerm("count"),)),
        ("***", (), (PartTerm("***"),)),
        ("don't", (WordTerm("don't", whole=False),), ()),
        ("c++ 18+ #tag", (), (PartTerm("c++"), PartTerm("18+"), PartTerm("#tag"))),
        ("C# $5 100% f***", (), (PartTerm("C#"), PartTerm("$5"), PartTerm("100%"), PartTerm("f***"))),
        ("refun* (hello) why?", tuple(WordTerm(word, whole=False) for word in ("refun*", "(hello)", "why?")), ()),
        ("促销", (), (PartTerm("促销"),)),
        ('"促销 活动"', (), (PartTerm("促销 活动"),)),
        ("iPhone手机", (), (PartTerm("iPhone手机"),)),
        ("สวัสดี", (), (PartTerm("สวัสดี"),)),
        ("दिन مُحَمَّد", (WordTerm("مُحَمَّد", whole=False),), (PartTerm("दिन"),)),
        ("cafe\u0301 محمد", (WordTerm("cafe\u0301", whole=False), WordTerm("محمد", whole=False)), ()),
        ("안녕하세요", (WordTerm("안녕하세요", whole=False),), ()),
        ("😀 !!!", (), (PartTerm("😀"), PartTerm("!!!"))),
        ("no\0yes", (WordTerm("no", whole=False), WordTerm("yes", whole=False)), ()),
        ("NOT ab OR b:c*", tuple(WordTerm(word, whole=False) for word in ("NOT", "ab", "OR", "b:c*")), ()),
        ("a é 안", (WordTerm("a", whole=True), WordTerm("é", whole=False), WordTerm("안", whole=False)), ()),
    ],
)
def test_terms(typed: str, words: tuple[WordTerm, ...], parts: tuple[PartTerm, ...]) -> None:
    assert parse(typed) == Query(words, parts)


def test_expressions_are_quoted() -> None:
    assert parse('a"b" cd').words_match() == '"a""b"""* AND "cd"*'
    assert parse('ox "y z" x').words_match() == '"ox"* AND "y z" AND "x"'


def test_parts_are_looked_up_by_runs_of_three() -> None:
    assert PartTerm("count").grams == ("cou", "oun", "unt")
    assert PartTerm("促销").grams == ()
    assert PartTerm("促销").caseless
    assert PartTerm("!!").caseless
    assert not PartTerm("é").caseless
    assert not PartTerm("٣").caseless


@given(st.text())
def test_any_text_is_taken_apart(typed: str) -> None:
    query = parse(typed)
    assert len(query.words) + len(query.parts) <= MOST_TERMS
    assert bool(query) == bool(query.words or query.parts)
    inside = query.as_parts()
    assert all(term.whole for term in inside.words)
    assert len(inside.words) + len(inside.parts) == len(query.words) + len(query.parts)
