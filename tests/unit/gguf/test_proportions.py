"""Numbers of a header that would make llama.cpp take memory that the file's tensors don't account for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.proportions import out_of_proportion
from plumbline.gguf.split_set import read_set
from support import gguf_bytes as gguf
from support.counting import Count
from support.random_model import write_model

FREE = ("context_length", "rope.scaling.original_context_length", "attention.sliding_window")
"""How far a model looks is no size: the program chooses its own context."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "model.gguf")[0]


def test_a_model_that_is_in_order_is_in_proportion(model: Path) -> None:
    claims = read_set([model]).claims
    assert claims["attention.value_length"] == claims["attention.key_length"] == 32
    assert {"block_count", "embedding_length", "expert_count", "attention.head_count_kv", *FREE} <= claims.keys()


@pytest.mark.parametrize("number", [65_536, 2**20, 2**31 - 1, 2**32 - 1])
def test_no_number_of_the_header_is_believed_beyond_the_tensors(
    model: Path, tmp_path: Path, number: int, count: Count
) -> None:
    data, file = model.read_bytes(), tmp_path / "changed.gguf"
    for name in read_set([model]).claims:
        key = f"gpt-oss.{name}".encode()
        changed = bytearray(data)
        struct.pack_into("<I", changed, data.index(key) + len(key) + 4, number)
        file.write_bytes(changed)
        if name in FREE and number <= 2**20:
            assert read_set([file]).claims[name] == number
        else:
            with pytest.raises(DamagedModelError, match="The property "):
                read_set([file])
        count("headers whose numbers claim more than the file holds", 1)


@pytest.mark.parametrize(
    ("name", "tensor"),
    [
        ("attention.key_length_swa", "blk.0.attn_k.weight"),
        ("attention.value_length_swa", "blk.0.attn_v.weight"),
        ("rope.dimension_count_swa", "blk.0.attn_q.weight"),
        ("vocab_size", "token_embd.weight"),
        ("embedding_length_out", "token_embd.weight"),
        ("unheard_of", ""),
    ],
)
def test_a_number_that_was_added_is_held_against_the_tensors_as_well(name: str, tensor: str) -> None:
    heads = {"attention.head_count": 2, "attention.head_count_kv": 2}
    sizes = {tensor: [512, 512]}
    assert out_of_proportion(heads | {name: 256}, sizes, 10) is None
    assert name in str(out_of_proportion(heads | {name: 513}, sizes, 10))
    assert name in str(out_of_proportion(heads | {name: -1}, sizes, 10))


def test_a_list_counts_by_its_largest_number(tmp_path: Path) -> None:
    listed = gguf.text("gpt-oss.unheard_of") + struct.pack("<IIQ3I", 9, 4, 3, 1, 300, 2)
    architecture = gguf.pair("general.architecture", "gpt-oss")
    whole = gguf.padded(gguf.header([architecture, listed], [gguf.tensor("a", [32], gguf.F32, 0)])) + bytes(128)
    file = tmp_path / "listed.gguf"
    file.write_bytes(whole)
    with pytest.raises(DamagedModelError, match="unheard_of makes 300"):
        read_set([file])
