"""The list of models with what fits this machine, and what llama.cpp says that a model needs.

Nothing here loads llama.cpp: its dry allocation comes as a callable, and its result is cached with the model's file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Hint
from plumbline.domain.messages import Message, sentences, verbatim
from plumbline.domain.models.fit import Fit, FitLevel, Gpu, Machine, judge
from plumbline.domain.models.model import (
    PRACTICE,
    InstalledModel,
    MemoryNeed,
    ModelSpec,
    PartialDownload,
    Purpose,
    Trust,
    VariantSpec,
)
from plumbline.engine.interface import Device, DryRun, EngineSettings
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory

_NEED: Final = "need"


class State(StrEnum):
    """The state of a model in the list. Values are printed."""

    INSTALLED = "installed"
    DAMAGED = "damaged"
    UNFINISHED = "unfinished"
    AVAILABLE = "can be fetched"
    PROBLEM = "can't be used"


@dataclass(frozen=True, slots=True)
class Row:
    """A model of the list: installed, partly downloaded, available, or not usable.

    Attributes:
        name: what is typed.
        title: what is shown.
        purpose: None for models that the catalogue does not know.
        trust: of the files here; None when there are none.
        about: `bytes` is approximate.
        done: bytes of an unfinished download that are here.
        recommended: of the models for moderation the first of the catalogue that fits this machine.
    """

    name: str
    title: str
    state: State
    fit: Fit
    purpose: Purpose | None = None
    trust: Trust | None = None
    bytes: int = 0
    about: bool = False
    quantization: str = ""
    summary: Message | None = None
    source: Message | None = None
    done: int = 0
    notes: tuple[Hint, ...] = ()
    recommended: bool = False


class ModelList:
    """The list of models; `found_gpus` takes the GPUs that llama.cpp reported, to be remembered."""

    def __init__(
        self,
        inventory: Inventory,
        cache: FileCache,
        machine: Callable[[], Machine],
        dry_run: Callable[[Sequence[Path], EngineSettings], DryRun],
        found_gpus: Callable[[Sequence[Gpu]], None],
    ) -> None:
        self.inventory = inventory
        self._cache, self._machine = cache, machine
        self._dry_run, self._found_gpus = dry_run, found_gpus

    def rows(self) -> list[Row]:
        """Contacts nobody."""
        machine = self._machine()
        installed, problems = self.inventory.scan()
        rows = [self._installed(model, machine) for model in installed]
        here = {model.known_as for model in installed} | {model.name for model in installed}
        partial = {download.name: download for download in self.inventory.partial()}
        for spec in self.inventory.catalogue.models:
            for place, variant in enumerate(spec.variants):
                name = spec.name if place == 0 else f"{spec.name}:{variant.name}"
                begun = partial.pop(local_form(name), None)
                known = {f"{spec.name}:{variant.name}", local_form(name)} & here
                if spec.purpose is not Purpose.PRACTICE and (begun is not None or not known):
                    rows.append(_offered(name, spec, variant, begun, machine))
        unmeasured = judge(None, machine)
        rows += [
            Row(
                begun.name,
                begun.name,
                State.UNFINISHED,
                unmeasured,
                bytes=begun.bytes,
                source=verbatim(begun.source),
                done=begun.done,
            )
            for begun in partial.values()
        ]
        return _recommending(rows) + [
            Row(problem.name, problem.name, State.PROBLEM, unmeasured, notes=(problem.message, *problem.hints))
            for problem in problems
        ]

    def _installed(self, model: InstalledModel, machine: Machine) -> Row:
        known = self.inventory.catalogue.choose(model.known_as) if model.known_as else None
        spec = known[0] if known else self.inventory.catalogue.find(PRACTICE) if model.practice else None
        return Row(
            name=model.name,
            title=model.title,
            state=State.DAMAGED if model.trust is Trust.DAMAGED else State.INSTALLED,
            fit=self.fit(model, machine),
            purpose=spec.purpose if spec else None,
            trust=model.trust,
            bytes=model.bytes,
            quantization=model.quantization,
            summary=spec.summary if spec else None,
            source=model.source,
            done=model.bytes,
            notes=model.notes,
        )

    def fit(self, model: InstalledModel, machine: Machine | None = None) -> Fit:
        """By what was measured of the model here, else by its catalogue's figures."""
        need = self._measured(model)
        if need is None and model.known_as:
            known = self.inventory.catalogue.choose(model.known_as)
            need = known[1].memory if known else None
        return judge(need, machine or self._machine())

    def _measured(self, model: InstalledModel) -> MemoryNeed | None:
        known = self._cache.known(model.files[0], _NEED)
        try:
            return MemoryNeed(**known) if isinstance(known, dict) else None
        except TypeError:  # written by another version of the program
            return None

    def measure(self, model: InstalledModel, settings: EngineSettings, keep: bool = True) -> Fit:
        """Asks llama.cpp what an installed model needs under these settings; `keep` caches it, for the list and for the engine."""
        dry = self._dry_run(model.files, settings)
        experts = sum(self.inventory.reader.header(path).expert_bytes for path in model.files)
        need = MemoryNeed(
            dry.weights, min(experts, dry.weights), dry.kv, dry.compute, dry.context_tokens, dry.sequences
        )
        gpus = [_gpu(device) for device in dry.devices if device.kind in {"GPU", "IGPU"}]
        self._found_gpus(gpus)
        if keep:
            self._cache.remember(model.files[0], _NEED, asdict(need))
        return judge(need, replace(self._machine(), gpus=tuple(gpus)))

    def measure_new(self, name: str) -> Fit:
        return self.measure(self.inventory.resolve(name), EngineSettings())

    def fitted(self, model: InstalledModel, settings: EngineSettings) -> EngineSettings:
        """The settings completed by the fit, where the person has left them open and the GPUs are known."""
        if model.server is not None:
            return settings
        fit = self.fit(model)
        if settings.experts_on_cpu is not None or settings.gpu_layers != -1 or self._machine().gpus is None:
            return settings
        if fit.level in {FitLevel.UNKNOWN, FitLevel.NOT}:
            return settings
        return replace(settings, gpu_layers=fit.gpu_layers, experts_on_cpu=fit.experts_on_cpu)


