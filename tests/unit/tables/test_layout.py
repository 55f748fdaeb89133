"""What stands between a table's cells, and which row is its header."""

from __future__ import annotations

import pytest

from plumbline.tables.layout import find_layout


def layout(text: str, named: str | None = None) -> tuple[str, tuple[str, ...]]:
    found = find_layout(text.splitlines(keepends=True), ",;\t|", (named,) if named else ())
    return found.delimiter, found.names


@pytest.mark.parametrize("delimiter", list(",;\t|"))
def test_each_delimiter_is_found(delimiter: str) -> None:
    text = f"id{delimiter}note{delimiter}kind\n" + "".join(
        f"{n}{delimiter}one, two; three{delimiter}x\n".replace("one, two; three", "one two: three") for n in range(5)
    )
    assert layout(text) == (delimiter, ("id", "note", "kind"))


def test_commas_in_the_text_do_not_win_over_semicolons() -> None:
    assert layout("nr;autor;nachricht\n1;ann;hello, you, there\n2;bob;well, well, well\n")[0] == ";"


def test_the_named_column_makes_its_row_the_header() -> None:
    found = find_layout(["qqq,zzz\n", "1,2\n", "3,4\n"], ",;", ("zzz",))
    assert found.header == 0


def test_names_that_repeat_are_told_apart() -> None:
    assert layout("text,text,\na,b,c\nd,e,f\n")[1] == ("text", "text (2)", "column 3")
