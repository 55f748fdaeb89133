"""What differs between two texts: lines, words in them, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.text_diff import Change, difference

OLD = "# Rules\n\n- R1 Sale: goods for money.\n- R2 Swap.\n\nA\nB\nC\nD\nE\n"
NEW = "# Rules\n\n- R1 Sale: goods or services for money.\n\nA\nB\nC\nD\nE\nF\n"


def test_words_inside_a_changed_line_are_marked() -> None:
    lines = difference(OLD, NEW)
    removed, added = (next(line for line in lines if line.change is kind) for kind in (Change.REMOVED, Change.ADDED))
    assert (removed.old, removed.new, added.old, added.new) == (3, 0, 0, 3)
    assert not any(piece.changed for piece in removed.pieces)
    assert [piece.text for piece in added.pieces if piece.changed] == ["or services "]


def test_long_stretches_that_are_the_same_are_counted() -> None:
    lines = difference(OLD, NEW, context=1)
    assert [line.old for line in lines if line.change is Change.LEFT_OUT] == [4]
    assert [(line.change, line.text) for line in lines[-2:]] == [(Change.SAME, "E"), (Change.ADDED, "F")]
    assert lines[0].text == "# Rules"


def test_a_line_end_that_changed_can_be_seen() -> None:
    removed, added = difference("one\r\ntwo\r\n", "one\ntwo\r\n")[:2]
    assert (removed.text, added.text) == ("one␍␊", "one␊")


def test_the_same_texts_have_no_difference() -> None:
    assert difference(OLD, OLD) == ()


@given(st.text("ab \n.", max_size=60), st.text("ab \n.", max_size=60))
def test_both_texts_can_be_read_out_of_the_whole_difference(old: str, new: str) -> None:
    lines = difference(old, new, context=None)
    assert bool(lines) == (old != new)
    for text, gone in ((old, Change.ADDED), (new, Change.REMOVED)) if lines else ():
        kept = "\n".join(line.text for line in lines if line.change is not gone)
        assert kept.replace("␊", "") == text.removesuffix("\n")