def _recommending(rows: list[Row]) -> list[Row]:
    """The catalogue goes from the first choice on; of models that fit, one that runs well goes before one that runs slowly."""
    for level in (FitLevel.WELL, FitLevel.SLOWLY):
        for place, row in enumerate(rows):
            if row.purpose is Purpose.MODERATION and row.fit.level is level and row.state is not State.DAMAGED:
                return [*rows[:place], replace(row, recommended=True), *rows[place + 1 :]]
    return rows


def _gpu(device: Device) -> Gpu:
    shared = device.kind == "IGPU" or device.name.startswith(("Metal", "MTL"))
    return Gpu(device.description or device.name, device.memory_total, shared)


def local_form(name: str) -> str:
    """The name under which `NAME:VARIANT` is installed."""
    return name.replace(":", "-")


def _offered(name: str, spec: ModelSpec, variant: VariantSpec, begun: PartialDownload | None, machine: Machine) -> Row:
    size = variant.bytes or (begun.bytes if begun else variant.memory.weights if variant.memory else 0)
    return Row(
        name=name,
        title=spec.title,
        state=State.UNFINISHED if begun else State.AVAILABLE,
        fit=judge(variant.memory, machine),
        purpose=spec.purpose,
        bytes=size,
        about=variant.bytes is None and begun is None,
        quantization=variant.quantization,
        summary=sentences(spec.summary, variant.good_for),
        source=verbatim(variant.repository),
        done=begun.done if begun else 0,
        notes=() if variant.confirmed else (Message("The size is approximate; it is confirmed before downloading."),),
    )
