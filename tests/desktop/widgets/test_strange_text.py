"""Texts that are made to turn others, or to stop the window."""

from __future__ import annotations

from plumbline.desktop.widgets.strange_text import beside, readable, steady


def test_what_turns_the_direction_is_seen_and_does_not_turn() -> None:
    assert readable("\u202eevil.exe.txt") == "⟨202E⟩evil.exe.txt"
    assert steady("send to \u2066abc") == "send to ▯abc"
    assert readable("שלום\u200f!") == "שלום\u200f!"  # a mark that text from right to left is written with


def test_a_piece_of_a_line_turns_no_other() -> None:
    assert beside(["\u202eliam", "", "a.csv", "שלום"]) == "▯liam · a.csv · \u2068שלום\u2069"


def test_a_run_without_a_space_is_laid_out_in_lines() -> None:
    shown = readable("x" * 400_000)
    assert max(map(len, shown.split("\n"))) == 2_000
    assert shown.replace("\n", "") == "x" * 400_000
    assert readable("word " * 80_000) == "word " * 80_000
