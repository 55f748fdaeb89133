"""What stands before every request: who may ask, and how a request has to look, checked before anything else of it is read.

A web page can make a browser send requests to this computer, also under a name that it has pointed here. Such a request carries
an Origin or a foreign Host, or can't carry the key; each of the three alone is enough to refuse it. Nothing is ever allowed to a
page, so that no answer has a header for one. Whoever has no key learns nothing but that.
"""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from plumbline.api.errors import ApiError, bad

MOST_BODY: Final = 4 * 1024 * 1024
BODY_SECONDS: Final = 10.0
"""How long a body may take to arrive."""
_HOSTS: Final = ("127.0.0.1", "localhost")
_HEADERS: Final = [(b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff")]
_REFUSAL_ENDS: Final = [(b"connection", b"close")]
_MOST_NAME: Final = 60

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Gate:
    """An application behind the checks.

    Args:
        app: gets requests that passed, with their whole body.
        routes: path → the one method that it takes.
        port: where this listens.
        accepts: True for the key in force.
        note: is told who asked, and whether they were answered.
    """

    app: ASGIApp
    routes: Mapping[str, str]
    port: int
    accepts: Callable[[str], bool]
    note: Callable[[str, bool], object] = field(default=lambda _who, _accepted: None)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return  # nothing else is spoken here
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        who = _name(headers)
        started = False

        async def sent(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message = {**message, "headers": [*message.get("headers", []), *_HEADERS]}
            await send(message)

        try:
            self._check(scope, headers)
            body = await _body(receive, int(_one(headers, b"content-length") or b"0"))
        except ApiError as error:
            with suppress(OSError):
                self.note(who, False)
            await _refuse(sent, error, ends=True)
            return
        try:
            self.note(who, True)
            await self.app(scope, _with_body(body, receive), sent)
        except ApiError as error:
            await _refuse(sent, error, ends=False)
        except Exception as error:  # noqa: BLE001 - the server's edge: a bug ends this request, not the server
            # The message may quote content, so that only where it happened is kept.
            log.error("%s at %s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            if started:
                raise ConnectionAbortedError from None
            await _refuse(sent, ApiError(500, "There is a fault in Plumbline; its log says where.", "fault"), ends=True)

    def _check(self, scope: Scope, headers: list[tuple[bytes, bytes]]) -> None:
        """Raises `ApiError` for a request that may not pass."""
        if _one(headers, b"host").decode("latin-1").lower() not in {f"{host}:{self.port}" for host in _HOSTS}:
            raise ApiError(421, "This address is not the one that Plumbline listens on.", "wrong_host")
        if any(name in (b"origin", b"sec-fetch-site") for name, _ in headers):
            raise ApiError(403, "Web pages can't ask Plumbline.", "web_page")
        if any(name in (b"upgrade", b"transfer-encoding", b"content-encoding") for name, _ in headers):
            raise bad("A request is sent as a whole, with its length, and is not packed.", code="unsupported_header")
        if _one(headers, b"expect").lower() not in (b"", b"100-continue"):
            raise ApiError(417, "That can't be expected.", "unsupported_header")
        self._check_key(headers)
        path = scope.get("raw_path", b"").decode("latin-1")
        method = self.routes.get(path)
        if method is None or scope["path"] != path:
            raise ApiError(404, f"There is nothing at this address. There is {', '.join(self.routes)}.", "not_found")
        if scope["method"] != method:
            raise ApiError(405, f"{path} takes {method} alone.", "wrong_method")
        length = _one(headers, b"content-length")
        if method == "GET":
            if length not in (b"", b"0"):
                raise bad("A request for this address has no body.", code="unexpected_body")
            return
        kind = _one(headers, b"content-type").decode("latin-1").lower().replace(" ", "")
        if kind not in ("application/json", "application/json;charset=utf-8"):
            raise ApiError(415, "The body has to be JSON, with the content type application/json.", "wrong_type")
        if not length:
            raise ApiError(411, "The request doesn't say how long its body is.", "no_length")
        if len(length) > len(str(MOST_BODY)) or int(length) > MOST_BODY:
            raise ApiError(413, f"A request can have {MOST_BODY // 1024 // 1024} MB at most.", "too_large")

    def _check_key(self, headers: list[tuple[bytes, bytes]]) -> None:
        scheme, _, key = _one(headers, b"authorization").decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not self.accepts(key):
            raise ApiError(
                401,
                "The key is missing or not the one in force. Send it as “Authorization: Bearer KEY”.",
                "invalid_api_key",
            )


def _one(headers: list[tuple[bytes, bytes]], name: bytes) -> bytes:
    """A header that may stand once; b"" where it is missing."""
    found = [value for key, value in headers if key == name]
    if len(found) > 1:
        raise bad(f"The header {name.decode('latin-1')} stands there more than once.", code="repeated_header")
    return found[0] if found else b""


async def _body(receive: Receive, length: int) -> bytes:
    """The whole body, which has to arrive in time."""
    parts: list[bytes] = []

    async def read() -> None:
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise bad("The connection ended before the request did.", code="cut_off")
            parts.append(message.get("body", b""))
            more = message.get("more_body", False)

    try:
        await asyncio.wait_for(read(), BODY_SECONDS)
    except TimeoutError:
        raise ApiError(408, "The body of the request took too long to arrive.", "too_slow") from None
    body = b"".join(parts)
    if len(body) != length:
        raise bad("The body of the request has another length than it says.", code="wrong_length")
    return body


def _with_body(body: bytes, receive: Receive) -> Receive:
    """Gives the body, then what else comes: that the client has gone."""
    given = False

    async def next_message() -> Message:
        nonlocal given
        if not given:
            given = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return next_message


async def _refuse(send: Send, error: ApiError, *, ends: bool) -> None:
    body = json.dumps(error.body, ensure_ascii=False).encode()
    headers = [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
    headers += [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if error.status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    if ends:
        headers += _REFUSAL_ENDS  # what may still come of the request is not taken for another one
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _name(headers: list[tuple[bytes, bytes]]) -> str:
    """What the program calls itself, as far as it can be shown."""
    agent = next((value for key, value in headers if key == b"user-agent"), b"").decode("latin-1")
    shown = "".join(letter for letter in agent if letter.isascii() and (letter.isalnum() or letter in " ./_-()"))
    return shown[:_MOST_NAME].strip() or "unnamed"
