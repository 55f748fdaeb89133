"""The messages between the client and the worker.

The first message of each side carries the protocol's version; a worker of another version answers with an error and leaves.
Everything a message holds is data: no paths are opened, no code is named, on the strength of what the other side said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from plumbline.domain.harmony import Segment
from plumbline.engine import interface
from plumbline.engine.errors import ErrorReport

VERSION: Final = 5


@dataclass(frozen=True, slots=True)
class Start:
    """Load this model, or use the one that a team's server has."""

    version: int
    files: tuple[Path, ...]
    settings: interface.EngineSettings
    server: interface.ServerAccess | None = None


@dataclass(frozen=True, slots=True)
class OpenPrefix:
    """Calculate the shared part of the prompt."""

    segments: tuple[Segment, ...]
    reasoning_budget: int
    answer_limit: int


@dataclass(frozen=True, slots=True)
class Submit:
    """Queue an item."""

    request: interface.GenerationRequest


@dataclass(frozen=True, slots=True)
class Polling:
    """The client has seen `answered` items end and has, knowing that, nothing more to submit for now."""

    answered: int


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel items; no ids: all, and whatever else is being calculated."""

    ids: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class CountTokens:
    """Say how many tokens each text has."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Started:
    """The model is loaded."""

    version: int
    info: interface.EngineInfo


@dataclass(frozen=True, slots=True)
class Opened:
    """The prefix is there."""

    prefix: interface.PrefixInfo


@dataclass(frozen=True, slots=True)
class Counted:
    """The answer to `CountTokens`."""

    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProgressMade:
    """How far the loading or the prefix is, 0.0 to 1.0."""

    fraction: float


@dataclass(frozen=True, slots=True)
class GpuChosen:
    """The drivers have said what devices there are; `name`: the GPU that will be used, or ""."""

    name: str


@dataclass(frozen=True, slots=True)
class Refused:
    """What was asked for did not work: the error that the client raises."""

    report: ErrorReport


@dataclass(frozen=True, slots=True)
class Stopped:
    """What was asked for was cancelled."""


@dataclass(frozen=True, slots=True)
class Dying:
    """The worker's last words: an abort inside llama.cpp, or a bug's traceback."""

    message: str


Request: TypeAlias = Start | OpenPrefix | Submit | Polling | Cancel | CountTokens
Response: TypeAlias = (
    Started | Opened | Counted | ProgressMade | GpuChosen | Refused | Stopped | Dying | interface.WorkerEvent
)
