"""What a trace of the network's system calls says: which sockets a program opened, and whether any reached past this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

OPTIONS: Final = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-e", "signal=none")
_SOCKET: Final = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")
_NAMED: Final = re.compile(r"(?:\bsocket(?:pair)?\(|sa_family=)(AF_\w+)")
_ADDRESS: Final = re.compile(r'inet_addr\("([^"]*)"\)')
_LOOPBACK: Final = "127.0.0.1"
_LOCAL: Final = frozenset({"AF_UNIX", "AF_LOCAL"})


def families(trace: Path) -> dict[str, int]:
    """How many sockets of each family were opened."""
    counts: dict[str, int] = {}
    for line in _lines(trace):
        if match := _SOCKET.search(line):
            counts[match[1]] = counts.get(match[1], 0) + 1
    return counts


def trouble(trace: Path, *, listens: bool = False) -> list[str]:
    """The calls that should not be there: every socket but the local ones, and whatever names an address.

    A program that `listens` may have sockets of IPv4, and the loopback address on them.
    """
    lines = [line for line in _lines(trace) if any(found[1] not in _LOCAL for found in _NAMED.finditer(line))]
    return [line for line in lines if not (listens and _on_loopback(line))]


def _on_loopback(line: str) -> bool:
    families = {found[1] for found in _NAMED.finditer(line)}
    if families - _LOCAL != {"AF_INET"}:
        return False
    return bool(_SOCKET.search(line)) or {found[1] for found in _ADDRESS.finditer(line)} == {_LOOPBACK}


def _lines(trace: Path) -> Iterator[str]:
    with trace.open(encoding="utf-8", errors="replace") as stream:
        yield from (line.rstrip("\n") for line in stream)
