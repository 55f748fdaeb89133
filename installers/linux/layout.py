"""What the packages for Linux have in common: what lies beside the bundle, what it needs, and the same dates each time."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from installers.linux import elf
from installers.places import ROOT

OPTIONAL: Final = frozenset({"libvulkan.so.1"})
"""Without it the GPU module doesn't load, and the processor does the work."""


def describe(needs: elf.Needs) -> str:
    """The text beside a bundle that is unpacked by hand."""
    glibc = ".".join(map(str, needs.versions["GLIBC"]))
    libraries = "\n".join(f"  {name}" for name in needs.libraries if name not in OPTIONAL)
    return f"""Plumbline for Linux

Run ./plumbline. Without arguments the window opens; ./plumbline --help lists the commands.
The folder can lie anywhere, and nothing is written into it. To remove the program, delete it;
your history is in ~/.local/share/Plumbline and stays.

It needs glibc {glibc} or newer and these libraries, which a desktop usually has:

{libraries}

A GPU is used where libvulkan.so.1 and a driver are installed.
"""


def copy(source: Path, target: Path) -> None:
    """Copies a folder with its links, readable by everybody."""
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)


def settle(folder: Path, date: int) -> None:
    """Gives all that is in a folder the usual permissions and one date."""
    for path in (folder, *sorted(folder.rglob("*"))):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def licences(folder: Path) -> None:
    """The project's licence and what is said of others' software."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("LICENSE", "THIRD_PARTY.md"):
        shutil.copyfile(ROOT / name, folder / name)
