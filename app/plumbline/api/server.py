"""The server: it listens on the loopback address alone, on a thread of its own, from `start` to `stop`."""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
from typing import Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from plumbline.api.address import LOOPBACK, address
from plumbline.api.application import ROUTES, ApiParts, router
from plumbline.api.asked_log import AskedLog
from plumbline.api.gate import Gate
from plumbline.domain.errors import MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message
from plumbline.system.api_key import ApiKeys

HEAD_SECONDS: Final = 10.0
"""How long the head of a request may take to arrive."""
_IDLE_SECONDS: Final = 5
_STOP_SECONDS: Final = 2
_MOST_HEAD_BYTES: Final = 16 * 1024
_MOST_CONNECTIONS: Final = 1024
_QUEUED_CONNECTIONS: Final = 512


class LocalApi:
    """Answers other programs on this computer, while it is started."""

    def __init__(self, parts: ApiParts, keys: ApiKeys, log: AskedLog) -> None:
        self.keys = keys
        self.log = log
        self._parts = parts
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._port = 0

    @property
    def running(self) -> bool:
        return self._server is not None

    @property
    def address(self) -> str:
        """What clients call the base URL; that of the last start."""
        return address(self._port)

    def start(self, port: int) -> str:
        """Listens; returns the address. Port 0 takes one that is free.

        Raises:
            MachineError: the port can't be used.
        """
        if self._server is not None:
            return self.address
        listening = _listen(port)
        self._port = listening.getsockname()[1]
        gate = Gate(router(self._parts), ROUTES, self._port, self.keys.accepts, self.log.note)
        config = uvicorn.Config(
            gate,
            loop="asyncio",
            http=_PunctualProtocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            limit_concurrency=_MOST_CONNECTIONS,
            timeout_keep_alive=_IDLE_SECONDS,
            timeout_graceful_shutdown=_STOP_SECONDS,
            h11_max_incomplete_event_size=_MOST_HEAD_BYTES,
        )
        self._server = server = uvicorn.Server(config)
        self._thread = threading.Thread(target=_serve, args=(server, listening), name="local-api", daemon=True)
        self._thread.start()
        return self.address

    def stop(self) -> None:
        """Takes no more requests; those under way are ended."""
        server, thread, self._server, self._thread = self._server, self._thread, None, None
        if server is not None and thread is not None:
            server.should_exit = True
            thread.join()
            self.log.close()


def _serve(server: uvicorn.Server, listening: socket.socket) -> None:
    with listening:
        asyncio.run(server.serve(sockets=[listening]))


def _listen(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.bind((LOOPBACK, port))
        listening.listen(_QUEUED_CONNECTIONS)
    except OSError as error:
        listening.close()
        taken = error.errno in (errno.EADDRINUSE, errno.EACCES)
        raise MachineError(
            Message("The local API can't be started"),
            Message("Port {port} is used by another program.", port=str(port))
            if taken
            else Message("The system says: {reason}.", reason=reason(error)),
            Remedy(RemedyKind.CHANGE_SETTING, key="api.port", value=str(port + 1)),
        ) from error
    return listening


class _PunctualProtocol(H11Protocol):
    """Closes a connection whose first request does not begin in time. One stays open behind it only for a client with the key."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._deadline = self.loop.call_later(HEAD_SECONDS, self._give_up)

    def connection_lost(self, exc: Exception | None) -> None:
        self._deadline.cancel()
        super().connection_lost(exc)

    def _give_up(self) -> None:
        begun: object | None = self.cycle  # the library sets it with the first request
        if begun is None:
            self.transport.close()
