"""From files to models: one file or one complete split set, with a record or without.

Headers and hashes that were seen once are remembered, so that looking again is quick. A hash that the catalogue knows names and
verifies a file; nothing that is written in a file does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.domain.models.model import PRACTICE, InstalledModel, Trust
from plumbline.files.hashing import Progress, hash_file
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import Header, read_header
from plumbline.weights import names
from plumbline.weights.library.catalogue import Catalogue
from plumbline.weights.library.file_facts import FileMemory, HashMemory
from plumbline.weights.library.manifest import Record, RecordedFile

_GOOD_EXPERTS = frozenset(("MXFP4", "F16", "BF16", "F32", "Q8_0"))


class ModelReader:
    """Makes models from files."""

    def __init__(self, catalogue: Catalogue, facts: FileMemory, hashes: HashMemory) -> None:
        self._catalogue = catalogue
        self._facts = facts
        self._hashes = hashes

    def file_hash(self, path: Path, on_progress: Progress | None = None) -> str:
        """A file's sha256, remembered or computed and then remembered.

        Raises:
            MachineError: the file can't be read.
        """
        known = self._hashes.known_hash(path)
        if known is None:
            known = hash_file(path, on_progress)
            self._hashes.remember_hash(path, known)
        return known

    def header(self, path: Path) -> Header:
        """A file's header, remembered or read and then remembered.

        Raises:
            DamagedModelError: the file is not in order.
            MachineError: the file can't be read.
        """
        known = self._facts.known(path, "header")
        if isinstance(known, dict):
            try:
                return Header(**known)
            except TypeError:  # written by another version of the program
                pass
        header = read_header(path)
        self._facts.remember(path, "header", asdict(header))
        return header

    def from_record(self, folder: Path, record: Record) -> InstalledModel:
        """The model that a record in a folder speaks of; one that was touched since it was verified is so no longer.

        Raises:
            DamagedModelError: its files are gone, or can't be used.
        """
        in_place = record.source.kind == "in place"
        files = tuple(recorded_path(folder, file, in_place) for file in record.files)
        notes = list(record.notes)
        trust = record.trust
        for path, file in zip(files, record.files, strict=True):
            if not path.is_file() or path.stat().st_size != file.bytes:
                raise DamagedModelError(
                    Message("Weights are missing"),
                    Message(
                        "{file} is not there, or does not have its {bytes} bytes any more.", file=path, bytes=file.bytes
                    ),
                    Message("Fetch or import the model again, or bring back the disk that it lies on."),
                )
            if trust is Trust.VERIFIED and self._hashes.known_hash(path) != file.sha256:
                trust = Trust.UNVERIFIED
                notes.append(
                    f"{path.name} was touched since it was verified; `plumbline models verify {record.name}` checks it."
                )
        if record.problem:  # what was not accepted then may be now
            header = self.from_files(files)
            record = replace(
                record,
                architecture=header.architecture,
                quantization=header.quantization,
                context_tokens=header.context_tokens,
            )
        return InstalledModel(
            name=record.name,
            title=record.title,
            files=files,
            bytes=sum(file.bytes for file in record.files),
            architecture=record.architecture,
            quantization=record.quantization,
            context_tokens=record.context_tokens,
            trust=trust,
            source=str(record.source),
            in_place=in_place,
            known_as=record.known_as,
            notes=tuple(notes),
        )

    def from_files(self, files: Sequence[Path]) -> InstalledModel:
        """The model that files without a record are: one file, or one complete split set in order.

        Raises:
            DamagedModelError: not in order, or parts are missing.
        """
        first = self.header(files[0])
        for place, path in enumerate(files):
            part = self.header(path) if place else first
            if part.split_count != len(files) or part.split_no != place:
                raise DamagedModelError(
                    Message("Parts of a model are missing"),
                    Message(
                        "{file} says that it is part {split_no} of {split_count}; {files} are here.",
                        file=path.name,
                        split_no=part.split_no + 1,
                        split_count=part.split_count,
                        files=len(files),
                    ),
                    Message("Put all parts of the set into one folder, with the names that they were published under."),
                )
        known_as, title, trust = "", names.slug(files[0].name), Trust.UNVERIFIED
        digests = [self._hashes.known_hash(path) for path in files]
        matches = [self._catalogue.known_file(digest) for digest in digests if digest]
        if len(matches) == len(files) and all(match and match[0:2] == (matches[0] or ())[0:2] for match in matches):
            spec, variant, _ = matches[0] or (None, None, 0)
            if spec and variant:
                known_as, title, trust = f"{spec.name}:{variant.name}", spec.title, Trust.VERIFIED
        return InstalledModel(
            name=names.slug(files[0].name),
            title=title,
            files=tuple(path.absolute() for path in files),
            bytes=sum(path.stat().st_size for path in files),
            architecture=first.architecture,
            quantization=first.quantization,
            context_tokens=first.context_tokens,
            trust=trust,
            source=str(files[0].parent),
            in_place=True,
            known_as=known_as,
            notes=header_notes(first),
        )

    def practice(self, path: Path) -> InstalledModel:
        """The practice model; damaged when its bytes are not those of the checksum file beside it."""
        model = self.from_files((path,))
        spec = self._catalogue.find(PRACTICE)
        stated = path.with_name(path.name + ".sha256")
        expected = stated.read_text("ascii", "replace").split()[:1] if stated.is_file() else []
        trust = Trust.UNVERIFIED
        if expected:
            trust = Trust.VERIFIED if self.file_hash(path) == expected[0].lower() else Trust.DAMAGED
        title = spec.title if spec else "Practice model"
        notes = ("For learning the program and for tests, not for decisions.",)
        return replace(
            model,
            name=PRACTICE,
            title=title,
            practice=True,
            trust=trust,
            source="ships with Plumbline",
            in_place=True,
            notes=notes,
        )


def header_notes(header: Header) -> tuple[str, ...]:
    """What a person should know of a model by its header."""
    notes = []
    if not header.harmony:
        notes.append("Its tokenizer lacks harmony's special tokens, so it can't be asked anything.")
    if header.expert_type and header.expert_type not in _GOOD_EXPERTS:
        notes.append(f"Its experts are packed as {header.expert_type}; they are known to behave badly outside MXFP4.")
    return tuple(notes)


def recorded_path(folder: Path, file: RecordedFile, in_place: bool) -> Path:
    """Where a recorded file is; a record can't point out of its folder unless it says that its files stay where they are."""
    path = Path(file.path)
    if in_place and path.is_absolute():
        return path
    if path.is_absolute() or ".." in path.parts:
        raise DamagedModelError(
            Message("A model's record is not in order"),
            Message("It names the file {file}.", file=names.shown(file.path)),
            Message("Import it again."),
        )
    return (folder / path).absolute()


def is_gguf(path: Path) -> bool:
    """True for a file that is named as GGUF files are."""
    return path.name.lower().endswith(".gguf") and path.is_file()
