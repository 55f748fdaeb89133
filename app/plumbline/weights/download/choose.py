"""Which files of a repository's list a person means: one file, or one complete split set.

Lists come from elsewhere: every name is looked at before it is used, and a name that is not plain is refused only when it is
among the chosen, so that one hostile entry can't hide the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import FileSpec
from plumbline.gguf.split_set import split_name
from plumbline.weights import names
from plumbline.weights.download.errors import size

_SHOWN = 12


def choose_files(listed: Sequence[FileSpec], wanted: str, repository: str) -> tuple[FileSpec, ...]:
    """The files that `wanted` names: a path, a file's name, or a part of one; "" when there is only one model.

    Raises:
        InputError: none or several models fit, parts of the set are missing, or a name is unsafe.
    """
    sets = _sets(listed)
    fitting = [files for files in sets if any(wanted in {file.path, file.name} for file in files)]
    if not fitting:
        fitting = [files for files in sets if wanted.lower() in files[0].path.lower()]
    if len(fitting) != 1:
        what = (
            "no GGUF file"
            if not sets
            else f"no model that {names.shown(wanted)} names"
            if not fitting
            else "several models"
        )
        some = fitting or sets
        shown = ", ".join(
            f"{names.shown(files[0].path)} ({size(sum(file.bytes or 0 for file in files))})" for files in some[:_SHOWN]
        )
        more = f" and {len(some) - _SHOWN} more" if len(some) > _SHOWN else ""
        raise InputError(
            Message("Which file is meant?"),
            f"{repository} has {what}." + (f" There are: {shown}{more}." if some else ""),
            Message("Name one: `plumbline models get {repository}:FILE`.", repository=repository)
            if some
            else Message("Look for a repository with GGUF files."),
        )
    (files,) = fitting
    for file in files:
        names.local_name(file.path)
    names.distinct(file.name for file in files)
    place = split_name(files[0].name)
    if place is not None and len(files) != place[2]:
        raise InputError(
            Message("Parts of a model are missing"),
            Message(
                "{repository} has {files} of the {place} parts of {file}.",
                repository=repository,
                files=len(files),
                place=place[2],
                file=names.shown(files[0].path),
            ),
            Message("Tell whoever publishes these files, or take them from elsewhere."),
        )
    return files


def _sets(listed: Sequence[FileSpec]) -> list[tuple[FileSpec, ...]]:
    groups: dict[tuple[str, str, int], list[tuple[int, FileSpec]]] = {}
    for file in listed:
        if not file.path.lower().endswith(".gguf") or "mmproj" in file.name.lower():
            continue
        place = split_name(file.name)
        stem, number, count = place or (file.name, 1, 1)
        groups.setdefault((file.path[: -len(file.name)], stem, count), []).append((number, file))
    return [tuple(file for _, file in sorted(group, key=lambda pair: pair[0])) for group in groups.values()]
