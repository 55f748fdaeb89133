from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.errors import InputError
from plumbline.intake import READERS, IntakeOptions, Split, preview, read_bytes, read_sources, read_text
from plumbline.tables.document import Document, DocumentError

Read = Callable[..., list[ContentItem | Skip]]


def test_pasted_text_is_one_item_exactly() -> None:
    (item,) = read_text(" a\r\n\r\nb ", "pasted text", IntakeOptions())
    assert isinstance(item, ContentItem)
    assert item.text == " a\r\n\r\nb "
    assert (item.origin.source, str(item.origin.place), item.notes) == ("pasted text", "", ())


def test_pasted_text_split() -> None:
    entries = list(read_text("a\n\nb\n", "pasted text", IntakeOptions(split=Split.LINE)))
    assert [str(entry.origin.place) for entry in entries] == ["line 1", "line 2", "line 3"]
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.EMPTY]


@pytest.mark.parametrize("text", ["", " \n"])
@pytest.mark.parametrize("split", list(Split))
def test_nothing_pasted_is_said(text: str, split: Split) -> None:
    entries = list(read_text(text, "pasted text", IntakeOptions(split=split)))
    assert [entry.reason for entry in entries if isinstance(entry, Skip)] == [SkipReason.EMPTY]
    assert len(entries) == 1


def test_pasted_surrogates_are_mended() -> None:
    (item,) = read_text("a\udce4", "pasted\udce4", IntakeOptions())
    assert isinstance(item, ContentItem)
    item.text.encode()
    str(item.origin).encode()


def test_standard_input_is_decoded_as_a_file_is() -> None:
    (item,) = read_bytes("Grüße".encode("utf-16"), "standard input", IntakeOptions())
    assert isinstance(item, ContentItem)
    assert (item.text, item.encoding, item.origin.source) == ("Grüße", "utf-16-le", "standard input")
    (skip,) = read_bytes(b"", "standard input", IntakeOptions())
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.EMPTY


@pytest.mark.parametrize(
    ("name", "places"), [("a.txt", [""]), ("a.md", [""]), ("README", [""]), ("a.log", ["line 1", "line 2"])]
)
def test_each_format_has_its_own_item(read: Read, name: str, places: list[str]) -> None:
    assert [str(entry.origin.place) for entry in read(name, "one\ntwo\n")] == places


def test_suffixes_in_capitals(read: Read) -> None:
    (item,) = read("A.CSV", "id,text\n1,a\n")
    assert isinstance(item, ContentItem)
    assert item.text == "a"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("a.gif", "jsonl"),
        ("a.exe", "jsonl"),
        ("a.XLS", "Save it as CSV"),
        ("a.numbers", "Save it as CSV"),
        ("a.doc", "Save it as plain text"),
        ("a.7z", "Unpack it"),
    ],
)
def test_other_kinds_are_skipped_and_never_read(read: Read, name: str, says: str) -> None:
    (skip,) = read(name, "text that could be read")
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.UNSUPPORTED
    assert says in str(skip.detail)


def test_a_text_over_the_cap_is_left_out_whole(read: Read) -> None:
    (skip,) = read("a.txt", "x" * 101, max_item_chars=100)
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.TOO_LARGE
    assert "100" in str(skip.detail)


def test_a_line_over_the_cap_costs_itself_alone(read: Read) -> None:
    entries = read("a.log", "a\n" + "x" * 500 + "\nb", max_item_chars=100)
    assert [type(entry) for entry in entries] == [ContentItem, Skip, ContentItem]
    assert isinstance(entries[1], Skip)
    assert "500" in str(entries[1].detail).replace("501", "500")


def test_every_reader_says_what_it_is() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    for reader in READERS:
        assert reader.description.endswith(".")
        assert all(suffix == suffix.lower() and suffix[:1] in {"", "."} for suffix in reader.suffixes)
        assert (reader.split is Split.ROW) == (reader.table is not None or reader.export)


