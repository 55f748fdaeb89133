from __future__ import annotations

import pytest

from plumbline.tables.columns import Columns, NoColumn, choose_columns, is_known
from plumbline.tables.names import plain_name


def chosen(names: list[str], rows: list[list[str]], named: str | None = None) -> Columns:
    found = choose_columns(names, [dict(zip(names, row, strict=False)) for row in rows], named)
    assert isinstance(found, Columns)
    return found


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("created_at", "created at"), ("createdAt", "created at"), (" Created-At ", "created at"), ("\ufeffText", "text"),
        ("_id", "_id"), ("author.name", "author.name"), ("FULL__text", "full text"), ("TEXT", "text"),
    ],
)  # fmt: skip
def test_names_are_compared_plainly(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@pytest.mark.parametrize(
    "name",
    ["text", "Content", "message", "BODY", "comment", "post", "prompt", "tweet", "Nachricht", "mensaje", "texte", "texto",
     "сообщение", "本文", "正文", "내용", "محتوى"],
)  # fmt: skip
def test_text_columns_are_found_by_name_in_several_languages(name: str) -> None:
    columns = chosen(
        ["id", "wordy", name, "author", "created_at"], [["7", "a much longer cell than the text", "x", "ann", "now"]]
    )
    assert (columns.text, columns.external_id, columns.author, columns.written) == (name, "id", "author", "created_at")
    assert "found by its name" in str(columns.note)
    assert is_known(name)


def test_of_several_known_names_one_is_taken_and_the_others_are_said() -> None:
    columns = chosen(["comment", "body", "text"], [["a", "b", "c"]])
    assert columns.text == "text"
    assert "“body” and “comment”" in str(columns.note)


def test_a_known_name_without_any_text_gives_way() -> None:
    assert chosen(["text", "body"], [["", "b"], [" ", "c"]]).text == "body"


def test_without_a_known_name_the_longest_text_is_taken() -> None:
    columns = chosen(["a", "b", "user"], [["12345678901234567890", "hello", "a very long user name indeed"]])
    assert columns.text == "b"
    assert "longest" in str(columns.note)
    assert columns.author == "user"


def test_of_equally_long_columns_the_first_is_taken() -> None:
    assert chosen(["b", "a"], [["xx", "yy"]]).text == "b"


def test_a_name_as_text_when_there_is_nothing_else() -> None:
    assert chosen(["id", "user"], [["7", "ann"]]).text == "user"


def test_a_named_column_is_taken_without_a_note() -> None:
    columns = chosen(["text", "Body Text"], [["a", "b"]], "body_text")
    assert columns.text == "Body Text"
    assert columns.note is None
    assert chosen(["x", "y"], [["a", "b"]], "2").text == "y"


def test_a_named_column_that_is_missing_says_which_there_are() -> None:
    found = choose_columns(["x", "y"], [{"x": "a", "y": "b"}], "z")
    assert isinstance(found, NoColumn)
    assert str(found.detail) == "There is no column “z”. The columns are: “x” and “y”."


def test_columns_without_a_letter_are_no_text() -> None:
    found = choose_columns(["x", "y"], [{"x": "12", "y": "3.4"}], None)
    assert isinstance(found, NoColumn)
    assert "“x” and “y”" in str(found.detail)


def test_long_and_many_names_are_cut_in_sentences_only() -> None:
    names = ["n" * 500, *(f"c{number}" for number in range(30))]
    found = choose_columns(names, [], "z")
    assert isinstance(found, NoColumn)
    assert len(str(found.detail)) < 300
    assert "19 more" in str(found.detail)


def test_addresses_dates_hashes_and_numbers_are_no_text() -> None:
    rows = [
        ["1", "2024-01-05 10:00:00", "ping me", ""],
        [
            "2",
            "2024-01-05 10:01:00",
            "buy coins",
            "https://files.example.org/a/picture_with_a_long_name.png?ex=0123abcd",
        ],
        ["3", "2024-01-05 10:02:00", "see you", ""],
    ]
    assert chosen(["ID", "Timestamp", "Contents", "Attachments"], rows).text == "Contents"
    assert chosen(["a", "b"], [["hi you", "0123456789abcdef0123456789abcdef0123"]]).text == "a"
    assert chosen(["a", "b"], [["hi you", '{"kind": "a long value of JSON that nobody wrote"}']]).text == "a"


@pytest.mark.parametrize(
    "name",
    ["Contents", "Messages", "reply_text", "message_content", "raw_text", "comment body", "post_raw", "object.content"],
)
def test_names_that_end_as_text_columns_do(name: str) -> None:
    assert chosen(["place", name], [["a longer sentence that is not the text", "hello there"]]).text == name


def test_the_other_columns_that_hold_words_are_named() -> None:
    rows = [
        ["The council announced a new timetable for all trams.", reply] for reply in ("about time", "you clown", "fine")
    ]
    columns = chosen(["parent_text", "reply_text"], rows)
    assert columns.text == "reply_text"  # the other one says the same in every row
    assert "“parent_text”" in str(columns.note)
    columns = chosen(["question", "answer"], [["what do you think of it", "I think that it is very late"]])
    assert (columns.text, "“question”" in str(columns.note)) == ("answer", True)


def test_a_column_that_is_filled_in_many_rows_comes_before_one_that_is_filled_in_few() -> None:
    assert chosen(["text", "body"], [["one thing", "hello"], ["", "hi there"], ["", "bye now"]]).text == "body"


def test_a_column_of_sentences_whose_name_says_nothing_is_named_beside_the_one_that_was_found() -> None:
    names = ["id", "body", "reply", "text (2)", "city"]
    row = ["1", "My plants are full of insects", "Try water and soap on all of them", "They are gone now", "New York"]
    note = chosen(names, [row, row]).note
    assert note is not None
    assert str(note).endswith("other candidates: “reply” and “text (2)”.")
