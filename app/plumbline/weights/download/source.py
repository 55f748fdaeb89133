"""Where bytes come from: a Protocol, a folder, and HTTP by Range requests.

A source gives a stream that begins at the byte that was asked for, or, from a server without ranges, at 0, and says which.
What always holds: the token goes to the endpoint's own origin and nowhere else; a redirect never leads from https to http; every
request is noted before it is made; an answer that is not the file (a page, another size, another file) is a typed trouble.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urljoin, urlsplit

from urllib3.exceptions import HTTPError

from plumbline.domain.messages import Message
from plumbline.weights.download.contacts import ContactLog
from plumbline.weights.download.errors import (
    BadResponseError,
    FileChangedError,
    NoConnectionError,
    from_status,
    no_connection,
    own_page,
)
from plumbline.weights.download.web import Answer, Web, broken

_PIECE: Final = 1024 * 1024
_WORTH: Final = 256 * 1024
_HOLD_S: Final = 0.05
_MAX_REDIRECTS: Final = 6
_NOTE_EVERY: Final = 32 * 1024 * 1024
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_AGAIN: Final = frozenset((401, 403, 404, 408, 410))  # of an address that was handed out earlier: it has expired


@dataclass(frozen=True, slots=True)
class Body:
    """A stream of bytes: the first of `pieces` begins at `start` of the file; `ranged` is False when it is the whole file."""

    start: int
    ranged: bool
    pieces: Iterator[bytes]


class ByteSource(Protocol):
    """One file somewhere else."""

    def open(self, start: int, end: int) -> AbstractContextManager[Body]:
        """The bytes from `start` up to `end`, or from an earlier start on when only that is to be had.

        Raises:
            DownloadError: on opening, or while the pieces are read.
        """
        ...

    def renew(self) -> None:
        """Forgets addresses that were handed out, before another attempt."""
        ...


class FolderSource:
    """A file in a folder, such as a share on the local network."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        """As the Protocol says."""
        try:
            with self._path.open("rb", buffering=0) as file:
                if file.seek(0, 2) != self._size:
                    raise FileChangedError(
                        Message("The file has changed"),
                        Message("{file} does not have its {size} bytes any more.", file=self._path, size=self._size),
                        Message("Start again: the new file is taken then."),
                    )
                file.seek(start)
                yield Body(start, True, self._read(file.read, end - start))
        except OSError as error:
            raise no_connection(str(self._path.parent), error.strerror or "") from error

    def _read(self, read: Callable[[int], bytes], left: int) -> Iterator[bytes]:
        while left and (piece := read(min(left, _PIECE))):
            left -= len(piece)
            yield piece

    def renew(self) -> None:
        """Nothing is remembered."""


class HttpSource:
    """A file on the hub or a mirror of it."""

    def __init__(self, web: Web, url: str, size: int, what: str, contacts: ContactLog, token: str = "") -> None:
        """Contacts nobody yet.

        Args:
            web: shared by all connections.
            url: the file's address at the endpoint.
            size: bytes that it has.
            what: the file in words.
            contacts: where each contact is noted.
            token: for the endpoint's own origin, or "".
        """
        self._web = web
        self._url = url
        self._size = size
        self._what = what
        self._contacts = contacts
        self._token = token
        self._address = ""  # where the endpoint has sent us
        self._tag = ""

    def renew(self) -> None:
        """As the Protocol says."""
        self._address = ""

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        """As the Protocol says."""
        with self._answer(start, end) as (answer, host):
            self._check(answer, host, start)
            ranged = answer.status == 206
            first, length = (start, end - start) if ranged else (0, self._size)
            yield Body(first, ranged, self._pieces(answer, host, length))

    @contextmanager
    def _answer(self, start: int, end: int) -> Iterator[tuple[Answer, str]]:
        """The final answer and who gave it, redirects followed by hand."""
        handed_out = bool(self._address)
        url = self._address or self._url
        for _ in range(_MAX_REDIRECTS):
            answer = self._ask(url, start, end)
            try:
                if answer.status in _REDIRECTS and "location" in answer.headers:
                    url = self._next(url, answer.headers["location"])
                    continue
                if answer.status >= 400:
                    self._refused(answer, _host(url), handed_out)
                self._address = url
                yield answer, _host(url)
                return
            finally:
                answer.close()
        raise BadResponseError(
            Message("The server's answer makes no sense"),
            Message("{host} sends from address to address without end.", host=_host(self._url)),
        )

    def _ask(self, url: str, start: int, end: int) -> Answer:
        headers = {"Range": f"bytes={start}-{end - 1}", "Accept-Encoding": "identity"}
        if self._token and _origin(url) == _origin(self._url):
            headers["Authorization"] = f"Bearer {self._token}"
        self._contacts.note(_host(url), self._what, requests=1)
        try:
            return self._web.get(url, headers)
        except NoConnectionError:
            self._address = ""
            raise

    def _next(self, url: str, location: str) -> str:
        try:
            target = urljoin(url, location)
            scheme, host = urlsplit(target).scheme, _host(target)
        except ValueError:
            scheme = host = ""
        if scheme not in {"http", "https"} or not host:
            raise BadResponseError(
                Message("The server's answer makes no sense"),
                Message("{host} sends to an address that is none.", host=_host(url)),
            )
        if urlsplit(url).scheme == "https" and scheme != "https":
            raise BadResponseError(
                Message("The server's answer makes no sense"),
                Message("{host} sends from a protected address to one that is not.", host=_host(url)),
                Message("If you use a mirror or a company proxy, ask whoever runs it."),
            )
        return target

    def _refused(self, answer: Answer, host: str, handed_out: bool) -> None:
        if handed_out and answer.status in _AGAIN:
            self._address = ""
            raise no_connection(host, "the address has expired")
        if answer.status == 416:
            raise self._changed(f"it ends before byte {self._size:,}")
        raise from_status(answer.status, answer.headers, host, self._what, bool(self._token))

    def _check(self, answer: Answer, host: str, start: int) -> None:
        """Refuses what can be told to be wrong before the body was looked at."""
        headers = answer.headers
        if "html" in headers.get("content-type", ""):
            self._address = ""
            raise own_page(host, self._what)
        if headers.get("content-encoding", "identity") != "identity":
            raise BadResponseError(
                Message("The server's answer makes no sense"),
                Message("{host} packs the file, though that was not asked for.", host=host),
            )
        total = headers.get("content-length", "")
        if answer.status == 206:
            unit, _, rest = headers.get("content-range", "").partition(" ")
            span, _, total = rest.partition("/")
            begin = span.partition("-")[0]
            if unit != "bytes" or begin != str(start):
                raise BadResponseError(
                    Message("The server's answer makes no sense"),
                    Message("{host} sent other bytes than were asked for.", host=host),
                )
        elif answer.status != 200:
            raise BadResponseError(
                Message("The server's answer makes no sense"),
                Message("{host} answered with the status {status}.", host=host, status=answer.status),
            )
        if total.isdecimal() and int(total) != self._size:
            raise self._changed(f"it has {int(total):,} bytes now, and had {self._size:,}")
        tag = headers.get("etag", "")
        if self._tag and tag and tag != self._tag and not tag.startswith("W/"):
            self._tag = ""
            raise self._changed("the server marks it as another one")
        self._tag = tag or self._tag

    def _changed(self, why: str) -> FileChangedError:
        return FileChangedError(
            Message("The file has changed"),
            Message("{what} is not the file that this download began with: {why}.", what=self._what, why=why),
            Message("Run the same command again: what is there now is looked up, and parts that can be used are kept."),
            retry=True,
        )

    def _pieces(self, answer: Answer, host: str, length: int) -> Iterator[bytes]:
        """The body, at most `length` bytes of it; contacts are noted as bytes come."""
        unnoted, left = 0, length
        try:
            for piece in _gathered(answer):
                unnoted += len(piece)
                if unnoted >= _NOTE_EVERY:
                    self._contacts.note(host, self._what, received=unnoted)
                    unnoted = 0
                yield piece if len(piece) <= left else piece[:left]
                left -= len(piece)
                if left <= 0:
                    return
        except HTTPError as error:
            raise broken(error, host) from error
        finally:
            if unnoted:
                self._contacts.note(host, self._what, received=unnoted)
        raise no_connection(host, f"it ended {left:,} bytes too early")


def _gathered(answer: Answer) -> Iterator[bytes]:
    """What comes, in pieces that are worth a write: an encrypted line hands on 16 KiB at a time.

    What came before the line broke is given out before the exception is raised.
    """
    held: list[bytes] = []
    since = 0.0
    try:
        while piece := answer.read1(_PIECE):
            since = since if held else time.monotonic()
            held.append(piece)
            if sum(map(len, held)) >= _WORTH or time.monotonic() - since > _HOLD_S:
                yield held[0] if len(held) == 1 else b"".join(held)
                held = []
    except HTTPError:
        if held:
            yield b"".join(held)
        raise
    if held:
        yield b"".join(held)


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
