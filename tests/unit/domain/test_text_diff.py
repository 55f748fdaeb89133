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


def assert_whole(old: str, new: str) -> None:
    """Both texts can be read out of the difference."""
    lines = difference(old, new, None)
    if old == new:
        assert lines == ()
        return
    kept = [line for line in lines if line.change is not Change.ADDED]
    assert [line.text for line in kept] == _shown(old)
    assert [line.text for line in lines if line.change is not Change.REMOVED] == _shown(new)
    assert [line.old for line in lines if line.old] == list(range(1, len(_shown(old)) + 1))
    assert [line.new for line in lines if line.new] == list(range(1, len(_shown(new)) + 1))


def _shown(text: str) -> list[str]:
    return text.split("\n")[: -1 if text.endswith("\n") else None] if text else []


LINES = st.lists(st.integers(0, 40), max_size=30)


@given(LINES, LINES, LINES, st.integers(0, 1_500), st.booleans())
def test_long_texts_can_be_read_out_of_the_difference_too(
    head: list[int], middle: list[int], tail: list[int], length: int, reverse: bool
) -> None:
    long = [f"rule {number}" for number in range(length)]
    old = [*map(str, head), *long, *map(str, middle), *long[: length // 3]]
    new = [*long[:: -1 if reverse else 1], *map(str, middle), *long[: length // 3], *map(str, tail)]
    assert_whole("".join(f"{line}\n" for line in old), "".join(f"{line}\n" for line in new))


def test_a_change_in_a_long_text_is_found_where_it_is() -> None:
    old = "".join(f"Line {number} of many.\n\n" for number in range(3_000))
    new = old.replace("Line 7 of", "Line seven of").replace("Line 2990 of", "Line 2990 and 1 of") + "The end.\n"
    changed = [
        (line.change, line.old, line.new) for line in difference(old, new, 0) if line.change is not Change.LEFT_OUT
    ]
    assert changed == [
        (Change.REMOVED, 15, 0),
        (Change.ADDED, 0, 15),
        (Change.REMOVED, 5981, 0),
        (Change.ADDED, 0, 5981),
        (Change.ADDED, 0, 6001),
    ]


@given(st.text("ab \n.", max_size=60), st.text("ab \n.", max_size=60))
def test_both_texts_can_be_read_out_of_the_whole_difference(old: str, new: str) -> None:
    lines = difference(old, new, context=None)
    assert bool(lines) == (old != new)
    for text, gone in ((old, Change.ADDED), (new, Change.REMOVED)) if lines else ():
        kept = "\n".join(line.text for line in lines if line.change is not gone)
        assert kept.replace("␊", "") == text.removesuffix("\n")
