"""The files of a model, before llama.cpp opens them: all parts there, no obvious damage, the right architecture.

Only the beginning of a GGUF file is read: magic, version, and keys until the architecture and the number of parts are known. What
is said here can be said precisely ("part 2 of 3 is missing"), which llama.cpp's null pointer can't.

Source: the GGUF specification (ggml, docs/gguf.md), version 3.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from plumbline.domain.errors import PlumblineError, reason
from plumbline.domain.messages import Message
from plumbline.engine.errors import ModelFileBrokenError, ModelFileMissingError, WrongArchitectureError

ARCHITECTURE: Final = "gpt-oss"

_PART: Final = re.compile(r"^(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.gguf$", re.IGNORECASE)
_SCALARS: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING: Final = 8
_ARRAY: Final = 9
_LONGEST_STRING: Final = 1 << 16
_MOST_KEYS: Final = 4_096
_AGAIN: Final = "Download the model again, and compare its checksum."


@dataclass(frozen=True, slots=True)
class Header:
    """What the beginning of a GGUF file says; `parts` is 1 for a model in one file."""

    architecture: str
    parts: int


def find_parts(files: Sequence[Path]) -> tuple[Path, ...]:
    """All files of the model, in order: a single part of a split set stands for the whole set.

    Raises:
        ModelFileMissingError: a file is not there or can't be read.
        ModelFileBrokenError: the files are not the parts of one model.
    """
    if not files:
        raise ModelFileMissingError(
            Message("No model was given"), Message("There is no file to load."), Message("Choose a model.")
        )
    found = tuple(files)
    match = _PART.match(files[0].name)
    if match:
        count = int(match["count"])
        wanted = [
            files[0].with_name(f"{match['stem']}-{number:05d}-of-{match['count']}.gguf")
            for number in range(1, count + 1)
        ]
        if len(files) > 1 and {file.name for file in files} != {file.name for file in wanted}:
            raise ModelFileBrokenError(
                Message("The model's parts don't belong together"),
                Message(
                    "The model “{match}” has {count} parts, and other files were given.",
                    match=match["stem"],
                    count=count,
                ),
                Message("Choose the first part alone; the others are found beside it."),
            )
        found = tuple(sorted(files)) if len(files) > 1 else tuple(wanted)
        missing = [file.name for file in found if not file.exists()]
        if missing:
            raise ModelFileMissingError(
                Message("A part of the model is missing"),
                Message("The model has {count} parts; not found: {missing}.", count=count, missing=", ".join(missing)),
                Message("Download the missing part into the same folder."),
            )
    elif len(files) > 1:
        raise ModelFileBrokenError(
            Message("The model's parts don't belong together"),
            Message("Several files were given whose names are not those of one split model."),
            Message("Choose one file, or the first part of a split model."),
        )
    return found


def check_files(files: Sequence[Path]) -> Header:
    """Reads every file's beginning.

    Raises:
        ModelFileMissingError: a file is not there or can't be read.
        ModelFileBrokenError: a file is empty, cut off, no GGUF file, or the number of parts is wrong.
        WrongArchitectureError: it is another kind of model.
    """
    headers = [read_header(file) for file in files]
    first = headers[0]
    if first.architecture != ARCHITECTURE:
        raise wrong_architecture(first.architecture)
    if first.parts != len(files):
        raise ModelFileBrokenError(
            Message("A part of the model is missing"),
            Message(
                "“{name}” says that the model has {parts} parts, and there are {files} here.",
                name=files[0].name,
                parts=first.parts,
                files=len(files),
            ),
            Message("Keep the parts' original names, and all of them in one folder."),
        )
    return first


def read_header(file: Path) -> Header:
    """Reads the beginning of a GGUF file. Raises as `check_files` does, but for the architecture."""
    try:
        with file.open("rb") as stream:
            return _read_header(stream, file)
    except FileNotFoundError as error:
        raise ModelFileMissingError(
            Message("The model is not there"),
            Message("There is no file “{file}”.", file=file),
            Message("Choose another model."),
        ) from error
    except OSError as error:
        raise ModelFileMissingError(
            Message("The model can't be opened"),
            Message("“{file}”: {reason}.", file=file, reason=reason(error)),
            Message("Check the file's permissions."),
        ) from error
    except (struct.error, ValueError, OverflowError) as error:
        raise ModelFileBrokenError(
            Message("The model file is damaged"),
            Message("“{file}” ends or breaks off within its first lines.", file=file.name),
            _AGAIN,
        ) from error


def wrong_architecture(found: str) -> PlumblineError:
    """The error for a model that is none of ours."""
    return WrongArchitectureError(
        Message("This is another kind of model"),
        Message(
            "Its architecture is “{found}”. This program works with models of architecture “{architecture}”.",
            found=str(found or "not named"),
            architecture=ARCHITECTURE,
        ),
        Message("Use gpt-oss-safeguard or gpt-oss in GGUF form."),
    )


def _read_header(stream: BinaryIO, file: Path) -> Header:
    magic = stream.read(4)
    if not magic:
        raise ModelFileBrokenError(
            Message("The model file is empty"), Message("“{file}” has no bytes.", file=file.name), _AGAIN
        )
    if magic != b"GGUF":
        raise ModelFileBrokenError(
            Message("This is no model file"),
            Message("“{file}” is not in GGUF form.", file=file.name),
            Message("Choose a file that ends in .gguf."),
        )
    version, _, count = struct.unpack("<IQQ", _exactly(stream, 20))
    if version not in (2, 3) or count > _MOST_KEYS:
        raise ModelFileBrokenError(
            Message("The model file can't be read"),
            Message("“{file}” is of a version that is not known, or damaged.", file=file.name),
            _AGAIN,
        )
    architecture, parts = None, None
    for _ in range(count):
        key = _string(stream)
        (kind,) = struct.unpack("<I", _exactly(stream, 4))
        if key == "general.architecture" and kind == _STRING:
            architecture = _string(stream)
        elif key == "split.count" and kind in _SCALARS:
            parts = int(_scalar(stream, kind))
        elif kind == _ARRAY and architecture is not None:
            break
        else:
            _skip(stream, kind)
    return Header(architecture or "", parts or _parts_after_arrays(file))


def _parts_after_arrays(file: Path) -> int:
    """The number of parts by the file's name, for files that say it only behind their long arrays."""
    match = _PART.match(file.name)
    return int(match["count"]) if match else 1


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise ValueError("the file ends")
    return data


def _string(stream: BinaryIO) -> str:
    (length,) = struct.unpack("<Q", _exactly(stream, 8))
    if length > _LONGEST_STRING:
        raise ValueError("a string is too long")
    return _exactly(stream, length).decode("utf-8")


def _scalar(stream: BinaryIO, kind: int) -> int | float | bool:
    code = "<" + _SCALARS[kind]
    return struct.unpack(code, _exactly(stream, struct.calcsize(code)))[0]  # type: ignore[no-any-return]


def _skip(stream: BinaryIO, kind: int) -> None:
    if kind == _STRING:
        (length,) = struct.unpack("<Q", _exactly(stream, 8))
        stream.seek(length, 1)
    elif kind == _ARRAY:
        inner, count = struct.unpack("<IQ", _exactly(stream, 12))
        if inner == _STRING:
            for _ in range(count):
                _skip(stream, inner)
        elif inner in _SCALARS:
            stream.seek(struct.calcsize("<" + _SCALARS[inner]) * count, 1)
        else:
            raise ValueError("an array of arrays")
    elif kind in _SCALARS:
        _exactly(stream, struct.calcsize("<" + _SCALARS[kind]))
    else:
        raise ValueError("a kind of value that is not known")
