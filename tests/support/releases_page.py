"""A local server with a page of releases: it answers PAGE/latest as it is told, and notes what it was asked."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class ReleasesPage:
    """`location` is relative to the server; "" sends none."""

    port: int = 0
    status: int = 302
    location: str = "/owner/plumbline/releases/tag/v0.2.0"
    kind: str = "text/plain"
    silent: bool = False  # never answers
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    heard: threading.Event = field(default_factory=threading.Event)

    @property
    def page(self) -> str:
        return f"http://127.0.0.1:{self.port}/owner/plumbline/releases"


@contextmanager
def releases_page() -> Iterator[ReleasesPage]:
    """Serves until the block is left."""
    told = ReleasesPage()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append((self.path, dict(self.headers)))
            told.heard.set()
            if told.silent:
                told.over.wait(60)
                return
            self.send_response(told.status)
            if told.location:
                self.send_header("Location", told.location)
            self.send_header("Content-Type", told.kind)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False  # so that closing it waits for them
    told.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield told
    finally:
        told.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
