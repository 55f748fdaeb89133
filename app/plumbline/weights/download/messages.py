"""What the download process and its parent say to each other: dataclasses as JSON, with the protocol's version in each message."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Final

from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadRequest,
    DownloadStopped,
    Phase,
    Tuning,
)
from plumbline.domain.models.model import FileSpec

VERSION: Final = 1
MAX_MESSAGE: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """To a plan: go on, or leave it."""

    go: bool


@dataclass(frozen=True, slots=True)
class SetPace:
    """From now on: paused or not, and most bytes a second (0: no limit)."""

    paused: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Stop:
    """End now; keep what was fetched."""


Order = DownloadRequest | Answer | SetPace | Stop
_KINDS: Final = {
    kind.__name__: kind
    for kind in (
        DownloadRequest,
        Answer,
        SetPace,
        Stop,
        DownloadPlan,
        DownloadProgress,
        DownloadNote,
        DownloadDone,
        DownloadFailed,
        DownloadStopped,
    )
}


class ForeignMessageError(ValueError):
    """A message of another version, or none of ours."""


def encode(message: Order | DownloadEvent) -> bytes:
    """A message as bytes."""
    return json.dumps({"version": VERSION, "kind": type(message).__name__, **asdict(message)}).encode("ascii")


def decode(data: bytes) -> Order | DownloadEvent:
    """The message that the bytes are.

    Raises:
        ForeignMessageError: it is of another version, or none.
    """
    try:
        fields = json.loads(data)
        version, kind = fields.pop("version"), _KINDS[fields.pop("kind")]
        if version != VERSION:
            raise ForeignMessageError(f"version {version}")
        if "files" in fields:
            fields["files"] = tuple(FileSpec(**file) for file in fields["files"])
        for key in ("terms", "notes"):
            if key in fields:
                fields[key] = tuple(fields[key])
        if "tuning" in fields:
            fields["tuning"] = Tuning(**fields["tuning"])
        if "phase" in fields:
            fields["phase"] = Phase(fields["phase"])
        message: Order | DownloadEvent = kind(**fields)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ForeignMessageError(str(error)) from error
    return message
