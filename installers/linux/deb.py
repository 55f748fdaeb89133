"""The package for Debian and Ubuntu. What it depends on is read from the libraries in it.

It lies in /opt/plumbline, with `plumbline` on the PATH. There are no scripts: the desktop's own packages notice the new entry.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installers.linux import elf, layout
from installers.places import BUILD, PACKAGES
from plumbline import __version__

_HOME: Final = "opt/plumbline"
_GLIBCXX: Final = {(3, 4, 29): "11", (3, 4, 30): "12", (3, 4, 31): "13.1", (3, 4, 32): "13.1", (3, 4, 33): "14"}
"""The version of libstdc++6 that first has the symbols."""

_LOADED_BY_NAME: Final = ("libseccomp2",)
"""Packages of libraries that nothing is linked against: the process that reads documents confines itself with this one."""

_CONTROL: Final = """\
Package: plumbline
Version: {version}
Architecture: amd64
Maintainer: Plumbline <plumbline@users.noreply.github.com>
Installed-Size: {size}
Depends: {depends}
Recommends: ca-certificates, libvulkan1, xdg-utils
Suggests: mesa-vulkan-drivers, gnome-keyring
Section: text
Priority: optional
Description: moderates text offline, under a policy in plain words
 You write a policy in plain words and give it text. An open-weight reasoning
 model on this machine says, item by item, whether the text breaks the policy,
 which rule, and why. Every verdict is kept in a local history.
 .
 There is a window and a command line. Nothing leaves the machine.
"""


def make(bundle: Path, assets: Path, date: int, *, quick: bool) -> Path:
    """Packs a bundle; `quick`: fast and larger, for a trial."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    layout.copy(bundle, root / _HOME)
    layout.copy(assets / "share", root / "usr/share")
    layout.licences(root / "usr/share/doc/plumbline")
    (root / "usr/share/doc/plumbline/LICENSE").rename(root / "usr/share/doc/plumbline/copyright")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/plumbline").symlink_to(f"/{_HOME}/plumbline")
    control = root / "DEBIAN"
    control.mkdir()
    bytes_used = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
    (control / "control").write_text(
        _CONTROL.format(version=__version__, size=bytes_used // 1024, depends=", ".join(depends(bundle))), "utf-8"
    )
    (control / "md5sums").write_text("".join(_sums(root)), "utf-8")
    layout.settle(root, date)
    PACKAGES.mkdir(exist_ok=True)
    package = PACKAGES / f"plumbline_{__version__}_amd64.deb"
    packing = ["-Zzstd", "-z3"] if quick else ["-Zxz", "-z9"]
    environment = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": str(date)}
    subprocess.run(["dpkg-deb", "--root-owner-group", *packing, "--build", root, package], env=environment, check=True)
    shutil.rmtree(root)
    return package


def depends(bundle: Path) -> list[str]:
    """The packages that have what the bundle needs, by the names that Debian 12 gives them; newer systems know those too."""
    needs = elf.needs(bundle, elf.read(bundle))
    names = {_owner(name) for name in needs.libraries if name not in layout.OPTIONAL}
    least = {
        "libc6": ".".join(map(str, needs.versions["GLIBC"])),
        "libstdc++6": next(of for symbols, of in _GLIBCXX.items() if symbols >= needs.versions["GLIBCXX"]),
    }
    return sorted(f"{name} (>= {least[name]})" if name in least else name for name in {*names, *_LOADED_BY_NAME})


def _owner(library: str) -> str:
    """The package of this system that holds a library."""
    said = subprocess.run(
        ["dpkg-query", "--search", f"*/x86_64-linux-gnu/{library}"], capture_output=True, text=True, check=False
    )
    if said.returncode:
        raise SystemExit(f"{library} is needed, and no package of this system has it.")
    return said.stdout.split(":")[0]


def _sums(root: Path) -> list[str]:
    files = [file for top in ("opt", "usr") for file in sorted((root / top).rglob("*"))]
    return [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
        if file.is_file() and not file.is_symlink()
    ]
