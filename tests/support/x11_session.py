"""An X11 session of its own: a display, a small window manager, and a bus on which programs tell what they show."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import pytest

SYSTEM_PYTHON: Final = "/usr/bin/python3"
"""It has the system's own bindings to the bus, which can't be installed for another."""
_READER: Final = 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'
_PROGRAMS: Final = ("Xvfb", "openbox", "dbus-daemon")
_SCREEN: Final = "1400x900x24"


def needs_x11() -> None:
    """Skips the test where there can be no such session; fails where `.ci/run` should have made one possible."""
    if not sys.platform.startswith("linux"):
        pytest.skip("X11 and its accessibility bus are Linux's")
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if not missing and subprocess.run([SYSTEM_PYTHON, "-c", _READER], capture_output=True, check=False).returncode:
        missing = ["python3-gi and gir1.2-atspi-2.0"]
    if not missing:
        return
    words = f"{', '.join(missing)}: not here; .ci/run installs what this needs"
    if os.geteuid() == 0:
        pytest.fail(words)
    pytest.skip(words)


@contextmanager
def x11_session() -> Iterator[dict[str, str]]:
    """Yields the environment of the programs in it."""
    with ExitStack() as stack:
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="x11-")))
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_", "WAYLAND"))}
        environment = {**kept, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime), "QT_QPA_PLATFORM": "xcb"}
        display = ["Xvfb", "-screen", "0", _SCREEN, "-nolisten", "tcp", "-noreset", "-displayfd"]
        environment["DISPLAY"] = f":{_started(stack, display, environment)}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _started(stack, bus, environment)
        stack.enter_context(_running(["openbox", "--sm-disable"], environment))
        yield environment


def _started(stack: ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Starts a program that writes a line to a descriptor of its own once it is ready; returns the line."""
    reading, writing = os.pipe()
    stack.enter_context(_running([*command, str(writing)], environment, writing))
    os.close(writing)
    with os.fdopen(reading) as said:
        line = said.readline().strip()
    assert line, f"{command[0]} did not start"
    return line


@contextmanager
def _running(command: Sequence[str], environment: Mapping[str, str], *descriptors: int) -> Iterator[None]:
    process = subprocess.Popen(
        command, env=environment, pass_fds=descriptors, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()
