"""From the start of the program to a painted window: a bundle against the source tree, in turns on the same screen.

    python -m benchmarks.start ~/.cache/plumbline-build/bundle/plumbline/plumbline [RUNS]

The screen is Xvfb's, in memory and mapped into this process, so that looking takes no time away. A window counts as painted when
nine tenths of the screen, on which it is alone, are no longer black. The first start of each is not counted.
"""

from __future__ import annotations

import mmap
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_SIZE: Final = (1100, 700)
_PAINTED: Final = 0.9
_LOOK_SECONDS: Final = 0.005
_SAMPLE: Final = 997
"""Every so many dots are looked at."""
_PATIENCE_SECONDS: Final = 120.0


class Screen:
    """A screen in memory."""

    def __init__(self, number: int, framebuffer: mmap.mmap) -> None:
        self.display = f":{number}"
        self._framebuffer = framebuffer
        header, _, _, _, width, height = struct.unpack_from(">6I", framebuffer)
        (colours,) = struct.unpack_from(">I", framebuffer, 19 * 4)
        self._start = header + colours * 12
        self._dots = width * height

    def painted(self) -> float:
        """The part of the screen that is not black."""
        view = memoryview(self._framebuffer)[self._start : self._start + self._dots * 4]
        dots = view.cast("I")[::_SAMPLE].tolist()
        return sum(dot & 0xFFFFFF != 0 for dot in dots) / len(dots)


@contextmanager
def screen() -> Iterator[Screen]:
    """Xvfb with a screen as large as the window."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        width, height = _SIZE
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-fbdir",
                folder,
                "-nolisten",
                "tcp",
            ],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            with os.fdopen(read, encoding="ascii") as answer:
                number = int(answer.readline())
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                yield Screen(number, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        finally:
            server.terminate()
            server.wait()


def start(command: Sequence[str], on: Screen, home: str) -> float:
    """Seconds until the window is painted; it is closed then."""
    environment = {**os.environ, "DISPLAY": on.display, "QT_QPA_PLATFORM": "xcb", "PLUMBLINE_HOME": home}
    before = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while on.painted() < _PAINTED:
            if program.poll() is not None or time.monotonic() - before > _PATIENCE_SECONDS:
                raise SystemExit(f"{command[0]} painted no window.")
            time.sleep(_LOOK_SECONDS)
        return time.monotonic() - before
    finally:
        program.kill()
        program.wait()
        while on.painted() > 0:
            time.sleep(_LOOK_SECONDS)


def main(arguments: list[str]) -> None:
    """Prints the seconds of both, and the ratio of each pair."""
    bundle, runs = arguments[0], int(arguments[1]) if arguments[1:] else 10
    source = [sys.executable, "-m", "plumbline"]
    taken: dict[str, list[float]] = {"source tree": [], "bundle": []}
    with screen() as on, tempfile.TemporaryDirectory() as home:
        for run in range(runs + 1):
            pair = {"source tree": start(source, on, home), "bundle": start([bundle], on, home)}
            if run:
                for name, seconds in pair.items():
                    taken[name].append(seconds)
    for name, seconds in taken.items():
        print(f"{name:12} {min(seconds):.2f} / {statistics.median(seconds):.2f} / {max(seconds):.2f} s")
    ratios = [ours / theirs for ours, theirs in zip(taken["bundle"], taken["source tree"], strict=True)]
    print(f"bundle / source tree, in pairs: {min(ratios):.2f} / {statistics.median(ratios):.2f} / {max(ratios):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
