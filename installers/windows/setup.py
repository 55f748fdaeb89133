"""The installer for Windows: the bundle, packed by Inno Setup's compiler, on Windows itself or under wine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from installers.places import BUILD, HERE, PACKAGES
from plumbline import __version__

_RECIPE: Final = HERE / "windows" / "plumbline.iss"
_USUAL_PLACE: Final = Path(r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe")
_COMPILER: Final = ("innosetup", "6.4.1")
"""A package of the compiler, for wine."""


def make(folder: Path, *, quick: bool) -> Path:
    """Packs a bundle; `quick`: fast and larger, for a trial.

    Where the environment has SIGN_COMMAND, such as "signtool sign /fd sha256 …", programs and installer are signed by it.
    """
    PACKAGES.mkdir(exist_ok=True)
    name = f"Plumbline-{__version__}-windows-x64"
    if sys.platform == "win32":
        command = os.environ.get("SIGN_COMMAND", "")
        if command:
            for program in sorted(folder.glob("*.exe")):
                subprocess.run(f'{command} "{program}"', check=True)
        compiler = shutil.which("iscc") or str(_USUAL_PLACE)
        signing = [f"/Srelease={command} $f", "/DSign"] if command else []
        subprocess.run([compiler, *_options(folder, name, str, quick=quick), *signing, str(_RECIPE)], check=True)
    else:
        from installers.windows import debian  # noqa: PLC0415 - it needs Debian's tools

        path = debian.windows_path
        options = _options(folder, name, path, quick=quick)
        # the compiler has 32 bits, which Python's own wine needn't know
        debian.run("wine", _compiler_for_wine(), *options, path(_RECIPE), prefix=debian.WORK / "packer")
    return PACKAGES / f"{name}.exe"


def _options(folder: Path, name: str, path: Callable[[Path], str], *, quick: bool) -> list[str]:
    values = {
        "Version": __version__,
        "Bundle": path(folder),
        "Icons": path(BUILD / "assets" / "icons"),
        "Compression": "lzma2/fast" if quick else "lzma2/max",
    }
    return ["/Q", f"/O{path(PACKAGES)}", f"/F{name}", *(f"/D{key}={value}" for key, value in values.items())]


def _compiler_for_wine() -> Path:
    from installers.windows import debian  # noqa: PLC0415 - it needs Debian's tools

    folder = debian.WORK / "inno"
    name, version = _COMPILER
    compiler = folder / "node_modules" / name / "bin" / "ISCC.exe"
    if not compiler.exists():
        folder.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", f"{name}@{version}"]
        subprocess.run(install, check=True)
    return compiler