def test_a_preview_shows_what_was_found(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "id;nachricht\n" + "".join(f"{n};hallo {n}\n" for n in range(500)), encoding="cp1252"
    )
    (tmp_path / "b.doc").write_text("x")
    shown = preview([tmp_path / "b.doc", tmp_path / "a.csv"], IntakeOptions(), limit=10)
    assert len(shown.items) == 9
    assert [skip.reason for skip in shown.skips] == [SkipReason.UNSUPPORTED]
    assert shown.reasons == {SkipReason.UNSUPPORTED: 1}
    assert (shown.column, shown.encoding, shown.split, shown.complete) == ("nachricht", "utf-8", Split.ROW, False)
    assert shown.findings[0].columns == ("id", "nachricht")
    assert preview([tmp_path / "b.doc"], IntakeOptions()).complete


def test_a_preview_of_part_of_a_file_may_end_inside_a_character(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plumbline.intake.reading._PREVIEW_BYTES", 101)
    path = tmp_path / "a.log"
    path.write_bytes(("ä" * 10 + "\n").encode() * 100)
    shown = preview([path], IntakeOptions(), limit=5)
    assert [item.text for item in shown.items] == ["ä" * 10] * 5
    assert shown.encoding == "utf-8"


class Changing(io.BytesIO):
    """Bytes that are others from the second look on."""

    def __init__(self, first: bytes, second: bytes) -> None:
        super().__init__(first)
        self._second = second
        self._looks = 0

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        if offset == 0 and whence == os.SEEK_SET:
            self._looks += 1
            if self._looks == 2:
                super().seek(0)
                self.truncate()
                self.write(self._second)
        return super().seek(offset, whence)


@pytest.mark.parametrize("second", [b"other text", b"short", b"\xff\xfe\xfd\xfc some"])
def test_a_file_that_changes_while_it_is_read_is_said(second: bytes) -> None:
    document = Document("a.txt", Changing(b"first text", second))
    with pytest.raises(DocumentError) as refused:
        list(document.text())
    assert refused.value.reason is SkipReason.CHANGED


def test_the_hash_of_a_file_that_changed_since_its_encoding_was_found_is_not_given() -> None:
    document = Document("a.txt", Changing(b"first text", b"other text"))
    assert document.encoding.name == "utf-8"
    with pytest.raises(DocumentError) as refused:
        _ = document.sha256
    assert refused.value.reason is SkipReason.CHANGED


class Slow(io.BytesIO):
    """Gives fewer bytes than it is asked for, each time another number."""

    _most = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self._most = self._most % 7 + 1
        return super().read(min(size or 0, self._most))


def test_a_file_that_comes_in_small_parts_has_not_changed() -> None:
    document = Document("a.txt", Slow(b"a text of some length"))
    assert "".join(document.text()) == "a text of some length"
    assert document.sha256 == hashlib.sha256(b"a text of some length").hexdigest()


def test_a_file_that_grows_is_read_to_where_it_was_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("one\ntwo\n")
    entries: Iterator[ContentItem | Skip] = read_sources([path], IntakeOptions())
    first = next(entries)
    with path.open("a") as log:
        log.write("three\n")
    second, last = entries
    assert [entry.text for entry in (first, second) if isinstance(entry, ContentItem)] == ["one", "two"]
    assert isinstance(last, Skip)
    assert last.reason is SkipReason.CHANGED


def test_an_error_of_the_disk_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    reading = Document._bytes

    def failing(self: Document, most: int) -> Iterator[bytes]:
        if self.name.endswith("a.txt"):
            raise OSError(5, "Input/output error")
        yield from reading(self, most)

    monkeypatch.setattr(Document, "_bytes", failing)
    broken, good = read_sources([tmp_path], IntakeOptions())
    assert isinstance(broken, Skip)
    assert broken.reason is SkipReason.UNREADABLE
    assert isinstance(good, ContentItem)


def test_unknown_encodings_are_an_error_before_reading() -> None:
    with pytest.raises(InputError):
        IntakeOptions(encoding="klingon")
