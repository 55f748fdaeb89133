"""The AppImage: the bundle as one file that is run as it is.

    python -m installers.linux.appimage [RUNTIME]

RUNTIME is the AppImage project's program that mounts what follows it in the same file; the release workflow fetches one and checks
it against a pinned sha256. Without it only the AppDir is made, which runs as well.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from installers import bundle
from installers.linux import layout
from installers.places import BUILD, PACKAGES, ROOT
from plumbline import __version__

_HOME = "usr/lib/plumbline"


def make_folder(program: Path, assets: Path, date: int) -> Path:
    """The AppDir: the bundle, and at its top what the runtime and the desktop look for."""
    folder = BUILD / "Plumbline.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    layout.copy(program, folder / _HOME)
    layout.copy(assets / "share", folder / "usr/share")
    layout.licences(folder / "usr/share/doc/plumbline")
    (folder / "AppRun").symlink_to(f"{_HOME}/plumbline")
    shutil.copy(assets / "share/applications/plumbline.desktop", folder)
    shutil.copy(assets / "icons/plumbline-256.png", folder / "plumbline.png")
    (folder / ".DirIcon").symlink_to("plumbline.png")
    layout.settle(folder, date)
    return folder


def make(folder: Path, runtime: Path, date: int) -> Path:
    """One file of an AppDir and the runtime."""
    image = BUILD / "plumbline.squashfs"
    image.unlink(missing_ok=True)
    packing = ["-all-root", "-comp", "xz", "-mkfs-time", str(date), "-noappend", "-no-progress", "-quiet"]
    subprocess.run(["mksquashfs", folder, image, *packing], check=True)
    PACKAGES.mkdir(exist_ok=True)
    package = PACKAGES / f"plumbline-{__version__}-x86_64.AppImage"
    with package.open("wb") as whole:
        for part in (runtime, image):
            with part.open("rb") as stream:
                shutil.copyfileobj(stream, whole)
    package.chmod(0o755)
    return package


if __name__ == "__main__":
    made = make_folder(bundle.FOLDER, BUILD / "assets", int(bundle.source_date()))
    if sys.argv[1:]:
        made = make(made, Path(sys.argv[1]), int(bundle.source_date()))
    print(made.relative_to(ROOT) if made.is_relative_to(ROOT) else made)
