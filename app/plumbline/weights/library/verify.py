"""Proving that installed weights are what they should be, and removing them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.files.hashing import Progress, hash_file
from plumbline.gguf.split_set import read_set
from plumbline.weights import names
from plumbline.weights.library import unfinished as plans
from plumbline.weights.library.file_facts import HashMemory
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.manifest import FILE_NAME, write_record


@dataclass(frozen=True, slots=True)
class FileProof:
    """A file that was read anew.

    Attributes:
        name: its name.
        sha256: what it has.
        expected: what it should have: its publisher's hash, or the catalogue's; "" when nobody names one.
        before: what it had when it was taken in; "" when that is not known.
    """

    name: str
    sha256: str
    expected: str
    before: str

    @property
    def right(self) -> bool:
        """True unless it should have, or had, another hash."""
        return self.sha256 == (self.expected or self.before or self.sha256)


@dataclass(frozen=True, slots=True)
class Proof:
    """What verifying found; it is stored with the model."""

    trust: Trust
    files: tuple[FileProof, ...]


def verify(
    inventory: Inventory, memory: HashMemory, model: InstalledModel, on_progress: Progress | None = None
) -> Proof:
    """Reads every byte again, compares, and stores the outcome: damaged weights are not loaded from then on.

    Args:
        inventory: where the model is.
        memory: remembers what was computed.
        model: to verify.
        on_progress: bytes done, bytes in all.

    Raises:
        DamagedModelError: a header is not in order.
        MachineError: a file can't be read.
    """
    record = inventory.record(model.name)
    recorded = record.files if record else (None,) * len(model.files)
    proofs, done = [], 0
    for path, kept in zip(model.files, recorded, strict=True):
        digest = hash_file(path, _shifted(on_progress, done, model.bytes))
        done += path.stat().st_size
        memory.remember_hash(path, digest)
        expected = kept.expected if kept else ""
        if not expected and (
            inventory.catalogue.known_file(digest) or (model.practice and model.trust is Trust.VERIFIED)
        ):
            expected = digest
        proofs.append(FileProof(path.name, digest, expected, kept.sha256 if kept else ""))
    if not all(proof.right for proof in proofs):
        trust = Trust.DAMAGED
    else:
        read_set(model.files)
        trust = Trust.VERIFIED if all(proof.expected for proof in proofs) else Trust.UNVERIFIED
    if record is not None:
        files = tuple(
            replace(file, sha256=file.sha256 or proof.sha256, expected=proof.expected)
            for file, proof in zip(record.files, proofs, strict=True)
        )
        write_record(inventory.folder / model.name, replace(record, trust=trust, files=files))
    return Proof(trust, tuple(proofs))


def _shifted(on_progress: Progress | None, before: int, total: int) -> Progress | None:
    if on_progress is None:
        return None
    return lambda done, _: on_progress(before + done, total)


def remove(inventory: Inventory, name: str) -> list[Path]:
    """Removes an installed model or an unfinished download.

    Returns:
        What was deleted. Files that are used in place stay where they are.

    Raises:
        InputError: there is no such model, or it ships with the program.
        MachineError: a file can't be deleted.
    """
    if not names.is_plain(name):
        raise _no_such(name)
    deleted = [plans.incoming(inventory.folder, name)] if plans.discard(inventory.folder, name) else []
    model = next((model for model in inventory.installed() if model.name == name), None)
    if model is not None and model.practice:
        raise InputError(
            Message("The practice model stays"), Message("It ships with the program and is removed with it.")
        )
    base = inventory.folder / name
    try:
        if (base / FILE_NAME).is_file():
            shutil.rmtree(base)
            deleted.append(base)
        elif model is not None:
            for path in model.files:
                path.unlink()
                deleted.append(path)
    except OSError as error:
        raise MachineError(
            Message("A model can't be removed"),
            Message("{filename}: {reason}.", filename=error.filename, reason=reason(error)),
            Message("A run may be using it: let it end first."),
        ) from error
    if not deleted:
        raise _no_such(name)
    return deleted


def _no_such(name: str) -> InputError:
    return InputError(
        Message("There is no such model"),
        Message("{name} is neither installed nor being fetched.", name=names.shown(name)),
        Message("`plumbline models list` names them."),
    )
