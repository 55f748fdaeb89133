"""A session of the window opens no connection, in none of its processes, and leaves its texts in the history alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support import system_calls
from support.counting import Count

ROOT = Path(__file__).parents[3]
CANARY = "Zugvogel7391"
VISITED = "Rotkehlchen8246"
_NETWORK = re.compile(r"AF_INET|AF_PACKET|AF_NETLINK|AF_VSOCK|AF_BLUETOOTH")


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a program of Linux")
def test_a_session_of_the_window_under_a_trace(tmp_path: Path, count: Count) -> None:
    system_calls.needs_strace()
    for name in ("home", "temporary", "user", "here", VISITED):
        (tmp_path / name).mkdir()
    trace = tmp_path / "trace"
    before = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]
    done = subprocess.run(
        [
            *before,
            sys.executable,
            "-m",
            "support.window_session",
            f"{CANARY} sells two lamps.",
            str(tmp_path / VISITED),
        ],
        env={
            **{
                name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DISPLAY", "WAYLAND"))
            },
            "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("app", "tests")),
            "PLUMBLINE_HOME": str(tmp_path / "home"),
            "HOME": str(tmp_path / "user"),
            "TMPDIR": str(tmp_path / "temporary"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        cwd=tmp_path / "here",
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    calls = trace.read_text("utf-8")
    assert "socketpair(" in calls, "the trace sees how the processes talk"
    assert not _NETWORK.search(calls)
    count("session of the window under a trace of system calls", 1)
    holding = {
        path.name
        for path in tmp_path.rglob("*")
        if path.is_file() and path != trace and CANARY.encode() in path.read_bytes()
    }
    assert holding <= {"history.db", "history.db-wal"}
    assert not [
        path
        for path in tmp_path.rglob("*")
        if path.is_file() and path != trace and VISITED.encode() in path.read_bytes()
    ]
    assert "ValueError" in (tmp_path / "home" / "logs" / "plumbline.log").read_text("utf-8"), "the bug is in the log"
    count("canaries in recent files, caches, settings and a report of a crash", 2)
    assert holding, "the history has it"
    assert CANARY not in done.stdout + done.stderr
