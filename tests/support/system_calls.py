"""A process whose n-th system call kills it, or fails: by strace, which injects what a power cut or a full disk does."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

CHANGING: Final = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "rename")
"""The calls by which a database changes what is on the disk."""

_QUIET: Final = ("strace", "-qq", "-e", "signal=none")


def needs_strace() -> None:
    """Skips the test where system calls can't be traced."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    tried = subprocess.run([strace, "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("strace may not be used here")


def noting(trace: Path) -> tuple[str, ...]:
    """What is put before a command so that its changing calls are written to a file."""
    return (*_QUIET, "-e", f"trace={','.join(CHANGING)}", "-o", str(trace))


def noted(trace: Path) -> Counter[str]:
    """How often each of them was called."""
    return Counter(line.partition("(")[0] for line in trace.read_text("utf-8").splitlines())


def some_of(calls: Counter[str], wanted: int, chance: random.Random) -> list[tuple[str, int]]:
    """So many of the calls, as (name, which one of that name)."""
    all_of_them = [(name, number) for name, count in sorted(calls.items()) for number in range(1, count + 1)]
    return chance.sample(all_of_them, min(wanted, len(all_of_them)))


def killing(call: str, number: int) -> tuple[str, ...]:
    """What is put before a command so that it is killed as it makes this call."""
    return (*_QUIET, "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")


def out_of_space(number: int) -> tuple[str, ...]:
    """What is put before a command so that its n-th write, and each after it, finds the disk full."""
    return (*_QUIET, "-o", "/dev/null", "-e", "trace=pwrite64", "-e", f"inject=pwrite64:error=ENOSPC:when={number}+")
