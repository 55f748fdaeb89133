"""What suits a device: how many sequences, how much context, how many threads, what is kept on a GPU.

The numbers come from measurements: on a CPU two to four sequences are slower than one, and eight or more are faster; a GPU wants
more. They are defaults, for settings that a person left open, and are reported and stored with a run.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import psutil

from plumbline.domain.messages import Decimal, Listing, Message
from plumbline.engine.errors import TooLittleMemoryError, UnknownDeviceError
from plumbline.engine.interface import Device, EngineSettings

MOST_SEQUENCES: Final = 255
"""llama.cpp takes at most 256, of which one holds the prefix."""

_CPU_SEQUENCES: Final = 8
_GPU_SEQUENCES: Final = 16
_LEAST_CONTEXT: Final = 16_384
_CONTEXT_FOR_POLICY: Final = 8_192
_CONTEXT_PER_SEQUENCE: Final = 2_048
_MEMORY_TO_SPARE: Final = 2 << 30
_GIB: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class DeviceLayout:
    """How a model and its sequences are laid out on the machine, with every choice made.

    Attributes:
        gpu: the GPU to use, or None.
        gpu_layers: layers on it; 0 without one, -1 for all.
        experts_on_cpu: the experts' weights stay in main memory.
        sequences, context_tokens, threads: see `EngineSettings`.
    """

    gpu: Device | None
    gpu_layers: int
    experts_on_cpu: bool
    sequences: int
    context_tokens: int
    threads: int


def lay_out(settings: EngineSettings, devices: Sequence[Device], model_bytes: int, memory_free: int) -> DeviceLayout:
    """Fills in what the settings leave open. `memory_free`: bytes of main memory that can be had.

    Raises:
        UnknownDeviceError: the settings name a device that is not there.
    """
    gpu = _choose_gpu(settings, devices)
    experts_on_cpu = False
    if gpu is not None:
        fits = gpu.memory_free == 0 or model_bytes + _MEMORY_TO_SPARE <= gpu.memory_free
        experts_on_cpu = settings.experts_on_cpu if settings.experts_on_cpu is not None else not fits
    sequences = settings.sequences
    if sequences is None:
        spacious = memory_free - model_bytes >= _MEMORY_TO_SPARE
        sequences = _GPU_SEQUENCES if gpu else _CPU_SEQUENCES if spacious else 1
    sequences = max(1, min(sequences, MOST_SEQUENCES))
    context = settings.context_tokens
    if context is None:
        context = max(_LEAST_CONTEXT, _CONTEXT_FOR_POLICY + _CONTEXT_PER_SEQUENCE * sequences)
    return DeviceLayout(
        gpu=gpu,
        gpu_layers=settings.gpu_layers if gpu else 0,
        experts_on_cpu=experts_on_cpu,
        sequences=sequences,
        context_tokens=-(-max(context, 256) // 256) * 256,
        threads=settings.threads or usable_cores(),
    )


def wants_gpu(settings: EngineSettings) -> bool:
    """Whether a GPU's driver is to be started at all: not where a person has chosen the processor."""
    return settings.device != "CPU" if settings.device is not None else settings.gpu_layers != 0


def usable_cores() -> int:
    """Cores this process may use; hyper-threads don't count on machines with more than four."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if allowed <= 4:
        return max(1, allowed)
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def check_memory(what: Message, needed: int, available: int) -> None:
    """Refuses what can't fit, sizes in bytes. `what`: the beginning of a sentence ("The model").

    Raises:
        TooLittleMemoryError: it does not fit.
    """
    if needed > available:
        raise TooLittleMemoryError(
            Message("Too little memory"),
            Message(
                "{what} needs about {needed} GiB; {available} GiB are available.",
                what=what,
                needed=Decimal(needed / _GIB, 1),
                available=Decimal(available / _GIB, 1),
            ),
            Message("Close other programs, choose a smaller model, or set fewer sequences or a smaller context."),
        )


def _choose_gpu(settings: EngineSettings, devices: Sequence[Device]) -> Device | None:
    if settings.device is not None:
        for device in devices:
            if device.name == settings.device:
                return device if device.kind in ("GPU", "IGPU") else None
        raise UnknownDeviceError(
            Message("The device does not exist"),
            Message(
                "“{device}” is not available. The devices of this machine: {devices}.",
                device=settings.device,
                devices=Listing(tuple(device.name for device in devices)),
            ),
            Message("Choose one of these, or let the engine choose."),
        )
    if settings.gpu_layers == 0:
        return None
    for kind in ("GPU", "IGPU"):
        found = [device for device in devices if device.kind == kind]
        if found:
            return max(found, key=lambda device: device.memory_total)
    return None
