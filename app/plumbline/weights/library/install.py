"""Putting a model's files into its place: the last step of a download and of an import.

What always holds: files lie in a folder of their own (`models/NAME/CONTENT`), the record that names them is written last, and only
then what it replaced is removed. So the old model stays until the new one is whole, whatever happens in between.
"""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import Trust
from plumbline.files.atomic import sync_folder
from plumbline.gguf.header import Header
from plumbline.weights import names
from plumbline.weights.library.file_facts import HashMemory
from plumbline.weights.library.manifest import Record, RecordedFile, Source, write_record
from plumbline.weights.library.model_files import header_notes


def fresh_home(folder: Path, name: str, label: str) -> Path:
    """A new, empty folder for the model's files, beside those of an older state of it.

    Raises:
        MachineError: it can't be made.
    """
    base = folder / name
    for number in range(1_000):
        home = base / (f"{label}-{number}" if number else label)
        try:
            home.mkdir(parents=True)
        except FileExistsError:
            continue
        except OSError as error:
            raise MachineError(
                Message("A folder can't be made"),
                Message("{home}: {reason}.", home=home, reason=reason(error)),
                Message("Check the models folder's rights."),
            ) from error
        return home
    raise MachineError(
        Message("A folder can't be made"),
        Message("{base} is full of older folders.", base=base),
        Message("Look into it and make room."),
    )


def settle(
    folder: Path,
    name: str,
    title: str,
    files: Sequence[tuple[Path, str, str]],
    header: Header | None,
    trust: Trust,
    source: Source,
    memory: HashMemory,
    known_as: str = "",
    terms: Sequence[str] = (),
    notes: Sequence[str] = (),
    problem: str = "",
) -> Record:
    """Writes the record of files that lie where they will stay, then removes what it replaces.

    Args:
        folder: the models folder.
        name, title: of the model.
        files: path, computed sha256 (or ""), expected sha256 (or "") of each, in order.
        header: of the first file; None when it is not accepted.
        trust: how sure we are of the bytes.
        source: where they came from.
        memory: remembers the computed hashes.
        known_as: `NAME:VARIANT` of the catalogue, or "".
        terms: what was accepted.
        notes: for the person.
        problem: why the header is not accepted.
    """
    base = folder / name
    in_place = source.kind == "in place"
    recorded = []
    for path, sha256, expected in files:
        if sha256:
            memory.remember_hash(path, sha256)
        place = str(path.absolute()) if in_place else path.relative_to(base).as_posix()
        recorded.append(RecordedFile(place, path.stat().st_size, sha256, expected))
    record = Record(
        name=name,
        title=title,
        files=tuple(recorded),
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
    write_record(base, record)
    kept = {base / Path(file.path).parts[0] for file in recorded if not in_place}
    for entry in base.iterdir():
        if entry.is_dir() and not entry.is_symlink() and entry not in kept:
            shutil.rmtree(entry, ignore_errors=True)
    return record


def move_durably(source: Path, target: Path) -> None:
    """Renames within a disk and makes the rename durable. Raises OSError."""
    source.replace(target)
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def free_name(folder: Path, wanted: str, same: bool = False) -> str:
    """A model name that is not taken: `wanted`, or with a number behind it; `same` allows the one that is there."""
    name = names.slug(wanted)
    number = 2
    candidate = name
    while not same and (folder / candidate).exists():
        candidate = f"{name}-{number}"
        number += 1
    return candidate


def sync_file(path: Path) -> None:
    """Makes a file's bytes durable. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
