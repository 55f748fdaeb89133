"""What is here: the models folder, the practice model, and any file that a person points at.

What always holds: a split set is one model, complete or refused; a file below `.incoming` or of a damaged model is never
handed out; nothing here opens a socket, writes a weights file, or reads more of one than its header, except `identity`, which
hashes what was not hashed before. Headers and hashes that were seen once are remembered, so that listing stays quick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError, MachineError, PlumblineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, PartialDownload, Purpose, Trust, set_digest
from plumbline.domain.run import ModelIdentity
from plumbline.gguf.architecture import SUPPORTED, require_supported
from plumbline.gguf.errors import DamagedModelError
from plumbline.gguf.header import Header
from plumbline.gguf.split_set import gguf_sets, parts_of
from plumbline.weights import names
from plumbline.weights.library import unfinished as plans
from plumbline.weights.library.catalogue import Catalogue
from plumbline.weights.library.file_facts import FileMemory, HashMemory
from plumbline.weights.library.manifest import Record, read_record
from plumbline.weights.library.model_files import ModelReader, is_gguf, recorded_path

_MAX_ENTRIES: Final = 10_000  # of the models folder: a folder with more is somebody's disk, not a models folder
HashProgress = Callable[[int, int], None]  # bytes done, bytes in all


class DamagedManifestError(MachineError):
    """Weights whose bytes are not those that they should be."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the models folder that is not a usable model, with the sentence that says why."""

    name: str
    message: str


