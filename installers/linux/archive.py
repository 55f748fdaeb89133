"""The tar.xz: the bundle as it is, for systems without .deb and for people who may install nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.linux import elf, layout
from installers.places import BUILD, PACKAGES
from plumbline import __version__


def make(bundle: Path, assets: Path, date: int, *, quick: bool) -> Path:
    """Packs a bundle; `quick`: fast and larger, for a trial."""
    name = f"plumbline-{__version__}-linux-x86_64"
    root = BUILD / "archive"
    shutil.rmtree(root, ignore_errors=True)
    layout.copy(bundle, root / name)
    layout.copy(assets / "share", root / name / "share")
    layout.licences(root / name / "share/doc/plumbline")
    (root / name / "README.txt").write_text(layout.describe(elf.needs(bundle, elf.read(bundle))), "utf-8")
    layout.settle(root / name, date)
    PACKAGES.mkdir(exist_ok=True)
    package = PACKAGES / f"{name}.tar.xz"
    owners = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{date}"]
    level = "-1" if quick else "-9"
    subprocess.run(
        ["tar", *owners, f"--use-compress-program=xz {level} -T0", "-cf", package, "-C", root, name], check=True
    )
    shutil.rmtree(root)
    return package
