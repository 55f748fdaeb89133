"""Readers for the tests of confined processes; they run in the child."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Ask:
    """What to do with the file."""

    what: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it."""

    text: str


def read(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    """Does what is asked."""
    yield from _DO[ask.what](ask, file)


def _text(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    file.seek(0)
    for line in file:
        yield Answer(line.decode().rstrip("\n"))


def _pid(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer(str(os.getpid()))


def _raise(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer("first")
    raise KeyError("secret content")


def _crash(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer("first")
    os.abort()


def _hang(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer("first")
    time.sleep(3600)


def _spin(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer("first")
    while True:
        pass


def _starve(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    """Seconds by the clock, hardly any of the processor: as on a machine that others keep busy."""
    yield Answer("first")
    for _ in range(10):
        time.sleep(0.1)
    yield Answer("last")


def _drip(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    while True:
        yield Answer("more")


def _fill(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield Answer("first")
    held = []
    while True:
        held.append(bytearray(os.urandom(1_000_000)) * 16)


def _other(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    yield "no answer"  # type: ignore[misc]


def _try(ask: Ask, file: BinaryIO) -> Iterator[Answer]:
    """Tries what a confined process can't do; says what it could."""
    tries = {
        "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
        "socket": socket.socket,
        "read": lambda: Path(ask.path).read_bytes(),
        "write": lambda: Path(ask.path + ".new").touch(),
        "program": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    }
    for name, attempt in tries.items():
        try:
            attempt()
        except OSError:
            yield Answer(f"{name} refused")
        else:
            yield Answer(f"{name} done")


_DO = {
    "text": _text, "pid": _pid, "raise": _raise, "crash": _crash, "hang": _hang, "drip": _drip, "fill": _fill, "other": _other,
    "try": _try, "spin": _spin, "starve": _starve,
}  # fmt: skip
