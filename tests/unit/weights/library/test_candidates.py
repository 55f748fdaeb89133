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


def test_links_in_a_folder_are_not_followed(library: Library, tmp_path: Path) -> None:
    (tmp_path / "secret.gguf").write_bytes(gguf.model())
    (library.stick / "link.gguf").symlink_to(tmp_path / "secret.gguf")
    (library.stick / "loop").symlink_to(library.stick)
    with pytest.raises(InputError, match="no GGUF files"):
        survey([library.stick])
