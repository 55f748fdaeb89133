"""The use cases around weights: what there is and what fits, getting it, taking it in, proving and removing it.

The faces (command line, window) see this and the domain's nouns. What always holds: nothing contacts the network but a download
that was asked for, and that only while the person allows it; what a person must accept or be warned of is part of an `Offer`,
so that no face can forget it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from plumbline.domain.download import Contact, DownloadEvent, DownloadRequest, Tuning
from plumbline.domain.errors import InputError
from plumbline.domain.fit import Fit, FitLevel, Gpu, Machine, judge
from plumbline.domain.weights import InstalledModel, MemoryNeed, Purpose, Terms, Trust
from plumbline.engine.api import Device, DryRun, EngineSettings
from plumbline.weights import names
from plumbline.weights.contacts import ContactLog
from plumbline.weights.discover import Found, find, usual_places
from plumbline.weights.hashing import Progress
from plumbline.weights.importing import Candidate, Importer, Mode, survey
from plumbline.weights.inventory import Inventory, Problem
from plumbline.weights.memory import FileMemory
from plumbline.weights.verify import Proof, remove, verify

HUB: Final = "https://huggingface.co"
_NEED: Final = "need"
_OWN_RISK: Final = (
    "This repository is not in Plumbline's catalogue: nobody here has looked at it. A weights file is data that programs written "
    "in C read; a hostile one may try to break them. It is checked before it is loaded, and loaded in a process of its own. "
    "Whether its licence lets you use it, its page says."
)


class Transfer(Protocol):
    """A download under way; leaving the context ends it, and what was fetched is kept."""

    def __enter__(self) -> Transfer: ...

    def __exit__(self, *_: object) -> None: ...

    def events(self) -> Iterator[DownloadEvent]:
        """What happens, to the end."""
        ...

    def answer(self, go: bool) -> None:
        """Answers a plan."""
        ...

    def pause(self, paused: bool) -> None:
        """Holds it, or lets it go on."""
        ...

    def set_limit(self, limit: int) -> None:
        """Most bytes a second; 0: no limit."""
        ...

    def stop(self) -> None:
        """Asks it to end."""
        ...

    def kill(self) -> None:
        """Ends it at once."""
        ...


class Downloads(Protocol):
    """Begins downloads, or raises because the person forbids them."""

    def begin(self, request: DownloadRequest) -> Transfer:
        """Starts one."""
        ...


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the person's settings say: where from, most bytes a second (0: no limit), most connections."""

    endpoint: str = HUB
    limit: int = 0
    connections: int = 4


class State(StrEnum):
    """Where a model of the list stands. Values are printed."""

    INSTALLED = "installed"
    DAMAGED = "damaged"
    UNFINISHED = "unfinished"
    AVAILABLE = "can be fetched"
    PROBLEM = "can't be used"


@dataclass(frozen=True, slots=True)
class Row:
    """A model of the list: installed, begun, known, or not usable.

    Attributes:
        name: what is typed.
        title: what is read.
        state: where it stands.
        purpose: what it is for; "" for models that the catalogue does not know.
        trust: of the bytes here; "" when there are none.
        bytes: size of its files; about, when `about`.
        about: the size is not known to the byte.
        quantization: in words.
        fit: whether this machine can run it.
        summary: one sentence.
        source: where its files are from.
        done: bytes of an unfinished download that are here.
        notes: what a person should know.
    """

    name: str
    title: str
    state: State
    purpose: str
    trust: str
    bytes: int
    about: bool
    quantization: str
    fit: Fit
    summary: str
    source: str
    done: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """What a person is shown before a download.

    Attributes:
        title: of the model.
        terms: to be accepted.
        warning: to be confirmed; "" for models of the catalogue.
        notes: to be read.
        request: what `begin` takes.
    """

    title: str
    terms: tuple[Terms, ...]
    warning: str
    notes: tuple[str, ...]
    request: DownloadRequest


