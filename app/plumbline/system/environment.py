"""Secrets that a script passes in environment variables: removed at the start, so that no child process inherits them.

They are overwritten too, because systems show the environment that a process was started with for as long as it runs (`/proc`,
`ps`). The process that started this one still has them, and on Windows the block that was handed over stays as it was.
"""

from __future__ import annotations

import ctypes
import os
from typing import Final

PASSPHRASE: Final = "PLUMBLINE_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE: Final = "PLUMBLINE_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable
SERVER_KEY_VARIABLE: Final = "PLUMBLINE_SERVER_KEY"
BATCH_PASSPHRASE: Final = "PLUMBLINE_BATCH_PASSPHRASE"  # noqa: S105 - the name of a variable

_taken: Final[dict[str, str]] = {}


def take_secrets() -> None:
    """Moves the secrets out of the environment."""
    for name in (PASSPHRASE, NEW_PASSPHRASE, SERVER_KEY_VARIABLE, BATCH_PASSPHRASE):
        if (value := os.environ.get(name)) is not None:
            _overwrite(name)
            del os.environ[name]
            _taken[name] = value


def secret(name: str, *, keep: bool = False) -> str | None:
    """A secret's value; None when none was given. It is kept until it is first asked for, or with `keep` for longer."""
    return os.environ.get(name) or (_taken.get(name) if keep else _taken.pop(name, None))


def _overwrite(name: str) -> None:
    """Zeroes the value where the system handed it over."""
    if os.name != "posix":
        return
    getenv = ctypes.CDLL(None).getenv
    getenv.argtypes, getenv.restype = (ctypes.c_char_p,), ctypes.c_void_p
    if (address := getenv(name.encode())) is not None:
        ctypes.memset(address, 0, len(ctypes.string_at(address)))
