"""A model's files before llama.cpp opens them: all parts there, undamaged, of a supported architecture.

The headers are read by `plumbline.gguf`; its findings become the engine's errors here, which cross from the worker to the client.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Listing, Message
from plumbline.engine.errors import ModelFileBrokenError, ModelFileMissingError, WrongArchitectureError
from plumbline.gguf.architecture import SUPPORTED, unsupported
from plumbline.gguf.errors import DamagedModelError, UnreadableModelError
from plumbline.gguf.header import Header
from plumbline.gguf.split_set import parts_of, read_set, split_name


def find_parts(files: Sequence[Path]) -> tuple[Path, ...]:
    """All files of the model, in order: a single part of a split set stands for the whole set.

    Raises:
        ModelFileMissingError: a file is not there.
        ModelFileBrokenError: the files are not the parts of one model.
    """
    if not files:
        raise ModelFileMissingError(
            Message("No model was given"), Message("There is no file to load."), Message("Choose a model.")
        )
    split = split_name(files[0].name)
    if split is None:
        if len(files) > 1:
            raise ModelFileBrokenError(
                Message("The model's parts don't belong together"),
                Message("Several files were given whose names are not those of one split model."),
                Message("Choose one file, or the first part of a split model."),
            )
        return tuple(files)
    parts = parts_of(files[0])
    if len(files) > 1:
        if {file.name for file in files} != {file.name for file in parts}:
            raise ModelFileBrokenError(
                Message("The model's parts don't belong together"),
                Message(
                    "The model “{model}” has {count} parts, and other files were given.",
                    model=split.stem,
                    count=split.parts,
                ),
                Message("Choose the first part alone; the others are found beside it."),
            )
        parts = tuple(sorted(files))
    if missing := [part.name for part in parts if not part.exists()]:
        raise ModelFileMissingError(
            Message("A part of the model is missing"),
            Message(
                "The model has {count} parts; not found: {missing}.", count=split.parts, missing=Listing(tuple(missing))
            ),
            Message("Download the missing part into the same folder."),
        )
    return parts


def check_files(files: Sequence[Path]) -> Header:
    """Reads and checks every file's header; returns that of the first.

    Raises:
        ModelFileMissingError: a file is not there or can't be read.
        ModelFileBrokenError: a file is damaged or cut off, or the set is not complete.
        WrongArchitectureError: it is another kind of model.
    """
    try:
        header = read_set(files)
    except UnreadableModelError as error:
        raise ModelFileMissingError(error.title, error.message, *error.hints) from error
    except DamagedModelError as error:
        raise ModelFileBrokenError(error.title, error.message, *error.hints) from error
    if header.architecture not in SUPPORTED:
        raise wrong_architecture(header.architecture)
    return header


def wrong_architecture(found: str) -> PlumblineError:
    """The error for a model of an architecture that is not supported."""
    return WrongArchitectureError(
        Message("This model can't be used"),
        unsupported(found),
        Message("Choose gpt-oss-safeguard or gpt-oss in GGUF format."),
    )
