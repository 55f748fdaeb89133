"""The beginning of model files: parts, damage, architecture. The files are made here, byte by byte."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from plumbline.domain.errors import PlumblineError
from plumbline.engine.errors import ModelFileBrokenError, ModelFileMissingError, WrongArchitectureError
from plumbline.engine.llama.model_files import Header, check_files, find_parts, read_header


def string(text: str) -> bytes:
    return struct.pack("<Q", len(text.encode())) + text.encode()


def header(architecture: str = "gpt-oss", parts: int | None = None, *, version: int = 3, late: bool = False) -> bytes:
    keys = [string("general.architecture") + struct.pack("<I", 8) + string(architecture)]
    if parts is not None:
        keys.append(string("split.count") + struct.pack("<IH", 2, parts))
    other = [
        string("general.quantization") + struct.pack("<II", 4, 2),
        string("ints") + struct.pack("<IIQ", 9, 4, 3) + b"\0" * 12,
        string("tokens") + struct.pack("<IIQ", 9, 8, 2) + string("a") + string("b"),
    ]
    keys = [*other, *keys] if late else [*keys, *other]
    return b"GGUF" + struct.pack("<IQQ", version, 0, len(keys)) + b"".join(keys) + b"\0" * 64


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("late", [False, True])
def test_a_whole_model(tmp_path: Path, late: bool) -> None:
    file = write(tmp_path, "m.gguf", header(late=late))
    assert find_parts([file]) == (file,)
    assert check_files([file]) == Header("gpt-oss", 1)


def test_one_part_stands_for_the_whole_set(tmp_path: Path) -> None:
    files = [write(tmp_path, f"m-0000{n}-of-00003.gguf", header(parts=3)) for n in (1, 2, 3)]
    for given in ([files[0]], [files[2]], files, files[::-1]):
        assert find_parts(given) == tuple(files)
    assert check_files(files).parts == 3


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    file = write(tmp_path, "m-00001-of-00002.gguf", header(parts=2))
    with pytest.raises(ModelFileMissingError, match=r"m-00002-of-00002\.gguf"):
        find_parts([file])


def test_files_that_are_no_set_are_refused(tmp_path: Path) -> None:
    files = [write(tmp_path, name, header()) for name in ("a.gguf", "b.gguf")]
    with pytest.raises(ModelFileBrokenError):
        find_parts(files)
    part = write(tmp_path, "m-00001-of-00002.gguf", header(parts=2))
    with pytest.raises(ModelFileBrokenError):
        find_parts([part, files[0]])
    with pytest.raises(ModelFileMissingError):
        find_parts([])


def test_a_renamed_part_is_found_out(tmp_path: Path) -> None:
    file = write(tmp_path, "renamed.gguf", header(parts=2))
    with pytest.raises(ModelFileBrokenError, match="2 parts"):
        check_files([file])


@pytest.mark.parametrize("architecture", ["llama", "", "qwen3moe"])
def test_another_architecture_is_refused_by_name(tmp_path: Path, architecture: str) -> None:
    with pytest.raises(WrongArchitectureError, match=architecture or "not named"):
        check_files([write(tmp_path, "m.gguf", header(architecture))])


def test_what_is_no_model_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileMissingError):
        read_header(tmp_path / "nothing.gguf")
    with pytest.raises(ModelFileMissingError):
        read_header(tmp_path)
    for name, data in (("empty", b""), ("zip", b"PK\3\4"), ("old", header(version=1)), ("cut", header()[:30])):
        with pytest.raises(ModelFileBrokenError):
            read_header(write(tmp_path, name, data))


def test_mutated_headers_end_in_a_header_or_a_known_error(tmp_path: Path, thorough: bool) -> None:
    rng = random.Random(4)
    whole = header(parts=1)
    path = tmp_path / "m.gguf"
    refused = 0
    count = 10_000 if thorough else 2_000
    for _ in range(count):
        data = bytearray(whole)
        for _ in range(rng.randrange(1, 6)):
            data[rng.randrange(len(data))] = rng.choice([0, 1, 8, 9, 0x7F, 0xFF, rng.randrange(256)])
        path.write_bytes(data[: rng.randrange(len(data))] if rng.random() < 0.3 else data)
        try:
            read_header(path)
        except PlumblineError:
            refused += 1
    assert count // 5 < refused < count
