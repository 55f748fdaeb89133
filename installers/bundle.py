"""The bundle: one folder that holds the program, its Python, its libraries and llama.cpp, and that runs from anywhere.

python -m installers.bundle         makes it, or brings it up to date with the tree, and tests it
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from installers import environment
from installers.bundled.self_test import OPTION
from installers.places import BUILD, HERE, ROOT

FOLDER: Final = BUILD / "bundle" / "plumbline"


def make(interpreter: Path) -> Path:
    """Makes the bundle anew, in the environment of an interpreter, and returns its folder."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [str(interpreter), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--workpath", str(BUILD / "bundle-work"), "--distpath", str(FOLDER.parent)]
    subprocess.run([*command, *folders, str(HERE / "plumbline.spec")], cwd=ROOT, env=surroundings(), check=True)
    if sys.platform == "linux":
        _strip(FOLDER)
        _drop_unused(FOLDER)
    return FOLDER


def test(folder: Path) -> None:
    """Runs the test that is in the bundle; raises where something is missing."""
    program = folder / ("plumbline.exe" if sys.platform == "win32" else "plumbline")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PLUMBLINE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([program, OPTION], cwd=home, env=environment, check=True)


def surroundings() -> dict[str, str]:
    """The environment variables of a build: the wheel is found and not the tree, and the same tree gives the same bytes."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": source_date()}


def source_date() -> str:
    """When the tree was committed, in seconds since 1970: what is built from the same tree then has the same dates."""
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    return asked.strip()


def _strip(folder: Path) -> None:
    """Takes out debugging symbols, except of libraries that a wheel's repair has changed: strip would break those."""
    files = [
        file
        for file in sorted(folder.rglob("*.so*"))
        if file.is_file() and not file.is_symlink() and not any(part.endswith(".libs") for part in file.parts)
    ]
    subprocess.run(["strip", "--strip-debug", *files], check=True)


def _drop_unused(folder: Path) -> None:
    """Takes out what only plug-ins needed that are left out."""
    from installers.linux import elf  # noqa: PLC0415 - it needs this system's tools

    inside = folder / "_internal"
    for file in elf.unused(inside, elf.read(folder)):
        if not file.name.startswith("libpython"):  # which the program itself loads
            file.unlink()


if __name__ == "__main__":
    test(make(environment.python()))
