"""Which files a folder holds, without opening any, and what one of them holds."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.work import Cancelled, Work
from plumbline.intake import IntakeOptions, read_sources
from plumbline.intake.survey import Wanted, digest, endings_of, identity_of, survey


def names(folder: Path, wanted: Wanted | None = None, options: IntakeOptions | None = None) -> list[str]:
    return [found.name for found in survey(folder, wanted or Wanted(), options or IntakeOptions(), Work())]


def fill(folder: Path, *files: str) -> None:
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(file)


def test_files_come_in_the_order_of_reading_and_are_read_by_their_names(tmp_path: Path) -> None:
    fill(tmp_path, "b.txt", "a/z.txt", "a/deep/c.txt", "a.txt")
    found = names(tmp_path)
    assert found == ["a/deep/c.txt", "a/z.txt", "a.txt", "b.txt"]
    read = read_sources([tmp_path], IntakeOptions(files=(found[3], found[0], "gone.txt")))
    assert [entry.text if isinstance(entry, ContentItem) else entry.reason for entry in read] == [
        "b.txt",
        "a/deep/c.txt",
        SkipReason.MISSING,
    ]


def test_hidden_passing_and_linked_files_are_left_out(tmp_path: Path) -> None:
    fill(
        tmp_path,
        "a.txt",
        ".hidden.txt",
        "~$a.docx",
        "Thumbs.db",
        ".git/config",
        "b.csv.part",
        "c.TMP",
        "d.txt~",
        "e.crdownload",
    )
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "around").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert names(tmp_path) == ["a.txt"]


def test_endings_are_what_a_person_writes(tmp_path: Path) -> None:
    assert endings_of(("csv", ".TXT, *.json", "", "csv.gz", ".csv")) == (".csv", ".txt", ".json", ".csv.gz")
    fill(tmp_path, "a.csv", "b.CSV", "c.txt", "csv", "d.csv.part", ".e.csv")
    assert names(tmp_path, Wanted(endings_of(("csv",)))) == ["a.csv", "b.CSV"]
    assert names(tmp_path, Wanted(endings_of(("part",)))) == ["d.csv.part"]


def test_folders_are_passed_over_and_left_out(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "out/b.txt", "sub/c.txt")
    assert names(tmp_path, Wanted(without=frozenset({identity_of(tmp_path / "out")}))) == ["a.txt", "sub/c.txt"]
    assert names(tmp_path, options=IntakeOptions(recursive=False)) == ["a.txt"]
    assert names(tmp_path, options=IntakeOptions(exclude=("out", "a.*"))) == ["sub/c.txt"]
    assert names(tmp_path, options=IntakeOptions(exclude=("sub/*", "b.txt"))) == ["a.txt"]


def test_another_content_is_another_state(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    (first,) = survey(tmp_path, Wanted(), IntakeOptions(), Work())
    assert digest(tmp_path, "a.txt", Work()) == (hashlib.sha256(b"a.txt").hexdigest(), first.state)
    (tmp_path / "new").write_text("a.txt")
    (tmp_path / "new").replace(tmp_path / "a.txt")
    (second,) = survey(tmp_path, Wanted(), IntakeOptions(), Work())
    assert first.state != second.state


@pytest.mark.parametrize(
    ("name", "reason"),
    [("gone", SkipReason.MISSING), ("link/a.txt", SkipReason.MISSING), ("link.txt", SkipReason.LINK),
     ("../a.txt", SkipReason.MISSING), ("/etc/passwd", SkipReason.MISSING), ("sub", SkipReason.UNREADABLE),
     ("a.txt/b", SkipReason.MISSING), ("", SkipReason.MISSING)],
)  # fmt: skip
def test_nothing_outside_the_folder_is_read(tmp_path: Path, name: str, reason: SkipReason) -> None:
    fill(tmp_path, "in/a.txt", "in/sub/b.txt", "a.txt")
    (tmp_path / "in" / "link").symlink_to(tmp_path)
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "a.txt")
    found = digest(tmp_path / "in", name, Work())
    assert isinstance(found, Skip)
    assert found.reason is reason


def test_looking_hears_a_cancellation(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        list(survey(tmp_path, Wanted(), IntakeOptions(), work))
