"""A local server that behaves like the hub, and misbehaves on demand.

Two servers: the hub (lists, metadata, redirects) and the storage that it redirects to, under another host name. Repositories
have commits; a file's content is bytes or a `Sparse` of any size. A `Misbehaviour` says what goes wrong and how often; every
request is recorded. Nothing of the client is faked: the real libraries talk to it over the loopback.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.server
import itertools
import json
import socket
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

PIECE = 256 * 1024
Header = tuple[str, str]
_COMMITS = itertools.count()


class Sparse:
    """A file of zeros with islands of data: as large as wanted, and quick to make."""

    def __init__(self, size: int, islands: dict[int, bytes] | None = None, sha256: str = "") -> None:
        self.size = size
        self.islands = islands or {}
        self._sha256 = sha256

    def read(self, start: int, count: int) -> bytes:
        count = min(count, self.size - start)
        data = bytearray(count)
        for at, island in self.islands.items():
            first, last = max(at, start), min(at + len(island), start + count)
            if first < last:
                data[first - start : last - start] = island[first - at : last - at]
        return bytes(data)

    @property
    def sha256(self) -> str:
        if not self._sha256:
            digest = hashlib.sha256()
            for at in range(0, self.size, 8 << 20):
                digest.update(self.read(at, 8 << 20))
            self._sha256 = digest.hexdigest()
        return self._sha256


class Whole(Sparse):
    """A file of bytes."""

    def __init__(self, data: bytes) -> None:
        super().__init__(len(data), {0: data}, hashlib.sha256(data).hexdigest())


@dataclass
class Repository:
    """Commits, newest under `main`. `token`: who asks must send it; `refused`: the token's owner was not admitted."""

    commits: dict[str, dict[str, Sparse]] = field(default_factory=dict)
    main: str = ""
    token: str = ""
    refused: bool = False

    def commit(self, files: dict[str, Sparse | bytes]) -> str:
        name = hashlib.sha1(str(next(_COMMITS)).encode()).hexdigest()
        self.commits[name] = {
            path: Whole(content) if isinstance(content, bytes) else content for path, content in files.items()
        }
        self.main = name
        return name


@dataclass
class Request:
    """What was asked, and how many bytes of a body were sent."""

    host: str
    method: str
    path: str
    range: str
    token: str
    status: int = 0
    sent: int = 0


@dataclass
class Misbehaviour:
    """What goes wrong. Lists and numbers are used up as requests come; callables are asked for each."""

    hub_answers: list[tuple[int, list[Header], bytes]] = field(
        default_factory=list
    )  # instead of the hub's next answers
    storage_answers: list[tuple[int, list[Header], bytes]] = field(default_factory=list)
    ranges: bool = True
    cut_after: list[int] = field(default_factory=list)  # bytes after which the next bodies break off
    stall_after: list[int] = field(default_factory=list)  # bytes after which the next bodies stand still for ever
    alter: Callable[[int, bytes, int], bytes] | None = None  # (place, piece, number of this request) -> piece
    bytes_a_second: float = 0.0
    most_connections: int = 0  # beyond it the storage answers 503
    hashes: bool = True  # whether the hub names sha256s
    commits: bool = True  # whether it names commits
    listed: list[dict[str, object]] | None = None  # the repository's list instead of the real one
    on_piece: Callable[[int], None] | None = None  # called with all bytes sent so far, before each piece
    hold: threading.Event | None = None  # the hub answers once it is set
    asked: threading.Event | None = None  # set when the hub is asked
    expire_after: int = 0  # an address that the hub hands out serves so many requests; 0: all


