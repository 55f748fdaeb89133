"""The header reader: what it reads, what it refuses, and that no hostile file makes it crash, hang or grow."""

import io
import random
import struct
import tracemalloc
from pathlib import Path

import pytest

from plumbline.domain.errors import MachineError
from plumbline.gguf.errors import DamagedModelError, TruncatedModelError
from plumbline.gguf.header import Header, parse_header, read_header
from plumbline.gguf.types import FILE_TYPES, TENSOR_TYPES
from support import gguf_bytes as gguf
from support.counting import Count


def parse(data: bytes, size: int | None = None) -> Header:
    return parse_header(io.BytesIO(data), len(data) if size is None else size, "model.gguf")


def test_reads_what_a_file_says() -> None:
    header = parse(gguf.model())
    assert (header.version, header.architecture, header.context_tokens, header.blocks) == (3, "gpt-oss", 4096, 1)
    assert (header.quantization, header.expert_type) == ("MXFP4", "MXFP4")
    assert (header.tensors, header.split_count, header.vocabulary, header.harmony) == (2, 1, 9, True)
    assert (header.tensor_bytes, header.expert_bytes) == (256 + 272, 272)


def test_names_experts_that_are_packed_otherwise() -> None:
    header = parse(gguf.model(extra={"general.file_type": 15}, experts=gguf.MXFP4))
    assert header.quantization == "Q4_K_M, experts MXFP4"


def test_a_tokenizer_without_harmony_is_seen() -> None:
    assert not parse(gguf.model(tokens=gguf.HARMONY[:-1])).harmony


def test_later_parts_need_not_say_their_architecture() -> None:
    first, second = (parse(part) for part in gguf.split(2))
    assert (first.split_no, first.split_count, first.architecture) == (0, 2, "gpt-oss")
    assert (second.split_no, second.split_count, second.architecture) == (1, 2, "")


def test_every_cut_is_named_as_a_cut() -> None:
    data = gguf.model()
    for size in range(4, len(data)):
        with pytest.raises(TruncatedModelError, match="cut off"):
            parse(data[:size])


def test_a_file_that_ends_too_early_says_both_figures() -> None:
    data = gguf.model()
    with pytest.raises(TruncatedModelError, match=f"has {len(data) - 1:,} bytes and needs at least {len(data):,}"):
        parse(data[:-1])


def test_a_part_file_is_checked_against_the_size_it_will_have() -> None:
    data = gguf.model()
    assert parse(data[:-200], size=len(data)).tensors == 2


NORM = gguf.tensor("a", [32], gguf.F32, 0)
ARCH = gguf.pair("general.architecture", "gpt-oss")

