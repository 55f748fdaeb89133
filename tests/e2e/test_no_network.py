"""Nothing but a download contacts anybody: a whole run, as the system sees it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from e2e.conftest import Program
from support.counting import Count

DOCUMENT = Path(__file__).parents[1] / "data" / "documents" / "libreoffice.pdf"
_NETWORK = re.compile(r"AF_INET|AF_PACKET|AF_NETLINK|AF_VSOCK|AF_BLUETOOTH")


def traced(program: Program, trace: Path, *arguments: str | Path) -> str:
    """Runs a command under strace; the calls of all of its processes that have to do with sockets."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    before = ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,listen,sendto,sendmsg", "-o", str(trace)]
    done = subprocess.run(
        [*before, *program.command(*arguments)],
        capture_output=True,
        text=True,
        env=program.variables,
        check=False,
        timeout=300,
    )
    if "Operation not permitted" in done.stderr:
        pytest.skip("strace may not be used here")
    assert done.returncode == 0, done.stderr
    return trace.read_text()


def test_a_whole_run_opens_no_socket(program: Program, policy: Path, tmp_path: Path, count: Count) -> None:
    """Load, classify, search, list, review, measure: in the program, the worker, and every other process."""
    content = tmp_path / "content.txt"
    content.write_text("Two lamps for sale.\n")
    commands: list[list[str | Path]] = [
        program.check_arguments(policy, content),
        ["read", DOCUMENT],
        ["search", "lamps"],
        ["models", "list"],
        ["models", "find"],
        ["export", "--all", "--format", "jsonl"],
        ["policy", "import", policy],
        ["policy", "list"],
        ["policy", "lint", policy],
        ["policy", "show", "market"],
        ["golden", "list"],
        ["evaluations", "list"],
        ["runs"],
        ["show", "1", "--item", "1"],
        ["review", "1", "1", "--agree"],
        ["history", "check"],
        ["settings", "list"],
    ]
    for number, command in enumerate(commands):
        calls = traced(program, tmp_path / f"trace-{number}", *command)
        assert not _NETWORK.search(calls), command
        assert "connect(" not in calls, command
    count("commands under a trace of system calls", len(commands))
