"""Importing weights from a disk: copied, moved, or used where they lie.

Invariants: a file is examined (header, set, architecture) before it is touched; what is copied is hashed on the way and durable
before it counts; an original is deleted only after the manifest of its copy is written; a file whose hash the catalogue knows
is named and verified, and every other one is marked unverified, whatever its name says.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Final

import psutil

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.model import Trust
from plumbline.domain.work import Stage, Work
from plumbline.files.hashing import BLOCK
from plumbline.weights import names
from plumbline.weights.disk import disk_full, on_disk
from plumbline.weights.library.candidates import Candidate
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.installing import free_name, install_files, move_durably, new_folder
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.manifest import Manifest, Origin, Source, write_manifest
from plumbline.weights.library.partial_downloads import INCOMING

_STAGING: Final = "import-"  # then the process's number, so that what a killed one left can be told
_RESERVE_BYTES: Final = 256 * 1024 * 1024


class Mode(StrEnum):
    """What happens to the files. Values are typed by people."""

    COPY = "copy"
    MOVE = "move"
    IN_PLACE = "in place"


class Importer:
    """Imports models."""

    def __init__(self, inventory: Inventory, hashes: FileCache) -> None:
        self._inventory = inventory
        self._hashes = hashes
        self._folder = inventory.folder

    def import_model(self, candidate: Candidate, mode: Mode, work: Work, name: str = "") -> Manifest:
        """Returns the manifest; "" as `name` means the catalogue's name, or one made from the file's.

        Raises:
            Cancelled: by `work`: nothing of the import stays, and originals are where they were.
            InputError: it can't be used, or is installed already.
            MachineError: a file can't be read or written, or the disk is full.
        """
        if candidate.header is None or candidate.problem:
            raise InputError(
                Message("This model can't be used"),
                Message(
                    "{file}: {problem}",
                    file=candidate.files[0].name,
                    problem=candidate.problem or Message("Its header can't be read."),
                ),
                *candidate.hints,
            )
        if self._folder.resolve() in candidate.files[0].resolve().parents:
            raise InputError(
                Message("This model is installed already"),
                Message("{file} is in the models folder.", file=candidate.files[0]),
            )
        if mode is Mode.IN_PLACE or (mode is Mode.MOVE and self._same_disk(candidate)):
            digests = self._hash(candidate, work)
            work.check()
            return self._install(candidate, mode, digests, name, candidate.files, move=mode is Mode.MOVE)
        self._room_for(candidate.bytes)
        staging = self._folder / INCOMING / f"{_STAGING}{os.getpid()}-{secrets.token_hex(4)}"
        self._sweep()
        try:
            with on_disk(self._folder, candidate.bytes):
                staging.mkdir(parents=True)
            copies = [staging / names.imported_name(path.name) for path in candidate.files]
            digests = self._copy(candidate, copies, work)
            work.check()
            manifest = self._install(candidate, mode, digests, name, copies, move=True)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        stayed = self._delete(candidate.files) if mode is Mode.MOVE else []
        if stayed:
            manifest = replace(manifest, notes=(*stayed, *manifest.notes))
            write_manifest(self._folder / manifest.name, manifest)
        return manifest

    def _delete(self, files: Sequence[Path]) -> list[Message]:
        """Deletes originals, and says which stay: links, which another program's store is made of, and what can't be deleted."""
        stayed = []
        for path in files:
            if path.is_symlink():
                stayed.append(
                    Message(
                        "It was copied, not moved: {file} is a link to {target}, and both were left as they are.",
                        file=path,
                        target=path.resolve(),
                    )
                )
                continue
            try:
                path.unlink()
            except OSError as error:
                stayed.append(
                    Message(
                        "It was copied, not moved: {file} can't be deleted ({reason}).", file=path, reason=reason(error)
                    )
                )
        return stayed

    def _sweep(self) -> None:
        """Deletes what killed imports left behind."""
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
            raise disk_full(needed + _RESERVE_BYTES, free, self._folder)

    def _hash(self, candidate: Candidate, work: Work) -> list[str]:
        digests, before = [], 0
        for path in candidate.files:
            digests.append(self._inventory.reader.file_hash(path, work, before, candidate.bytes))
            before += path.stat().st_size
        return digests

    def _copy(self, candidate: Candidate, copies: Sequence[Path], work: Work) -> list[str]:
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
                    work.report(Stage.IMPORTING, done, candidate.bytes)
                os.fsync(target.fileno())
            digests.append(digest.hexdigest())
        return digests

    def _install(
        self, candidate: Candidate, mode: Mode, digests: list[str], name: str, files: Sequence[Path], *, move: bool
    ) -> Manifest:
        assert candidate.header is not None, "it was examined"  # noqa: S101
        for model in self._inventory.installed():
            known = self._inventory.manifest(model.name)
            if known and [file.sha256 for file in known.files] == digests and model.trust is not Trust.DAMAGED:
                raise InputError(
                    Message("This model is installed already"),
                    Message("The same file is installed as “{model}”.", model=model.name),
                )
        known_as, title, chosen = "", "", names.telling(candidate.files[0])
        recognised = self._inventory.catalogue.recognise(digests)
        if recognised:
            spec, variant = recognised
            known_as, title = f"{spec.name}:{variant.name}", spec.title
            chosen = spec.name if variant is spec.variants[0] else f"{spec.name}-{variant.name}"
        final = free_name(self._folder, name or chosen)
        placed = list(files)
        if move:
            home = new_folder(self._folder, final, digests[0][:12])
            placed = [home / names.imported_name(path.name) for path in candidate.files]
            self._move(files, placed)
        origin = Source(Origin(mode.value), str(candidate.files[0].parent))
        return install_files(
            self._folder,
            final,
            title or final,
            [(path, digest, digest if recognised else "") for path, digest in zip(placed, digests, strict=True)],
            candidate.header,
            Trust.VERIFIED if recognised else Trust.UNVERIFIED,
            origin,
            self._hashes,
            known_as=known_as,
            notes=() if recognised else self._lookalikes(candidate, digests[0]),
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
            why = Message("it is on another disk") if error.errno == errno.EXDEV else verbatim(reason(error))
            raise MachineError(
                Message("A file can't be moved"),
                Message("{file}: {reason}.", file=files[0], reason=why),
                Remedy(RemedyKind.COPY_INSTEAD),
            ) from error

    def _lookalikes(self, candidate: Candidate, digest: str) -> list[Message]:
        """A note for each file of the catalogue that has the candidate's name and another hash."""
        notes = []
        for spec in self._inventory.catalogue.models:
            for variant in spec.variants:
                alike = [file.sha256 for file in variant.files if file.name == candidate.files[0].name and file.sha256]
                if alike and alike[0] != digest:
                    notes.append(
                        Message(
                            "It is named like {model}, but is another file: its sha256 is {digest} instead of {expected}.",
                            model=spec.title,
                            digest=digest,
                            expected=alike[0],
                        )
                    )
        return notes
