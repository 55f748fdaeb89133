"""Putting a model's files into their place: the last step of a download and of an import.

Invariants: files lie in a folder of their own (`models/NAME/CONTENT`), the manifest that names them is written last, and what it
replaced is deleted only then. So the old model stays until the new one is complete.
"""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Sequence
from pathlib import Path

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import Trust
from plumbline.files.atomic import sync_folder
from plumbline.gguf.header import Header
from plumbline.weights import names
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.manifest import Manifest, ManifestFile, Origin, Source, write_manifest
from plumbline.weights.library.model_reader import header_notes


def new_folder(folder: Path, name: str, label: str) -> Path:
    """A new, empty folder for the model's files, beside those of an older state of it."""
    base = folder / name
    for number in range(1_000):
        home = base / (f"{label}-{number}" if number else label)
        try:
            home.mkdir(parents=True)
        except FileExistsError:
            continue
        except OSError as error:
            raise MachineError(
                Message("A folder can't be created"),
                Message("{folder}: {reason}.", folder=home, reason=reason(error)),
                Message("Check the permissions of the models folder."),
            ) from error
        return home
    raise MachineError(
        Message("A folder can't be created"),
        Message("{folder} is full of older folders.", folder=base),
        Message("Delete the folders that are not needed."),
    )


def install_files(
    folder: Path,
    name: str,
    title: str,
    files: Sequence[tuple[Path, str, str]],
    header: Header | None,
    trust: Trust,
    source: Source,
    hashes: FileCache,
    known_as: str = "",
    terms: Sequence[str] = (),
    notes: Sequence[Message] = (),
    problem: Message | None = None,
) -> Manifest:
    """Writes the manifest of files that lie where they will stay, then deletes what it replaces.

    `files` has path, computed sha256 and expected sha256 of each, in order; either hash may be "". `header` is None when it is not
    accepted, and `problem` says why.
    """
    base = folder / name
    in_place = source.kind is Origin.IN_PLACE
    listed = []
    for path, sha256, expected in files:
        if sha256:
            hashes.remember_hash(path, sha256)
        place = str(path.absolute()) if in_place else path.relative_to(base).as_posix()
        listed.append(ManifestFile(place, path.stat().st_size, sha256, expected))
    manifest = Manifest(
        name=name,
        title=title,
        files=tuple(listed),
        architecture=header.architecture if header else "",
        quantization=header.quantization if header else "",
        context_tokens=header.context_tokens if header else 0,
        trust=trust,
        source=source,
        installed=datetime.datetime.now().astimezone().isoformat(timespec="seconds"),
        known_as=known_as,
        terms=tuple(terms),
        notes=(*notes, *(header_notes(header) if header else ())),
        problem=problem,
    )
    base.mkdir(parents=True, exist_ok=True)
    write_manifest(base, manifest)
    kept = {base / Path(file.path).parts[0] for file in listed if not in_place}
    for entry in base.iterdir():
        if entry.is_dir() and not entry.is_symlink() and entry not in kept:
            shutil.rmtree(entry, ignore_errors=True)
    return manifest


def move_durably(source: Path, target: Path) -> None:
    """Renames within a disk and makes the rename durable; `OSError` when the target is on another disk."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def free_name(folder: Path, wanted: str) -> str:
    """A model name that is not taken: `wanted`, or with a number behind it."""
    name = names.slug(wanted)
    number = 2
    candidate = name
    while (folder / candidate).exists():
        candidate = f"{name}-{number}"
        number += 1
    return candidate
