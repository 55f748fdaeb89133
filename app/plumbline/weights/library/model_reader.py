"""From files to models: one file or one complete split set, with a manifest or without.

Headers and hashes are cached. A hash that the catalogue knows names and verifies a file; nothing that is written in a file does.
The practice model is told by its hash as well, whatever a copy of it is called and wherever it lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint, Remedy, RemedyKind
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.model import PRACTICE, InstalledModel, Trust
from plumbline.domain.work import Work
from plumbline.files.hashing import hash_file
from plumbline.gguf.architecture import SUPPORTED, unusable
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import Header, read_header
from plumbline.gguf.split_set import check_set
from plumbline.weights import names
from plumbline.weights.library.catalogue import Catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.manifest import Manifest, ManifestFile

_GOOD_EXPERTS: Final = frozenset(("MXFP4", "F16", "BF16", "F32", "Q8_0"))


class ModelReader:
    """Makes models from files. `practice`: the practice model's file, None where it is not shipped."""

    def __init__(self, catalogue: Catalogue, facts: FileCache, practice: Path | None = None) -> None:
        self._catalogue = catalogue
        self._facts = facts
        self._practice = practice

    def file_hash(self, path: Path, work: Work, before: int = 0, total: int = 0) -> str:
        """From the cache or computed; arguments and errors are those of `hash_file`."""
        known = self._facts.known_hash(path)
        if known is None:
            known = hash_file(path, work, before, total)
            self._facts.remember_hash(path, known)
        return known

    def header(self, path: Path) -> Header:
        """From the cache or read; errors are those of `read_header`."""
        known = self._facts.known(path, "header")
        if isinstance(known, dict):
            try:
                return Header(**known)
            except TypeError:  # written by another version of the program
                pass
        header = read_header(path)
        self._facts.remember(path, "header", asdict(header))
        return header

    def from_manifest(self, folder: Path, manifest: Manifest) -> InstalledModel:
        """A model that changed since it was verified is no longer verified; one whose files are gone is a `DamagedModelError`."""
        files = tuple(manifest_path(folder, file, manifest.in_place) for file in manifest.files)
        notes: list[Hint] = list(manifest.notes)
        trust = manifest.trust
        for path, file in zip(files, manifest.files, strict=True):
            if not path.is_file() or path.stat().st_size != file.bytes:
                raise DamagedModelError(
                    Message("Model files are missing"),
                    Message("{file} is not there, or no longer has its {size} bytes.", file=path, size=file.bytes),
                    Message("Download or import the model again, or connect the disk that it is on."),
                )
            if trust is Trust.VERIFIED and self._facts.known_hash(path) != file.sha256:
                trust = Trust.UNVERIFIED
                notes.append(Message("{file} has changed since it was verified.", file=path.name))
                notes.append(Remedy(RemedyKind.VERIFY_MODEL, model=manifest.name))
        if manifest.problem:  # what was not accepted then may be now
            header = self.from_files(files)
            manifest = replace(
                manifest,
                architecture=header.architecture,
                quantization=header.quantization,
                context_tokens=header.context_tokens,
            )
        model = InstalledModel(
            name=manifest.name,
            title=manifest.title,
            files=files,
            bytes=sum(file.bytes for file in manifest.files),
            architecture=manifest.architecture,
            quantization=manifest.quantization,
            context_tokens=manifest.context_tokens,
            trust=trust,
            source=verbatim(str(manifest.source)),
            in_place=manifest.in_place,
            known_as=manifest.known_as,
            notes=tuple(notes),
            promptable=self._promptable(files[0]),
        )
        return self._marked(model)

    def _promptable(self, path: Path) -> bool:
        try:
            return self.header(path).harmony
        except (DamagedModelError, OSError):  # said when it is loaded
            return True

    def from_files(self, files: Sequence[Path]) -> InstalledModel:
        """The model that these files are, in the order of the set; `DamagedModelError` when it is not complete."""
        first = check_set(files, [self.header(path) for path in files])
        if first.architecture in SUPPORTED and (why := unusable(first.architecture, first.kind)):
            raise DamagedModelError(
                Message("This model can't be used"), Message("{file}: {reason}", file=files[0].name, reason=why)
            )
        known_as, title, trust = "", names.slug(files[0].name), Trust.UNVERIFIED
        if known := self._catalogue.recognise([self._facts.known_hash(path) for path in files]):
            spec, variant = known
            known_as, title, trust = f"{spec.name}:{variant.name}", spec.title, Trust.VERIFIED
        model = InstalledModel(
            name=names.slug(files[0].name),
            title=title,
            files=tuple(path.absolute() for path in files),
            bytes=sum(path.stat().st_size for path in files),
            architecture=first.architecture,
            quantization=first.quantization,
            context_tokens=first.context_tokens,
            trust=trust,
            source=verbatim(str(files[0].parent)),
            in_place=True,
            known_as=known_as,
            notes=header_notes(first),
            promptable=first.harmony,
        )
        return self._marked(model)

    def practice(self, path: Path) -> InstalledModel:
        """Damaged when the hash is not that of the checksum file beside it."""
        model = self.from_files((path,))
        spec = self._catalogue.find(PRACTICE)
        expected = _stated_hash(path)
        trust = Trust.UNVERIFIED
        if expected:
            trust = Trust.VERIFIED if self.file_hash(path, Work()) == expected else Trust.DAMAGED
        return replace(
            model,
            name=PRACTICE,
            title=spec.title if spec else "Practice model",
            practice=True,
            trust=trust,
            source=Message("Ships with Plumbline"),
            in_place=True,
            notes=() if spec else (Message("For learning the program and for tests, not for decisions."),),
        )

    def _marked(self, model: InstalledModel) -> InstalledModel:
        """The model, marked as the practice model where its file is a copy of that. Only a file of the same size is hashed."""
        own = self._practice
        if own is None or not own.is_file() or len(model.files) != 1:
            return model
        path = model.files[0]
        if path.stat().st_size != own.stat().st_size:
            return model
        expected = _stated_hash(own) or self.file_hash(own, Work())
        if self.file_hash(path, Work()) != expected:
            return model
        return replace(model, practice=True, trust=Trust.DAMAGED if model.trust is Trust.DAMAGED else Trust.VERIFIED)


