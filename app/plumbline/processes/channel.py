"""Typed messages between two processes: dataclasses as JSON over a pipe, never pickle."""

from __future__ import annotations

import json
import threading
from multiprocessing.connection import Connection
from typing import Any, Final, Generic, TypeAlias, TypeVar

from plumbline.processes.codec import CodecError, decode, encode

Pipe: TypeAlias = Connection
"""What a process is handed to make its channel of."""

_ENCODER: Final = json.JSONEncoder(separators=(",", ":"))

MOST_BYTES: Final = 256 * 1024 * 1024
"""A message that claims to be longer is refused."""

Sent = TypeVar("Sent")
Received = TypeVar("Received")


class ChannelClosedError(Exception):
    """The other process is gone, or this side was closed."""


class Channel(Generic[Sent, Received]):
    """One end of a pipe. Messages may be sent from any thread; one thread at a time receives.

    Args:
        received: the dataclass, or the union of dataclasses, that the other side sends.
    """

    def __init__(self, pipe: Pipe, received: Any) -> None:
        self._pipe = pipe
        self._received = received
        self._sending = threading.Lock()

    def send(self, message: Sent) -> None:
        """Sends one message, whole, whichever threads send at once.

        Raises:
            ChannelClosedError: nobody can receive it any more.
        """
        data = _ENCODER.encode(encode(message)).encode("ascii")
        with self._sending:
            try:
                self._pipe.send_bytes(data)
            except OSError as error:
                raise ChannelClosedError from error

    def receive(self) -> Received:
        """Waits for the next message.

        Raises:
            ChannelClosedError: there will be none.
            CodecError: the other side sent something else.
        """
        try:
            data = self._pipe.recv_bytes(MOST_BYTES)
        except (EOFError, OSError) as error:
            raise ChannelClosedError from error
        try:
            message: Received = decode(json.loads(data), self._received)
        except (ValueError, TypeError, RecursionError) as error:
            raise CodecError(str(error)) from error
        return message

    def waiting(self) -> bool:
        """True when `receive` would not wait."""
        try:
            return self._pipe.poll(0)
        except OSError:
            return True  # it would say that the other side is gone

    def close(self) -> None:
        with self._sending:
            self._pipe.close()
