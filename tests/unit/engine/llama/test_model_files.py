"""The files of a model before llama.cpp opens them: what the header reader finds becomes the engine's errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.engine.errors import ModelFileBrokenError, ModelFileMissingError, WrongArchitectureError
from plumbline.engine.llama.model_files import check_files, find_parts
from support import gguf_bytes


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_whole_model(tmp_path: Path) -> None:
    file = write(tmp_path, "m.gguf", gguf_bytes.model())
    assert find_parts([file]) == (file,)
    header = check_files([file])
    assert (header.architecture, header.split_count) == ("gpt-oss", 1)


def split_set(folder: Path, count: int) -> list[Path]:
    parts = enumerate(gguf_bytes.split(count), 1)
    return [write(folder, f"m-{number:05d}-of-{count:05d}.gguf", data) for number, data in parts]


def test_one_part_stands_for_the_whole_set(tmp_path: Path) -> None:
    files = split_set(tmp_path, 3)
    for given in ([files[0]], [files[2]], files, files[::-1]):
        assert find_parts(given) == tuple(files)
    assert check_files(files).split_count == 3


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    file, other = split_set(tmp_path, 2)
    other.unlink()
    with pytest.raises(ModelFileMissingError, match=r"m-00002-of-00002\.gguf"):
        find_parts([file])


def test_files_that_are_no_set_are_refused(tmp_path: Path) -> None:
    files = [write(tmp_path, name, gguf_bytes.model()) for name in ("a.gguf", "b.gguf")]
    with pytest.raises(ModelFileBrokenError):
        find_parts(files)
    part = split_set(tmp_path, 2)[0]
    with pytest.raises(ModelFileBrokenError):
        find_parts([part, files[0]])
    with pytest.raises(ModelFileMissingError):
        find_parts([])


def test_a_renamed_part_is_found_out(tmp_path: Path) -> None:
    file = write(tmp_path, "renamed.gguf", gguf_bytes.split(2)[0])
    with pytest.raises(ModelFileBrokenError, match="part 1 of 2"):
        check_files([file])


@pytest.mark.parametrize("architecture", ["llama", "qwen3moe"])
def test_another_architecture_is_refused_by_name(tmp_path: Path, architecture: str) -> None:
    with pytest.raises(WrongArchitectureError, match=architecture):
        check_files([write(tmp_path, "m.gguf", gguf_bytes.model(architecture))])


def test_what_is_no_model_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileMissingError):
        check_files([tmp_path / "nothing.gguf"])
    with pytest.raises(ModelFileMissingError):
        check_files([tmp_path])
    whole = gguf_bytes.model()
    old = gguf_bytes.header([gguf_bytes.pair("general.architecture", "gpt-oss")], [], version=1)
    for name, data in (("empty", b""), ("zip", b"PK\3\4"), ("old", old), ("cut", whole[:30]), ("cut late", whole[:-1])):
        with pytest.raises(ModelFileBrokenError):
            check_files([write(tmp_path, name, data)])
