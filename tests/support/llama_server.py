"""A real llama-server, where one is installed: named by PLUMBLINE_LLAMA_SERVER, on the path, or built for the benchmarks."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_SECONDS_TO_START = 60.0


def find() -> Path | None:
    named = os.environ.get("PLUMBLINE_LLAMA_SERVER") or shutil.which("llama-server")
    built = sorted((_ROOT / ".benchmarks").glob("peers-*/bin/llama-server"))
    return Path(named) if named else built[-1] if built else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class LlamaServer:
    """A llama-server that can be stopped and started again at the same address."""

    def __init__(self, program: Path, model: Path, *, slots: int = 2, more: Sequence[str] = ()) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._command = [str(program), "-m", str(model), "--host", "127.0.0.1", "--port", str(self.port), "-np", str(slots),
                         "-c", str(4096 * slots), "-t", "1", "--poll", "0", *more]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + _SECONDS_TO_START
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"{self.address}/health", timeout=5):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise AssertionError("llama-server does not start")

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextmanager
def running(model: Path, *, slots: int = 2, more: Sequence[str] = ()) -> Iterator[LlamaServer]:
    program = find()
    assert program is not None, "the caller has looked"
    server = LlamaServer(program, model, slots=slots, more=more)
    server.start()
    try:
        yield server
    finally:
        server.stop()
