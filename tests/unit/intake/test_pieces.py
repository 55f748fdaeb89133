from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.intake.options import Split
from plumbline.intake.pieces import Piece, lines, paragraphs, pieces, whole

TEXT = st.text(alphabet="ab \r\n\u2028\x0c", max_size=40)


def chunked(text: str, cuts: list[int]) -> list[str]:
    at = sorted({min(cut, len(text)) for cut in cuts})
    return [text[start:end] for start, end in zip([0, *at], [*at, len(text)], strict=True)]


@given(TEXT, st.lists(st.integers(0, 40), max_size=6))
def test_lines_are_the_text_whatever_the_chunks(text: str, cuts: list[int]) -> None:
    found = list(lines(chunked(text, cuts), 1000))
    assert "".join(line.text or "" for line in found) == text
    assert [line.number for line in found] == list(range(1, len(found) + 1))
    assert [line.text for line in found] == [line for line in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text) if line]


@given(TEXT, st.lists(st.integers(0, 40), max_size=6), st.integers(1, 6))
def test_no_line_is_cut_or_lost_at_the_cap(text: str, cuts: list[int], cap: int) -> None:
    for line, full in zip(lines(chunked(text, cuts), cap), lines([text], 1000), strict=True):
        assert full.text is not None
        content = full.text.rstrip("\r\n")
        assert line.text == (full.text if len(content) <= cap else None)
        assert line.chars == full.chars


def test_form_feeds_and_unicode_separators_do_not_end_a_line() -> None:
    assert [line.text for line in lines(["a\x0cb\u2028c\x85d\ne"], 99)] == ["a\x0cb\u2028c\x85d\n", "e"]


def test_paragraphs_end_at_blank_lines() -> None:
    text = "\n\none\r\ntwo\r\n \t\r\n\r\nthree\n"
    assert [part.text for part in paragraphs([text], 99)] == ["one\r\ntwo", "three"]


@given(st.text(alphabet="ab\r\n", max_size=40), st.integers(1, 8))
def test_paragraphs_hold_every_word_or_say_their_length(text: str, cap: int) -> None:
    full = [part.text for part in paragraphs([text], 1000)]
    assert re.findall(r"[ab]+", "\n".join(part or "" for part in full)) == re.findall(r"[ab]+", text)
    for part, whole_part in zip(paragraphs([text], cap), full, strict=True):
        assert part.text == whole_part or (part.text is None and part.chars > cap)


def test_the_whole_stops_reading_over_the_cap() -> None:
    taken: list[int] = []

    def endless() -> object:
        for number in range(10**6):
            taken.append(number)
            yield "x" * 10

    assert list(whole(endless(), 95)) == [Piece(1, None, 100)]  # type: ignore[arg-type]
    assert len(taken) == 10


@pytest.mark.parametrize(
    ("split", "places"),
    [
        (Split.FILE, [("", "a\n\nb")]),
        (Split.LINE, [("line 1", "a"), ("line 2", ""), ("line 3", "b")]),
        (Split.ROW, [("line 1", "a"), ("line 2", ""), ("line 3", "b")]),
        (Split.PARAGRAPH, [("paragraph 1", "a"), ("paragraph 2", "b")]),
    ],
)
def test_places(split: Split, places: list[tuple[str, str]]) -> None:
    assert [(str(place), piece.text) for place, piece in pieces(["a\n\nb"], split, 99)] == places
