"""Automatic settings, and what can't fit."""

from __future__ import annotations

import pytest

from plumbline.domain.messages import Message
from plumbline.engine.errors import TooLittleMemoryError, UnknownDeviceError
from plumbline.engine.interface import Device, EngineSettings
from plumbline.engine.llama.devices import check_memory, lay_out, usable_cores

GIB = 1 << 30
CPU = Device("CPU", "a processor", "CPU", 16 * GIB, 32 * GIB)
GPU = Device("CUDA0", "a card", "GPU", 23 * GIB, 24 * GIB)
SMALL_GPU = Device("Vulkan0", "an old card", "IGPU", 4 * GIB, 4 * GIB)


def test_a_cpu_gets_eight_sequences_or_one() -> None:
    assert lay_out(EngineSettings(), [CPU], 1 * GIB, 16 * GIB).sequences == 8
    assert lay_out(EngineSettings(), [CPU], 15 * GIB, 16 * GIB).sequences == 1


def test_a_gpu_that_holds_the_model_takes_all_of_it() -> None:
    layout = lay_out(EngineSettings(), [CPU, GPU], 12 * GIB, 16 * GIB)
    assert (layout.gpu, layout.gpu_layers, layout.experts_on_cpu, layout.sequences) == (GPU, -1, False, 16)


def test_a_gpu_that_is_too_small_leaves_the_experts_to_the_cpu() -> None:
    assert lay_out(EngineSettings(), [CPU, GPU], 63 * GIB, 128 * GIB).experts_on_cpu
    assert not lay_out(EngineSettings(experts_on_cpu=False), [CPU, GPU], 63 * GIB, 128 * GIB).experts_on_cpu
    assert lay_out(EngineSettings(experts_on_cpu=True), [CPU, GPU], 1 * GIB, 128 * GIB).experts_on_cpu


def test_the_gpu_can_be_switched_off_or_chosen() -> None:
    for settings in (EngineSettings(gpu_layers=0), EngineSettings(device="CPU")):
        layout = lay_out(settings, [CPU, GPU], GIB, 16 * GIB)
        assert (layout.gpu, layout.gpu_layers, layout.sequences) == (None, 0, 8)
    assert lay_out(EngineSettings(device="Vulkan0"), [CPU, GPU, SMALL_GPU], GIB, 16 * GIB).gpu == SMALL_GPU
    assert lay_out(EngineSettings(), [CPU, SMALL_GPU, GPU], GIB, 16 * GIB).gpu == GPU
    assert lay_out(EngineSettings(), [CPU, SMALL_GPU], GIB, 16 * GIB).gpu == SMALL_GPU


def test_a_device_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownDeviceError, match="CPU and CUDA0"):
        lay_out(EngineSettings(device="CUDA1"), [CPU, GPU], GIB, GIB)


def test_what_is_set_is_kept_within_what_is_possible() -> None:
    layout = lay_out(EngineSettings(sequences=1000, context_tokens=1000, threads=3), [CPU], GIB, 16 * GIB)
    assert (layout.sequences, layout.context_tokens, layout.threads) == (255, 1024, 3)
    assert lay_out(EngineSettings(sequences=0), [CPU], GIB, 16 * GIB).sequences == 1


def test_the_context_grows_with_the_sequences() -> None:
    sizes = [lay_out(EngineSettings(sequences=n), [CPU], GIB, 16 * GIB).context_tokens for n in (1, 8, 16, 64)]
    assert sizes == sorted(sizes)
    assert sizes[0] == 16_384
    assert sizes[1] >= 8 * 2_048 + 8_192


def test_there_is_at_least_one_core() -> None:
    assert usable_cores() >= 1


def test_too_little_memory_says_how_much_is_needed() -> None:
    check_memory(Message("The model"), GIB, GIB)
    with pytest.raises(TooLittleMemoryError, match=r"12\.0 GiB.*8\.0 GiB"):
        check_memory(Message("The model"), 12 * GIB, 8 * GIB)
