"""`~` in a path that a person wrote."""

from __future__ import annotations

from pathlib import Path


def in_home(text: str) -> Path:
    """The path, `~` being the person's home; as it stands where there is no such home ("~nobody/a")."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)