HOSTILE = {
    "no magic": b"GGML" + bytes(60),
    "empty": b"",
    "a web page": b"<!DOCTYPE html><html></html>" * 4,
    "big-endian": b"GGUF" + struct.pack(">IQQ", 3, 1, 1) + bytes(64),
    "version 1": gguf.header([ARCH], [NORM], version=1) + bytes(200),
    "a billion tensors": b"GGUF" + struct.pack("<IQQ", 3, 10**9, 1) + bytes(64),
    "2^63 pairs": b"GGUF" + struct.pack("<IQQ", 3, 1, 2**63) + bytes(64),
    "a key as long as the file": b"GGUF" + struct.pack("<IQQQ", 3, 1, 1, 2**62) + bytes(64),
    "a key that is no text": b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + gguf.text(b"\xff\xfe") + bytes(64),
    "an empty key": gguf.header([gguf.pair("", 1)], []) + bytes(64),
    "a key with control characters": gguf.header([gguf.pair("a\x1b[2J", 1)], []) + bytes(64),
    "a key twice": gguf.header([ARCH, ARCH], [NORM]) + bytes(300),
    "an unknown value type": gguf.header([gguf.text("k") + struct.pack("<I", 77)], []) + bytes(64),
    "a list of 2^40": gguf.header([gguf.text("k") + struct.pack("<IIQ", 9, 8, 2**40)], []) + bytes(64),
    "a list of lists": gguf.header([gguf.text("k") + struct.pack("<IIQ", 9, 9, 3)], []) + bytes(64),
    "a text of 2^63": gguf.header([gguf.text("k") + struct.pack("<IQ", 8, 2**63)], []) + bytes(64),
    "an endless text in a list": gguf.header([gguf.text("k") + struct.pack("<IIQQ", 9, 8, 1, 2**60)], []) + bytes(64),
    "an architecture that is a number": gguf.header([gguf.pair("general.architecture", 3)], [NORM]) + bytes(300),
    "no architecture": gguf.header([gguf.pair("a", 1)], [NORM]) + bytes(300),
    "no tensors": gguf.header([ARCH], []) + bytes(300),
    "no dimensions": gguf.header([ARCH], [gguf.tensor("a", [], 0, 0)]) + bytes(300),
    "five dimensions": gguf.header([ARCH], [gguf.tensor("a", [1] * 5, 0, 0)]) + bytes(300),
    "a dimension of nothing": gguf.header([ARCH], [gguf.tensor("a", [0], 0, 0)]) + bytes(300),
    "sizes that overflow": gguf.header([ARCH], [gguf.tensor("a", [2**32, 2**32, 2**32], 0, 0)]) + bytes(300),
    "a row that is no whole block": gguf.header([ARCH], [gguf.tensor("a", [33], gguf.MXFP4, 0)]) + bytes(300),
    "an unknown tensor type": gguf.header([ARCH], [gguf.tensor("a", [32], 99, 0)]) + bytes(300),
    "an unaligned tensor": gguf.header([ARCH], [gguf.tensor("a", [32], 0, 1)]) + bytes(300),
    "a tensor at 2^63": gguf.header([ARCH], [gguf.tensor("a", [32], 0, 2**63)]) + bytes(300),
    "a tensor's name twice": gguf.header([ARCH], [NORM, NORM]) + bytes(300),
    "a tensor's name of 65 bytes": gguf.header([ARCH], [gguf.tensor("a" * 65, [32], 0, 0)]) + bytes(300),
    "tensors on each other": gguf.header([ARCH], [NORM, gguf.tensor("b", [32], 0, 96)]) + bytes(300),
    "an alignment of 3": gguf.header([ARCH, gguf.pair("general.alignment", 3)], [NORM]) + bytes(300),
    "an alignment of 2^31": gguf.header([ARCH, gguf.pair("general.alignment", 2**31)], [NORM]) + bytes(300),
    "part 5 of 2": gguf.model(extra={"split.no": 4, "split.count": 2}),
    "a set of a million": gguf.model(extra={"split.no": 0, "split.count": 10**6}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_headers_get_a_sentence(name: str) -> None:
    with pytest.raises(DamagedModelError) as caught:
        parse(HOSTILE[name])
    assert "model.gguf" in str(caught.value.message)
    assert str(caught.value.message).endswith(".")
    assert str(caught.value.message).isprintable()


def test_ten_thousand_mutated_headers_raise_sentences_and_stay_small(count: Count) -> None:
    originals = [gguf.model(), *gguf.split(2), gguf.model(experts=gguf.Q4_K, extra={"general.alignment": 64})]
    chance = random.Random(20261123)
    refused = []
    tracemalloc.start()
    count("mutated headers", 10_000)
    for _ in range(10_000):
        data = bytearray(chance.choice(originals))
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(data))
            match chance.randrange(5):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    data[place : place + 8] = struct.pack("<Q", chance.choice((0, 1, 2**31, 2**32, 2**63, 2**64 - 1)))
                case 2:
                    del data[place : place + chance.randint(1, 40)]
                case 3:
                    data[place:place] = chance.randbytes(chance.randint(1, 40))
                case _:
                    data[place:] = b""
            if not data:
                data = bytearray(b"G")
        try:
            parse(bytes(data))
        except DamagedModelError as error:
            refused.append(str(error.message))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(refused) > 5_000
    assert all(message.isprintable() for message in refused)
    assert peak < 50 * 1024 * 1024


def test_the_largest_claims_that_are_believed_stay_below_the_memory_bound() -> None:
    texts = 150_000
    data = gguf.header([gguf.text("k") + struct.pack("<IIQ", 9, 8, texts) + bytes(8 * texts)], [])
    tracemalloc.start()
    with pytest.raises(DamagedModelError):
        parse_header(io.BytesIO(data), len(data), "model.gguf")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50 * 1024 * 1024


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="can't be read"):
        read_header(tmp_path / "nowhere.gguf")


def test_the_tables_agree_with_the_library_of_the_format() -> None:
    constants = pytest.importorskip("gguf.constants")
    known = {int(kind): sizes for kind, sizes in constants.GGML_QUANT_SIZES.items()}
    for number, kind in TENSOR_TYPES.items():
        assert constants.GGMLQuantizationType(number).name == kind.name
        assert known[number] == (kind.block, kind.bytes)
    for number, name in FILE_TYPES.items():
        assert name in constants.LlamaFileType(number).name


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS"),
        (b"<!DOCTYPE html><html><title>Sign in</title></html>", "web page"),
        (b'{"error": "Invalid username or password."}', "JSON"),
        (b"something else", "not a GGUF file"),
        (b"", "not a GGUF file"),
    ],
)
def test_what_only_has_the_name_of_a_gguf_file_is_named(data: bytes, said: str) -> None:
    with pytest.raises(DamagedModelError, match=said):
        parse(data)
