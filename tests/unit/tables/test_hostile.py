"""Small files that would make large tables are refused with a sentence, before memory or time are spent on them.

No test here measures time or memory: without its cap each of these takes minutes or gigabytes.
"""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.errors import InputError
from plumbline.intake import IntakeOptions, read_sources
from plumbline.intake.entries import Reading
from plumbline.intake.folders import Opened
from plumbline.services.evaluation import example_tables
from plumbline.services.evaluation.example_tables import NotRead, ReadTable, read_table
from plumbline.tables import workbook_parts
from plumbline.tables.names import unique_names
from plumbline.tables.reading import TableKind
from support.tables import MAIN, sheet_xml
from support.tables import workbook as made


def one_cell(place: str, value: str = "<v>1</v>") -> str:
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return f'<worksheet {MAIN}><sheetData><row r="{row}"><c r="{place}">{value}</c></row></sheetData></worksheet>'


def read(tmp_path: Path, name: str, data: bytes) -> list[ContentItem | Skip]:
    file = tmp_path / name
    file.write_bytes(data)
    return list(read_sources([file], IntakeOptions()))


def refused(tmp_path: Path, name: str, data: bytes) -> str:
    """Neither content nor examples are read; returns why."""
    (skip,) = read(tmp_path, name, data)
    assert isinstance(skip, Skip)
    assert skip.reason in (SkipReason.TOO_LARGE, SkipReason.MALFORMED)
    with pytest.raises(InputError):
        read_table(tmp_path / name)
    return str(skip.detail)


def refused_here(name: str, kind: TableKind, data: bytes) -> str:
    """As `refused`, read as the extraction process does but without one, so that a limit can be lowered."""
    (skip,) = Reading(IntakeOptions()).file(Opened(name, "." + name.rpartition(".")[2], io.BytesIO(data)))
    assert isinstance(skip, Skip)
    assert skip.reason in (SkipReason.TOO_LARGE, SkipReason.MALFORMED)
    (answer,) = example_tables.read(
        ReadTable(name, kind, ".gz" if name.endswith(".gz") else "", (), None), io.BytesIO(data)
    )
    assert isinstance(answer, NotRead)
    return f"{skip.detail} {answer.message}"


@pytest.mark.parametrize("place", ["XFD1048576", "A1048576", "AAAA1", "A999999999"])
def test_one_cell_far_away(tmp_path: Path, place: str) -> None:
    far = made([["text"], ["a"]], one_cell(place))
    if place == "A1048576":  # one column of a million rows is not too large
        assert [entry.text for entry in read(tmp_path, "a.xlsx", far) if isinstance(entry, ContentItem)] == ["a"]
    else:
        said = refused(tmp_path, "a.xlsx", far)
        assert "cells" in said or "place" in said or "read" in said


def test_a_cell_without_a_value_reaches_nowhere(tmp_path: Path) -> None:
    sheet = sheet_xml([["text"], ["a"]]).replace(
        "</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    )
    assert [entry.text for entry in read(tmp_path, "a.xlsx", made(sheet)) if isinstance(entry, ContentItem)] == ["a"]


def test_a_part_that_unpacks_to_more_than_the_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_parts, "MOST_UNPACKED", 100_000)
    data = made([["text"], ["x" * 1_000_000]])
    assert len(data) < 10_000
    assert "too large" in refused_here("a.xlsx", TableKind.XLSX, data)


def test_a_part_that_lies_about_its_size(tmp_path: Path) -> None:
    data = bytearray(made([["text"], ["x" * 100_000]]))
    at = data.rindex(b"PK\x01\x02")  # the last part's entry in the directory; its unpacked size is at 24
    data[at + 24 : at + 28] = (50).to_bytes(4, "little")
    assert "workbook" in refused_here("a.xlsx", TableKind.XLSX, bytes(data))


def test_rows_and_cells_without_numbers_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_parts, "MOST_CELLS", 50)
    row = "<row>" + "<c><v>1</v></c>" * 10 + "</row>"
    sheet = f"<worksheet {MAIN}><sheetData>{row * 6}</sheetData></worksheet>"
    assert "cells" in refused_here("a.xlsx", TableKind.XLSX, made(sheet))


@pytest.mark.parametrize(
    "sheet",
    [
        "<worksheet><sheetData><row><c>",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;&b;',
        "",
    ],
)
def test_a_sheet_that_is_no_xml(tmp_path: Path, sheet: str) -> None:
    refused(tmp_path, "a.xlsx", made(sheet))


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "text")
    assert "workbook" in refused(tmp_path, "a.xlsx", buffer.getvalue())
    assert "workbook" in refused(tmp_path, "b.xlsx", b"no zip")


def test_names_that_repeat_many_times_are_found_in_one_pass() -> None:
    many = 100_000  # by looking through a list each time, this takes hours
    names = unique_names(["a"] * many)
    assert (names[:3], names[-1], len(set(names))) == (("a", "a (2)", "a (3)"), f"a ({many})", many)
    assert unique_names(["a (2)", "a", "a", "a"]) == ("a (2)", "a", "a (3)", "a (4)")


def test_a_row_of_very_many_cells(tmp_path: Path) -> None:
    data = ("text,label\n" + "a,b\n" * 20_000 + "x" + "," * 20_000 + "\n").encode()
    file = tmp_path / "wide.csv"
    file.write_bytes(data)
    with pytest.raises(InputError, match="too large"):
        read_table(file)
    entries = list(read_sources([file], IntakeOptions()))
    assert sum(isinstance(entry, ContentItem) for entry in entries) == 20_001


def test_a_header_of_very_many_cells(tmp_path: Path) -> None:
    data = (",".join(["text"] * 20_000) + "\n" + ",".join("a" * 20_000) + "\n").encode()
    assert [str(entry.detail) for entry in read(tmp_path, "a.csv", data) if isinstance(entry, Skip)] == [
        "It has more than 16,384 columns."
    ]


def test_objects_that_each_have_a_key_of_their_own(tmp_path: Path) -> None:
    lines = "".join(json.dumps({f"key {number}": "a"}) + "\n" for number in range(20_000))
    file = tmp_path / "keys.jsonl"
    file.write_text(lines)
    with pytest.raises(InputError, match="too large"):
        read_table(file)


def test_a_packed_file_of_very_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "rows.csv.gz"
    file.write_bytes(gzip.compress(b"\n" * 2_000_000))
    with pytest.raises(InputError, match="too large"):
        read_table(file)
    monkeypatch.setattr(example_tables, "MOST_UNPACKED", 1_000_000)
    request = ReadTable("rows.csv.gz", TableKind.CSV, ".gz", (), None)
    (answer,) = example_tables.read(request, io.BytesIO(file.read_bytes()))
    assert isinstance(answer, NotRead)
    assert "too large" in str(answer.message)
