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


def make() -> Path:
    """Makes the bundle anew and returns its folder."""
    interpreter = environment.python()
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [str(interpreter), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--workpath", str(BUILD / "bundle-work"), "--distpath", str(FOLDER.parent)]
    reproducible = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": source_date()}
    subprocess.run([*command, *folders, str(HERE / "plumbline.spec")], cwd=ROOT, env=reproducible, check=True)
    if sys.platform == "linux":
        _strip(FOLDER)
    return FOLDER


def test(folder: Path) -> None:
    """Runs the test that is in the bundle; raises where something is missing."""
    program = folder / ("plumbline.exe" if sys.platform == "win32" else "plumbline")
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PLUMBLINE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([program, OPTION], cwd=home, env=environment, check=True)


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


if __name__ == "__main__":
    test(make())
