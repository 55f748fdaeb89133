"""Where bytes come from: a folder, or HTTP by range requests.

A source gives a stream that begins at the byte that was asked for, or, from a server without ranges, at 0, and says which.
Invariants: the token goes to the endpoint's own origin and nowhere else; a redirect never leads from https to http; every
request is noted before it is made; an answer that is not the file (a page, another size, another file) is a typed error.
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

from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.files.contacts import ContactLog
from plumbline.weights.download.errors import (
    FileChangedError,
    NoConnectionError,
    WebPageInsteadError,
    bad_response,
    foreign,
    from_status,
    no_connection,
    web_page,
)
from plumbline.weights.download.web import Answer, Web, broken

_PIECE: Final = 1024 * 1024
_WORTH: Final = 256 * 1024
_HOLD_S: Final = 0.05
_MAX_REDIRECTS: Final = 6
_HTML_LOOK: Final = 512
_NOTE_EVERY: Final = 32 * 1024 * 1024
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))
_EXPIRED: Final = frozenset((401, 403, 404, 408, 410))  # of a redirect that was given earlier: it has expired


@dataclass(frozen=True, slots=True)
class Body:
    """A stream of bytes: the first of `pieces` begins at `start` of the file; `ranged` is False when it is the whole file."""

    start: int
    ranged: bool
    pieces: Iterator[bytes]


class ByteSource(Protocol):
    """One file somewhere else."""

    def open(self, start: int, end: int) -> AbstractContextManager[Body]:
        """The bytes from `start` up to `end`, or from an earlier start when only that is to be had.

        Opening, and reading the pieces, may raise `DownloadError`.
        """

    def renew(self) -> None:
        """Forgets where the endpoint redirected to, before another attempt."""


class FolderSource:
    """A file in a folder, such as a share on the local network."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        try:
            with self._path.open("rb", buffering=0) as file:
                if file.seek(0, 2) != self._size:
                    raise FileChangedError(
                        Message("The file has changed"),
                        Message("{file} no longer has its {size} bytes.", file=self._path, size=self._size),
                        Message("Start the download again to get the new file."),
                    )
                file.seek(start)
                yield Body(start, True, self._read(file.read, end - start))
        except OSError as error:
            raise no_connection(str(self._path.parent), foreign(reason(error))) from error

    def _read(self, read: Callable[[int], bytes], left: int) -> Iterator[bytes]:
        while left and (piece := read(min(left, _PIECE))):
            left -= len(piece)
            yield piece

    def renew(self) -> None:
        """Nothing is remembered."""


class HttpSource:
    """A file on the hub or a mirror of it; `what` names it in errors and in the list of contacts."""

    def __init__(self, web: Web, url: str, size: int, what: str, contacts: ContactLog, token: str = "") -> None:
        self._web = web
        self._url = url
        self._size = size
        self._what = what
        self._contacts = contacts
        self._token = token
        self._address = ""  # where the endpoint redirected to
        self._tag = ""

    def renew(self) -> None:
        self._address = ""

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        with self._answer(start, end) as (answer, host):
            self._check(answer, host, start)
            ranged = answer.status == 206
            first, length = (start, end - start) if ranged else (0, self._size)
            pieces = self._pieces(answer, host, length)
            yield Body(first, ranged, pieces if ranged else self._not_a_page(pieces, host))

    @contextmanager
    def _answer(self, start: int, end: int) -> Iterator[tuple[Answer, str]]:
        """Follows redirects by hand."""
        redirected = bool(self._address)
        url = self._address or self._url
        for _ in range(_MAX_REDIRECTS):
            answer = self._ask(url, start, end)
            try:
                if answer.status in _REDIRECTS and "location" in answer.headers:
                    url = self._next(url, answer.headers["location"])
                    continue
                if answer.status >= 400:
                    self._refused(answer, _host(url), redirected)
                self._address = url
                yield answer, _host(url)
                return
            finally:
                answer.close()
        raise bad_response(Message("{host} redirects without end.", host=_host(self._url)))

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
            raise bad_response(Message("{host} redirects to something that is not an address.", host=_host(url)))
        if urlsplit(url).scheme == "https" and scheme != "https":
            raise bad_response(Message("{host} redirects from https to an unprotected address.", host=_host(url)))
        return target

    def _refused(self, answer: Answer, host: str, redirected: bool) -> None:
        if redirected and answer.status in _EXPIRED:
            self._address = ""
            raise no_connection(host, Message("the address has expired"))
        if answer.status == 416:
            raise self._changed(Message("it ends before byte {size}", size=self._size))
        raise from_status(answer.status, answer.headers, host, self._what, bool(self._token))

    def _check(self, answer: Answer, host: str, start: int) -> None:
        headers = answer.headers
        length = headers.get("content-length", "")
        if "html" in headers.get("content-type", ""):
            raise self._page(host, length)
        if headers.get("content-encoding", "identity") != "identity":
            raise bad_response(Message("{host} compresses the file, though that was not asked for.", host=host))
        total = length
        if answer.status == 206:
            unit, _, rest = headers.get("content-range", "").partition(" ")
            span, _, total = rest.partition("/")
            begin = span.partition("-")[0]
            if unit != "bytes" or begin != str(start):
                raise bad_response(Message("{host} sent other bytes than were asked for.", host=host))
        elif answer.status != 200:
            raise bad_response(
                Message("{host} answered with the status {status}.", host=host, status=str(answer.status))
            )
        if total.isdecimal() and int(total) != self._size:
            if answer.status == 200 and _is_html(answer.read1(_HTML_LOOK)):
                raise self._page(host, length)
            raise self._changed(Message("it has {now} bytes now, and had {before}", now=int(total), before=self._size))
        tag = headers.get("etag", "")
        if self._tag and tag and tag != self._tag and not tag.startswith("W/"):
            self._tag = ""
            raise self._changed(Message("the server says that it is a different file"))
        self._tag = tag or self._tag

    def _page(self, host: str, length: str) -> WebPageInsteadError:
        self._address = ""
        return web_page(host, self._what, int(length) if length.isdecimal() else None)

    def _not_a_page(self, pieces: Iterator[bytes], host: str) -> Iterator[bytes]:
        """Refuses a page under another content type."""
        for place, piece in enumerate(pieces):
            if place == 0 and _is_html(piece):
                raise self._page(host, "")
            yield piece

    def _changed(self, why: Message) -> FileChangedError:
        return FileChangedError(
            Message("The file has changed"),
            Message("{what} is not the file that this download began with: {reason}.", what=self._what, reason=why),
            Message(
                "Start the download again: what the server has now is looked up, and parts that can be used are kept."
            ),
            retry=True,
        )

    def _pieces(self, answer: Answer, host: str, length: int) -> Iterator[bytes]:
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
        raise no_connection(host, Message("it ended {bytes} bytes too early", bytes=left))


def _gathered(answer: Answer) -> Iterator[bytes]:
    """Pieces that are worth a write: an encrypted connection gives 16 KiB at a time.

    What came before the connection broke is given out before the exception is raised.
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


def _is_html(beginning: bytes) -> bool:
    return beginning.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower().startswith((b"<!doctype html", b"<html"))


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
