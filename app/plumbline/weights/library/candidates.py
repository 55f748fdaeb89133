"""Models on a disk that could be imported: found among files and folders, and examined by their headers alone."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint, InputError, MachineError, PlumblineError, reason
from plumbline.domain.messages import Message
from plumbline.gguf.architecture import unusable
from plumbline.gguf.header import Header
from plumbline.gguf.split_set import gguf_sets, parts_of, read_set
from plumbline.weights import names

_UNFINISHED: Final = re.compile(
    r".+\.gguf[.\-_]?(?:(?P<piece>part-?\d+(?:of\d+)?|\d{2,3}|a[a-z]|split-?[a-z0-9]{1,3})|part|partial|crdownload|incomplete"
    r"|download|tmp)",
    re.IGNORECASE,
)
"""A file that was cut into pieces, by `split` and others, or that a program has not finished downloading."""

_PIECE: Final = Message(
    "It is a piece of a file that was cut. Join the pieces in their order, then import the whole file."
)
_NOT_WHOLE: Final = Message("It is an unfinished download. Finish it in the program that began it.")
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
    """The models among files and folders; folders are searched a few levels deep.

    Links are followed where they lead to a file of the same folder. Other links, and pieces of files, come out with what they are.
    """
    files: dict[Path, None] = {}
    others: list[Candidate] = []
    for path in paths:
        if path.is_dir():
            seen = _below(path)
            files |= dict.fromkeys(seen.files)
            others += seen.others
        elif path.is_file():
            files |= dict.fromkeys(part for part in parts_of(path) if part.is_file())
        else:
            raise InputError(
                Message("There is no such file"),
                Message("{file} is not there.", file=names.shown(str(path))),
                Message("Check the path."),
            )
    return [*(examine(group) for group in gguf_sets([path.absolute() for path in files])), *others]


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


def not_followed(path: Path) -> Candidate:
    """A link that leads out of the folder, with where it leads, so that a person can choose that."""
    target = path.resolve()
    detail = Message(
        "It is a link that leads out of the folder, and was not followed. Choose {file} instead.", file=target
    )
    return Candidate((path,), 0, None, detail)


@dataclass
class _Seen:
    """What is in a folder: models' files, and what can't be one though its name says so."""

    files: list[Path] = field(default_factory=list)
    others: list[Candidate] = field(default_factory=list)


def _below(folder: Path) -> _Seen:
    seen = _Seen()
    root = folder.resolve()
    for where, folders, entries in os.walk(folder, onerror=_raise):
        depth = len(Path(where).relative_to(folder).parts)
        seen.others += [not_followed(path) for path in _links(Path(where), folders) if not is_inside(path, root)]
        folders[:] = [] if depth >= _DEPTH else sorted(name for name in folders if not name.startswith("."))
        for name in sorted(entries):
            _look(Path(where) / name, root, seen)
        if len(seen.files) > _MOST_FILES:
            raise InputError(
                Message("Too many files"),
                Message("{folder} has more than {most} GGUF files.", folder=folder, most=_MOST_FILES),
                Message("Choose a smaller folder."),
            )
    real = {path for path in seen.files if not path.is_symlink()}
    seen.files = [path for path in seen.files if path in real or folder / path.resolve().relative_to(root) not in real]
    if not seen.files and not seen.others:
        raise InputError(
            Message("There is no model here"),
            Message("{folder} has no GGUF files; it was searched {depth} levels deep.", folder=folder, depth=_DEPTH),
            Message("Choose the file itself, or another folder."),
        )
    return seen


def _look(path: Path, root: Path, seen: _Seen) -> None:
    if not path.is_file():
        return
    if path.name.lower().endswith(".gguf"):
        if is_inside(path, root):
            seen.files.append(path)
        else:
            seen.others.append(not_followed(path))
    elif found := _UNFINISHED.fullmatch(path.name):
        seen.others.append(Candidate((path,), 0, None, _PIECE if found["piece"] else _NOT_WHOLE))


def _links(where: Path, folders: Sequence[str]) -> list[Path]:
    return [path for name in sorted(folders) if not name.startswith(".") and (path := where / name).is_symlink()]


def is_inside(path: Path, root: Path) -> bool:
    """True for a file or folder that lies, links followed, below a folder; `root` is without links."""
    target = path.resolve()
    return root == target or root in target.parents


def _raise(error: OSError) -> None:
    raise MachineError(
        Message("A folder can't be read"),
        Message("{folder}: {reason}.", folder=str(error.filename), reason=reason(error)),
        Message("Check the folder's permissions."),
    ) from error