class FakeHub:
    """The two servers. Use as a context manager."""

    def __init__(self) -> None:
        self.repositories: dict[str, Repository] = {}
        self.bad = Misbehaviour()
        self.requests: list[Request] = []
        self._lock = threading.Lock()
        self._sent = 0
        self._busy = 0
        self._over = threading.Event()
        self._bodies = 0
        self._addresses: dict[str, tuple[Sparse, int]] = {}
        self._hub = _Server(self._answer_hub)
        self._storage = _Server(self._answer_storage)

    def __enter__(self) -> FakeHub:
        self._hub.begin()
        self._storage.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._hub.end()
        self._storage.end()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._hub.server_address[1]}"

    @property
    def storage(self) -> str:
        return f"http://localhost:{self._storage.server_address[1]}"

    def repository(self, name: str, files: dict[str, Sparse | bytes]) -> Repository:
        repository = Repository()
        repository.commit(files)
        self.repositories[name] = repository
        return repository

    def sent(self) -> int:
        """Bytes of file bodies that were sent."""
        with self._lock:
            return self._sent

    @property
    def connections(self) -> int:
        """How many connections to the storage were ever opened."""
        return self._storage.accepted

    def asked(self, method: str = "", host: str = "") -> list[Request]:
        with self._lock:
            return [
                request
                for request in self.requests
                if (not method or request.method == method) and request.host.startswith(host)
            ]

    # The hub.

    def _answer_hub(self, handler: _Handler) -> None:
        request = self._record(handler, "127.0.0.1")
        if self.bad.asked is not None:
            self.bad.asked.set()
        if self.bad.hold is not None:
            self.bad.hold.wait(60)
        with self._lock:
            scripted = self.bad.hub_answers.pop(0) if self.bad.hub_answers else None
        if scripted:
            handler.answer(request, *scripted)
            return
        url = urllib.parse.urlsplit(handler.path)
        parts = [urllib.parse.unquote(part) for part in url.path.strip("/").split("/")]
        if parts[:2] == ["api", "models"]:
            self._list(handler, request, "/".join(parts[2:4]), parts[5] if len(parts) > 5 else "main")
        elif len(parts) >= 5 and parts[2] == "resolve":
            self._resolve(handler, request, "/".join(parts[:2]), parts[3], "/".join(parts[4:]))
        else:
            handler.answer(request, 404, [("X-Error-Code", "RepoNotFound")])

    def _find(
        self, handler: _Handler, request: Request, name: str, revision: str
    ) -> tuple[str, dict[str, Sparse]] | None:
        repository = self.repositories.get(name)
        if repository is None or (repository.token and request.token != repository.token):
            code = "RepoNotFound" if repository is None else "GatedRepo"
            handler.answer(request, 401, [("X-Error-Code", code)])
        elif repository.refused:
            handler.answer(request, 403, [("X-Error-Code", "GatedRepo")])
        else:
            commit = repository.main if revision == "main" else revision
            if commit in repository.commits:
                return commit, repository.commits[commit]
            handler.answer(request, 404, [("X-Error-Code", "RevisionNotFound")])
        return None

    def _list(self, handler: _Handler, request: Request, name: str, revision: str) -> None:
        found = self._find(handler, request, name, revision)
        if found is None:
            return
        commit, files = found
        siblings: list[dict[str, object]] = []
        for path, content in files.items():
            entry: dict[str, object] = {"rfilename": path, "size": content.size, "blobId": "0" * 40}
            if self.bad.hashes:
                entry["lfs"] = {"sha256": content.sha256, "size": content.size, "pointerSize": 135}
            siblings.append(entry)
        data = {"id": name, "sha": commit, "siblings": siblings if self.bad.listed is None else self.bad.listed}
        handler.answer(request, 200, [("Content-Type", "application/json")], json.dumps(data).encode())

    def _resolve(self, handler: _Handler, request: Request, name: str, revision: str, path: str) -> None:
        found = self._find(handler, request, name, revision)
        if found is None:
            return
        commit, files = found
        if path not in files:
            handler.answer(request, 404, [("X-Error-Code", "EntryNotFound"), ("X-Repo-Commit", commit)])
            return
        content = files[path]
        with self._lock:
            address = f"/{len(self._addresses)}/{hashlib.sha1(path.encode()).hexdigest()}?signature=secret"
            self._addresses[address] = (content, 0)
        etag = content.sha256 if self.bad.hashes else "d" * 40
        headers = [
            ("X-Linked-Size", str(content.size)),
            ("X-Linked-ETag", f'"{etag}"'),
            ("ETag", f'"{etag}"'),
            ("Location", self.storage + address),
        ]
        if self.bad.commits:
            headers.append(("X-Repo-Commit", commit))
        handler.answer(request, 302, headers)

    # The storage.

    def _answer_storage(self, handler: _Handler) -> None:
        request = self._record(handler, "localhost")
        with self._lock:
            scripted = self.bad.storage_answers.pop(0) if self.bad.storage_answers else None
            content, uses = self._addresses.get(handler.path, (None, 0))
            if content is not None:
                self._addresses[handler.path] = (content, uses + 1)
            self._busy += 1
            busy, self._bodies = self._busy, self._bodies + 1
            number = self._bodies
        try:
            if scripted:
                handler.answer(request, *scripted)
            elif content is None or (self.bad.expire_after and uses >= self.bad.expire_after):
                handler.answer(request, 403, [("Content-Type", "application/xml")], b"<Error>expired</Error>")
            elif self.bad.most_connections and busy > self.bad.most_connections:
                handler.answer(request, 503, [])
            else:
                self._body(handler, request, content, number)
        finally:
            with self._lock:
                self._busy -= 1

    def _body(self, handler: _Handler, request: Request, content: Sparse, number: int) -> None:
        start, end, status = 0, content.size, 200
        headers = [("Content-Type", "binary/octet-stream"), ("ETag", f'"{content.sha256[:32]}"')]
        if self.bad.ranges and request.range:
            first, _, last = request.range.removeprefix("bytes=").partition("-")
            start, end, status = int(first), min(int(last) + 1 if last else content.size, content.size), 206
            if start >= content.size:
                handler.answer(request, 416, [("Content-Range", f"bytes */{content.size}")])
                return
            headers.append(("Content-Range", f"bytes {start}-{end - 1}/{content.size}"))
        request.status = status
        handler.begin(status, [*headers, ("Content-Length", str(end - start))])
        with self._lock:
            cut = self.bad.cut_after.pop(0) if self.bad.cut_after else None
            stall = self.bad.stall_after.pop(0) if self.bad.stall_after else None
        due = time.monotonic()
        for at, original in self._pieces(content, start, end):
            piece = original if self.bad.alter is None else self.bad.alter(at, original, number)
            if cut is not None:
                piece = piece[: max(0, cut - request.sent)]
                if not piece:
                    handler.drop()
                    return
            if stall is not None and request.sent >= stall:
                self._over.wait()
            if self.bad.on_piece is not None:
                self.bad.on_piece(self.sent())
            if self.bad.bytes_a_second:  # on a schedule, so that a sleep that lasts too long slows nothing down
                due = max(due, time.monotonic() - 0.1) + len(piece) / self.bad.bytes_a_second
                time.sleep(max(0.0, due - time.monotonic()))
            if not handler.put(piece):
                return
            with self._lock:
                request.sent += len(piece)
                self._sent += len(piece)

        if cut is not None:
            handler.drop()

    def _pieces(self, content: Sparse, start: int, end: int) -> Iterator[tuple[int, bytes]]:
        size = PIECE if not self.bad.bytes_a_second else max(4096, min(PIECE, int(self.bad.bytes_a_second / 50)))
        for at in range(start, end, size):
            yield at, content.read(at, min(size, end - at))

    def _record(self, handler: _Handler, host: str) -> Request:
        token = handler.headers.get("Authorization", "").removeprefix("Bearer ")
        request = Request(host, handler.command, handler.path, handler.headers.get("Range", ""), token)
        with self._lock:
            self.requests.append(request)
        return request


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, respond: Callable[[_Handler], None]) -> None:
        self.respond = respond
        super().__init__(("127.0.0.1", 0), _Handler)
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.01}, name="fake-hub", daemon=True
        )
        self._open: set[socket.socket] = set()
        self.accepted = 0

    def begin(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self.shutdown()
        self.server_close()
        for connection in list(self._open):
            _close(connection)
        self._thread.join()

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        self._open.add(request)
        self.accepted += 1
        super().process_request(request, client_address)  # type: ignore[arg-type]

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self.server.respond(self)

    do_HEAD = do_GET  # noqa: N815 - the base class's naming

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Quiet."""

    def answer(self, request: Request, status: int, headers: list[Header], body: bytes = b"") -> None:
        request.status = status
        self.begin(status, [*headers, ("Content-Length", str(len(body)))])
        if self.command != "HEAD":
            self.put(body)

    def begin(self, status: int, headers: list[Header]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def put(self, data: bytes) -> bool:
        try:
            self.wfile.write(data)
        except OSError:
            self.close_connection = True
            return False
        return True

    def drop(self) -> None:
        self.close_connection = True
        _close(self.connection)


def _close(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
