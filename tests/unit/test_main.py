"""How the program begins and ends when Ctrl+C is pressed at the wrong moment."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="raises a signal")


def ends(code: str) -> tuple[int, str]:
    """Runs the lines in an interpreter of their own; returns its exit code and what it said."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    "module", ["plumbline.processes.memory_dumps", "plumbline.system.environment", "plumbline.cli.main"]
)
def test_ctrl_c_while_a_module_is_loaded_is_one_line(module: str) -> None:
    code = f"""
import runpy, signal, sys

class Press:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)

sys.meta_path.insert(0, Press())
sys.argv = ["plumbline", "--version"]
runpy.run_module("plumbline", run_name="__main__")
"""
    assert ends(code) == (130, "Stopped.\n")


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("lambda: 3", (3, "")),
        ("lambda: signal.raise_signal(signal.SIGINT)", (130, "Stopped.\n")),
    ],
)
def test_ctrl_c_while_the_interpreter_ends_changes_no_exit_code(start: str, expected: tuple[int, str]) -> None:
    code = f"""
import atexit, signal
from plumbline import __main__ as program

atexit.register(signal.raise_signal, signal.SIGINT)
program._start = {start}
program.main()
"""
    assert ends(code) == expected
