"""The models on this disk: the models folder, the practice model, and any file that a person points at.

Invariants: a split set is one model, complete or refused; a file below `.incoming` or of a damaged model is never handed out;
nothing here opens a socket, writes a weights file, or reads more of one than its header, except `identity` and `find`, which
hash what was not hashed before. Headers and hashes are cached, so that listing stays quick.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint, InputError, MachineError, PlumblineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Listing, Message
from plumbline.domain.models.model import InstalledModel, PartialDownload, Purpose, Trust, set_digest
from plumbline.domain.run import ModelIdentity
from plumbline.domain.work import Work
from plumbline.files.home import in_home
from plumbline.gguf.architecture import SUPPORTED, require_supported
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.split_set import gguf_sets, parts_of
from plumbline.weights import names
from plumbline.weights.library.catalogue import Catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.manifest import Manifest, read_manifest
from plumbline.weights.library.model_reader import ModelReader, is_gguf, manifest_path
from plumbline.weights.library.partial_downloads import FILE_NAME, INCOMING, PinnedDownload, partial_folder, read_pinned

_MAX_ENTRIES: Final = 10_000  # of the models folder: a folder with more is somebody's disk, not a models folder
_DEFAULT_MODEL: Final = "safeguard-20b"
"""What a person who has no model is offered first."""


class DamagedWeightsError(MachineError):
    """A model whose files have other bytes than they should have, or are not complete."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the models folder that is not a usable model, and why."""

    name: str
    message: Message
    hints: tuple[Hint, ...] = ()


