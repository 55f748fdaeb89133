"""A window in an X11 session of its own, and a screen reader that reads it."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from support.x11_session import SYSTEM_PYTHON, x11_session

TESTS: Final = Path(__file__).parents[1]
_PATIENCE_S: Final = 120.0


@dataclass(frozen=True, slots=True)
class Node:
    """What is told of one part of the window.

    Attributes:
        box: left, top, width and height in its window.
        heads, cells: of a table its columns' names and its first rows.
    """

    depth: int
    role: str
    name: str
    description: str
    labelled_by: str
    focusable: bool
    checked: bool
    value: float | None
    text: str
    box: tuple[int, int, int, int] | None
    heads: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()


class ScreenReader:
    """Reads the scenes of the window one after the other."""

    def __init__(self, window: _Talker, reader: _Talker) -> None:
        self._window, self._reader = window, reader

    def read(self, scene: str) -> list[Node]:
        """Has the window show a scene, and reads it until it does not change any more."""
        assert self._window.ask(scene) == "shown"
        end = time.monotonic() + _PATIENCE_S
        before: list[Node] = []
        while not before or before != (now := self._nodes()):
            assert time.monotonic() < end, f"“{scene}” does not come to rest"
            before = now if before else self._nodes()
        return before

    def announced(self) -> list[str]:
        """What was announced since this was asked last."""
        return [str(said) for said in json.loads(self._reader.ask("null"))]

    def _nodes(self) -> list[Node]:
        return [
            Node(
                **{
                    **node,
                    "box": tuple(node["box"]) if node["box"] else None,
                    "heads": tuple(node.get("heads", ())),
                    "cells": tuple(map(tuple, node.get("cells", ()))),
                }
            )
            for node in json.loads(self._reader.ask('"Plumbline"'))
        ]


class _Talker:
    """A process that answers a line with a line."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process, self._heard = process, b""

    def ask(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()
        return self.listen()

    def listen(self) -> str:
        """The next line, or "" where the process has ended."""
        assert self._process.stdout is not None
        descriptor = self._process.stdout.fileno()
        while b"\n" not in self._heard:
            assert select.select([descriptor], [], [], _PATIENCE_S)[0], f"no answer from {self._process.args!r}"
            heard = os.read(descriptor, 1 << 16)
            if not heard:
                return ""
            self._heard += heard
        line, _, self._heard = self._heard.partition(b"\n")
        return line.decode()


@contextmanager
def screen_reader(home: Path) -> Iterator[ScreenReader]:
    """Starts the session, the window on a history in `home`, and the reader."""
    with x11_session() as session:
        environment = {
            **session,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": os.pathsep.join((str(TESTS.parent / "app"), str(TESTS))),
            "PLUMBLINE_HOME": str(home),
            "PYTHON_KEYRING_BACKEND": "support.file_keyring.Keyring",
            "PLUMBLINE_TEST_KEYRING": str(home / "keyring.json"),
        }
        with (
            _talking([SYSTEM_PYTHON, str(TESTS / "support" / "at_spi.py")], session) as reader,
            _talking([sys.executable, "-m", "support.spoken_window"], environment) as window,
        ):
            assert reader.listen() == "listening"
            yield ScreenReader(window, reader)


@contextmanager
def _talking(command: list[str], environment: dict[str, str]) -> Iterator[_Talker]:
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        try:
            yield _Talker(process)
            assert process.stdin is not None
            process.stdin.close()
            process.wait(_PATIENCE_S)
        finally:
            process.kill()
