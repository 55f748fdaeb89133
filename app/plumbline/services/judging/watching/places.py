"""Which folders are watched and where verdicts go, checked so that no verdict is ever taken for new content.

Folders are told apart by what they are, not by how they are called: names differ by case, links and mounts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable
from plumbline.intake.survey import identity_of

_Identity = tuple[int, int]


def watched(folders: Sequence[Path], *, recursive: bool) -> tuple[Path, ...]:
    """The folders as absolute paths, each once.

    Raises:
        InputError: there is none, one is no folder, or one lies inside another that is watched with all that is in it.
    """
    found: dict[_Identity, Path] = {}
    for folder in folders:
        path = folder.absolute()
        if not path.is_dir():
            raise InputError(
                Message("There is no such folder"),
                Message("“{folder}” is not a folder.", folder=folder),
                Message("Name the folders that new files come into."),
            )
        try:
            found.setdefault(identity_of(path), path)
        except OSError as error:
            raise MachineError(
                Message("A folder can't be watched"),
                Message("{folder}: {reason}.", folder=folder, reason=reason(error)),
                Message("Check the folder's permissions."),
            ) from error
    if not found:
        raise InputError(Message("There is no such folder"), Message("No folder was named."))
    for path in found.values() if recursive else ():
        outer = _outer(path.parent, found)
        if outer is not None:
            raise InputError(
                Message("A folder would be watched twice"),
                Message("“{inner}” is inside “{outer}”.", inner=path, outer=outer),
                Message("Name the outer folder alone, or leave out folders inside."),
            )
    return tuple(found.values())


def prepared(output: Path, folders: Sequence[Path], *, inside: bool) -> Path:
    """The folder for the verdicts, made where it isn't there yet.

    Args:
        folders: as `watched` gives them.
        inside: it may lie in a watched folder, and is passed over there.

    Raises:
        InputError: it is a watched folder, or lies inside one without being wanted there.
        MachineError: it can't be made.
    """
    path = output.absolute()
    known = {identity_of(folder): folder for folder in folders}
    there = next(parent for parent in (path, *path.parents) if parent.exists())
    outer = _outer(there, known)
    if outer is not None and there == path and _identity(path) in known:
        raise InputError(
            Message("The verdicts would be judged themselves"),
            Message("“{folder}” is watched, so it can't get the verdicts too.", folder=output),
            Message("Choose a folder of their own for the verdicts."),
        )
    if outer is not None and not inside:
        raise InputError(
            Message("The verdicts would be inside a watched folder"),
            Message("“{inner}” is inside “{outer}”.", inner=output, outer=outer),
            Message("Choose a folder outside, or say that you want it inside: then it is not watched itself."),
        )
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise unwritable(path, error) from error
    return path


def passed_over(places: Sequence[Path]) -> frozenset[_Identity]:
    """What is not watched wherever it lies: where the verdicts go, and what the program itself writes."""
    return frozenset(identity for place in places if (identity := _identity(place)) is not None)


def _outer(path: Path, known: dict[_Identity, Path]) -> Path | None:
    """The known folder that the path is, or lies in."""
    return next((known[identity] for identity in _identities(path) if identity in known), None)


def _identities(path: Path) -> Iterator[_Identity]:
    real = path.resolve()
    for step in (real, *real.parents):
        identity = _identity(step)
        if identity is not None:
            yield identity


def _identity(path: Path) -> _Identity | None:
    try:
        return identity_of(path)
    except OSError:
        return None
