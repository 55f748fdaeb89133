"""TOML from outside, read under limits."""

import os

import pytest

from plumbline.files.toml import TomlError, parse_toml, read_toml


def test_a_table_is_read(tmp_path):
    file = tmp_path / "a.toml"
    file.write_text('title = "Größe"\n[answer]\nkind = "binary"\n', "utf-8")
    assert read_toml(file) == {"title": "Größe", "answer": {"kind": "binary"}}


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a = 1\nb = = 2", 2, 5), ("a = 1\na = 2", 2, 6), ("\na = 'x", 2, 7)],
)
def test_an_error_has_its_place_as_numbers(text, line, column):
    with pytest.raises(TomlError) as caught:
        parse_toml(text.encode())
    assert (caught.value.line, caught.value.column) == (line, column)
    assert "(at" not in str(caught.value.reason)


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "9" * 5_000,
        "a = " + "9" * 400,
        "a = -" + "9" * 400,
        "a = " + "[" * 100_000,
        "a = " + "[" * 50 + "]" * 50,
        "a" + ".a" * 20_000 + " = 1",
        '"a" ' + ". 'b'" * 20_000 + " = 1",
        "x = {a" + ".a" * 20_000 + " = 1}",
        "[a" + ".a" * 20_000 + "]",
        "a = {b = " * 500 + "1" + "}" * 500,
        "a = 2026-13-45",
    ],
)
def test_what_would_stop_the_reader_is_an_error(text):
    with pytest.raises(TomlError):
        parse_toml(text.encode())


def test_bytes_that_are_no_text_are_an_error():
    with pytest.raises(TomlError):
        parse_toml(b"a = '\xff'")


def test_a_file_without_end_is_an_error(tmp_path):
    file = tmp_path / "a.toml"
    file.write_bytes(b"#" * 1_000_001)
    with pytest.raises(TomlError, match="larger"):
        read_toml(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_an_error_and_is_not_waited_for(tmp_path):
    pipe = tmp_path / "a.toml"
    os.mkfifo(pipe)
    with pytest.raises(TomlError, match="regular file"):
        read_toml(pipe)
