"""Taking in weights that came on a stick, or that another program has fetched: copied, moved, or used where they lie.

What always holds: a file is looked at (header, set, architecture) before it is touched; what is copied is hashed on the way and
durable before it counts; an original is deleted only after the record of its copy is written; a file whose hash the catalogue
knows is named and verified, and every other one is marked unverified, whatever its name says.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import psutil

from plumbline.domain.errors import InputError, MachineError, PlumblineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import Trust
from plumbline.files.hashing import BLOCK, Progress
from plumbline.gguf.architecture import SUPPORTED, unsupported
from plumbline.gguf.header import Header
from plumbline.gguf.split_set import gguf_sets, parts_of, read_set
from plumbline.weights import names
from plumbline.weights.disk import on_disk
from plumbline.weights.download.errors import disk_full
from plumbline.weights.library.file_facts import HashMemory
from plumbline.weights.library.install import free_name, fresh_home, move_durably, settle
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.manifest import Record, Source
from plumbline.weights.library.unfinished import INCOMING

_DEPTH: Final = 4
_STAGING: Final = "import-"  # then the process's number, so that what a killed one left can be told
_MOST_FILES: Final = 5_000
_RESERVE_BYTES: Final = 256 * 1024 * 1024


class Mode(StrEnum):
    """What happens to the files. Values are typed by people."""

    COPY = "copy"
    MOVE = "move"
    IN_PLACE = "in place"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that could be taken in.

    Attributes:
        files: its files, in the set's order.
        bytes: their size.
        header: of the first one; None when it is not in order.
        problem: why it can't be used; "" when it can.
    """

    files: tuple[Path, ...]
    bytes: int
    header: Header | None
    problem: str = ""


def survey(paths: Sequence[Path]) -> list[Candidate]:
    """The models among files and folders; folders are looked through a few levels deep, links in them are not followed.

    Raises:
        InputError: a path does not exist.
        MachineError: a folder can't be read.
    """
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
        return Candidate(tuple(files), 0, None, f"{error.message} {error.hint}".strip())
    except OSError as error:
        return Candidate(tuple(files), 0, None, f"{error.strerror or error}.")
    problem = ""
    if header.architecture not in SUPPORTED:
        problem = str(unsupported(header.architecture))
    return Candidate(tuple(files), size, header, problem)


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
                Message("{folder} holds more than {most_files} weights files.", folder=folder, most_files=_MOST_FILES),
                Message("Name a smaller folder."),
            )
    if not found:
        raise InputError(
            Message("There are no weights here"),
            Message("{folder} holds no GGUF file.", folder=folder),
            Message("Name the file itself, or another folder."),
        )
    return found


def _raise(error: OSError) -> None:
    raise MachineError(
        Message("A folder can't be read"),
        Message("{filename}: {reason}.", filename=error.filename, reason=reason(error)),
        Message("Check its rights."),
    ) from error


