"""Connections for bodies, over real sockets: proxies, certificates' absence, lines that end."""

from __future__ import annotations

import base64
import http.server
import threading
from collections.abc import Iterator

import pytest

from plumbline.weights.download.errors import BadResponseError, NoConnectionError
from plumbline.weights.download.web import Connections


class Proxy(http.server.ThreadingHTTPServer):
    """Answers for every host, and keeps what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Proxy-Authorization", "")))
        self.send_response(200)
        self.send_header("Content-Length", "4")
        self.end_headers()
        self.wfile.write(b"GGUF")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Quiet."""


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with Proxy() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def body(url: str) -> bytes:
    web = Connections(5.0, 2)
    answer = web.get(url, {})
    try:
        return answer.read1(1 << 20)
    finally:
        answer.close()
        web.close()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_systems_proxy_is_asked_with_the_name_that_it_wants(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://me:pass%21@{proxy.address}")
    assert body("http://hub.invalid/a") == b"GGUF"
    signed = base64.b64encode(b"me:pass!").decode()
    assert proxy.asked == [("http://hub.invalid/a", f"Basic {signed}")]


def test_hosts_that_need_no_proxy_are_asked_directly(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert body(f"http://{proxy.address}/a") == b"GGUF"
    assert proxy.asked == [("/a", "")]


def test_a_proxy_of_another_kind_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(BadResponseError, match="of the kind “socks5”"):
        body("http://hub.invalid/a")


def test_who_does_not_answer_is_named_with_the_systems_reason() -> None:
    with pytest.raises(NoConnectionError, match="Connection refused"):
        body("http://127.0.0.1:9/a")


def test_a_server_without_encryption_under_a_protected_address_is_a_sentence(proxy: Proxy) -> None:
    with pytest.raises(NoConnectionError, match=r"127\.0\.0\.1 can't be reached"):
        body(f"https://{proxy.address}/a")
