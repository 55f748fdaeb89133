"""Whether a model fits a machine: what llama.cpp allocates for it, compared with what the machine has.

A need is measured (`MemoryNeed`), never a rule of thumb; the verdict names the figures that it follows from, and comes with the
settings under which the need was measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.messages import Listing, Message, Size, sentences
from plumbline.domain.models.model import MemoryNeed

GB: Final = 1_000_000_000
WORKER_BYTES: Final = 200_000_000  # what the inference process takes beside the model and its buffers
SYSTEM_BYTES: Final = 2 * GB  # left to the system and other programs
GPU_RESERVE_BYTES: Final = 500_000_000  # the driver's and the desktop's share of a GPU
QUICK_BYTES: Final = GB  # weights below this run well on a processor alone


@dataclass(frozen=True, slots=True)
class Gpu:
    """A GPU as llama.cpp reports it. `shared`: it uses the main memory (Apple, integrated ones)."""

    name: str
    memory: int
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Machine:
    """What this machine has: main memory in bytes, and the GPUs that llama.cpp reports, None while it was not asked."""

    memory: int
    gpus: tuple[Gpu, ...] | None


class FitLevel(StrEnum):
    """The verdict. Values are printed."""

    WELL = "runs well"
    SLOWLY = "runs slowly"
    NOT = "does not fit"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Fit:
    """A verdict and what follows from it.

    Attributes:
        gpu_layers: layers on the GPU: 0 for none, -1 for all.
        context_tokens, sequences: what it was measured for.
    """

    level: FitLevel
    reason: Message
    gpu_layers: int = 0
    experts_on_cpu: bool = False
    context_tokens: int = 0
    sequences: int = 0

    @property
    def message(self) -> Message:
        match self.level:
            case FitLevel.WELL:
                return Message("Runs well. {reason}", reason=self.reason)
            case FitLevel.SLOWLY:
                return Message("Runs slowly. {reason}", reason=self.reason)
            case FitLevel.NOT:
                return Message("Does not fit this machine. {reason}", reason=self.reason)
            case FitLevel.UNKNOWN:
                return self.reason


def judge(need: MemoryNeed | None, machine: Machine) -> Fit:
    """The verdict for a model's measured need on a machine."""
    if need is None:
        return Fit(FitLevel.UNKNOWN, Message("Test it to measure its memory use."))
    return _on_gpu(need, machine) or _in_memory(need, machine)


def _on_gpu(need: MemoryNeed, machine: Machine) -> Fit | None:
    gpus = machine.gpus or ()
    own = _gpu_bytes(machine)
    shared = max((gpu.memory for gpu in gpus if gpu.shared), default=0)
    room = machine.memory - WORKER_BYTES - SYSTEM_BYTES
    level, experts_on_cpu = FitLevel.WELL, False
    if own >= need.total:
        reason = Message("Needs {need}, all of it on {gpus}.", need=Size(need.total), gpus=_own_gpus(machine))
    elif shared >= need.total and room >= need.total:
        reason = Message(
            "Needs {need} of the {memory} that processor and GPU share.",
            need=Size(need.total),
            memory=Size(machine.memory),
        )
    elif own >= need.total - need.experts > 0 and room >= need.experts:
        level, experts_on_cpu = FitLevel.SLOWLY, True
        reason = Message(
            "The experts stay in RAM ({experts}); the rest is on {gpus} ({rest}).",
            experts=Size(need.experts),
            gpus=_own_gpus(machine),
            rest=Size(need.total - need.experts),
        )
    else:
        return None
    return Fit(level, reason, -1, experts_on_cpu, need.context_tokens, need.sequences)


def _in_memory(need: MemoryNeed, machine: Machine) -> Fit:
    room = machine.memory - WORKER_BYTES
    level = FitLevel.SLOWLY
    has = Message("Needs {need}; this machine has {memory}.", need=Size(need.total), memory=Size(machine.memory))
    if room < need.total:
        level, reason = FitLevel.NOT, has
        if own := _gpu_bytes(machine):
            reason = Message(
                "Needs {need}; this machine has {memory}, and {gpu} on {gpus}.",
                need=Size(need.total),
                memory=Size(machine.memory),
                gpu=Size(own),
                gpus=_own_gpus(machine),
            )
    elif room - SYSTEM_BYTES < need.total:
        reason = sentences(has, Message("Close other programs first."))
    elif need.weights < QUICK_BYTES:
        level, reason = FitLevel.WELL, has
    elif machine.gpus is not None:
        reason = sentences(has, Message("It runs on the processor alone."))
    else:
        reason = sentences(has, Message("It runs on the processor."))
    return Fit(level, reason, 0, False, need.context_tokens, need.sequences)


def _gpu_bytes(machine: Machine) -> int:
    return sum(max(0, gpu.memory - GPU_RESERVE_BYTES) for gpu in machine.gpus or () if not gpu.shared)


def _own_gpus(machine: Machine) -> Listing:
    return Listing(tuple(gpu.name for gpu in machine.gpus or () if not gpu.shared))
