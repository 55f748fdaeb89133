"""Selecting from a repository's list what a person means: one file, or one complete split set.

Lists come from elsewhere: every name is checked before it is used, and a name that is not plain is refused only when it is
among the selected, so that one hostile entry can't hide the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, Size
from plumbline.domain.models.model import FileSpec
from plumbline.gguf.split_set import SplitName, split_name
from plumbline.weights import names

_SHOWN: Final = 12


def select_files(listed: Sequence[FileSpec], wanted: str, repository: str) -> tuple[FileSpec, ...]:
    """The files that `wanted` names: a path, a file's name, or a part of one; "" when there is only one model.

    Raises `InputError` when none or several models match, parts of the set are missing, or a name is unsafe.
    """
    sets = _sets(listed)
    fitting = [files for files in sets if any(wanted in {file.path, file.name} for file in files)]
    if not fitting:
        fitting = [files for files in sets if wanted.lower() in files[0].path.lower()]
    if len(fitting) != 1:
        raise _not_one(fitting, sets, wanted, repository)
    (files,) = fitting
    for file in files:
        names.local_name(file.path)
    names.distinct(file.name for file in files)
    split = split_name(files[0].name)
    if split is not None and len(files) != split.parts:
        raise InputError(
            Message("Parts of the model are missing"),
            Message(
                "{repository} has {files} of the {parts} parts of {file}.",
                repository=repository,
                files=len(files),
                parts=split.parts,
                file=names.shown(files[0].path),
            ),
            Message("Tell the publisher, or get the model from elsewhere."),
        )
    return files


def _not_one(
    fitting: Sequence[tuple[FileSpec, ...]], sets: Sequence[tuple[FileSpec, ...]], wanted: str, repository: str
) -> InputError:
    title = Message("Choose a file")
    if not sets:
        return InputError(
            title,
            Message("{repository} has no GGUF file.", repository=repository),
            Message("Look for a repository with GGUF files."),
        )
    if fitting:
        found = Message("{repository} has several models: {models}.", repository=repository, models=_listing(fitting))
    else:
        found = Message(
            "{repository} has no model that matches {text}. It has {models}.",
            repository=repository,
            text=names.shown(wanted),
            models=_listing(sets),
        )
    return InputError(title, found, Remedy(RemedyKind.NAME_REPOSITORY_FILE, repository=repository))


def _listing(sets: Sequence[tuple[FileSpec, ...]]) -> Listing:
    entries = [
        Message("{file} ({size})", file=names.shown(files[0].path), size=Size(sum(file.bytes or 0 for file in files)))
        for files in sets[:_SHOWN]
    ]
    if (more := len(sets) - _SHOWN) > 0:
        entries.append(Message("{n} more", one="{n} more", n=more))
    return Listing(tuple(entries))


def _sets(listed: Sequence[FileSpec]) -> list[tuple[FileSpec, ...]]:
    groups: dict[tuple[str, str, int], list[tuple[int, FileSpec]]] = {}
    for file in listed:
        if not file.path.lower().endswith(".gguf") or "mmproj" in file.name.lower():
            continue
        stem, number, count = split_name(file.name) or SplitName(file.name, 1, 1)
        groups.setdefault((file.path[: -len(file.name)], stem, count), []).append((number, file))
    return [tuple(file for _, file in sorted(group, key=lambda pair: pair[0])) for group in groups.values()]