class Importer:
    """Takes models in."""

    def __init__(self, inventory: Inventory, memory: HashMemory) -> None:
        self._inventory = inventory
        self._memory = memory
        self._folder = inventory.folder

    def take(self, candidate: Candidate, mode: Mode, name: str = "", on_progress: Progress | None = None) -> Record:
        """Takes a model in.

        Args:
            candidate: from `survey`.
            mode: copy, move or in place.
            name: what to call it; "" for the catalogue's name, or one made from the file's.
            on_progress: bytes done, bytes in all; what it raises ends the import, and nothing of it stays.

        Returns:
            Its record.

        Raises:
            InputError: it can't be used, or is here already.
            MachineError: a file can't be read or written, or the disk is full.
        """
        if candidate.header is None or candidate.problem:
            raise InputError(
                Message("This model can't be used"),
                Message("{name}: {problem}", name=candidate.files[0].name, problem=candidate.problem),
            )
        if self._folder.resolve() in candidate.files[0].resolve().parents:
            raise InputError(
                Message("This model is here already"),
                Message("{files} lies in the models folder.", files=candidate.files[0]),
            )
        if mode is Mode.IN_PLACE or (mode is Mode.MOVE and self._same_disk(candidate)):
            digests = self._hash(candidate, on_progress)
            return self._settle(candidate, mode, digests, name, candidate.files, move=mode is Mode.MOVE)
        self._room_for(candidate.bytes)
        staging = self._folder / INCOMING / f"{_STAGING}{os.getpid()}-{secrets.token_hex(4)}"
        self._sweep()
        try:
            with on_disk(self._folder, candidate.bytes):
                staging.mkdir(parents=True)
            copies = [staging / names.local_name(path.name) for path in candidate.files]
            digests = self._copy(candidate, copies, on_progress)
            record = self._settle(candidate, mode, digests, name, copies, move=True)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        if mode is Mode.MOVE:
            for path in candidate.files:
                with contextlib.suppress(OSError):  # a stick that can't be written keeps its files
                    path.unlink()
        return record

    def _sweep(self) -> None:
        """Removes what imports left behind that were killed."""
        for left in (self._folder / INCOMING).glob(f"{_STAGING}*"):
            number = left.name.removeprefix(_STAGING).partition("-")[0]
            if not (number.isdecimal() and psutil.pid_exists(int(number))):
                shutil.rmtree(left, ignore_errors=True)

    def _same_disk(self, candidate: Candidate) -> bool:
        self._folder.mkdir(parents=True, exist_ok=True)
        here = self._folder.stat().st_dev
        return all(path.stat().st_dev == here and not path.is_symlink() for path in candidate.files)

    def _room_for(self, needed: int) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(self._folder).free
        if needed + _RESERVE_BYTES > free:
            raise disk_full(needed + _RESERVE_BYTES, free, str(self._folder))

    def _hash(self, candidate: Candidate, on_progress: Progress | None) -> list[str]:
        digests, before = [], 0
        for path in candidate.files:
            digests.append(self._inventory.file_hash(path, _shifted(on_progress, before, candidate.bytes)))
            before += path.stat().st_size
        return digests

    def _copy(self, candidate: Candidate, copies: Sequence[Path], on_progress: Progress | None) -> list[str]:
        """Copies durably and hashes on the way."""
        digests, done = [], 0
        buffer = memoryview(bytearray(BLOCK))
        for original, copy in zip(candidate.files, copies, strict=True):
            digest = hashlib.sha256()
            with (
                on_disk(self._folder, candidate.bytes - done),
                original.open("rb", buffering=0) as source,
                copy.open("wb", buffering=0) as target,
            ):
                while count := source.readinto(buffer):
                    digest.update(buffer[:count])
                    view = buffer[:count]
                    while view:
                        view = view[target.write(view) :]
                    done += count
                    if on_progress is not None:
                        on_progress(done, candidate.bytes)
                os.fsync(target.fileno())
            digests.append(digest.hexdigest())
        return digests

    def _settle(
        self, candidate: Candidate, mode: Mode, digests: list[str], name: str, files: Sequence[Path], *, move: bool
    ) -> Record:
        assert candidate.header is not None, "it was examined"  # noqa: S101
        for model in self._inventory.installed():
            record = self._inventory.record(model.name)
            if record and [file.sha256 for file in record.files] == digests and model.trust is not Trust.DAMAGED:
                raise InputError(
                    Message("This model is here already"),
                    Message("It is installed as “{model}”, with the same bytes.", model=model.name),
                )
        known_as, title, expected, notes = self._recognise(candidate, digests)
        chosen = name or (known_as.replace(":", "-") if known_as else candidate.files[0].name)
        if known_as and not name and (spec := self._inventory.catalogue.find(known_as.partition(":")[0])):
            first = spec.variants[0].name == known_as.partition(":")[2]
            chosen = spec.name if first else f"{spec.name}-{known_as.partition(':')[2]}"
        final = free_name(self._folder, chosen)
        placed = list(files)
        if move:
            home = fresh_home(self._folder, final, digests[0][:12])
            placed = [home / names.local_name(path.name) for path in candidate.files]
            self._move(files, placed)
        origin = Source(mode.value, str(candidate.files[0].parent))
        return settle(
            self._folder,
            final,
            title or final,
            list(zip(placed, digests, expected, strict=True)),
            candidate.header,
            Trust.VERIFIED if all(expected) else Trust.UNVERIFIED,
            origin,
            self._memory,
            known_as=known_as,
            notes=notes,
        )

    def _move(self, files: Sequence[Path], placed: Sequence[Path]) -> None:
        moved: list[tuple[Path, Path]] = []
        try:
            for path, target in zip(files, placed, strict=True):
                move_durably(path, target)
                moved.append((path, target))
        except OSError as error:
            for path, target in moved:
                target.replace(path)
            with contextlib.suppress(OSError):
                placed[0].parent.rmdir()
            what = "the disk is another one" if error.errno == errno.EXDEV else reason(error)
            raise MachineError(
                Message("A file can't be moved"),
                Message("{files}: {what}.", files=files[0], what=what),
                Message("Copy it instead (--copy)."),
            ) from error

    def _recognise(self, candidate: Candidate, digests: list[str]) -> tuple[str, str, list[str], list[str]]:
        """(`NAME:VARIANT`, title, expected hashes, notes) by the files' hashes; nothing when they are not known."""
        known = [self._inventory.catalogue.known_file(digest) for digest in digests]
        models = {(found[0].name, found[1].name) if found else None for found in known}
        first = known[0]
        if len(models) == 1 and first is not None and len(first[1].files) == len(digests):
            return f"{first[0].name}:{first[1].name}", first[0].title, digests, []
        notes = []
        for spec in self._inventory.catalogue.models:
            for variant in spec.variants:
                alike = [file for file in variant.files if file.name == candidate.files[0].name and file.sha256]
                if alike and alike[0].sha256 != digests[0]:
                    bytes_differ = f"sha256 {digests[0]} instead of {alike[0].sha256}"
                    notes.append(f"Its name is that of {spec.title}, and its bytes are not: {bytes_differ}.")
        return "", "", [""] * len(digests), notes


def _shifted(on_progress: Progress | None, before: int, total: int) -> Progress | None:
    if on_progress is None:
        return None
    return lambda done, _: on_progress(before + done, total)
