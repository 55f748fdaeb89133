"""Columns and fields that the model is shown beside a text: those that were chosen, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.content import Answered, ContentItem, Context, Origin
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions, absent_columns, read_sources
from plumbline.intake.shown import MOST_CHARS, shown

CSV = "id,title,author,text,board,reply\n1,Lost cat,Ada,Has anyone seen her?,Local,\n2,,Bob,Yes,Local,Has anyone?\n"


def read(tmp_path: Path, *names: str) -> list[ContentItem]:
    (tmp_path / "posts.csv").write_text(CSV, "utf-8")
    entries = read_sources([str(tmp_path / "posts.csv")], IntakeOptions(context=names))
    return [entry for entry in entries if isinstance(entry, ContentItem)]


def test_nothing_is_shown_unless_it_is_chosen(tmp_path: Path) -> None:
    assert [item.shown for item in read(tmp_path)] == [(), ()]


def test_chosen_columns_are_shown_in_the_order_of_choice_without_empty_ones(tmp_path: Path) -> None:
    first, second = read(tmp_path, "board", "title", "reply")
    assert first.shown == (("board", "Local"), ("title", "Lost cat"))
    assert second.shown == (("board", "Local"), ("reply", "Has anyone?"))
    assert first.text == "Has anyone seen her?"


def test_the_text_is_not_its_own_context_and_an_unknown_column_is_said(tmp_path: Path) -> None:
    first, _ = read(tmp_path, "text", "colour")
    assert first.shown == ()
    assert "There is no column colour to show as context." in [str(note) for note in first.notes]


def test_fields_come_from_any_source() -> None:
    context = Context("general", "plans", "Saturday", Answered("7", "Eve", "When?"))
    origin = Origin("chat", author="Ada", written="10:00")
    names = ("title", "channel", "thread", "answered", "answered author", "author", "time")
    assert [value for _, value in shown(names, origin, context, {})] == [
        "Saturday", "general", "plans", "When?", "Eve", "Ada", "10:00"
    ]  # fmt: skip
    assert shown(("answered",), origin, context, {}) == (("answered", "When?"),)


def test_a_long_value_is_cut() -> None:
    ((_, value),) = shown(("note",), Origin("x"), Context(), {"note": "a" * 5_000})
    assert value == "a" * MOST_CHARS + "…"


@pytest.mark.parametrize("names", [(), ("title", "board")])
def test_the_choice_is_kept_with_the_run(names: tuple[str, ...]) -> None:
    options = IntakeOptions(context=names)
    assert IntakeOptions.from_json(options.to_json()) == options


def test_a_column_that_is_not_there_is_told_once(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("text,parent\nHello,up\nthere,up\n")
    (tmp_path / "c.txt").write_text("Plain text has no columns.")
    said: list[Message] = []
    list(read_sources([tmp_path], IntakeOptions(context=("parnet", "title", "parent")), notify=said.append))
    assert [str(message) for message in said] == [
        f"“{tmp_path / 'a.csv'}” has no column parnet to show as context. It has: text and parent."
    ]


def test_a_name_that_is_in_no_table_is_found_with_the_columns_that_there_are(tmp_path: Path) -> None:
    first, second, rare = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "c.jsonl"
    first.write_text("text,parent\nYes,Who?\n")
    second.write_text("text,colour\nNo,red\n")
    rare.write_text('{"text": "Yes"}\n' * 300 + '{"text": "No", "parent": "Who?"}\n')

    def absent(content: list[Path] | bytes, *names: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return absent_columns(content, IntakeOptions(context=names), Work())

    assert absent([first, second], "parnet", "title") == (("parnet",), ("text", "parent", "colour"))
    assert absent([first, second], "colour", "parent")[0] == ()
    assert absent([rare], "parent")[0] == ()
    assert absent(first.read_bytes(), "parnet") == (("parnet",), ("text", "parent"))
    assert absent(b"A plain text.", "parent", "author") == (("parent",), ())
