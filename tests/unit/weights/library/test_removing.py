"""Deleting models and unfinished downloads."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.removing import remove
from support import gguf_bytes as gguf
from support.libraries import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_removing_deletes_what_is_ours_alone(library: Library) -> None:
    library.take(library.put("guard.gguf", gguf.model()))
    (library.models / "loose.gguf").write_bytes(gguf.model(filler=b"\x09"))
    remove(library.inventory, "guard")
    assert library.files() == {"loose.gguf"}
    remove(library.inventory, "loose")
    assert library.files() == set()
    for name in ("guard", "..", "../stick", "", "."):
        with pytest.raises(InputError, match="no such model"):
            remove(library.inventory, name)
    assert (library.stick / "guard.gguf").is_file()


def test_a_copy_of_the_practice_model_can_be_deleted_and_the_model_itself_not(library: Library, tmp_path: Path) -> None:
    practice = tmp_path / "practice-model.gguf"
    practice.write_bytes(gguf.model())
    library.models.mkdir()
    (library.models / "copy.gguf").write_bytes(gguf.model())
    here = Inventory(library.models, library.inventory.catalogue, library.cache, practice)
    remove(here, "copy")
    assert library.files() == set()
    with pytest.raises(InputError, match="can't be deleted"):
        remove(here, "practice")
