"""How the bundle's test asks the program, and says that an answer is wrong."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout


def run(*arguments: object) -> str:
    """Runs a command in this process and returns what it printed; raises where it failed."""
    from plumbline.cli.main import run as run_command

    words = [str(argument) for argument in arguments]
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = run_command(words)
    expect(code == 0, f"{words} returned {code}: {said.getvalue()}")
    return said.getvalue()


def expect(holds: bool, trouble: str) -> None:
    """Fails the part that asks."""
    if not holds:
        raise AssertionError(trouble)
