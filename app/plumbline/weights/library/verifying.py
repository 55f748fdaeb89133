"""Verifying an installed model: every byte is read again, and the hashes are compared with the expected ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.work import Work
from plumbline.files.hashing import hash_file
from plumbline.gguf.split_set import read_set
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory
from plumbline.weights.library.manifest import write_manifest


@dataclass(frozen=True, slots=True)
class FileVerification:
    """A file that was read again.

    Attributes:
        sha256: what it has.
        expected: its publisher's hash, or the catalogue's; "" when neither names one.
        before: what it had when it was installed; "" when that is not known.
    """

    name: str
    sha256: str
    expected: str
    before: str

    @property
    def right(self) -> bool:
        return self.sha256 == (self.expected or self.before or self.sha256)


@dataclass(frozen=True, slots=True)
class Verification:
    """What verifying found; it is stored with the model."""

    trust: Trust
    files: tuple[FileVerification, ...]


def verify(inventory: Inventory, hashes: FileCache, model: InstalledModel, work: Work) -> Verification:
    """Reads every byte again, compares, and stores the outcome: a damaged model is not loaded from then on.

    Nothing is stored when `work` is cancelled or a file can't be read.
    """
    manifest = inventory.manifest(model.name)
    listed = manifest.files if manifest else (None,) * len(model.files)
    found, done = [], 0
    for path, kept in zip(model.files, listed, strict=True):
        digest = hash_file(path, work, done, model.bytes)
        done += path.stat().st_size
        hashes.remember_hash(path, digest)
        expected = kept.expected if kept else ""
        if not expected and (
            inventory.catalogue.known_file(digest) or (model.practice and model.trust is Trust.VERIFIED)
        ):
            expected = digest
        found.append(FileVerification(path.name, digest, expected, kept.sha256 if kept else ""))
    if not all(file.right for file in found):
        trust = Trust.DAMAGED
    else:
        read_set(model.files)
        trust = Trust.VERIFIED if all(file.expected for file in found) else Trust.UNVERIFIED
    if manifest is not None:
        files = tuple(
            replace(file, sha256=file.sha256 or verified.sha256, expected=verified.expected)
            for file, verified in zip(manifest.files, found, strict=True)
        )
        write_manifest(inventory.folder / model.name, replace(manifest, trust=trust, files=files))
    return Verification(trust, tuple(found))
