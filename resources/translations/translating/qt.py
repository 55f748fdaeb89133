"""Qt's own tools, lupdate and lrelease, as PySide6 ships them."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from plumbline.system import languages

TRANSLATIONS: Final = Path(__file__).resolve().parents[1]
"""Where the .ts and .qm files are."""
ROOT: Final = TRANSLATIONS.parents[1]
LANGUAGES: Final = tuple(code for code in languages.LANGUAGES if code != "en")
"""What English is translated into. English itself has a file for its plurals alone."""


class ToolError(Exception):
    """One of Qt's tools is missing or did not do its work."""


def source_file(language: str) -> Path:
    """The .ts file of a language."""
    return TRANSLATIONS / f"plumbline_{language}.ts"


def run_tool(name: str, *arguments: str | Path) -> None:
    """Runs a tool from the repository's root.

    Raises:
        ToolError: it is not there, lacks a system library, or complains.
    """
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise ToolError("PySide6 is not installed.")
    tool = Path(spec.origin).parent / name
    try:
        done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ToolError(f"{tool}: {error.strerror}") from error
    if done.returncode or "warning" in done.stderr.lower():
        raise ToolError(f"{name}: {done.stdout}{done.stderr}")
