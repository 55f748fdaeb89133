"""What is here: the models folder, the practice model, and any file that a person points at.

What always holds: a split set is one model, complete or refused; a file below `.incoming` or of a damaged model is never
handed out; nothing here opens a socket, writes a weights file, or reads more of one than its header, except `identity`, which
hashes what was not hashed before. Headers and hashes that were seen once are remembered, so that listing stays quick.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from plumbline.domain.errors import EnvironmentTrouble, InputError, PlumblineError
from plumbline.domain.run import ModelIdentity
from plumbline.domain.weights import ARCHITECTURE, PRACTICE, InstalledModel, PartialDownload, Purpose, Trust, set_digest
from plumbline.weights import names, plans
from plumbline.weights.catalogue import Catalogue
from plumbline.weights.gguf_cursor import BadWeights
from plumbline.weights.gguf_header import Header, read_header
from plumbline.weights.hashing import hash_file
from plumbline.weights.memory import FileMemory, HashMemory
from plumbline.weights.records import Record, RecordedFile, read_record

_MAX_ENTRIES: Final = 10_000  # of the models folder: a folder with more is somebody's disk, not a models folder
HashProgress = Callable[[int, int], None]  # bytes done, bytes in all


class Damaged(EnvironmentTrouble):
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
        self._hashes: HashMemory = hashes if hashes is not None else facts
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
                    models[record.name] = self._from_record(entry, record)
                elif entry.is_dir():
                    loose += sorted(file for file in entry.iterdir() if _is_gguf(file))
                elif _is_gguf(entry):
                    loose.append(entry)
            except PlumblineError as error:
                problems.append(Problem(entry.name, f"{error.message} {error.hint}".strip()))
            except OSError as error:
                problems.append(Problem(entry.name, f"{error.strerror or error}."))
        for files in gguf_sets(loose):
            try:
                model = self._from_files(files)
                models.setdefault(model.name, model)
            except PlumblineError as error:
                problems.append(Problem(files[0].name, f"{error.message} {error.hint}".strip()))
        listed = sorted(models.values(), key=self._rank)
        practice = self.practice()
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

    def practice(self) -> InstalledModel | None:
        """The practice model, if it was shipped; damaged when its bytes are not those of its checksum file."""
        path = self._practice
        if path is None or not path.is_file():
            return None
        model = self._from_files((path,))
        spec = self.catalogue.find(PRACTICE)
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

    def default(self) -> InstalledModel:
        """The model to use when none is named: a moderation model before any other, the practice model last.

        Raises:
            EnvironmentTrouble: there is none at all.
        """
        for model in self.installed():
            if model.trust is not Trust.DAMAGED and model.architecture == ARCHITECTURE:
                return model
        raise EnvironmentTrouble(
            "There is no model",
            f"No weights are installed in {self.folder}.",
            "`plumbline models get safeguard-20b` fetches them, `plumbline models import PATH` takes them from a disk.",
        )

    def resolve(self, name_or_path: str) -> InstalledModel:
        """The model that a name, a file or a folder means; "" means the default.

        Raises:
            InputError: there is no such model, or it is of an architecture that Plumbline does not run.
            Damaged: its bytes are known not to be right.
            BadWeights: the file is not in order, or parts of its set are missing.
        """
        if not name_or_path:
            return self.default()
        models, problems = self.scan()
        model = next((model for model in models if model.name == name_or_path), None)
        problem = next((problem for problem in problems if problem.name == name_or_path), None)
        if model is None and problem is not None:
            raise BadWeights("This model can't be used", problem.message)
        if model is None:
            model = self._at_path(Path(name_or_path).expanduser())
        if model is None:
            raise self._unknown(name_or_path, models)
        if model.trust is Trust.DAMAGED:
            raise Damaged(
                "These weights are damaged",
                f"The bytes of “{model.name}” are not those that they should be, so they are not loaded.",
                f"`plumbline models verify {model.name}` says more; `plumbline models get` fetches them again.",
            )
        if model.architecture != ARCHITECTURE:
            raise InputError(
                "This model can't be used",
                f"“{model.name}” has the architecture {names.shown(model.architecture)}; Plumbline runs {ARCHITECTURE} alone.",
                "Take gpt-oss-safeguard or gpt-oss weights: `plumbline models list` names them.",
            )
        return model

    def identity(self, model: InstalledModel, on_progress: HashProgress | None = None) -> ModelIdentity:
        """Which bytes the model is. Files that were not hashed since they changed are hashed now.

        Raises:
            Damaged: a file is not what its record says.
            EnvironmentTrouble: a file can't be read.
        """
        expected = self.expected(model)
        digests = []
        before = 0
        for path in model.files:
            size = path.stat().st_size if path.exists() else 0
            digest = self.file_hash(path, _shift(on_progress, before, model.bytes))
            before += size
            if expected.get(path, digest) != digest:
                raise Damaged(
                    "These weights are damaged",
                    f"{path.name} has the sha256 {digest}, and {expected[path]} was expected.",
                    f"`plumbline models verify {model.name}` says more; `plumbline models get` fetches them again.",
                )
            digests.append(digest)
        return ModelIdentity(model.name, set_digest(digests), tuple(path.name for path in model.files), model.practice)

    def find(self, wanted: ModelIdentity) -> InstalledModel | None:
        """The model with exactly these bytes, whatever it is called now: installed, or used from its own place before."""
        near = [
            model
            for model in self.installed()
            if model.trust is not Trust.DAMAGED
            and (model.name == wanted.name or tuple(path.name for path in model.files) == wanted.files)
        ]
        places = dict.fromkeys(path.parent for path in self._facts.paths() if path.name == wanted.files[0])
        for folder in places:
            files = tuple(folder / name for name in wanted.files)
            if all(file.is_file() for file in files):
                near.append(self.describe(files))
        return next((model for model in near if self.identity(model).sha256 == wanted.sha256), None)

    def file_hash(self, path: Path, on_progress: HashProgress | None = None) -> str:
        """A file's sha256, remembered or computed and then remembered.

        Raises:
            EnvironmentTrouble: the file can't be read.
        """
        known = self._hashes.known_hash(path)
        if known is None:
            known = hash_file(path, on_progress)
            self._hashes.remember_hash(path, known)
        return known

    def header(self, path: Path) -> Header:
        """A file's header, remembered or read and then remembered.

        Raises:
            BadWeights: the file is not in order.
            EnvironmentTrouble: the file can't be read.
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

    def record(self, name: str) -> Record | None:
        """The record of an installed model, or None for models without one (loose files, the practice model)."""
        try:
            return read_record(self.folder / name) if names.is_plain(name) else None
        except EnvironmentTrouble:
            return None

    def describe(self, files: Sequence[Path]) -> InstalledModel:
        """The model that these files are: one file or one complete split set, in any order.

        Raises:
            BadWeights: not in order, or parts are missing.
        """
        found = list(gguf_sets(files))
        if len(found) != 1:
            raise InputError(
                "These files are not one model", "They belong to several models, or to none.", "Name one file."
            )
        return self._from_files(found[0])

    def _entries(self) -> list[Path]:
        try:
            entries = sorted(entry for entry in self.folder.iterdir() if not entry.name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise EnvironmentTrouble(
                "The models folder can't be read", f"{self.folder}: {error.strerror}.", "Check the folder's rights."
            ) from error
        return entries[:_MAX_ENTRIES]

    def _rank(self, model: InstalledModel) -> tuple[int, int, str]:
        purposes = {Purpose.MODERATION: 0, Purpose.BASELINE: 2, Purpose.PRACTICE: 3}
        for place, spec in enumerate(self.catalogue.models):
            if model.known_as.partition(":")[0] == spec.name:
                return purposes[spec.purpose], place, model.name
        return 1, 0, model.name

    def _from_record(self, folder: Path, record: Record) -> InstalledModel:
        in_place = record.source.kind == "in place"
        files = tuple(_recorded_path(folder, file, in_place) for file in record.files)
        notes = list(record.notes)
        trust = record.trust
        for path, file in zip(files, record.files, strict=True):
            if not path.is_file() or path.stat().st_size != file.bytes:
                raise BadWeights(
                    "Weights are missing",
                    f"{path} is not there, or does not have its {file.bytes:,} bytes any more.",
                    "Fetch or import the model again, or bring back the disk that it lies on.",
                )
            if trust is Trust.VERIFIED and self._hashes.known_hash(path) != file.sha256:
                trust = Trust.UNVERIFIED
                notes.append(
                    f"{path.name} was touched since it was verified; `plumbline models verify {record.name}` checks it."
                )
        if record.problem:  # what was not accepted then may be now
            header = self.describe(files)
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

    def _from_files(self, files: Sequence[Path]) -> InstalledModel:
        first = self.header(files[0])
        for place, path in enumerate(files):
            part = self.header(path) if place else first
            if part.split_count != len(files) or part.split_no != place:
                raise BadWeights(
                    "Parts of a model are missing",
                    f"{path.name} says that it is part {part.split_no + 1} of {part.split_count}; {len(files)} are here.",
                    "Put all parts of the set into one folder, with the names that they were published under.",
                )
        known_as, title, trust = "", names.slug(files[0].name), Trust.UNVERIFIED
        digests = [self._hashes.known_hash(path) for path in files]
        matches = [self.catalogue.known_file(digest) for digest in digests if digest]
        if len(matches) == len(files) and all(match and match[0:2] == (matches[0] or ())[0:2] for match in matches):
            spec, variant, _ = matches[0] or (None, None, 0)
            if spec and variant:
                known_as, title, trust = f"{spec.name}:{variant.name}", spec.title, Trust.VERIFIED
        notes = []
        if not first.harmony:
            notes.append("Its tokenizer lacks harmony's special tokens, so it can't be asked anything.")
        if first.expert_type and first.expert_type not in {"MXFP4", "F16", "BF16", "F32", "Q8_0"}:
            notes.append(
                f"Its experts are packed as {first.expert_type}; they are known to behave badly outside MXFP4."
            )
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
            notes=tuple(notes),
        )

    def _at_path(self, path: Path) -> InstalledModel | None:
        try:
            if not path.exists():
                return None
            path = path.absolute()
            files = sorted(file for file in path.iterdir() if _is_gguf(file)) if path.is_dir() else [path]
        except OSError as error:
            raise EnvironmentTrouble("A folder can't be read", f"{path}: {error.strerror}.") from error
        if (self.folder / plans.INCOMING).resolve() in path.resolve().parents:
            raise Damaged(
                "This file is not whole",
                f"{path.name} belongs to a download that has not ended, or did not pass its check.",
                "Let the download end: `plumbline models list` names it.",
            )
        if path.is_file():
            place = names.split_place(path.name)
            if place is not None:
                stem, _, count = place
                siblings = [
                    path.with_name(f"{stem}-{number:05d}-of-{count:05d}.gguf") for number in range(1, count + 1)
                ]
                files = [sibling for sibling in siblings if sibling.is_file()]
        if not files:
            raise InputError("There are no weights here", f"{path} holds no GGUF file.", "Name the file itself.")
        for model in self.installed():
            if model.files and model.files[0].resolve() == files[0].resolve():
                return model
        return self.describe(files)

    def _unknown(self, name: str, models: Sequence[InstalledModel]) -> InputError:
        there = ", ".join(model.name for model in models) or "none"
        if "/" in name or "\\" in name or name.lower().endswith(".gguf"):
            return InputError(
                "There is no such file",
                f"{names.shown(name)} is not there. Installed models: {there}.",
                "Check the path.",
            )
        chosen = self.catalogue.find(name.partition(":")[0])
        hint = "`plumbline models list` says what can be fetched."
        if chosen is not None:
            hint = f"`plumbline models get {name}` fetches it."
        return InputError(
            "There is no such model", f"{names.shown(name)} is not installed. Installed models: {there}.", hint
        )

    def expected(self, model: InstalledModel) -> dict[Path, str]:
        """The sha256 that each file should have, as its record says: its publisher's, else the one from when it was taken in."""
        record = self.record(model.name)
        if record is None:
            return {}
        folder = self.folder / model.name
        in_place = record.source.kind == "in place"
        return {
            _recorded_path(folder, file, in_place): file.expected or file.sha256
            for file in record.files
            if file.expected or file.sha256
        }


def _recorded_path(folder: Path, file: RecordedFile, in_place: bool) -> Path:
    """Where a recorded file is; a record can't point out of its folder unless it says that its files stay where they are."""
    path = Path(file.path)
    if in_place and path.is_absolute():
        return path
    if path.is_absolute() or ".." in path.parts:
        raise BadWeights(
            "A model's record is not in order", f"It names the file {names.shown(file.path)}.", "Import it again."
        )
    return (folder / path).absolute()


def _is_gguf(path: Path) -> bool:
    return path.name.lower().endswith(".gguf") and path.is_file()


def gguf_sets(files: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """Groups files: each split set in order, every other file alone. Sets that miss parts come out as they are."""
    groups: dict[tuple[Path, str, int], list[tuple[int, Path]]] = {}
    for path in files:
        place = names.split_place(path.name)
        stem, number, count = place or (path.name, 1, 1)
        groups.setdefault((path.parent, stem, count), []).append((number, path))
    for group in groups.values():
        yield tuple(path for _, path in sorted(group))


def _shift(on_progress: HashProgress | None, before: int, total: int) -> HashProgress | None:
    if on_progress is None:
        return None
    return lambda done, _: on_progress(before + done, total)
