"""What there is: the list of models with what fits, and what llama.cpp says that a model needs.

Nothing here contacts anybody, and nothing here loads llama.cpp: its dry allocation comes as a callable, and what it said of a model
is remembered with the model's file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from plumbline.domain.models.fit import Fit, FitLevel, Gpu, Machine, judge
from plumbline.domain.models.model import InstalledModel, MemoryNeed, Purpose, Trust
from plumbline.engine.interface import Device, DryRun, EngineSettings
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory, Problem

_NEED: Final = "need"


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


class ModelList:
    """The list of models."""

    def __init__(
        self,
        inventory: Inventory,
        memory: FileCache,
        machine: Callable[[], Machine],
        dry_run: Callable[[Sequence[Path], EngineSettings], DryRun],
        found_gpus: Callable[[Sequence[Gpu]], None],
    ) -> None:
        """Looks at nothing yet.

        Args:
            inventory: what is here.
            memory: what was found out about files.
            machine: what this machine has.
            dry_run: llama.cpp's dry allocation.
            found_gpus: takes the GPUs that llama.cpp reported, to be remembered.
        """
        self.inventory = inventory
        self._memory, self._machine = memory, machine
        self._dry_run, self._found_gpus = dry_run, found_gpus

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
                partial = begun.pop(local_form(name), None)
                if spec.purpose is Purpose.PRACTICE or (
                    partial is None and {f"{spec.name}:{variant.name}", local_form(name)} & here
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


def _gpu(device: Device) -> Gpu:
    shared = device.kind == "IGPU" or device.name.startswith(("Metal", "MTL"))
    return Gpu(device.description or device.name, device.memory_total, shared)


def local_form(name: str) -> str:
    """The name under which `NAME:VARIANT` is installed."""
    return name.replace(":", "-")


def _problem(problem: Problem, machine: Machine) -> Row:
    fit = judge(None, machine)
    return Row(problem.name, problem.name, State.PROBLEM, "", "", 0, False, "", fit, "", "", 0, (problem.message,))
