"""Files that are complete and wrong: repaired where that can be done, refused where not."""

from __future__ import annotations

import pytest

from plumbline.domain.models.model import Trust
from plumbline.weights.download.errors import (
    HashMismatchError,
)
from plumbline.weights.library.inventory import DamagedWeightsError
from support.downloads import REPOSITORY, Here, weights
from support.fake_hub import FakeHub

MB = 1 << 20


def test_bytes_altered_on_the_way_are_mended(here: Here, hub: FakeHub) -> None:
    data = weights(40 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    wrong = 20 * MB

    def alter(at: int, piece: bytes, number: int) -> bytes:
        return bytes(len(piece)) if at == wrong and number <= 41 else piece

    hub.bad.alter = alter
    here.get()
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert model.trust is Trust.VERIFIED
    assert "downloaded again in blocks" in here.notes()
    assert f"Repaired bytes {16 * MB:,} to {32 * MB - 1:,}" in here.notes()


def test_bytes_that_stay_wrong_are_kept_aside_and_never_loaded(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.alter = lambda _at, piece, _number: piece[:-1] + bytes([piece[-1] ^ 1])
    with pytest.raises(HashMismatchError) as caught:
        here.get()
    promised = here.plan().files[0].sha256
    assert f"Asked for: a.gguf, {len(data):,} bytes, sha256 {promised}" in str(caught.value.message)
    assert f"Received: {len(data):,} bytes, sha256 " in str(caught.value.message)
    assert "the server itself has other bytes" in str(caught.value.message)
    assert here.inventory.installed() == []
    (part,) = here.parts()
    with pytest.raises(DamagedWeightsError):
        here.inventory.resolve(str(part))
    hub.bad.alter = None
    before = hub.sent()
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() - before == len(data)  # compared block by block, replaced where different


def test_a_line_that_alters_something_each_time_is_named(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.alter = lambda _at, piece, number: bytes([number % 251]) + piece[1:]
    with pytest.raises(HashMismatchError, match="omething on the way alters the file"):
        here.get()


def test_without_ranges_a_wrong_file_is_fetched_anew_as_a_whole(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.ranges = False
    hub.bad.alter = lambda at, piece, number: bytes(len(piece)) if number == 1 and at else piece
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
