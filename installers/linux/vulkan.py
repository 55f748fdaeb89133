"""The GPU's path tried without a GPU: the practice model on Mesa's software Vulkan (lavapipe), held against the processor."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from installers.linux.roots import SUITES, bare
from installers.linux.user import User, expect, judged, say

_LAVAPIPE: Final = {"GGML_VK_VISIBLE_DEVICES": "0"}
"""llama.cpp passes over Vulkan on a processor unless it is named."""
_PROCESSOR_ONLY: Final = 0
_LAYERS: Final = (-1, 3)
"""All layers on the device, and some."""
_SAME: Final = ("decision", "labels", "rule_ids", "rationale", "reasoning")


def try_vulkan(package: Path, suite: str) -> None:
    """Tries a .deb first without a Vulkan driver, and then with lavapipe."""
    with bare(suite) as root:
        say("System", f"{SUITES[suite]}, bare")
        root.install(package)
        user = User(suite, root, "/usr/bin/plumbline")
        without = user.run("doctor")
        expect("The GPU module vulkan" in without, without)
        say("Without a driver", _device(without))
        root.as_root("apt-get", "install", "--yes", "--no-install-recommends", "libvulkan1", "mesa-vulkan-drivers")
        processor = _verdicts(user, root.home.name, _PROCESSOR_ONLY)
        for layers in _LAYERS:
            device = _verdicts(user, root.home.name, layers)
            _compare(layers, processor, device)
        user.say_sockets()


def _verdicts(user: User, name: str, layers: int) -> list[dict[str, Any]]:
    """What the demo's items get with so many layers on the device."""
    home = {"PLUMBLINE_HOME": f"/home/{name}/layers{layers}", **_LAVAPIPE}
    user.run("settings", "set", "engine.gpu_layers", "--", str(layers), environment=home)
    say(f"{layers} layers", _device(user.run("doctor", environment=home)))
    say(f"{layers} layers", judged(user.run("demo", environment=home)))
    exported = user.run("export", "1", "--format", "jsonl", environment=home)
    return list(_entries(exported))


def _entries(exported: str) -> Iterator[dict[str, Any]]:
    yield from (json.loads(line) for line in exported.splitlines())


def _compare(layers: int, processor: list[dict[str, Any]], device: list[dict[str, Any]]) -> None:
    pairs = list(zip(processor, device, strict=True))
    same = sum(all(one[key] == other[key] for key in _SAME) for one, other in pairs)
    decisions = sum(one["decision"] == other["decision"] for one, other in pairs)
    furthest = max(abs(one["probability"] - other["probability"]) for one, other in pairs)
    found = f"{decisions} of {len(pairs)} decisions as on the processor, {same} with the same words throughout"
    say(f"{layers} layers", f"{found}; probabilities differ by at most {furthest:.1e}")
    expect(decisions == len(pairs), "a decision differs")


def _device(said: str) -> str:
    """The line of doctor that names the device."""
    [line] = [line for line in said.splitlines() if "runs on" in line]
    return line.partition("runs on ")[2]
