"""Selecting files from a repository's list."""

from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.models.model import FileSpec
from plumbline.weights.download.selection import select_files

LISTED = [
    FileSpec("README.md", 5),
    FileSpec("one-MXFP4.gguf", 12_109_566_560),
    FileSpec("one-Q4_K_M.gguf", 11),
    FileSpec("mmproj-F16.gguf", 1),
    FileSpec("Q8/two-00002-of-00002.gguf", 2),
    FileSpec("Q8/two-00001-of-00002.gguf", 1),
    FileSpec("half-00001-of-00002.gguf", 1),
    FileSpec("../evil.gguf", 1),
]


@pytest.mark.parametrize(
    ("wanted", "paths"),
    [
        ("one-MXFP4.gguf", ["one-MXFP4.gguf"]),
        ("mxfp4", ["one-MXFP4.gguf"]),
        ("two", ["Q8/two-00001-of-00002.gguf", "Q8/two-00002-of-00002.gguf"]),
        ("Q8/two-00002-of-00002.gguf", ["Q8/two-00001-of-00002.gguf", "Q8/two-00002-of-00002.gguf"]),
    ],
)
def test_what_is_meant_is_found(wanted: str, paths: list[str]) -> None:
    assert [file.path for file in select_files(LISTED, wanted, "o/r")] == paths


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("", "has several models"),
        ("one", "has several models"),
        ("Q2", "no model that matches"),
        ("half", "has 1 of the 2 parts"),
        ("evil", "not safe to write"),
        ("mmproj", "no model that matches"),
    ],
)
def test_what_is_not_clear_or_not_safe_is_refused(wanted: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        select_files(LISTED, wanted, "o/r")
    assert str(caught.value).isprintable()


def test_a_repository_without_weights_is_a_sentence() -> None:
    with pytest.raises(InputError, match="no GGUF file"):
        select_files([FileSpec("model.safetensors", 5)], "", "o/r")


def test_a_long_list_is_cut_and_the_way_to_name_one_is_shown() -> None:
    many = [FileSpec(f"m-{number}.gguf", 1_000_000 * number) for number in range(1, 21)]
    with pytest.raises(InputError, match=r"“m-1\.gguf” \(1\.0 MB\).*, “m-12\.gguf” \(12\.0 MB\) and 8 more") as caught:
        select_files(many, "", "o/r")
    assert caught.value.hints == (Remedy(RemedyKind.NAME_REPOSITORY_FILE, repository="o/r"),)
