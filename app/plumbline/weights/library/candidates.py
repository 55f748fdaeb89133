"""Models on a disk that could be imported: found among files and folders, and examined by their headers alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint, InputError, MachineError, PlumblineError, reason
from plumbline.domain.messages import Message
from plumbline.gguf.architecture import unusable
from plumbline.gguf.header import Header
from plumbline.gguf.split_set import gguf_sets, parts_of, read_set
from plumbline.weights import names

_DEPTH: Final = 8
_MOST_FILES: Final = 5_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that could be imported; its files are in the set's order.

    `header` is the first file's, None when it is damaged; `problem` says why the model can't be used.
    """

    files: tuple[Path, ...]
    bytes: int
    header: Header | None
    problem: Message | None = None
    hints: tuple[Hint, ...] = ()


def survey(paths: Sequence[Path]) -> list[Candidate]:
    """The models among files and folders; folders are searched a few levels deep, links in them are not followed."""
    files: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            files |= dict.fromkeys(_below(path))
        elif path.is_file():
            files |= dict.fromkeys(part for part in parts_of(path) if part.is_file())
        else:
            raise InputError(
                Message("There is no such file"),
                Message("{file} is not there.", file=names.shown(str(path))),
                Message("Check the path."),
            )
    return [examine(group) for group in gguf_sets([path.absolute() for path in files])]


def examine(files: Sequence[Path]) -> Candidate:
    """Looks at the headers of files that should be one model."""
    try:
        size = sum(path.stat().st_size for path in files)
        header = read_set(files)
    except PlumblineError as error:
        return Candidate(tuple(files), 0, None, error.message, error.hints)
    except OSError as error:
        return Candidate(tuple(files), 0, None, Message("{reason}.", reason=reason(error)))
    return Candidate(tuple(files), size, header, unusable(header.architecture, header.kind))


def _below(folder: Path) -> list[Path]:
    found: list[Path] = []
    for root, folders, entries in os.walk(folder, onerror=_raise):
        depth = len(Path(root).relative_to(folder).parts)
        folders[:] = [] if depth >= _DEPTH else sorted(name for name in folders if not name.startswith("."))
        for name in sorted(entries):
            path = Path(root) / name
            if name.lower().endswith(".gguf") and not path.is_symlink() and path.is_file():
                found.append(path)
        if len(found) > _MOST_FILES:
            raise InputError(
                Message("Too many files"),
                Message("{folder} has more than {most} GGUF files.", folder=folder, most=_MOST_FILES),
                Message("Choose a smaller folder."),
            )
    if not found:
        raise InputError(
            Message("There is no model here"),
            Message("{folder} has no GGUF files; it was searched {depth} levels deep.", folder=folder, depth=_DEPTH),
            Message("Choose the file itself, or another folder. Links are not followed."),
        )
    return found


def _raise(error: OSError) -> None:
    raise MachineError(
        Message("A folder can't be read"),
        Message("{folder}: {reason}.", folder=str(error.filename), reason=reason(error)),
        Message("Check the folder's permissions."),
    ) from error
