"""Connections for the bodies of files: urllib3, because it returns up to a mebibyte as it lies in the socket.

The library that asks the hub for its lists (httpx2) splits bodies into 64 KiB and copies each several times, which costs more than
hashing the same bytes. Invariants: no redirect, retry, decompression or cookie happens by itself; the system's proxies and
certificates are honoured, as they are for the lists.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Final, Protocol
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2
import urllib3

from plumbline import __version__
from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.weights.download.errors import BadResponseError, DownloadError, foreign, no_connection

_POOLS: Final = 8  # hosts: the endpoint, and where it redirects to


class Answer(Protocol):
    """What came back, its body not read yet."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]:
        """By name, whatever its case."""

    def read1(self, amt: int | None = None) -> bytes:
        """At most `amt` bytes; waits for the first of them; b"" at the end."""

    def close(self) -> None:
        """Returns the connection, or ends it when the body was not read to its end."""


class Web(Protocol):
    """What makes requests."""

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Raises `NoConnectionError` or `BadResponseError` when no answer came, or none that can be read."""


class Connections:
    """Connections that are kept open between requests. Safe to use from many threads.

    `timeout_s` is for connecting and for the next byte; `connections` are kept to one host.
    """

    def __init__(self, timeout_s: float, connections: int) -> None:
        self._timeout_s, self._connections = timeout_s, connections
        self._proxies = _usable(getproxies())
        self._pools: dict[str, urllib3.PoolManager] = {}
        self._making = threading.Lock()

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        try:
            pool = self._pool(self._proxy(url))
            return pool.request(
                "GET",
                url,
                headers={"User-Agent": f"plumbline/{__version__}", **headers},
                timeout=urllib3.Timeout(self._timeout_s),
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
        except urllib3.exceptions.HTTPError as error:
            raise broken(error, urlsplit(url).hostname or "") from error

    def close(self) -> None:
        for pool in self._pools.values():
            pool.clear()

    def _proxy(self, url: str) -> str:
        parts = urlsplit(url)
        proxy = self._proxies.get(parts.scheme) or self._proxies.get("all") or ""
        return "" if proxy_bypass(parts.netloc.rpartition("@")[2]) else proxy

    def _pool(self, proxy: str) -> urllib3.PoolManager:
        with self._making:
            if proxy not in self._pools:
                self._pools[proxy] = self._new_pool(proxy)
            return self._pools[proxy]

    def _new_pool(self, proxy: str) -> urllib3.PoolManager:
        if not proxy:
            return urllib3.PoolManager(_POOLS, maxsize=self._connections + 1, ssl_context=httpx2.create_ssl_context())
        parts = urlsplit(proxy)
        signed = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None
        return urllib3.ProxyManager(
            proxy,
            _POOLS,
            proxy_headers=urllib3.make_headers(proxy_basic_auth=signed),
            maxsize=self._connections + 1,
            ssl_context=httpx2.create_ssl_context(),
        )


def _usable(proxies: Mapping[str, str]) -> dict[str, str]:
    found = {kind: proxies[kind] for kind in ("http", "https", "all") if proxies.get(kind)}
    found = {kind: proxy if "://" in proxy else f"http://{proxy}" for kind, proxy in found.items()}
    for proxy in found.values():
        if (scheme := urlsplit(proxy).scheme) not in {"http", "https"}:
            raise BadResponseError(
                Message("This kind of proxy can't be used"),
                Message(
                    "The system's settings name a proxy of the kind “{scheme}”; downloads need an http or https proxy.",
                    scheme=scheme,
                ),
                Message("Set an http proxy in the system's settings (or in HTTPS_PROXY)."),
                Remedy(RemedyKind.IMPORT_MODEL),
            )
    return found


def broken(error: Exception, host: str) -> DownloadError:
    """The error for a connection that broke, in the words of the system, else of the library."""
    if isinstance(error, urllib3.exceptions.ReadTimeoutError):
        return no_connection(host, Message("no data arrived for too long"))
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.strerror:
            return no_connection(host, foreign(cause.strerror))
        cause = cause.__cause__ or cause.__context__
    return no_connection(host, foreign(str(error) or type(error).__name__))
