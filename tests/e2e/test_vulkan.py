"""The GPU's path without a GPU: the practice model on Mesa's software Vulkan gives the processor's verdicts.

It needs Debian's libvulkan1 and mesa-vulkan-drivers, and the environment that packages are made from, whose llama.cpp has its
devices as modules (`python -m installers.environment`).
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import replace
from pathlib import Path

import pytest
from installers.linux.vulkan import LAVAPIPE, POLICY, SETTINGS, TEXTS, compare, device, verdicts
from installers.places import BUILD

from e2e.conftest import Program

INTERPRETER = BUILD / "environment" / "bin" / "python"
ITEMS = 2
SECONDS = 3600
"""Compiling the shaders takes minutes, and longer where others are at work."""


def _lacking() -> str:
    """What is not here; empty when all is."""
    if not list(INTERPRETER.parents[1].glob("lib/python3*/site-packages/llama_cpp/lib/libggml-vulkan.so")):
        return "the packages' environment has not been made: python -m installers.environment"
    try:
        ctypes.CDLL("libvulkan.so.1")
    except OSError:
        return "libvulkan1 is not installed"
    named = os.environ.get("VK_DRIVER_FILES")
    drivers = [Path(named)] if named else Path("/usr/share/vulkan/icd.d").glob("lvp_icd*.json")
    return "" if any(driver.exists() for driver in drivers) else "mesa-vulkan-drivers is not installed"


@pytest.mark.skipif(bool(_lacking()), reason=_lacking())
def test_the_device_gives_the_processors_verdicts(program: Program, tmp_path: Path) -> None:
    posts = tmp_path / "posts.txt"
    posts.write_text("\n".join(TEXTS[:ITEMS]), "utf-8")
    histories = []
    for layers, place in ((0, "CPU"), (-1, "Vulkan0")):
        home = tmp_path / place
        here = replace(program, home=home, environment=LAVAPIPE, interpreter=str(INTERPRETER), seconds=SECONDS)
        for name, value in {**SETTINGS, "engine.gpu_layers": str(layers)}.items():
            here.run("settings", "set", name, "--", value)
        assert device(here.run("doctor")).startswith(place)
        here.run("check", "--policy", POLICY, "--model", "practice", "--split", "line", posts)
        histories.append(verdicts(home / "data" / "history.db"))
    assert compare(*histories).startswith(f"{ITEMS} of {ITEMS} ")
