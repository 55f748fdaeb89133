"""Splitting: overlapping parts that cover the text, each within its limit; the worst part decides."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.splitting import split, worst
from plumbline.domain.verdict import Decision, Reading


def words(text: str) -> int:
    """A stand-in for a tokenizer: a token for every started four characters of a word, and one for every other character."""
    return sum(-(-len(run) // 4) for run in text.split()) + sum(character.isspace() for character in text)


@given(st.text(alphabet="ab .\n!é本", max_size=600), st.integers(2, 60))
def test_the_parts_cover_the_text_overlap_and_fit(text: str, room: int) -> None:
    parts = split(text, room, words)
    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    for start, end in parts:
        assert words(text[start:end]) <= room
    for (start, end), (next_start, next_end) in pairwise(parts):
        assert start < next_start <= end < next_end


def test_a_text_that_fits_stays_whole() -> None:
    assert split("one two", 10, words) == ((0, 7),)
    assert split("", 1, words) == ((0, 0),)


def test_paragraphs_are_preferred_to_sentences_and_sentences_to_words() -> None:
    text = "Aaa aaa aaa. Bbb bbb bbb.\n\nCcc ccc ccc. Ddd ddd ddd. Eee eee."
    first, *_ = split(text, 14, words)
    assert text[: first[1]].endswith("\n\n")
    sentences = "Aaa aaa aaa aaa. Bbb bbb bbb bbb. Ccc ccc ccc ccc. Ddd ddd ddd"
    first, *_ = split(sentences, 20, words)
    assert sentences[: first[1]].endswith(". ")
    first, *_ = split("aaa " * 50, 21, words)
    assert ("aaa " * 50)[: first[1]].endswith("aaa ")


def test_text_without_any_border_is_cut_between_characters_and_nothing_is_lost() -> None:
    text = "x" * 400
    parts = split(text, 10, words)
    assert len(parts) > 9
    assert {position for start, end in parts for position in range(start, end)} == set(range(400))


def test_a_character_that_does_not_fit_is_an_error_not_a_loop() -> None:
    with pytest.raises(ValueError, match="single character"):
        split("abc", 2, lambda text: 3 * len(text))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(0, Decision.ALLOWED), (1, Decision.VIOLATES), (0, Decision.UNDETERMINED)], 1),
        ([(0, Decision.ALLOWED), (0, Decision.UNDETERMINED), (0, Decision.ALLOWED)], 1),
        ([(1, Decision.VIOLATES), (3, Decision.ESCALATE), (2, Decision.VIOLATES)], 1),
        ([(2, Decision.VIOLATES), (2, Decision.VIOLATES)], 0),
        ([(0, Decision.ALLOWED), (0, Decision.ALLOWED)], 0),
        ([(0, Decision.UNDETERMINED), (0, Decision.VIOLATES)], 1),
        ([(9, Decision.ALLOWED), (0, Decision.UNDETERMINED)], 1),
    ],
)
def test_the_worst_part_decides_and_what_could_not_be_read_is_never_allowed(
    parts: list[tuple[int, Decision]], expected: int
) -> None:
    assert worst([Reading(decision, severity=severity) for severity, decision in parts]) == expected
