"""Rows of delimited files that follow no rule: quotes that quote nothing, other quotes and escapes, spaces, preambles."""

from __future__ import annotations

import pytest

from plumbline.domain.content import ContentItem
from plumbline.intake import Format, IntakeOptions, read_bytes
from plumbline.tables.delimited import Records
from plumbline.tables.dialect import Dialect
from plumbline.tables.mending import Mended, Width


def texts(data: str, kind: Format = Format.CSV, **chosen: object) -> list[str]:
    options = IntakeOptions(read_as=kind, **chosen)  # type: ignore[arg-type]
    return [entry.text for entry in read_bytes(data.encode(), "file", options) if isinstance(entry, ContentItem)]


def rows(
    lines: list[str], width: Width | None = None, dialect: Dialect | None = None, *, blocks: int = 1
) -> list[list[str]]:
    """The records of lines that come in so many blocks."""
    parts = [
        list(lines[start::1][: -(-len(lines) // blocks)]) for start in range(0, len(lines), -(-len(lines) // blocks))
    ]
    return [record for record in Records(parts, dialect or Dialect(","), width, 10_000) if record is not None]


def test_a_quote_in_a_tab_file_swallows_no_rows() -> None:
    data = 'id\ttext\tn\n1\t"so late\t3\n2\tyou clown\t4\n3\tshelf 60" wide\t5\n4\tand 60"\t6\n5\tbye\t7\n'
    assert texts(data, Format.TSV) == ['"so late', "you clown", 'shelf 60" wide', 'and 60"', "bye"]


def test_marks_inside_a_quoted_cell_and_behind_it_stay() -> None:
    data = 'id,text,n\n1,"the 12" pipe, yes",3\n2,"bye""",4\n3,"two\nlines 5" x",5\n4,"art" he said,6\n'
    assert texts(data) == ['the 12" pipe, yes', 'bye"', 'two\nlines 5" x', '"art" he said']


def test_cells_over_lines_that_hold_commas_stay_whole() -> None:
    data = 'id,text\n1,"hello\nbye, you"\n2,"a, b\nc, d\ne, f"\n3,x\n'
    assert texts(data) == ["hello\nbye, you", "a, b\nc, d\ne, f", "x"]


def test_single_quotes_quote_where_they_stand_around_cells() -> None:
    assert texts("id,text\n1,'hello, you'\n2,'it''s, fine'\n3,bye\n") == ["hello, you", "it's, fine", "bye"]
    assert texts("id,text\n1,it's fine\n2,'twas late\n3,they' re\n") == ["it's fine", "'twas late", "they' re"]


def test_quotes_behind_backslashes_and_backslashes_that_escape_nothing() -> None:
    data = 'id,text\n1,"say \\"hi\\" now, ok"\n2,"C:\\temp is, fine"\n3,bye\n'
    assert texts(data) == ['say "hi" now, ok', "C:\\temp is, fine", "bye"]
    assert texts('id,text\n1,"ends with a \\"\n2,"x, y"\n') == ["ends with a \\", "x, y"]


def test_a_comma_and_a_space_between_cells() -> None:
    data = 'id, text, n\n1, hello you, 3\n2, "it is, fine", 4\n3, bye, 5\n'
    assert texts(data) == ["hello you", "it is, fine", "bye"]
    assert texts("id,text\n1, hello\n2, bye\n") == [" hello", " bye"]  # here the space is the text's


def test_spaces_between_cells_only_where_it_is_a_table() -> None:
    assert texts('id text n\n1 "hello you" 3\n2 "bye you" 4\n') == ["hello you", "bye you"]
    prose = "just words here\nand more words\nsay them now\n"
    assert texts(prose) == prose.splitlines()


@pytest.mark.parametrize(
    "preamble", ['"Export, of all messages\nof the year"\n\n', "Export\n\n", '"Export",,\n', "# made by hand\n"]
)
def test_a_preamble_is_not_the_table(preamble: str) -> None:
    assert texts(f"{preamble}id,text,author\n1,hello,ann\n2,you,bob\n") == ["hello", "you"]


def test_an_index_column_without_a_name() -> None:
    assert texts(",remark,score\n0,the tram was late,3\n1,you clown,4\n") == ["the tram was late", "you clown"]
    assert texts(
        "Timestamp,What do you think of the new tram line, and of the stops on it?\n".replace(", and", " and")
        + "2024-01-05 10:00,It is late\n2024-01-06 11:00,Fine\n"
    ) == ["It is late", "Fine"]


@pytest.mark.parametrize("blocks", [1, 2, 5])
def test_records_do_not_depend_on_how_lines_come_in(blocks: int) -> None:
    lines = ["id,text\n", '1,"a\n', "b\n", 'c"\n', "2,x\n", '3,"open\n', "4,y\n", "5,z\n"]
    found = rows(lines, Width(2, frozenset({0})), blocks=blocks)
    assert found == [["id", "text"], ["1", "a\nb\nc"], ["2", "x"], ["3", '"open'], ["4", "y"], ["5", "z"]]
    assert [isinstance(record, Mended) for record in found] == [False] * 3 + [True] + [False] * 2


def test_many_broken_rows_take_no_more_than_each_its_time() -> None:
    lines = ["id,text\n", *(f'{number},"never closed {number}\n' for number in range(3_000))]
    assert len(rows(lines, Width(2, frozenset({0})))) == 3_001


@pytest.mark.parametrize("place", [0, 95, 98, 99, 100, 101, 199, 250])
@pytest.mark.parametrize(
    ("odd", "record"),
    [
        (['7,"one\n', "two\n", 'three",8\n'], ["7", "one\ntwo\nthree", "8"]),
        (['7,"a "stray\n', 'mark", over lines",8\n'], ["7", 'a "stray\nmark", over lines', "8"]),
        (['7,"never closed,8\n'], ["7", '"never closed', "8"]),
    ],
)
def test_a_row_is_the_same_wherever_it_stands_among_plain_ones(place: int, odd: list[str], record: list[str]) -> None:
    plain = [["1", f"text {number}", "2"] for number in range(250)]
    written = [",".join(cells) + "\n" for cells in plain]
    lines = [*written[:place], *odd, *written[place:]]
    assert rows(lines, Width(3, frozenset({0, 2}))) == [*plain[:place], record, *plain[place:]]
