"""A text's line ends stay where its lines stay."""

from __future__ import annotations

from plumbline.desktop.policies.exact_text import ExactText


def test_lines_keep_their_own_ends_where_others_are_changed() -> None:
    text = ExactText(b"one\r\ntwo\nthree\r\nfour")
    assert text.data("one\nnew\ntwo\nthree\nfour") == b"one\r\nnew\r\ntwo\nthree\r\nfour"
    assert text.data("one\nthree\nfour\n") == b"one\r\nthree\r\nfour\r\n"


def test_a_long_text_of_equal_lines_is_given_back_in_a_moment() -> None:
    lines = ["same"] * 19_000
    text = ExactText("".join(f"{line}\r\n" for line in lines).encode() + b"last\n")
    assert text.data("\n".join(["first", *lines[1:], "end", ""])).startswith(b"first\r\nsame\r\n")
