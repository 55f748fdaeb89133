"""Reading ends at the next look once its job is cancelled, in every format; what was read until then was given."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.work import Cancelled, Work
from plumbline.intake import IntakeOptions, preview, read_bytes, read_sources, read_text
from plumbline.tables.document import Document
from support.tables import workbook

ROW = "a text of some length, as people write them"
MANY = 40_000

FILES = {
    "a.txt": ROW * MANY,
    "a.log": f"{ROW}\n" * MANY,
    "a.csv": "id,text\n" + f"1,{ROW}\n" * MANY,
    "a.jsonl": json.dumps({"text": ROW}) * 1 + "\n" + (json.dumps({"text": ROW}) + "\n") * MANY,
    "a.json": json.dumps([{"text": ROW}] * MANY),
    "a.html": f"<p>{ROW}</p>" * MANY,
    "a.csv.gz": gzip.compress(("id,text\n" + f"1,{ROW}\n" * MANY).encode()),
    "a.xlsx": workbook([["text"], *[[ROW]] * 1_000]),
}


class Looks(Work):
    """A job that is cancelled at its nth look."""

    def __init__(self, last: int) -> None:
        super().__init__()
        self.looks = 0
        self._last = last

    def check(self) -> None:
        self.looks += 1
        if self.looks == self._last:
            self.cancel()
        super().check()


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("last", [1, 2, 3])
def test_every_format_looks_while_it_is_read(tmp_path: Path, name: str, last: int) -> None:
    data = FILES[name]
    file = tmp_path / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    work = Looks(last)
    with pytest.raises(Cancelled):
        list(read_sources([file], IntakeOptions(), work))
    assert work.looks == last


def test_a_cancelled_job_reads_nothing_more_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.log"
    file.write_text(f"{ROW}\n" * MANY)
    work = Work()
    entries = read_sources([file], IntakeOptions(), work)
    first = next(entries)
    assert isinstance(first, ContentItem)
    work.cancel()
    rest: list[ContentItem | Skip] = []
    with pytest.raises(Cancelled):
        rest.extend(entries)
    assert len(rest) < MANY / 2  # the chunk that was read already


def test_folders_are_left_at_the_next_file(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_text("text")
    work = Work()
    entries = read_sources([tmp_path], IntakeOptions(), work)
    assert isinstance(next(entries), ContentItem)
    work.cancel()
    with pytest.raises(Cancelled):
        list(entries)


def test_what_is_pasted_piped_and_previewed_can_be_cancelled(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("id,text\n" + f"1,{ROW}\n" * 100)
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        list(read_text("text", "pasted", IntakeOptions(), work))
    with pytest.raises(Cancelled):
        list(read_bytes(b"text", "standard input", IntakeOptions(), work))
    with pytest.raises(Cancelled):
        preview([file], IntakeOptions(), work=work)


def test_a_document_looks_before_each_chunk() -> None:
    work = Work()
    chunks = Document("a", io.BytesIO(b"x" * 1_000_000), work=work).raw()
    next(chunks)
    work.cancel()
    with pytest.raises(Cancelled):
        next(chunks)
