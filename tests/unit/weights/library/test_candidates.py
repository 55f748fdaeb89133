"""Finding models among files and folders that could be imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.weights.library.candidates import survey
from support import gguf_bytes as gguf
from support.libraries import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_parts_of_different_sets_do_not_make_one(library: Library) -> None:
    library.put("big-00001-of-00002.gguf", gguf.split(2)[0])
    library.put("big-00002-of-00002.gguf", gguf.split(3)[1])
    (candidate,) = survey([library.stick])
    assert candidate.problem


def test_nothing_there_is_a_sentence(library: Library) -> None:
    with pytest.raises(InputError, match="not there"):
        survey([library.stick / "nowhere"])
    with pytest.raises(InputError, match="no GGUF files"):
        survey([library.stick])


def test_folders_are_searched_some_levels_deep(library: Library) -> None:
    library.put("a/b/c/d/e/deep.gguf", gguf.model())
    assert [candidate.files[0].name for candidate in survey([library.stick])] == ["deep.gguf"]
    (library.stick / "a/b/c/d/e/deep.gguf").unlink()
    with pytest.raises(InputError, match="8 levels deep"):
        survey([library.stick])


def test_an_adapter_is_no_model(library: Library) -> None:
    library.put("style.gguf", gguf.model(extra={"general.type": "adapter"}))
    (candidate,) = survey([library.stick])
    assert "adapter" in str(candidate.problem)


def test_links_that_lead_out_of_a_folder_are_named_and_not_followed(library: Library, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "secret.gguf").write_bytes(gguf.model())
    (library.stick / "link.gguf").symlink_to(elsewhere / "secret.gguf")
    (library.stick / "folder").symlink_to(elsewhere)
    (library.stick / "loop").symlink_to(library.stick)
    found = {candidate.files[0].name: candidate for candidate in survey([library.stick])}
    assert set(found) == {"link.gguf", "folder"}
    assert all(candidate.header is None for candidate in found.values())
    assert str(elsewhere / "secret.gguf") in str(found["link.gguf"].problem)


def test_links_to_a_file_of_the_same_folder_are_followed(library: Library) -> None:
    blob = library.put("blobs/0123", gguf.model())
    model = library.put("whole.gguf", gguf.model())
    for name, target in (("tiny.gguf", blob), ("again.gguf", model)):
        (library.stick / name).symlink_to(target)
    found = {candidate.files[0].name: candidate.problem for candidate in survey([library.stick])}
    assert found == {"tiny.gguf": None, "whole.gguf": None}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("big.gguf.part1of2", "Join the pieces"),
        ("big.gguf.001", "Join the pieces"),
        ("big.ggufaa", "Join the pieces"),
        ("big.gguf.part", "unfinished"),
        ("big.gguf.crdownload", "unfinished"),
    ],
)
def test_pieces_and_unfinished_downloads_are_named(library: Library, name: str, said: str) -> None:
    library.put(name, b"GGUF")
    library.put("big.gguf.md", b"about it")
    (candidate,) = survey([library.stick])
    assert said in str(candidate.problem)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"version https://git-lfs.github.com/spec/v1", "pointer"),
        (b"<!doctype html>", "web page"),
        (b"tjgg\x03\x00\x00\x00", "before GGUF"),
        (gguf.model("", extra={"general.type": "imatrix"}), "importance matrix"),
    ],
)
def test_what_is_no_model_is_called_what_it_is(library: Library, data: bytes, said: str) -> None:
    library.put("no.gguf", data)
    (candidate,) = survey([library.stick])
    assert said in str(candidate.problem)
