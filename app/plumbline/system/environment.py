"""Secrets that a script passes in environment variables: removed at the start, so that no child process inherits them."""

from __future__ import annotations

import os
from typing import Final

PASSPHRASE: Final = "PLUMBLINE_PASSPHRASE"  # noqa: S105 - the name of a variable
NEW_PASSPHRASE: Final = "PLUMBLINE_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable

_taken: Final[dict[str, str]] = {}


def take_secrets() -> None:
    """Moves the secrets out of the environment."""
    for name in (PASSPHRASE, NEW_PASSPHRASE):
        if (value := os.environ.pop(name, None)) is not None:
            _taken[name] = value


def secret(name: str) -> str | None:
    """A secret's value; None when none was given."""
    return os.environ.get(name, _taken.get(name))
