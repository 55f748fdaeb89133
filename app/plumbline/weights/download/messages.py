"""What the download process and its parent say to each other; they cross as `plumbline.processes.codec` writes them."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.models.download import DownloadEvent, DownloadRequest
from plumbline.domain.releases import NewestRelease, ReleaseRequest


@dataclass(frozen=True, slots=True)
class Answer:
    """To a plan: download it, or not."""

    go: bool


@dataclass(frozen=True, slots=True)
class SetPace:
    """From now on: paused or not, and maximum bytes per second (0: no limit)."""

    paused: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Ends the download; what came is kept."""


Order = DownloadRequest | ReleaseRequest | Answer | SetPace | Stop
Event = DownloadEvent | NewestRelease
