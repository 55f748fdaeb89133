"""The work that every engine is given: items that share a policy, each with its own content, each answered at length."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from support.random_model import BENCHMARK, write_model

MODEL = replace(BENCHMARK, vocabulary="full")
"""Random weights in the real architecture, with the real vocabulary's 201,088 entries: 0.5 GB."""


@dataclass(frozen=True)
class Workload:
    """Sizes in tokens. `items` for engines that are quick; slow ones do `slow_items`."""

    policy: int = 1_000
    content: int = 80
    output: int = 120
    items: int = 32
    slow_items: int = 3
    threads: int = 1

    def policy_tokens(self) -> list[int]:
        return plain_tokens(self.policy, 0)

    def content_tokens(self, item: int) -> list[int]:
        return plain_tokens(self.content, item + 1)


def plain_tokens(count: int, seed: int) -> list[int]:
    return [int(token) for token in np.random.default_rng(seed).integers(300, 190_000, count)]


def model_file(cache: Path) -> Path:
    """The benchmark's model; made once."""
    path = cache / "random-201088.gguf"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".part")
        write_model(partial, MODEL)
        partial.rename(path)
    return path
