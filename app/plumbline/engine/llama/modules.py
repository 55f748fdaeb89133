"""The devices that a build of llama.cpp keeps as modules beside its library: one of the variants for the processor, and the GPUs'.

A build for one machine has its devices in the library itself; then nothing is loaded here. ggml's own loader is not used: in a
release build it says of no module why it doesn't load, it looks for more in a folder that an environment variable names, and it
starts every GPU's driver, also where a person has chosen to do without because the driver crashes.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SUFFIXES: Final = frozenset({".so", ".dylib", ".dll"})
_PREFIX: Final = "ggml-"
_LIBRARY: Final = "base"
_PROCESSOR: Final = "cpu"


@dataclass(frozen=True, slots=True)
class Modules:
    """What was loaded.

    Attributes:
        processor: the variant for the processor, such as "haswell"; "" where the build has but one.
        failed: each GPU module that can't be used, with the reason in the system's words; "" where it found no driver.
    """

    processor: str = ""
    failed: tuple[tuple[str, str], ...] = ()


def load_modules(folder: Path, load: Callable[[Path], str | None], *, gpus: bool) -> Modules:
    """Loads the modules in a folder.

    Args:
        load: loads one; returns None, or the reason why it did not, "" for want of a driver.
        gpus: load those of GPUs too.
    """
    named = dict(_named(folder))
    variants = [name for name in named if name.split("-")[0] == _PROCESSOR]
    others = sorted(set(named) - set(variants)) if gpus else []
    failed = tuple((name, reason) for name in others if (reason := load(named[name])) is not None)
    for name in sorted(variants, key=lambda variant: _score(named[variant]), reverse=True):
        if load(named[name]) is None:
            return Modules(name.removeprefix(_PROCESSOR).removeprefix("-"), failed)
    return Modules("", failed)


def _named(folder: Path) -> Iterator[tuple[str, Path]]:
    for file in sorted(folder.iterdir()):
        name = file.stem.removeprefix("lib")
        if file.suffix in _SUFFIXES and name.startswith(_PREFIX) and name != _PREFIX + _LIBRARY:
            yield name.removeprefix(_PREFIX), file


def _score(variant: Path) -> int:
    """How well a variant suits this processor, as it says itself: 0 where it can't run, else the higher the better."""
    try:
        score = ctypes.CDLL(str(variant)).ggml_backend_score
    except (OSError, AttributeError):
        return 0
    return int(score())
