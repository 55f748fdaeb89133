"""One connection to a team's server: JSON over HTTP, kept open between requests, and to be broken off from another thread.

Nothing is followed: no redirect, which would hand texts to another host, and no proxy, which would read them. What goes wrong
on the way is an `UnansweredError`, which may pass; what the server says no to is a `RefusedError`.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from plumbline import __version__
from plumbline.domain.errors import reason
from plumbline.domain.messages import Message, verbatim
from plumbline.domain.models.server import ServerAddress
from plumbline.engine.errors import ServerUnreachableError
from plumbline.engine.interface import ServerAccess

_SECONDS_TO_CONNECT: Final = 10.0
SECONDS_TO_ANSWER: Final = 300.0
"""A server may read a long policy and let a request wait; one that says nothing for so long has hung."""
_MOST_BYTES: Final = 64 * 1024 * 1024
_MOST_SHOWN: Final = 200
_PASSING: Final = frozenset((429, 502, 503, 504))
"""What a server says that is loading its model or has too much to do, and a proxy before one that restarts."""
_HTTP_OK: Final = 200
_WRONG: Final = 500

Json = dict[str, object]


class UnansweredError(Exception):
    """No answer came, and one may come later. `why`: a sentence."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


class RefusedError(Exception):
    """The server answered with a status that says no.

    Attributes:
        said: the server's own words, cut; they are for the person alone, never for a log.
    """

    def __init__(self, status: int, said: str) -> None:
        super().__init__(str(status))
        self.status = status
        self.said = said

    @property
    def passing(self) -> bool:
        return self.status in _PASSING

    @property
    def words(self) -> Message:
        if not self.said:
            return Message("It answered with the status {status}.", status=str(self.status))
        return Message("It answered with the status {status}: {said}", status=str(self.status), said=self.said)


@dataclass(slots=True)
class Traffic:
    """What was asked and received so far, over all connections that share it."""

    requests: int = 0
    received: int = 0


class Connection:
    """A connection for one request at a time. `break_off` may be called from any thread; all else belongs to one.

    Raises:
        ServerUnreachableError: the certificate that the access names can't be used.
    """

    def __init__(self, access: ServerAccess, traffic: Traffic, seconds_to_answer: float = SECONDS_TO_ANSWER) -> None:
        self._address: Final = ServerAddress.parse(access.address)
        self.traffic: Final = traffic
        self._seconds_to_answer = seconds_to_answer
        self._headers = {"User-Agent": f"plumbline/{__version__}", "Accept": "application/json"}
        if access.key:
            self._headers["Authorization"] = f"Bearer {access.key}"
        self._context = _context(access.certificate) if self._address.encrypted else None
        self._lock = threading.Lock()
        self._http: http.client.HTTPConnection | None = None
        self._broken_off = False

    def get(self, path: str) -> Json:
        """The JSON object at a path; {} for an answer that is none."""
        return self._ask("GET", path, None)

    def post(self, path: str, body: Json) -> Json:
        """The JSON object that a request is answered with; {} for an answer that is none.

        Raises:
            UnansweredError: nothing came, or the connection broke, or was broken off.
            RefusedError: the server said no.
            ServerUnreachableError: who answers is not the server.
        """
        return self._ask("POST", path, json.dumps(body, separators=(",", ":")).encode("ascii"))

    def break_off(self) -> None:
        """Ends the request that is under way; the server then stops what it calculates."""
        with self._lock:
            self._broken_off = True
            sock = self._http.sock if self._http is not None else None
            if sock is not None:
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)  # of the layer below TLS, which another thread reads

    def resume(self) -> None:
        """Allows requests again."""
        with self._lock:
            self._broken_off = False

    def close(self) -> None:
        with self._lock:
            connection, self._http = self._http, None
        if connection is not None:
            connection.close()

    def _ask(self, method: str, path: str, body: bytes | None) -> Json:
        kept = self._http is not None
        try:
            return self._ask_once(method, path, body)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError) as error:
            self.close()
            if not kept or self._broken_off:  # a connection that was kept open too long is tried anew
                raise _unanswered(error) from error
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise _unanswered(error) from error
        try:
            return self._ask_once(method, path, body)
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise _unanswered(error) from error

    def _ask_once(self, method: str, path: str, body: bytes | None) -> Json:
        connection = self._connected()
        headers = self._headers | ({"Content-Type": "application/json"} if body is not None else {})
        self.traffic.requests += 1
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        data = answer.read(_MOST_BYTES + 1)
        self.traffic.received += len(data)
        if len(data) > _MOST_BYTES:
            raise http.client.HTTPException("the answer is too long")
        if answer.will_close:
            self.close()
        if answer.status != _HTTP_OK:
            raise RefusedError(answer.status, _said(data))
        return _object(data)

    def _connected(self) -> http.client.HTTPConnection:
        with self._lock:
            if self._broken_off:
                raise ConnectionAbortedError("broken off")
            connection = self._http
        if connection is not None:
            return connection
        host = self._address.host.strip("[]")
        made = (
            http.client.HTTPSConnection(host, self._address.port, timeout=_SECONDS_TO_CONNECT, context=self._context)
            if self._context is not None
            else http.client.HTTPConnection(host, self._address.port, timeout=_SECONDS_TO_CONNECT)
        )
        try:
            made.connect()
        except ssl.SSLCertVerificationError as error:
            raise _untrusted(self._address.host, error) from error
        made.sock.settimeout(self._seconds_to_answer)
        made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._http = made
            if self._broken_off:
                raise ConnectionAbortedError("broken off")
        return made


def _context(certificate: str) -> ssl.SSLContext:
    if not certificate:
        return ssl.create_default_context()
    try:
        return ssl.create_default_context(cafile=certificate)
    except (OSError, ssl.SSLError) as error:
        raise ServerUnreachableError(
            Message("The server's certificate can't be used"),
            Message("{file}: {reason}.", file=certificate, reason=_reason(error)),
            Message("Choose a file with the certificate in PEM form, as whoever runs the server has it."),
        ) from error


def _untrusted(host: str, error: ssl.SSLCertVerificationError) -> ServerUnreachableError:
    return ServerUnreachableError(
        Message("The server can't prove who it is"),
        Message("The certificate of {host} is not accepted: {reason}.", host=host, reason=error.verify_message),
        Message("Ask whoever runs the server for its certificate, and choose that file beside the server's address."),
        Message("If you are not sure, stop here: somebody may be intercepting the connection."),
    )


def _unanswered(error: Exception) -> UnansweredError:
    if isinstance(error, TimeoutError):
        return UnansweredError(Message("No data arrived for too long."))
    if isinstance(error, ConnectionRefusedError):
        return UnansweredError(Message("Nothing listens at this address."))
    return UnansweredError(Message("{reason}.", reason=_reason(error)))


def _reason(error: Exception) -> Message:
    if isinstance(error, ssl.SSLError):
        return verbatim(error.reason or "TLS")
    if isinstance(error, OSError):
        return verbatim(reason(error))
    return verbatim(str(error) or type(error).__name__)


def _object(data: bytes) -> Json:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _said(data: bytes) -> str:
    """What a server says of an error, in one line."""
    found = _object(data)
    error = found.get("error", found)
    said = error.get("message") or error.get("detail") if isinstance(error, dict) else error
    text = " ".join(str(said or "").split())
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"
