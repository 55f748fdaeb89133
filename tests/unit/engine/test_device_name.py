"""How the device that does the work is named to people."""

from __future__ import annotations

from dataclasses import replace

from plumbline.engine.interface import Device, EngineInfo, EngineSettings
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply

GPU = Device("Vulkan0", "NVIDIA GeForce RTX 4060", "GPU", 0, 0)
PROCESSOR = Device("CPU", "AMD EPYC", "CPU", 0, 0)


def info(device: str, layers: int, processor: str = "") -> EngineInfo:
    found = ScriptedEngine(lambda *_: ScriptedReply()).start((), EngineSettings())
    return replace(found, devices=(GPU, PROCESSOR), device=device, offloaded_layers=layers, processor=processor)


def test_a_gpu_is_named_with_what_it_is() -> None:
    assert info("Vulkan0", 7, "zen4").device_name == "Vulkan0 (NVIDIA GeForce RTX 4060)"


def test_the_processor_is_named_with_the_code_that_was_chosen_for_it() -> None:
    assert info("CPU", 0, "zen4").device_name == "CPU (AMD EPYC, code for zen4)"
    assert info("CPU", 0).device_name == "CPU (AMD EPYC)"


def test_why_a_module_is_not_used() -> None:
    found = replace(info("CPU", 0), unloaded_modules=(("cuda", "libcudart.so.13: not found"), ("vulkan", "")))
    assert [str(trouble) for trouble in found.module_troubles] == [
        "The GPU module cuda can't be loaded: libcudart.so.13: not found.",
        "The GPU module vulkan found no driver that it can use.",
    ]


def test_a_device_that_is_not_listed_has_its_name() -> None:
    assert info("Other", 0).device_name == "Other"
