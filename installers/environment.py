"""The Python environment that a bundle is made from: the wheel of this tree, with exactly the versions in constraints.txt.

The binding to llama.cpp is installed without its libraries, and `installers.llama` puts its own there.

    python -m installers.environment            makes it
    python -m installers.environment --renew    takes the newest versions that pyproject.toml allows, and writes constraints.txt
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import Final

from installers import llama
from installers.places import BUILD, HERE, ROOT

CONSTRAINTS: Final = HERE / "constraints.txt"
_OURS: Final = "plumbline"


def python() -> Path:
    """The environment's interpreter. Makes the environment, or brings the program in it up to date with the tree."""
    folder = BUILD / "environment"
    interpreter = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    made_from = folder / "made-from.txt"
    wanted = "\n".join((CONSTRAINTS.read_text("utf-8"), *_asked_for(), sys.version))
    if not made_from.exists() or made_from.read_text("utf-8") != wanted:
        _make(folder, interpreter, ["--constraint", str(CONSTRAINTS)])
        made_from.write_text(wanted, "utf-8")
    _pip(interpreter, "install", "--no-deps", "--force-reinstall", str(ROOT))
    _place_llama(interpreter)
    _collect_licences(interpreter)
    return interpreter


def renew() -> None:
    """Writes the newest versions that pyproject.toml allows to constraints.txt."""
    folder = BUILD / "environment-renewed"
    interpreter = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _make(folder, interpreter, [])
    frozen = subprocess.run(
        [interpreter, "-m", "pip", "freeze", "--exclude", _OURS, "--exclude", "pip", "--exclude", "setuptools"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    versions = [line for line in frozen.splitlines() if "==" in line]
    versions.append(f"llama_cpp_python=={llama.VERSION}")
    CONSTRAINTS.write_text("\n".join(sorted(set(versions), key=str.lower)) + "\n", "utf-8")


def _asked_for() -> list[str]:
    """What pyproject.toml says is to be installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["installers"]]


def _make(folder: Path, interpreter: Path, constraints: list[str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    _pip(interpreter, "install", "--upgrade", "pip")
    without_libraries = {**os.environ, "CMAKE_ARGS": "-DLLAMA_BUILD=OFF -DLLAVA_BUILD=OFF"}
    _pip(interpreter, "install", "--no-deps", str(llama.source()), environment=without_libraries)
    _pip(interpreter, "install", *constraints, f"{ROOT}[installers]")


def _place_llama(interpreter: Path) -> None:
    libraries = _packages(interpreter) / "llama_cpp" / "lib"
    shutil.rmtree(libraries, ignore_errors=True)
    shutil.copytree(llama.libraries(), libraries, ignore=shutil.ignore_patterns(".ready"))


def _collect_licences(interpreter: Path) -> None:
    """Into the installed program, which shows them. The build ends here where one is missing."""
    folder = _packages(interpreter) / "plumbline" / "_data" / "resources" / "licences"
    subprocess.run([interpreter, "-m", "installers.licences", folder], cwd=ROOT, check=True)


def _packages(interpreter: Path) -> Path:
    """The folder of what is installed."""
    asked = subprocess.run(
        [interpreter, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(asked.stdout.strip())


def _pip(interpreter: Path, *arguments: str, environment: dict[str, str] | None = None) -> None:
    subprocess.run([interpreter, "-m", "pip", "--quiet", *arguments], env=environment, check=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--renew"]:
        renew()
    else:
        print(python())
