"""The messages between the client and the worker: frozen dataclasses as JSON over a Connection, never pickle.

The first message of each side carries the protocol's version; a worker of another version answers with an error and leaves.
Everything a message holds is data: no paths are opened, no code is named, on the strength of what the other side said.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, TypeAlias

from plumbline.domain.harmony import Segment
from plumbline.engine import interface
from plumbline.processes.codec import CodecError, decode, encode

VERSION: Final = 2


@dataclass(frozen=True, slots=True)
class Start:
    """Load this model."""

    version: int
    files: tuple[Path, ...]
    settings: interface.EngineSettings


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
    """Call items off; no ids: all, and whatever else is being calculated."""

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
class Refused:
    """What was asked for did not work: the error that the client raises."""

    kind: str
    title: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Dying:
    """The worker's last words: an abort inside llama.cpp, or a bug's traceback."""

    message: str


Request: TypeAlias = Start | OpenPrefix | Submit | Polling | Cancel | CountTokens
Event: TypeAlias = interface.Admitted | interface.Streamed | interface.Worked | interface.Completed | interface.Failed
Response: TypeAlias = Started | Opened | Counted | ProgressMade | Refused | Dying | Event


def send(connection: Connection, message: Request | Response) -> None:
    """Sends one message.

    Raises:
        OSError: the other side is gone.
    """
    connection.send_bytes(json.dumps(encode(message), separators=(",", ":")).encode("ascii"))


def read_request(data: bytes) -> Request:
    """The request that the bytes describe. Raises CodecError."""
    request: Request = _read(data, Request)
    return request


def read_response(data: bytes) -> Response:
    """The response that the bytes describe. Raises CodecError."""
    response: Response = _read(data, Response)
    return response


def _read(data: bytes, expected: object) -> Any:
    try:
        return decode(json.loads(data), expected)
    except (ValueError, TypeError, RecursionError) as error:
        raise CodecError(str(error)) from error
