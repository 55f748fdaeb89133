"""Whether a model fits a machine: what it needs, as llama.cpp allocates it, against what is there, in words and in settings.

Pure: figures in, a verdict out. What always holds: a need is a measured one (`MemoryNeed`), never a rule of thumb; the verdict
says the figures that it follows from; the settings that come with it are those under which the need was measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

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
    """What this machine has.

    Attributes:
        memory: main memory, in bytes.
        gpus: as llama.cpp reports them; None while it was not asked.
        disk_free: free bytes where models are kept.
    """

    memory: int
    gpus: tuple[Gpu, ...] | None
    disk_free: int


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
        level: the verdict.
        reason: why, with figures.
        gpu_layers: layers on the GPU: 0 for none, -1 for all.
        experts_on_cpu: the experts' weights stay in main memory.
        context_tokens, sequences: what it was measured for.
    """

    level: FitLevel
    reason: str
    gpu_layers: int = 0
    experts_on_cpu: bool = False
    context_tokens: int = 0
    sequences: int = 0

    def __str__(self) -> str:
        return f"{self.level.value}: {self.reason}" if self.reason else self.level.value


def judge(need: MemoryNeed | None, machine: Machine) -> Fit:
    """The verdict for a model's measured need on a machine."""
    if need is None:
        return Fit(FitLevel.UNKNOWN, "what it needs was not measured yet; its self-test does")
    context, sequences = need.context_tokens, need.sequences
    gpus = machine.gpus or ()
    own = sum(max(0, gpu.memory - GPU_RESERVE_BYTES) for gpu in gpus if not gpu.shared)
    shared = max((gpu.memory for gpu in gpus if gpu.shared), default=0)
    room = machine.memory - WORKER_BYTES
    names = " and ".join(gpu.name for gpu in gpus if not gpu.shared)
    if own >= need.total:
        return Fit(FitLevel.WELL, f"needs {_gb(need.total)}, all of it on {names}", -1, False, context, sequences)
    if shared >= need.total and room - SYSTEM_BYTES >= need.total:
        reason = f"needs {_gb(need.total)} of the {_gb(machine.memory)} that processor and GPU share"
        return Fit(FitLevel.WELL, reason, -1, False, context, sequences)
    if own >= need.total - need.experts > 0 and room - SYSTEM_BYTES >= need.experts:
        reason = (
            f"the experts stay in RAM ({_gb(need.experts)}), the rest is on {names} ({_gb(need.total - need.experts)})"
        )
        return Fit(FitLevel.SLOWLY, reason, -1, True, context, sequences)
    if room >= need.total:
        small = need.weights < QUICK_BYTES
        tight = room - SYSTEM_BYTES < need.total
        reason = f"needs {_gb(need.total)}, this machine has {_gb(machine.memory)}"
        if tight:
            reason += "; close other programs first"
        elif not small:
            reason += "; on the processor alone" if machine.gpus is not None else ", by the processor at least"
        return Fit(FitLevel.WELL if small and not tight else FitLevel.SLOWLY, reason, 0, False, context, sequences)
    has = _gb(machine.memory) + (f" and {_gb(own)} on {names}" if own else "")
    return Fit(FitLevel.NOT, f"needs {_gb(need.total)}, this machine has {has}", 0, False, context, sequences)


def _gb(count: int) -> str:
    return (
        f"{count / GB:.0f} GB"
        if count >= 10 * GB
        else f"{count / GB:.1f} GB"
        if count >= GB // 10
        else f"{count / 1e6:.0f} MB"
    )
