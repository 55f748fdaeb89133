"""Split sets: what file names say, and whether the parts are one complete model."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.gguf.errors import DamagedModelError, UnreadableModelError
from plumbline.gguf.split_set import gguf_sets, parts_of, read_set, split_name
from support import gguf_bytes


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("m-00001-of-00003.gguf", ("m", 1, 3)),
        ("m-x-00003-of-00003.GGUF", ("m-x", 3, 3)),
        ("m-00004-of-00003.gguf", None),
        ("m-00000-of-00003.gguf", None),
        ("m-1-of-3.gguf", None),
        ("m.gguf", None),
    ],
)
def test_places_in_a_split_set(name: str, place: tuple[str, int, int] | None) -> None:
    assert split_name(name) == place


def test_a_part_names_its_whole_set_and_any_other_file_itself() -> None:
    assert [path.name for path in parts_of(Path("m-00002-of-00002.gguf"))] == [
        "m-00001-of-00002.gguf",
        "m-00002-of-00002.gguf",
    ]
    assert parts_of(Path("m.gguf")) == (Path("m.gguf"),)


def test_files_are_grouped_by_set_in_order() -> None:
    files = [
        Path("b-00002-of-00002.gguf"),
        Path("a.gguf"),
        Path("b-00001-of-00002.gguf"),
        Path("x/b-00001-of-00002.gguf"),
    ]
    assert [[path.as_posix() for path in group] for group in gguf_sets(files)] == [
        ["b-00001-of-00002.gguf", "b-00002-of-00002.gguf"],
        ["a.gguf"],
        ["x/b-00001-of-00002.gguf"],
    ]


def write(folder: Path, *parts: bytes) -> list[Path]:
    files = [folder / f"m-{number:05d}-of-{len(parts):05d}.gguf" for number in range(1, len(parts) + 1)]
    for file, part in zip(files, parts, strict=True):
        file.write_bytes(part)
    return files


def test_a_whole_set_gives_its_first_header(tmp_path: Path) -> None:
    files = write(tmp_path, *gguf_bytes.split(3))
    assert (read_set(files).architecture, read_set(files).split_count) == ("gpt-oss", 3)


def test_missing_and_swapped_parts_are_named(tmp_path: Path) -> None:
    files = write(tmp_path, *gguf_bytes.split(2))
    with pytest.raises(DamagedModelError, match="part 1 of 2, but 1 file was found"):
        read_set(files[:1])
    with pytest.raises(DamagedModelError, match="part 2 of 2, but 2 files were found"):
        read_set(files[::-1])


def test_parts_of_two_models_are_told_apart(tmp_path: Path) -> None:
    first = gguf_bytes.model(extra={"split.no": 0, "split.count": 2, "split.tensors.count": 9})
    with pytest.raises(DamagedModelError, match="hold 4 tensors instead of 9"):
        read_set(write(tmp_path, first, gguf_bytes.split(2)[1]))


def test_a_part_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnreadableModelError, match="can't be read"):
        read_set([tmp_path / "nowhere.gguf"])
