"""Verifying: flipped bits are found, and a damaged model is not loaded any more."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Cancelled, Work
from plumbline.weights.library.verifying import verify
from support import gguf_bytes as gguf
from support.libraries import Library, knowing, sha


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


def test_verifying_finds_a_flipped_bit_and_the_model_is_not_loaded_any_more(tmp_path: Path) -> None:
    library = Library(tmp_path, knowing(gguf.model()))
    library.take(library.put("a.gguf", gguf.model()))
    (model,) = library.inventory.installed()
    proof = verify(library.inventory, library.cache, model, Work())
    assert (proof.trust, proof.files[0].right, proof.files[0].expected) == (Trust.VERIFIED, True, sha(gguf.model()))
    data = bytearray(gguf.model())
    data[-1] ^= 1
    model.files[0].write_bytes(data)
    proof = verify(library.inventory, library.cache, library.inventory.installed()[0], Work())
    assert (proof.trust, proof.files[0].right) == (Trust.DAMAGED, False)
    assert library.inventory.installed()[0].trust is Trust.DAMAGED
    with pytest.raises(MachineError, match="damaged"):
        library.inventory.resolve("safeguard-20b")


def test_verifying_an_unknown_model_says_unchanged_and_finds_changes(library: Library) -> None:
    library.take(library.put("a.gguf", gguf.model()))
    seen: list[tuple[int, int]] = []
    proof = verify(
        library.inventory,
        library.cache,
        library.inventory.installed()[0],
        Work(lambda _, done, total: seen.append((done, total))),
    )
    assert (proof.trust, proof.files[0].expected, proof.files[0].before) == (Trust.UNVERIFIED, "", sha(gguf.model()))
    assert seen[-1] == (len(gguf.model()), len(gguf.model()))
    library.inventory.installed()[0].files[0].write_bytes(gguf.model(filler=b"\x07"))
    assert verify(library.inventory, library.cache, library.inventory.installed()[0], Work()).trust is Trust.DAMAGED


def test_verifying_that_is_cancelled_stores_nothing(library: Library) -> None:
    library.take(library.put("a.gguf", gguf.model()))
    (model,) = library.inventory.installed()
    model.files[0].write_bytes(gguf.model(filler=b"\x07"))
    before = (library.models / "a" / "model.json").read_bytes()
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        verify(library.inventory, library.cache, model, work)
    assert (library.models / "a" / "model.json").read_bytes() == before
    assert library.inventory.installed()[0].trust is Trust.UNVERIFIED
