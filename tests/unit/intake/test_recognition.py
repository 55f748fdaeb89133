"""Standard input has no name: it is plain text unless its beginning can hardly be anything else."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem
from plumbline.intake import READERS, Format, IntakeOptions, Split, format_of, read_bytes, read_sources


def texts(data: str, options: IntakeOptions | None = None) -> list[str]:
    entries = read_bytes(data.encode(), "standard input", options or IntakeOptions())
    return [entry.text for entry in entries if isinstance(entry, ContentItem)]


@pytest.mark.parametrize(
    ("data", "kind", "expected"),
    [
        ('id,author,text\r\n7,ada,Hello\r\n8,bob,"Bye, all"\r\n', Format.CSV, ["Hello", "Bye, all"]),
        ("text,label\nHello,0\nBye,1\n", Format.CSV, ["Hello", "Bye"]),
        ("id;message\n1;Hallo, du\n", Format.CSV, ["Hallo, du"]),
        ("id\ttext\n1\tHello\n", Format.TSV, ["Hello"]),
        ('{"text": "Hello"}\n{"text": "Bye"}\n', Format.JSONL, ["Hello", "Bye"]),
        ('[\n  {"id": 1, "text": "Hello"},\n  {"id": 2, "text": "Bye"}\n]\n', Format.JSON, ["Hello", "Bye"]),
    ],
)
def test_what_can_hardly_be_anything_else_is_read_as_what_it_is(data: str, kind: Format, expected: list[str]) -> None:
    assert format_of(data.encode(), IntakeOptions()) is kind
    assert format_of(data.encode("utf-16"), IntakeOptions()) is kind
    assert texts(data) == expected
    assert texts(data, IntakeOptions(read_as=kind)) == expected
    assert texts(data, IntakeOptions(read_as=Format.TEXT)) == [data]
    assert texts(data, IntakeOptions(split=Split.FILE)) == [data]
    assert texts(data, IntakeOptions(split=Split.LINE)) == data.splitlines()


@pytest.mark.parametrize(
    "data",
    [
        "Hello, friend\nHow are you, mate\n",
        "Description, price\nA bike, 30 euros\nA hat, 3 euros\n",
        "text\nhello\n",
        "Dear user, your message, and your date: come in\nnow, please, today\n",
        "{}\n",
        '{"violation": 1}\n',
        '{"text": "Hello"}\nand then some\n',
        "[1, 2, 3]",
        "[citation needed] text: this",
        "a | b\nc | d\n",
        "null",
        "From: ada\nTo: bob\n\nHello, text, author\n",
    ],
)
def test_a_message_is_a_message(data: str) -> None:
    assert format_of(data.encode(), IntakeOptions()) is Format.TEXT
    assert texts(data) == [data]


@pytest.mark.parametrize("data", [b"", bytes(range(256)), b"\xff\xfe\x00", b"\0" * 5000])
def test_what_is_no_text_is_left_to_the_reader(data: bytes) -> None:
    assert format_of(data, IntakeOptions()) is Format.TEXT


def test_there_is_a_reader_for_every_format() -> None:
    assert {reader.name for reader in READERS} == set(Format)


@pytest.mark.parametrize("name", ["export", "export.gz"])
@pytest.mark.parametrize("data", ["id,author,text\n7,ada,Hello\n8,bob,Bye\n", '{"text": "Hello"}\n{"text": "Bye"}\n'])
def test_a_table_whose_name_has_no_ending_is_read_as_one_and_says_so(tmp_path: Path, name: str, data: str) -> None:
    content = gzip.compress(data.encode()) if name.endswith(".gz") else data.encode()
    (tmp_path / name).write_bytes(content)
    items = [entry for entry in read_sources([tmp_path / name], IntakeOptions()) if isinstance(entry, ContentItem)]
    assert [item.text for item in items] == ["Hello", "Bye"]
    assert "Its name doesn't say so" in str(items[0].notes[0])


@pytest.mark.parametrize(
    "data",
    [
        "id,author,text\n7,ada,Hello\n",
        '{"text": "Hello"}\n',
        "From ada@example.org Mon Nov 30 10:00:00 2026\nFrom: ada@example.org\nSubject: Hello\n\nHello\n",
    ],
)
def test_a_run_of_an_older_version_reads_what_has_no_ending_as_it_did(tmp_path: Path, data: str) -> None:
    (tmp_path / "Inbox").write_text(data)
    now, then = (
        [
            entry.text
            for entry in read_sources([tmp_path / "Inbox"], IntakeOptions(readers=version))
            if isinstance(entry, ContentItem)
        ]
        for version in (IntakeOptions().readers, 4)
    )
    assert (then, then != now) == ([data], True)


def test_a_table_in_a_text_file_stays_a_text_and_says_what_it_could_be(tmp_path: Path) -> None:
    data = "id,author,text\n7,ada,Hello\n8,bob,Bye\n"
    (tmp_path / "a.txt").write_text(data)
    (item,) = read_sources([tmp_path / "a.txt"], IntakeOptions())
    assert isinstance(item, ContentItem)
    assert (item.text, "looks like csv" in str(item.notes[0])) == (data, True)


@pytest.mark.parametrize("name", ["notes", "notes.txt"])
@pytest.mark.parametrize(
    "data", ["My text, which is long\nand goes on\n", "[1] A note\n", "text, comment and more\nno\n"]
)
def test_a_text_that_begins_like_a_table_stays_a_text(tmp_path: Path, name: str, data: str) -> None:
    (tmp_path / name).write_text(data)
    (item,) = read_sources([tmp_path / name], IntakeOptions())
    assert isinstance(item, ContentItem)
    assert (item.text, item.notes) == (data, ())
