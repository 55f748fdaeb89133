"""Split sets: a large model in several files, `NAME-00001-of-00003.gguf` and so on. One set is one model everywhere.

Source: llama.cpp's gguf-split, which gives the names and writes `split.no`, `split.count` and `split.tensors.count`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from plumbline.domain.messages import Message
from plumbline.gguf.architecture import SUPPORTED
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import Header, read_header
from plumbline.gguf.proportions import out_of_proportion

_NAME: Final = re.compile(r"^(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", re.IGNORECASE)


class SplitName(NamedTuple):
    """What a part's file name says: this is part `number`, from 1, of `parts`."""

    stem: str
    number: int
    parts: int


def split_name(name: str) -> SplitName | None:
    """What the name of a part says, or None for any other name."""
    match = _NAME.match(name)
    if match is None:
        return None
    number, count = int(match["number"]), int(match["count"])
    return SplitName(match["stem"], number, count) if 1 <= number <= count else None


def parts_of(path: Path) -> tuple[Path, ...]:
    """All parts of the set that a file belongs to by its name, in order, whether they are there or not; else the file alone."""
    name = split_name(path.name)
    if name is None:
        return (path,)
    return tuple(
        path.with_name(f"{name.stem}-{number:05d}-of-{name.parts:05d}.gguf") for number in range(1, name.parts + 1)
    )


def gguf_sets(files: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """Groups files: each split set in order, every other file alone. Incomplete sets come out as they are."""
    groups: dict[tuple[Path, str, int], list[tuple[int, Path]]] = {}
    for path in files:
        stem, number, count = split_name(path.name) or SplitName(path.name, 1, 1)
        groups.setdefault((path.parent, stem, count), []).append((number, path))
    for group in groups.values():
        yield tuple(path for _, path in sorted(group))


def read_set(files: Sequence[Path]) -> Header:
    """The header of a model's first file, once all files, in the order of the set, are known to be one complete set."""
    return check_set(files, [read_header(path) for path in files])


def check_set(files: Sequence[Path], headers: Sequence[Header]) -> Header:
    """As `read_set`, for headers that were read before."""
    for place, (path, header) in enumerate(zip(files, headers, strict=True)):
        if header.split_count != len(files) or header.split_no != place:
            raise DamagedModelError(
                Message("Parts of the model are missing"),
                Message(
                    "“{file}” is part {number} of {count}, but {n} files were found.",
                    one="“{file}” is part {number} of {count}, but {n} file was found.",
                    n=len(files),
                    file=path.name,
                    number=str(header.split_no + 1),
                    count=str(header.split_count),
                ),
                Message("Put all parts into one folder, under their original names."),
            )
    expected = headers[0].split_tensors
    found = sum(header.tensors for header in headers)
    if expected and expected != found:
        raise DamagedModelError(
            Message("The model's parts don't belong together"),
            Message(
                "The {files} parts of “{file}” hold {found} tensors instead of {expected}.",
                file=files[0].name,
                files=len(files),
                found=found,
                expected=expected,
            ),
            Message("Download all parts again from the same place."),
        )
    if headers[0].architecture in SUPPORTED:
        sizes = {name: size for header in headers for name, size in header.sizes.items()}
        if why := out_of_proportion(headers[0].claims, sizes, found):
            raise DamagedModelError(
                Message("The model file is damaged"),
                Message("“{file}” can't be used. {why}", file=files[0].name, why=why),
                Message("Download it again, or choose another file."),
            )
    return headers[0]
