"""The GPU's path tried without a GPU: the practice model on Mesa's software Vulkan (lavapipe), held against the processor."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from installers.linux.roots import SUITES, bare
from installers.linux.user import User, expect, judged, say

LAVAPIPE: Final = {"GGML_VK_VISIBLE_DEVICES": "0", "GALLIVM_PERF": "nopt", "LP_NATIVE_VECTOR_WIDTH": "128"}
"""llama.cpp passes over Vulkan on a processor unless it is named. Nearly all the time goes into compiling shaders, so that they are
compiled without optimization, and narrow."""
SETTINGS: Final = {"engine.parallel": "8", "engine.context": "4096", "effort": "low"}
"""All items in one batch, and short reasoning."""
POLICY: Final = "class-chat"
TEXTS: Final = (
    "Does anyone have the homework for today?",
    "We play soccer at noon. Who is in?",
    "I want a pizza now.",
    "A new card game is in the library.",
    "I put the card under the book about a game.",
    "Cookie or bread?",
    "Thanks for the notebook!",
    "First the tennis then the pizza.",
)
_PROCESSOR_ONLY: Final = 0
_LAYERS: Final = (-1, 3)
"""All layers on the device, and some."""
_VERDICTS: Final = (
    "SELECT a.decision, a.labels, a.raw, a.reasoning, a.probability "
    "FROM verdicts v JOIN items i ON i.id = v.item_id JOIN answers a ON a.id = v.answer_id ORDER BY i.position"
)

Verdict = tuple[Any, ...]
"""Decision, labels, answer, reasoning, probability."""


def try_vulkan(package: Path, suite: str) -> None:
    """Tries a .deb first without a Vulkan driver, and then with lavapipe."""
    with bare(suite) as root:
        say("System", f"{SUITES[suite]}, bare")
        root.install(package)
        user = User(suite, root, "/usr/bin/plumbline")
        without = user.run("doctor")
        expect("The GPU module vulkan can't be loaded: libvulkan.so.1" in without, without)
        say("Without a driver", device(without))
        root.as_root("apt-get", "install", "--yes", "--no-install-recommends", "libvulkan1", "mesa-vulkan-drivers")
        (root.home / "posts.txt").write_text("\n".join(TEXTS), "utf-8")
        processor = _verdicts(user, root.home, _PROCESSOR_ONLY)
        for layers in _LAYERS:
            say(f"{layers} layers", compare(processor, _verdicts(user, root.home, layers)))
        user.say_sockets()


def verdicts(history: Path) -> list[Verdict]:
    """What a history with one run has, in the order of its items."""
    with closing(sqlite3.connect(history)) as database:
        return database.execute(_VERDICTS).fetchall()


def compare(processor: Sequence[Verdict], on_device: Sequence[Verdict]) -> str:
    """How far the device's verdicts are the processor's; ends the trial where a decision or a label differs."""
    pairs = list(zip(processor, on_device, strict=True))
    same = sum(one[:4] == other[:4] for one, other in pairs)
    alike = sum(one[:2] == other[:2] for one, other in pairs)
    furthest = max(abs(one[4] - other[4]) for one, other in pairs)
    found = f"{alike} of {len(pairs)} verdicts as on the processor, {same} with the same words throughout"
    expect(alike == len(pairs), found)
    return f"{found}; probabilities differ by at most {furthest:.1e}"


def device(said: str) -> str:
    """The line of doctor that names the device."""
    [line] = [line for line in said.splitlines() if "runs on" in line]
    return line.partition("runs on ")[2].partition(", with ")[0]


def _verdicts(user: User, home: Path, layers: int) -> list[Verdict]:
    """What the posts get with so many layers on the device."""
    folder = f"layers{layers}"
    environment = {"PLUMBLINE_HOME": f"/home/{home.name}/{folder}", **LAVAPIPE}
    for name, value in {**SETTINGS, "engine.gpu_layers": str(layers)}.items():
        user.run("settings", "set", name, "--", value, environment=environment)
    say(f"{layers} layers", device(user.run("doctor", environment=environment)))
    posts = f"/home/{home.name}/posts.txt"
    said = user.run(
        "check", "--policy", POLICY, "--model", "practice", "--split", "line", posts, environment=environment
    )
    say(f"{layers} layers", judged(said))
    return verdicts(home / folder / "data/history.db")