class Inventory:
    """The models that are here."""

    def __init__(
        self,
        folder: Path,
        catalogue: Catalogue,
        facts: FileMemory,
        practice: Path | None = None,
        hashes: HashMemory | None = None,
    ) -> None:
        """Looks at nothing yet.

        Args:
            folder: the models folder; it need not exist.
            catalogue: the known models.
            facts: remembered headers, and hashes when `hashes` is None.
            practice: the practice model's file, or None when it is not shipped.
            hashes: another memory for hashes.
        """
        self.folder = folder
        self.catalogue = catalogue
        self._facts = facts
        self._hashes = hashes if hashes is not None else facts
        self._reader = ModelReader(catalogue, facts, self._hashes)
        self._practice = practice

    def installed(self) -> list[InstalledModel]:
        """Every model here, the practice model last; damaged ones included, marked as such."""
        return self.scan()[0]

    def scan(self) -> tuple[list[InstalledModel], list[Problem]]:
        """Every model here, and everything that looks like one and can't be used."""
        models: dict[str, InstalledModel] = {}
        problems: list[Problem] = []
        loose: list[Path] = []
        for entry in self._entries():
            try:
                record = read_record(entry) if entry.is_dir() else None
                if record is not None:
                    models[record.name] = self._reader.from_record(entry, record)
                elif entry.is_dir():
                    loose += sorted(file for file in entry.iterdir() if is_gguf(file))
                elif is_gguf(entry):
                    loose.append(entry)
            except PlumblineError as error:
                problems.append(Problem(entry.name, f"{error.message} {error.hint}".strip()))
            except OSError as error:
                problems.append(Problem(entry.name, f"{error.strerror or error}."))
        for files in gguf_sets(loose):
            try:
                model = self._reader.from_files(files)
                models.setdefault(model.name, model)
            except PlumblineError as error:
                problems.append(Problem(files[0].name, f"{error.message} {error.hint}".strip()))
        listed = sorted(models.values(), key=self._rank)
        practice = self._reader.practice(self._practice) if self._practice and self._practice.is_file() else None
        return ([*listed, practice] if practice else listed), problems

    def partial(self) -> list[PartialDownload]:
        """Downloads that were begun and not finished."""
        found = []
        for path in sorted((self.folder / plans.INCOMING).glob(f"*/{plans.PLAN}")):
            plan = plans.read(path.parent)
            if plan is not None:
                done = plans.bytes_here(path.parent, plan)
                found.append(PartialDownload(plan.name, plan.repository, done, plan.bytes))
        return found

    def begun(self, name: str) -> plans.Plan | None:
        """What is being fetched under a name, when it was begun and not finished."""
        return plans.read(plans.incoming(self.folder, name)) if names.is_plain(name) else None

    def default(self) -> InstalledModel:
        """The model to use when none is named: a moderation model before any other, the practice model last.

        Raises:
            MachineError: there is none at all.
        """
        for model in self.installed():
            if model.trust is not Trust.DAMAGED and model.architecture in SUPPORTED:
                return model
        raise MachineError(
            Message("There is no model"),
            Message("No weights are installed in {folder}.", folder=self.folder),
            Message(
                "`plumbline models get safeguard-20b` fetches them, `plumbline models import PATH` takes them from a disk."
            ),
        )

    def resolve(self, name_or_path: str) -> InstalledModel:
        """The model that a name, a file or a folder means; "" means the default.

        Raises:
            InputError: there is no such model, or it is of an architecture that Plumbline does not run.
            Damaged: its bytes are known not to be right.
            DamagedModelError: the file is not in order, or parts of its set are missing.
        """
        if not name_or_path:
            return self.default()
        models, problems = self.scan()
        model = next((model for model in models if model.name == name_or_path), None)
        problem = next((problem for problem in problems if problem.name == name_or_path), None)
        if model is None and problem is not None:
            raise DamagedModelError(Message("This model can't be used"), problem.message)
        if model is None:
            model = self._at_path(Path(name_or_path).expanduser())
        if model is None:
            raise self._unknown(name_or_path, models)
        if model.trust is Trust.DAMAGED:
            raise DamagedManifestError(
                Message("These weights are damaged"),
                Message(
                    "The bytes of “{model}” are not those that they should be, so they are not loaded.",
                    model=model.name,
                ),
                Message(
                    "`plumbline models verify {model}` says more; `plumbline models get` fetches them again.",
                    model=model.name,
                ),
            )
        require_supported(model.architecture, model.name)
        return model

    def identity(self, model: InstalledModel, on_progress: HashProgress | None = None) -> ModelIdentity:
        """Which bytes the model is. Files that were not hashed since they changed are hashed now.

        Raises:
            Damaged: a file is not what its record says.
            MachineError: a file can't be read.
        """
        expected = self.expected(model)
        digests = []
        before = 0
        for path in model.files:
            size = path.stat().st_size if path.exists() else 0
            digest = self._reader.file_hash(path, _shift(on_progress, before, model.bytes))
            before += size
            if expected.get(path, digest) != digest:
                raise DamagedManifestError(
                    Message("These weights are damaged"),
                    Message(
                        "{file} has the sha256 {digest}, and {expected} was expected.",
                        file=path.name,
                        digest=digest,
                        expected=expected[path],
                    ),
                    Message(
                        "`plumbline models verify {model}` says more; `plumbline models get` fetches them again.",
                        model=model.name,
                    ),
                )
            digests.append(digest)
        return ModelIdentity(model.name, set_digest(digests), tuple(path.name for path in model.files), model.practice)

    def find(self, wanted: ModelIdentity, on_progress: HashProgress | None = None) -> InstalledModel | None:
        """The model with exactly these bytes, whatever it is called now: installed, or used from its own place before.

        Bytes alone decide. What is known to have others is passed over; of the rest, those that bear the name come first, and a
        file that was never hashed is hashed, once.
        """
        unknown = []
        for model in self._seen(len(wanted.files)):
            digests = [self._hashes.known_hash(path) for path in model.files]
            known = [digest for digest in digests if digest]
            if len(known) < len(digests):
                unknown.append(model)
            elif set_digest(known) == wanted.sha256:
                return model
        unknown.sort(key=lambda model: not self._bears_the_name(model, wanted))
        for model in unknown:
            try:
                if self.identity(model, on_progress).sha256 == wanted.sha256:
                    return model
            except PlumblineError:  # not readable, or not what its record says: then it is not this one
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

    def _bears_the_name(self, model: InstalledModel, wanted: ModelIdentity) -> bool:
        return model.name == wanted.name or tuple(path.name for path in model.files) == wanted.files

    def file_hash(self, path: Path, on_progress: HashProgress | None = None) -> str:
        """A file's sha256, remembered or computed. Raises MachineError."""
        return self._reader.file_hash(path, on_progress)

    def header(self, path: Path) -> Header:
        """A file's header, remembered or read. Raises DamagedModelError, MachineError."""
        return self._reader.header(path)

    def record(self, name: str) -> Record | None:
        """The record of an installed model, or None for models without one (loose files, the practice model)."""
        try:
            return read_record(self.folder / name) if names.is_plain(name) else None
        except MachineError:
            return None

    def describe(self, files: Sequence[Path]) -> InstalledModel:
        """The model that these files are: one file or one complete split set, in any order.

        Raises:
            DamagedModelError: not in order, or parts are missing.
        """
        found = list(gguf_sets(files))
        if len(found) != 1:
            raise InputError(
                Message("These files are not one model"),
                Message("They belong to several models, or to none."),
                Message("Name one file."),
            )
        return self._reader.from_files(found[0])

    def _entries(self) -> list[Path]:
        try:
            entries = sorted(entry for entry in self.folder.iterdir() if not entry.name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise MachineError(
                Message("The models folder can't be read"),
                Message("{folder}: {reason}.", folder=self.folder, reason=reason(error)),
                Message("Check the folder's rights."),
            ) from error
        return entries[:_MAX_ENTRIES]

    def _rank(self, model: InstalledModel) -> tuple[int, int, str]:
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
        if (self.folder / plans.INCOMING).resolve() in path.resolve().parents:
            raise DamagedManifestError(
                Message("This file is not whole"),
                Message("{file} belongs to a download that has not ended, or did not pass its check.", file=path.name),
                Message("Let the download end: `plumbline models list` names it."),
            )
        if not files:
            raise InputError(
                Message("There are no weights here"),
                Message("{file} holds no GGUF file.", file=path),
                Message("Name the file itself."),
            )
        for model in self.installed():
            if model.files and model.files[0].resolve() == files[0].resolve():
                return model
        return self.describe(files)

    def _unknown(self, name: str, models: Sequence[InstalledModel]) -> InputError:
        there = ", ".join(model.name for model in models) or "none"
        if "/" in name or "\\" in name or name.lower().endswith(".gguf"):
            return InputError(
                Message("There is no such file"),
                Message("{name} is not there. Installed models: {there}.", name=names.shown(name), there=there),
                Message("Check the path."),
            )
        chosen = self.catalogue.find(name.partition(":")[0])
        hint = "`plumbline models list` says what can be fetched."
        if chosen is not None:
            hint = f"`plumbline models get {name}` fetches it."
        return InputError(
            Message("There is no such model"),
            Message("{name} is not installed. Installed models: {there}.", name=names.shown(name), there=there),
            hint,
        )

    def expected(self, model: InstalledModel) -> dict[Path, str]:
        """The sha256 that each file should have, as its record says: its publisher's, else the one from when it was taken in."""
        record = self.record(model.name)
        if record is None:
            return {}
        folder = self.folder / model.name
        in_place = record.source.kind == "in place"
        return {
            recorded_path(folder, file, in_place): file.expected or file.sha256
            for file in record.files
            if file.expected or file.sha256
        }


def _shift(on_progress: HashProgress | None, before: int, total: int) -> HashProgress | None:
    if on_progress is None:
        return None
    return lambda done, _: on_progress(before + done, total)


def _present(path: Path) -> list[Path]:
    """The file, or every part that is there of the split set that its name says it belongs to."""
    return [part for part in parts_of(path) if part.is_file()]
