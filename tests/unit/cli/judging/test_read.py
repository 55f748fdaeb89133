"""`plumbline read`: what would be judged, without a model."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from plumbline.cli.main import run
from support.tables import workbook


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text("id,author,text\n7,ann,hello\n8,bob,\n")
    (tmp_path / "b.txt").write_text("a note")
    return tmp_path


def test_a_line_for_each_item_and_skip_and_then_the_counts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", "--format", "jsonl", str(folder)]) == 0
    hello, empty, note, counts = map(json.loads, capsys.readouterr().out.splitlines())
    assert (hello["item"], hello["place"], hello["author"], hello["text"]) == (1, "row 1", "ann", "hello")
    assert hello["origin"].endswith("a.csv")
    assert hello["context"]["title"] == ""
    assert len(hello["sha256"]) == 64
    assert (empty["skipped"], empty["place"]) == ("empty", "row 2")
    assert (note["item"], note["place"], note["text"]) == (2, "", "a note")
    assert counts == {"items": 2, "skipped": 1, "skipped_why": {"empty": 1}}


def test_the_table_says_how_the_file_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "The text is in the column “text”" in out
    assert "skipped, empty" in out
    assert "2 items, 1 skipped." in out


def test_the_reason_of_a_skip_is_not_cut(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    (folder / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert run(["read", str(folder)]) == 0
    out = capsys.readouterr().out
    (skipped,) = [line for line in out.splitlines() if "skipped, kind of file" in line]
    assert skipped.endswith("."), skipped
    assert len(skipped) > 60


def test_what_was_found_can_be_changed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.csv").write_text("id;text,more\n1;hello,there\n")
    assert run(["read", "--format", "jsonl", "--delimiter", "semicolon", str(folder / "a.csv")]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["text"] == "hello,there"
    assert run(["read", "--format", "jsonl", "--text-column", "author", str(folder / "b.txt")]) == 0
    capsys.readouterr()
    assert run(["read", "--delimiter", "ab", str(folder)]) == 1
    assert "delimiter" in capsys.readouterr().err


def test_nothing_to_judge_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_text("<html>sign in</html>")
    assert run(["read", str(tmp_path / "a.json")]) == 1
    assert run(["read", str(tmp_path / "missing.csv")]) == 1
    assert "not found" in capsys.readouterr().err


def test_the_sheet_that_is_the_table_is_read_and_another_can_be_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(
        workbook([["Read me first"], ["by Ann"]], [["text", "label"], ["hello", "0"]], [["text"], ["bye"]])
    )
    assert run(["read", "--format", "jsonl", str(file)]) == 0
    item, *skips, counts = map(json.loads, capsys.readouterr().out.splitlines())
    assert item["text"] == "hello"
    assert [skip["place"] for skip in skips] == ["sheet “sheet 1”", "sheet “sheet 3”"]
    assert counts["skipped"] == 2
    assert run(["read", "--format", "jsonl", "--sheet", "3", str(file)]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["text"] == "bye"
    assert run(["read", "--sheet", "May", str(file)]) == 1


def test_each_file_of_an_archive_is_named_above_its_items(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.writestr("a-folder-with-a-long-name/posts.csv", "text\nHello\n")
        archive.writestr("a-folder-with-a-long-name/note.txt", "A note.")
    assert run(["read", "all.zip"]) == 0
    lines = capsys.readouterr().out.splitlines()
    posts = lines.index("all.zip · a-folder-with-a-long-name/posts.csv")
    assert "The text is in the column “text”" in lines[posts + 1]
    assert lines[posts + 2].split() == ["1", "row", "1", "Hello"]
    assert lines[posts + 3] == "all.zip · a-folder-with-a-long-name/note.txt"
    assert lines[posts + 4].split() == ["2", "A", "note."]