class Inventory:
    """The models in the models folder, which need not exist.

    `facts` caches headers and hashes; `practice` is None when the practice model is not shipped.
    """

    def __init__(self, folder: Path, catalogue: Catalogue, facts: FileCache, practice: Path | None = None) -> None:
        self.folder = folder
        self.catalogue = catalogue
        self._facts = facts
        self.reader = ModelReader(catalogue, facts, practice)
        self._practice = practice

    def installed(self) -> list[InstalledModel]:
        """The practice model is last; damaged models are included, marked as such."""
        return self.scan()[0]

    def scan(self) -> tuple[list[InstalledModel], list[Problem]]:
        """Every model, and everything that looks like one and can't be used."""
        models: dict[str, InstalledModel] = {}
        problems: list[Problem] = []
        loose: list[Path] = []
        for entry in self._entries():
            try:
                manifest = read_manifest(entry) if entry.is_dir() else None
                if manifest is not None:
                    models[manifest.name] = self.reader.from_manifest(entry, manifest)
                elif entry.is_dir():
                    loose += sorted(file for file in entry.iterdir() if is_gguf(file))
                elif is_gguf(entry):
                    loose.append(entry)
            except PlumblineError as error:
                problems.append(Problem(entry.name, error.message, error.hints))
            except OSError as error:
                problems.append(Problem(entry.name, Message("{reason}.", reason=reason(error))))
        for files in gguf_sets(loose):
            try:
                model = self.reader.from_files(files)
                models.setdefault(model.name, model)
            except PlumblineError as error:
                problems.append(Problem(files[0].name, error.message, error.hints))
        listed = sorted(models.values(), key=self._rank)
        practice = self.reader.practice(self._practice) if self._practice and self._practice.is_file() else None
        return ([*listed, practice] if practice else listed), problems

    def is_shipped(self, model: InstalledModel) -> bool:
        """True for the practice model itself, not for a copy of it."""
        return self._practice is not None and model.files == (self._practice.absolute(),)

    def partial(self) -> list[PartialDownload]:
        found = []
        for path in sorted((self.folder / INCOMING).glob(f"*/{FILE_NAME}")):
            pinned = read_pinned(path.parent)
            if pinned is not None:
                found.append(
                    PartialDownload(pinned.name, pinned.repository, pinned.bytes_here(path.parent), pinned.bytes)
                )
        return found

    def pinned(self, name: str) -> PinnedDownload | None:
        return read_pinned(partial_folder(self.folder, name)) if names.is_plain(name) else None

    def default(self) -> InstalledModel:
        """A moderation model before any other, the practice model last; `MachineError` when there is none at all.

        One that can't be prompted is never the default where another can.
        """
        usable = [
            model for model in self.installed() if model.trust is not Trust.DAMAGED and model.architecture in SUPPORTED
        ]
        made_for_use = (model for model in usable if model.promptable and not model.practice)
        shipped = (model for model in usable if self.is_shipped(model))
        for model in (*made_for_use, *shipped, *usable):
            return model
        raise MachineError(
            Message("There is no model"),
            Message("No model is installed in {folder}.", folder=self.folder),
            Remedy(RemedyKind.GET_MODEL, model=_DEFAULT_MODEL),
            Remedy(RemedyKind.IMPORT_MODEL),
        )

    def resolve(self, name_or_path: str) -> InstalledModel:
        """The model that a name, a file or a folder means; "" means the default.

        Raises:
            InputError: there is no such model, or its architecture is not supported.
            DamagedWeightsError: it is known to be damaged, or the download is not complete.
            DamagedModelError: the file is damaged, or parts of its set are missing.
        """
        if not name_or_path:
            return self.default()
        models, problems = self.scan()
        model = next((model for model in models if model.name == name_or_path), None)
        problem = next((problem for problem in problems if problem.name == name_or_path), None)
        if model is None and problem is not None:
            raise DamagedModelError(Message("This model can't be used"), problem.message, *problem.hints)
        if model is None:
            model = self._at_path(in_home(name_or_path))
        if model is None:
            raise self._unknown(name_or_path, models)
        if model.trust is Trust.DAMAGED:
            raise _damaged(
                Message("“{model}” does not have the expected sha256, so it is not loaded.", model=model.name),
                model.name,
            )
        require_supported(model.architecture, model.name)
        return model

    def identity(self, model: InstalledModel, work: Work | None = None) -> ModelIdentity:
        """Which bytes the model is. Files that were not hashed since they changed are hashed now.

        `DamagedWeightsError` when a file does not have the hash that its manifest names.
        """
        expected = self.expected(model)
        digests = []
        before = 0
        for path in model.files:
            size = path.stat().st_size if path.exists() else 0
            digest = self.reader.file_hash(path, work or Work(), before, model.bytes)
            before += size
            if expected.get(path, digest) != digest:
                raise _damaged(
                    Message(
                        "{file} has the sha256 {digest}, and {expected} was expected.",
                        file=path.name,
                        digest=digest,
                        expected=expected[path],
                    ),
                    model.name,
                )
            digests.append(digest)
        return ModelIdentity(model.name, set_digest(digests), tuple(path.name for path in model.files), model.practice)

    def find(self, wanted: ModelIdentity, work: Work | None = None) -> InstalledModel | None:
        """The model with exactly these bytes, whatever it is called now: installed, or used from its own place before.

        Files with another known hash are passed over; of the rest, those with the same name come first, and a file that was never
        hashed is hashed, once.
        """
        unknown = []
        for model in self._seen(len(wanted.files)):
            digests = [self._facts.known_hash(path) for path in model.files]
            known = [digest for digest in digests if digest]
            if len(known) < len(digests):
                unknown.append(model)
            elif set_digest(known) == wanted.sha256:
                return model
        unknown.sort(
            key=lambda model: model.name != wanted.name and tuple(path.name for path in model.files) != wanted.files
        )
        for model in unknown:
            try:
                if self.identity(model, work).sha256 == wanted.sha256:
                    return model
            except PlumblineError:  # not readable, or damaged: then it is not this one
                continue
        return None

    def _seen(self, parts: int) -> Iterator[InstalledModel]:
        """Models of so many files that are here, or that were used from their own place and are still there."""
        here = [model for model in self.installed() if model.trust is not Trust.DAMAGED]
        yield from (model for model in here if len(model.files) == parts)
        installed = {model.files for model in here}
        for files in gguf_sets([path for path in self._facts.paths() if is_gguf(path)]):
            if len(files) != parts or files in installed:
                continue
            try:
                yield self.describe(files)
            except PlumblineError:  # it was changed since it was used
                continue

    def manifest(self, name: str) -> Manifest | None:
        """None for models without one (loose files, the practice model)."""
        try:
            return read_manifest(self.folder / name) if names.is_plain(name) else None
        except MachineError:
            return None

    def describe(self, files: Sequence[Path]) -> InstalledModel:
        """The model that these files are, in any order: one file, or one complete split set."""
        found = list(gguf_sets(files))
        if len(found) != 1:
            raise InputError(
                Message("These files are not one model"),
                Message("They belong to several models."),
                Message("Choose one file."),
            )
        return self.reader.from_files(found[0])

    def _entries(self) -> list[Path]:
        try:
            entries = sorted(entry for entry in self.folder.iterdir() if not entry.name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise MachineError(
                Message("The models folder can't be read"),
                Message("{folder}: {reason}.", folder=self.folder, reason=reason(error)),
                Message("Check the folder's permissions."),
            ) from error
        return entries[:_MAX_ENTRIES]

    def _rank(self, model: InstalledModel) -> tuple[int, int, str]:
        if model.practice:
            return 3, 0, model.name
        purposes = {Purpose.MODERATION: 0, Purpose.BASELINE: 2, Purpose.PRACTICE: 3}
        for place, spec in enumerate(self.catalogue.models):
            if model.known_as.partition(":")[0] == spec.name:
                return purposes[spec.purpose], place, model.name
        return 1, 0, model.name

    def _at_path(self, path: Path) -> InstalledModel | None:
        try:
            if not path.exists():
                return None
            path = path.absolute()
            files = sorted(file for file in path.iterdir() if is_gguf(file)) if path.is_dir() else _present(path)
        except OSError as error:
            raise MachineError(
                Message("A folder can't be read"), Message("{file}: {reason}.", file=path, reason=reason(error))
            ) from error
        if (self.folder / INCOMING).resolve() in path.resolve().parents:
            raise DamagedWeightsError(
                Message("The download is not complete"),
                Message(
                    "{file} belongs to a download that has not finished, or whose file was not the right one.",
                    file=path.name,
                ),
                Remedy(RemedyKind.LIST_MODELS),
            )
        if not files:
            raise InputError(
                Message("There is no model here"),
                Message("{folder} has no GGUF files.", folder=path),
                Message("Choose the file itself."),
            )
        for model in self.installed():
            if model.files and model.files[0].resolve() == files[0].resolve():
                return model
        return self.describe(files)

    def _unknown(self, name: str, models: Sequence[InstalledModel]) -> InputError:
        installed = (
            Message("Installed models: {models}.", models=Listing(tuple(model.name for model in models)))
            if models
            else Message("No model is installed.")
        )
        if "/" in name or "\\" in name or name.lower().endswith(".gguf"):
            return InputError(
                Message("There is no such file"),
                Message("{file} is not there. {installed}", file=names.shown(name), installed=installed),
                Message("Check the path."),
            )
        known = self.catalogue.find(name.partition(":")[0])
        remedy = Remedy(RemedyKind.LIST_MODELS) if known is None else Remedy(RemedyKind.GET_MODEL, model=name)
        return InputError(
            Message("There is no such model"),
            Message("{model} is not installed. {installed}", model=names.shown(name), installed=installed),
            remedy,
        )

    def expected(self, model: InstalledModel) -> dict[Path, str]:
        """The sha256 that each file should have by its manifest: its publisher's, else the one it was installed with."""
        manifest = self.manifest(model.name)
        if manifest is None:
            return {}
        return {
            manifest_path(self.folder / model.name, file, manifest.in_place): file.expected or file.sha256
            for file in manifest.files
            if file.expected or file.sha256
        }


def _damaged(message: Message, model: str) -> DamagedWeightsError:
    return DamagedWeightsError(
        Message("The model is damaged"),
        message,
        Remedy(RemedyKind.VERIFY_MODEL, model=model),
        Remedy(RemedyKind.GET_MODEL, model=model),
    )


def _present(path: Path) -> list[Path]:
    return [part for part in parts_of(path) if part.is_file()]
