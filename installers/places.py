"""Where the building of packages keeps its work: outside the tree, so that a clean checkout builds on what was compiled before."""

from __future__ import annotations

import datetime
import os
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
HERE: Final = ROOT / "installers"
BUILD: Final = Path(os.environ.get("PLUMBLINE_BUILD") or Path.home() / ".cache" / "plumbline-build").resolve()
"""Sources, compilers' output, environments and roots. Everything in it can be made again."""
PACKAGES: Final = ROOT / "dist"
"""The finished packages."""


def pinned(name: str) -> str:
    """The version of a dependency that pyproject.toml pins exactly."""
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    [found] = [entry for entry in dependencies if entry.startswith(f"{name}==")]
    return str(found.removeprefix(f"{name}=="))


def build_date() -> datetime.date:
    """Today, or the date that a reproducible build sets."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = (
        datetime.datetime.fromtimestamp(int(seconds), datetime.UTC) if seconds else datetime.datetime.now(datetime.UTC)
    )
    return moment.date()