class Weights:
    """The use cases."""

    def __init__(
        self,
        inventory: Inventory,
        memory: FileMemory,
        facts: Path,
        contacts: Path,
        downloads: Downloads,
        machine: Callable[[], Machine],
        network: Callable[[], NetworkChoices],
        dry_run: Callable[[Sequence[Path], EngineSettings], DryRun],
        found_gpus: Callable[[Sequence[Gpu]], None],
    ) -> None:
        """Looks at nothing yet.

        Args:
            inventory: what is here.
            memory: what was found out about files.
            facts: the file of that, for the download process.
            contacts: the file of contacts.
            downloads: begins downloads.
            machine: what this machine has.
            network: what the settings say.
            dry_run: llama.cpp's dry allocation.
            found_gpus: takes the GPUs that llama.cpp reported, to be remembered.
        """
        self.inventory = inventory
        self.contact_log = ContactLog(contacts)
        self._memory, self._facts, self._contacts = memory, facts, contacts
        self._downloads, self._machine, self._network = downloads, machine, network
        self._dry_run, self._found_gpus = dry_run, found_gpus

    # What there is.

    def rows(self) -> list[Row]:
        """The list: installed models, unfinished downloads, what the catalogue knows, and what can't be used. Contacts nobody."""
        machine = self._machine()
        installed, problems = self.inventory.scan()
        rows = [self._installed(model, machine) for model in installed]
        here = {model.known_as for model in installed} | {model.name for model in installed}
        begun = {partial.name: partial for partial in self.inventory.partial()}
        for spec in self.inventory.catalogue.models:
            for place, variant in enumerate(spec.variants):
                name = spec.name if place == 0 else f"{spec.name}:{variant.name}"
                partial = begun.pop(_local(name), None)
                if spec.purpose is Purpose.PRACTICE or (
                    partial is None and {f"{spec.name}:{variant.name}", _local(name)} & here
                ):
                    continue
                size = variant.bytes or (partial.bytes if partial else variant.memory.weights if variant.memory else 0)
                rows.append(
                    Row(
                        name,
                        spec.title,
                        State.UNFINISHED if partial else State.AVAILABLE,
                        spec.purpose.value,
                        "",
                        size,
                        variant.bytes is None and partial is None,
                        variant.quantization,
                        judge(variant.memory, machine),
                        f"{spec.summary} {variant.good_for}".strip(),
                        variant.repository,
                        partial.done if partial else 0,
                        () if variant.confirmed else ("Its figures are second-hand, to be confirmed by the hub.",),
                    )
                )
        for partial in begun.values():
            fit = judge(None, machine)
            rows.append(
                Row(
                    partial.name,
                    partial.name,
                    State.UNFINISHED,
                    "",
                    "",
                    partial.bytes,
                    False,
                    "",
                    fit,
                    "",
                    partial.source,
                    partial.done,
                )
            )
        return rows + [_problem(problem, machine) for problem in problems]

    def _installed(self, model: InstalledModel, machine: Machine) -> Row:
        known = self.inventory.catalogue.choose(model.known_as) if model.known_as else None
        spec = known[0] if known else self.inventory.catalogue.find("practice") if model.practice else None
        return Row(
            model.name,
            model.title,
            State.DAMAGED if model.trust is Trust.DAMAGED else State.INSTALLED,
            spec.purpose.value if spec else "",
            model.trust.value,
            model.bytes,
            False,
            model.quantization,
            self.fit(model, machine),
            spec.summary if spec else "",
            model.source,
            model.bytes,
            model.notes,
        )

    def fit(self, model: InstalledModel, machine: Machine | None = None) -> Fit:
        """Whether this machine can run an installed model: by what was measured of it here, else by its catalogue's figures."""
        need = self._measured(model)
        if need is None and model.known_as:
            known = self.inventory.catalogue.choose(model.known_as)
            need = known[1].memory if known else None
        return judge(need, machine or self._machine())

    def _measured(self, model: InstalledModel) -> MemoryNeed | None:
        known = self._memory.known(model.files[0], _NEED)
        try:
            return MemoryNeed(**known) if isinstance(known, dict) else None
        except TypeError:  # written by another version of the program
            return None

    def measure(self, model: InstalledModel, settings: EngineSettings, keep: bool = True) -> Fit:
        """Asks llama.cpp what an installed model needs under these settings, and says whether this machine has it.

        Args:
            model: the model.
            settings: context, sequences and where layers go.
            keep: remember it, for the list and for the engine.

        Raises:
            PlumblineError: the file is not in order, or llama.cpp broke off.
        """
        dry = self._dry_run(model.files, settings)
        experts = sum(self.inventory.header(path).expert_bytes for path in model.files)
        need = MemoryNeed(
            dry.weights, min(experts, dry.weights), dry.kv, dry.compute, dry.context_tokens, dry.sequences
        )
        gpus = [_gpu(device) for device in dry.devices if device.kind in {"GPU", "IGPU"}]
        self._found_gpus(gpus)
        if keep:
            self._memory.remember(model.files[0], _NEED, asdict(need))
        return judge(need, replace(self._machine(), gpus=tuple(gpus)))

    def fitted(self, model: InstalledModel, settings: EngineSettings) -> EngineSettings:
        """The settings with what follows from the fit, where the person has left it open and the GPUs are known."""
        fit = self.fit(model)
        if settings.experts_on_cpu is not None or settings.gpu_layers != -1 or self._machine().gpus is None:
            return settings
        if fit.level in {FitLevel.UNKNOWN, FitLevel.NOT}:
            return settings
        return replace(settings, gpu_layers=fit.gpu_layers, experts_on_cpu=fit.experts_on_cpu)

    # Getting it.

    def offer(self, what: str, token: str = "", restart: bool = False) -> Offer:
        """What a person is shown before a download.

        Args:
            what: a name of the catalogue, `NAME:VARIANT`, or `organisation/name[:file]`.
            token: for repositories that ask for one.
            restart: leave aside what was begun of an older revision.

        Raises:
            InputError: nothing of that name is known.
        """
        network = self._network()
        request = DownloadRequest(
            name="",
            title="",
            endpoint=network.endpoint,
            repository="",
            revision="main",
            files=(),
            wanted="",
            confirmed=False,
            known_as="",
            terms=(),
            token=token,
            folder=str(self.inventory.folder),
            contacts=str(self._contacts),
            facts=str(self._facts),
            limit=network.limit,
            restart=restart,
            tuning=Tuning(connections=network.connections),
        )
        repository, _, wanted = what.partition(":")
        if names.is_repository(repository):
            return Offer(what, (), _OWN_RISK, (), replace(request, repository=repository, wanted=wanted))
        chosen = self.inventory.catalogue.choose(what)
        if chosen is None:
            known = ", ".join(spec.name for spec in self.inventory.catalogue.models if spec.variants[0].repository)
            raise InputError(
                "There is no such model",
                f"The catalogue does not know {names.shown(what)}. It knows {known}.",
                "Any GGUF repository can be named too: organisation/name or organisation/name:file.",
            )
        spec, variant = chosen
        if not variant.repository:
            raise InputError("This model ships with the program", f"{spec.title} need not be fetched.")
        terms = (spec.licence, *((spec.usage_policy,) if spec.usage_policy else ()))
        notes = [f"{spec.title}, {variant.quantization}, from {variant.repository}. {variant.good_for}"]
        if not variant.confirmed:
            notes.append(
                f"The catalogue's figures are second-hand ({variant.source}); the hub is asked first and what it says counts."
            )
        first = variant is spec.variants[0]
        request = replace(
            request,
            name=spec.name if first else f"{spec.name}-{variant.name}",
            title=spec.title,
            repository=variant.repository,
            revision=variant.revision,
            files=variant.files,
            confirmed=variant.confirmed,
            known_as=f"{spec.name}:{variant.name}",
            terms=tuple(term.name for term in terms),
        )
        return Offer(spec.title, terms, "", tuple(notes), request)

    def begin(self, offer: Offer) -> Transfer:
        """Starts the download of an offer whose terms were accepted.

        Raises:
            GateShut: the person forbids the network; no process was started.
        """
        return self._downloads.begin(offer.request)

    def contacts(self) -> list[Contact]:
        """Every contact that was ever made with the network, oldest first."""
        return self.contact_log.read()

    # Taking it in, proving it, removing it.

    def survey(self, paths: Sequence[Path]) -> list[Candidate]:
        """The models among files and folders."""
        return survey(paths)

    def take(self, candidate: Candidate, mode: Mode, name: str = "", on_progress: Progress | None = None) -> str:
        """Takes a model in and returns its name. Raises InputError, EnvironmentTrouble."""
        return Importer(self.inventory, self._memory).take(candidate, mode, name, on_progress).name

    def find(self) -> Iterator[Found]:
        """Models that other programs have put on this disk; changes nothing."""
        return find(usual_places())

    def verify(self, name: str, on_progress: Progress | None = None) -> Proof:
        """Reads an installed model's bytes anew and stores what was found.

        Raises:
            InputError: there is no such model.
        """
        for model in self.inventory.installed():
            if model.name == name:
                return verify(self.inventory, self._memory, model, on_progress)
        raise InputError(
            "There is no such model", f"{names.shown(name)} is not installed.", "`plumbline models list` names all."
        )

    def remove(self, name: str) -> list[Path]:
        """Removes an installed model or an unfinished download; files used in place stay. Returns what was deleted."""
        return remove(self.inventory, _local(name))


def _gpu(device: Device) -> Gpu:
    shared = device.kind == "IGPU" or device.name.startswith(("Metal", "MTL"))
    return Gpu(device.description or device.name, device.memory_total, shared)


def _local(name: str) -> str:
    return name.replace(":", "-")


def _problem(problem: Problem, machine: Machine) -> Row:
    fit = judge(None, machine)
    return Row(problem.name, problem.name, State.PROBLEM, "", "", 0, False, "", fit, "", "", 0, (problem.message,))
