"""Parquet files as content and as examples."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.intake import IntakeOptions, read_sources
from plumbline.services.evaluation.golden import read_table
from plumbline.tables import parquet
from plumbline.tables.cells import content_cell
from plumbline.tables.document import Document, DocumentError


@pytest.fixture
def data_set(tmp_path: Path) -> Path:
    arrow = pytest.importorskip("pyarrow")
    pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "train.parquet"
    rows = {
        "id": [7, 8, 9],
        "text": ["hello there", "you clown", None],
        "label": [0, 1, 0],
        "image": [b"x", b"y", b"z"],
    }
    arrow.parquet.write_table(arrow.table(rows), file)
    return file


def test_rows_are_items(data_set: Path) -> None:
    hello, clown, empty = read_sources([data_set], IntakeOptions())
    assert isinstance(hello, ContentItem)
    assert isinstance(clown, ContentItem)
    assert (hello.text, hello.origin.external_id, str(clown.origin.place)) == ("hello there", "7", "row 2")
    assert isinstance(empty, Skip)
    assert empty.reason is SkipReason.EMPTY


def test_rows_are_examples(data_set: Path) -> None:
    table = read_table(data_set)
    assert table.names == ("id", "text", "label")
    assert table.rows[1] == ("8", "you clown", "1")


def test_a_damaged_file_is_said(data_set: Path) -> None:
    data_set.write_bytes(data_set.read_bytes()[:-40])
    (skip,) = read_sources([data_set], IntakeOptions())
    assert isinstance(skip, Skip)
    assert skip.reason is SkipReason.MALFORMED


def test_without_pyarrow_it_is_said_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    file = tmp_path / "a.parquet"
    file.write_bytes(b"PAR1")
    with file.open("rb") as handle, pytest.raises(DocumentError) as refused:
        list(parquet.rows(Document("a", handle), content_cell))
    assert refused.value.reason is SkipReason.UNSUPPORTED
    assert "CSV" in str(refused.value.detail)
