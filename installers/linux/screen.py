"""A screen in memory for a program in a bare root, and pictures of it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers.linux.roots import Root


@contextmanager
def screen(root: Root) -> Iterator[str]:
    """A screen in memory, run by this system, that the root sees too."""
    sockets = Path("/tmp/.X11-unix")
    sockets.mkdir(exist_ok=True)
    inside = root.folder / "tmp/.X11-unix"
    inside.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", sockets, inside], check=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1360x860x24", "-nolisten", "tcp", "-ac"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def photograph(display: str, picture: Path) -> int:
    """Keeps a picture of a screen and returns how many colours are in it."""
    picture.parent.mkdir(exist_ok=True)
    subprocess.run(["import", "-display", display, "-window", "root", picture], check=True)
    counted = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True, check=True)
    return int(counted.stdout)
