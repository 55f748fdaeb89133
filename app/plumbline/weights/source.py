"""Where bytes come from: a Protocol, a folder, and HTTP by Range requests.

A source gives a stream that begins at the byte that was asked for, or, from a server without ranges, at 0, and says which.
What always holds: the token goes to the endpoint's own origin and nowhere else; a redirect never leads from https to http; every
request is noted before it is made; an answer that is not the file (a page, another size, another file) is a typed trouble.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import urljoin

import httpx2

from plumbline.weights.contacts import ContactLog
from plumbline.weights.trouble import BadAnswer, FileChanged, from_status, no_connection, own_page

_PIECE: Final = 1024 * 1024
_MAX_REDIRECTS: Final = 6
_NOTE_EVERY: Final = 32 * 1024 * 1024
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
            DownloadTrouble: on opening, or while the pieces are read.
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
                    raise FileChanged(
                        "The file has changed",
                        f"{self._path} does not have its {self._size:,} bytes any more.",
                        "Start again: the new file is taken then.",
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

    def __init__(
        self, client: httpx2.Client, url: str, size: int, what: str, contacts: ContactLog, token: str = ""
    ) -> None:
        """Contacts nobody yet.

        Args:
            client: shared by all connections; follows no redirects by itself here.
            url: the file's address at the endpoint.
            size: bytes that it has.
            what: the file in words.
            contacts: where each contact is noted.
            token: for the endpoint's own origin, or "".
        """
        self._client = client
        self._url = httpx2.URL(url)
        self._size = size
        self._what = what
        self._contacts = contacts
        self._token = token
        self._address: httpx2.URL | None = None  # where the endpoint has sent us
        self._tag = ""

    def renew(self) -> None:
        """As the Protocol says."""
        self._address = None

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        """As the Protocol says."""
        with self._answer(start, end) as response:
            self._check(response, start)
            ranged = response.status_code == 206
            first, length = (start, end - start) if ranged else (0, self._size)
            yield Body(first, ranged, self._pieces(response, length))

    @contextmanager
    def _answer(self, start: int, end: int) -> Iterator[httpx2.Response]:
        """The final answer, redirects followed by hand."""
        handed_out = self._address
        url = handed_out or self._url
        for _ in range(_MAX_REDIRECTS):
            response = self._send(url, start, end)
            try:
                if response.has_redirect_location:
                    url = self._next(response)
                    continue
                if response.status_code >= 400:
                    self._refused(response, handed_out is not None)
                self._address = url
                yield response
                return
            finally:
                response.close()
        raise BadAnswer(
            "The server's answer makes no sense", f"{self._url.host} sends from address to address without end."
        )

    def _send(self, url: httpx2.URL, start: int, end: int) -> httpx2.Response:
        headers = {"Range": f"bytes={start}-{end - 1}", "Accept-Encoding": "identity"}
        if self._token and _origin(url) == _origin(self._url):
            headers["Authorization"] = f"Bearer {self._token}"
        self._contacts.note(url.host, self._what, requests=1)
        try:
            return self._client.send(self._client.build_request("GET", url, headers=headers), stream=True)
        except (httpx2.TransportError, httpx2.InvalidURL) as error:
            self._address = None
            raise no_connection(url.host, str(error) or type(error).__name__) from error

    def _next(self, response: httpx2.Response) -> httpx2.URL:
        target = httpx2.URL(urljoin(str(response.url), response.headers["location"]))
        if target.scheme not in {"http", "https"} or (response.url.scheme == "https" and target.scheme != "https"):
            raise BadAnswer(
                "The server's answer makes no sense",
                f"{response.url.host} sends from a protected address to one that is not.",
                "If you use a mirror or a company proxy, ask whoever runs it.",
            )
        return target

    def _refused(self, response: httpx2.Response, handed_out: bool) -> None:
        if handed_out and response.status_code in _AGAIN:
            self._address = None
            raise no_connection(response.url.host, "the address has expired")
        if response.status_code == 416:
            raise self._changed(f"it ends before byte {self._size:,}")
        raise from_status(response.status_code, response.headers, response.url.host, self._what, bool(self._token))

    def _check(self, response: httpx2.Response, start: int) -> None:
        """Refuses what can be told to be wrong before the body was looked at."""
        headers, host = response.headers, response.url.host
        if "html" in headers.get("content-type", ""):
            self._address = None
            raise own_page(host, self._what)
        if headers.get("content-encoding", "identity") != "identity":
            raise BadAnswer(
                "The server's answer makes no sense", f"{host} packs the file, though that was not asked for."
            )
        total = headers.get("content-length", "")
        if response.status_code == 206:
            unit, _, rest = headers.get("content-range", "").partition(" ")
            span, _, total = rest.partition("/")
            begin = span.partition("-")[0]
            if unit != "bytes" or begin != str(start):
                raise BadAnswer("The server's answer makes no sense", f"{host} sent other bytes than were asked for.")
        elif response.status_code != 200:
            raise BadAnswer(
                "The server's answer makes no sense", f"{host} answered with the status {response.status_code}."
            )
        if total.isdecimal() and int(total) != self._size:
            raise self._changed(f"it has {int(total):,} bytes now, and had {self._size:,}")
        tag = headers.get("etag", "")
        if self._tag and tag and tag != self._tag and not tag.startswith("W/"):
            self._tag = ""
            raise self._changed("the server marks it as another one")
        self._tag = tag or self._tag

    def _changed(self, why: str) -> FileChanged:
        return FileChanged(
            "The file has changed",
            f"{self._what} is not the file that this download began with: {why}.",
            "Run the same command again: what is there now is looked up, and parts that can be used are kept.",
            retry=True,
        )

    def _pieces(self, response: httpx2.Response, length: int) -> Iterator[bytes]:
        """The body, at most `length` bytes of it; contacts are noted as bytes come."""
        host, unnoted, left = response.url.host, 0, length
        try:
            for piece in response.iter_raw():
                unnoted += len(piece)
                if unnoted >= _NOTE_EVERY:
                    self._contacts.note(host, self._what, received=unnoted)
                    unnoted = 0
                yield piece if len(piece) <= left else piece[:left]
                left -= len(piece)
                if left <= 0:
                    break
        except httpx2.TransportError as error:
            raise no_connection(host, str(error) or type(error).__name__) from error
        finally:
            if unnoted:
                self._contacts.note(host, self._what, received=unnoted)
        if left > 0:
            raise no_connection(host, f"it ended {left:,} bytes too early")


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    ports = {"http": 80, "https": 443}
    return url.scheme, url.host, url.port or ports.get(url.scheme)


def client(timeout_s: float, connections: int) -> httpx2.Client:
    """A client for file bodies: no cookies are kept, no redirects are followed by itself, the system's proxies are honoured."""
    from plumbline import __version__  # noqa: PLC0415 - the package's root imports nothing, but this is its only reader here

    return httpx2.Client(
        headers={"User-Agent": f"plumbline/{__version__}"},
        timeout=httpx2.Timeout(timeout_s),
        limits=httpx2.Limits(max_connections=connections + 1, max_keepalive_connections=connections + 1),
        follow_redirects=False,
    )
