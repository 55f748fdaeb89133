"""What this machine has for a model: main memory, and the GPUs that llama.cpp last reported.

llama.cpp runs in the worker; what it reports when a model is loaded is kept in a small file, so that listing models stays quick.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import psutil

from plumbline.domain.models.fit import Gpu, Machine
from plumbline.files.atomic import write_json


def this_machine(known_gpus: Path) -> Machine:
    """The machine as it is now; the file that `remember_gpus` writes need not exist."""
    return Machine(int(psutil.virtual_memory().total), _read(known_gpus))


def remember_gpus(known_gpus: Path, gpus: Sequence[Gpu]) -> None:
    """Keeps what llama.cpp reported; a file that can't be written is no reason to fail."""
    try:
        write_json(known_gpus, [asdict(gpu) for gpu in gpus])
    except OSError:
        return


def _read(path: Path) -> tuple[Gpu, ...] | None:
    try:
        return tuple(Gpu(**entry) for entry in json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError):
        return None