def _stated_hash(path: Path) -> str:
    """The sha256 in the checksum file beside a file; "" where there is none."""
    stated = path.with_name(path.name + ".sha256")
    words = stated.read_text("ascii", "replace").split() if stated.is_file() else []
    return words[0].lower() if words else ""


def header_notes(header: Header) -> tuple[Message, ...]:
    """What to know of a model by its header."""
    notes = []
    if why := unusable(header.architecture, header.kind):
        notes.append(why)
    elif not header.harmony:
        notes.append(Message("Its tokenizer lacks harmony's special tokens, so the model can't be prompted."))
    if header.expert_type and header.expert_type not in _GOOD_EXPERTS:
        notes.append(
            Message(
                "Its experts are quantized as {quantization}; outside MXFP4 they are known to lose accuracy.",
                quantization=header.expert_type,
            )
        )
    return tuple(notes)


def manifest_path(folder: Path, file: ManifestFile, in_place: bool) -> Path:
    """Where a file of a manifest is; a path out of the model's folder is refused, unless its files stay where they are."""
    path = Path(file.path)
    if in_place and path.is_absolute():
        return path
    if path.is_absolute() or ".." in path.parts:
        raise DamagedModelError(
            Message("A model's manifest is damaged"),
            Message("It names the file {file}, which is outside of the model's folder.", file=names.shown(file.path)),
            Message("Import the model again."),
        )
    return (folder / path).absolute()


def is_gguf(path: Path) -> bool:
    """True for a file that is named as GGUF files are."""
    return path.name.lower().endswith(".gguf") and path.is_file()
