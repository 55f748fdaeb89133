"""Archives and packed files: what is in them, what is not read, and how far reading goes."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Callable

import pytest
from backports import zstd

from plumbline.domain import caps
from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.work import Work
from plumbline.intake import Format, IntakeOptions
from plumbline.intake.archives import Entry, TarArchive, ZipArchive
from plumbline.intake.entries import Reading
from plumbline.intake.folders import Opened
from plumbline.intake.unpacking import Budget, Unpacked
from plumbline.tables.document import DocumentError
from support.bombs import member, tarred, zipped


def read(name: str, data: bytes, **options: object) -> list[ContentItem | Skip]:
    """As in the extraction process, without one."""
    suffix = "." + name.rpartition(".")[2]
    return list(Reading(IntakeOptions(**options)).file(Opened(name, suffix, io.BytesIO(data))))  # type: ignore[arg-type]


def said(entries: list[ContentItem | Skip]) -> list[tuple[str, str]]:
    return [
        (str(entry.origin), entry.text if isinstance(entry, ContentItem) else entry.reason.value) for entry in entries
    ]


@pytest.mark.parametrize(
    ("suffix", "pack"), [("gz", gzip.compress), ("zst", zstd.compress), ("bz2", bz2.compress), ("xz", lzma.compress)]
)
def test_a_packed_file_is_read_as_what_it_holds(suffix: str, pack: Callable[[bytes], bytes]) -> None:
    data = pack(b"text\none\ntwo\n")
    name = f"a.csv.{suffix}"
    assert said(read(name, data)) == [(f"{name} · row 1", "one"), (f"{name} · row 2", "two")]
    tar = pack(tarred([(member("b.txt"), b"three")]))
    assert said(read(f"a.tar.{suffix}", tar)) == [(f"a.tar.{suffix} · b.txt", "three")]
    (skip,) = read(name, pack(b"text\n" + bytes(range(256)) * 400)[:-20])
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.MALFORMED


def test_archives_inside_archives_say_where() -> None:
    inner = zipped({"c/d.txt": b"deep"})
    outer = tarred([(member("a.zip"), inner), (member("b.txt"), b"flat")])
    assert said(read("x.tar", outer)) == [("x.tar · a.zip, c/d.txt", "deep"), ("x.tar · b.txt", "flat")]


def test_too_deep_is_a_reason_and_costs_itself() -> None:
    data = zipped({"a.txt": b"text"})
    for _ in range(caps.DEPTH):
        data = zipped({"inner.zip": data, "beside.txt": b"beside"})
    found = said(read("x.zip", data))
    assert sum(text == "beside" for _, text in found) == caps.DEPTH
    assert [text for _, text in found if text == "too large"] == ["too large"]


def test_a_chosen_format_is_that_of_the_files_in_an_archive() -> None:
    data = zipped({"a.dat": b"text\none\n", "b.dat": b"text\ntwo\n"})
    assert [text for _, text in said(read("x.zip", data, read_as=Format.CSV))] == ["one", "two"]
    assert [text for _, text in said(read("x.bin", zipped({"a.txt": b"text"}), read_as=Format.ZIP))] == ["text"]


def test_a_damaged_entry_costs_itself() -> None:
    data = bytearray(zipped({"a.txt": b"first" * 100, "b.txt": b"second"}))
    data[40] ^= 0xFF
    first, second = said(read("x.zip", bytes(data)))
    assert first[1] == "does not follow its format"
    assert second == ("x.zip · b.txt", "second")


def test_the_end_of_a_tar_file_is_looked_for() -> None:
    whole = tarred([(member(f"{number}.txt"), b"text") for number in range(3)])
    assert [text for _, text in said(read("x.tar", whole))] == ["text"] * 3
    cut = whole[: 2 * 1024]
    assert said(read("x.tar", cut))[-1][1] == "does not follow its format"


def test_entries_are_found_by_name() -> None:
    packed = ZipArchive(io.BytesIO(zipped({"a.txt": b"one", "b/c.json": b"{}"})), Budget(), Work())
    assert packed.names() == ("a.txt", "b/c.json")
    found = packed.find("b/c.json")
    assert found is not None
    assert (found.suffix, found.size, found.opens().read()) == (".json", 2, b"{}")
    assert packed.find("d") is None
    tar = TarArchive(io.BytesIO(tarred([(member("a.txt"), b"one")])), Budget(), Work())
    assert [entry.name for entry in tar if isinstance(entry, Entry)] == ["a.txt"]
    entry = tar.find("a.txt")
    assert entry is not None
    assert entry.opens().read() == b"one"


def test_a_stream_goes_back_and_forth_like_a_file() -> None:
    data = bytes(range(256)) * 40
    stream = Unpacked(lambda: io.BytesIO(data), len(data), Budget())
    assert stream.seek(0, io.SEEK_END) == len(data)
    assert stream.seek(100) == 100
    assert stream.read(10) == data[100:110]
    assert stream.seek(-5, io.SEEK_CUR) == 105
    assert stream.read(2) == data[105:107]
    assert stream.seek(-3, io.SEEK_END) == len(data) - 3
    assert stream.read() == data[-3:]


def test_going_back_costs_no_budget_and_going_over_it_is_an_error() -> None:
    budget = Budget(1_000)
    stream = Unpacked(lambda: io.BytesIO(b"a" * 900), 900, budget)
    for _ in range(3):
        stream.seek(0)
        assert len(stream.read()) == 900
    assert budget.left == 100
    with pytest.raises(DocumentError, match="too large"):
        Unpacked(lambda: io.BytesIO(b"a" * 900), 900, budget).read()


def test_what_unpacks_to_too_many_times_its_size_is_refused() -> None:
    stream = Unpacked(lambda: io.BytesIO(b"a" * (caps.FREE_EXPANDED_BYTES + 2)), 10, Budget())
    with pytest.raises(DocumentError):
        stream.read()


def test_a_tar_library_keeps_no_list_of_members() -> None:
    count = 3_000
    archive = TarArchive(io.BytesIO(tarred([(member("a"), b"")] * count)), Budget(), Work())
    assert sum(1 for _ in archive) == count
