"""Files are written whole or not at all."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.files.atomic import save_text, write_bytes, write_json


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    for data in (b"first", b"", b"\0 second \xff"):
        write_bytes(file, data)
        assert file.read_bytes() == data
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("fails", ["fsync", "replace"])
def test_after_a_failure_the_old_file_is_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    file = tmp_path / "a.txt"
    write_bytes(file, b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if fails == "fsync" else (Path, "replace")), full)
    with pytest.raises(OSError, match="No space"):
        write_bytes(file, b"new")
    with pytest.raises(MachineError, match="No space"):
        save_text(file, "new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_what_a_person_asked_for_can_be_read_by_others(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_bytes(tmp_path / "private", b"")
        save_text(tmp_path / "report", "")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "report").stat().st_mode) == 0o644


def test_json_makes_its_folders_and_text_does_not(tmp_path: Path) -> None:
    write_json(tmp_path / "a" / "b" / "c.json", {"ü": [1, None]})
    assert json.loads((tmp_path / "a" / "b" / "c.json").read_text("utf-8")) == {"ü": [1, None]}
    with pytest.raises(MachineError):
        save_text(tmp_path / "none" / "a.txt", "text")


def test_what_is_no_unicode_is_written_as_an_escape(tmp_path: Path) -> None:
    save_text(tmp_path / "a.txt", "a\udcff\r\nb\n")
    assert (tmp_path / "a.txt").read_bytes() == b"a\\udcff\r\nb\n"
