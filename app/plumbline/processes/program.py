"""Runs another program to its end: bytes in, bytes out, through pipes alone, under a limit on its time."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence


class ProgramError(Exception):
    """The program can't be started, failed, or took too long."""


def run_program(command: Sequence[str], given: bytes, seconds: float) -> bytes:
    """What the program writes when it is given these bytes. It gets none of this process's environment but what systems need.

    Raises:
        ProgramError: it did not end well.
    """
    environment = {"PATH": os.defpath, "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"}
    if "SYSTEMROOT" in os.environ:
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    try:
        done = subprocess.run(
            list(command),
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=True,
            env=environment,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise ProgramError(type(error).__name__) from error
    return done.stdout
