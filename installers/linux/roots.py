"""Bare systems to try a package in: Debian as debootstrap makes it, without Python, compiler or desktop, and new each time.

The base is made once and kept outside the tree. Each trial sees it through an overlay, so that what it installs is gone afterwards.
All of it needs root, and a mount namespace of its own, in which every mount ends with the trial.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from installers.places import BUILD

SUITES: Final = {"bookworm": "Debian 12", "trixie": "Debian 13"}
USER: Final = "tester"
_USER_ID: Final = 1000
_PRIVATE: Final = "PLUMBLINE_CHECK_PRIVATE"


class Root:
    """A system in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home" / USER

    def as_root(self, *command: str) -> None:
        """Runs a command as the administrator."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        done = subprocess.run(
            ["/usr/sbin/chroot", self.folder, *command], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{command} failed:\n{done.stdout}{done.stderr}")

    def command(self, *command: str) -> list[str]:
        """What runs a command as the ordinary user."""
        return ["/usr/sbin/chroot", f"--userspec={_USER_ID}:{_USER_ID}", str(self.folder), *command]

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        """An ordinary user's environment, and more."""
        home = f"/home/{USER}"
        return {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "USER": USER, "LANG": "C.UTF-8", **more}

    def install(self, *packages: Path) -> None:
        """Installs package files with what they depend on, and nothing that is only recommended."""
        for package in packages:
            shutil.copy(package, self.folder / "root")
        names = [f"/root/{package.name}" for package in packages]
        self.as_root("apt-get", "install", "--yes", "--no-install-recommends", *names)


def take_private_mounts(command: Sequence[str]) -> None:
    """Starts the process again, by its command, with mounts of its own, unless it has them already."""
    if os.environ.get(_PRIVATE):
        return
    if os.geteuid():
        raise SystemExit("Trying a package in bare systems needs root.")
    os.environ[_PRIVATE] = "1"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", *command])


@contextmanager
def bare(suite: str) -> Iterator[Root]:
    """A new root of a suite, with an ordinary user in it."""
    base = _base(suite)
    work = BUILD / "roots" / f"{suite}-trial"
    shutil.rmtree(work, ignore_errors=True)
    upper, inner, merged = (work / name for name in ("upper", "inner", "merged"))
    for folder in (upper, inner, merged):
        folder.mkdir(parents=True)
    _mount("-t", "overlay", "overlay", "-o", f"lowerdir={base},upperdir={upper},workdir={inner}", str(merged))
    archives = BUILD / "roots" / f"{suite}-archives"
    archives.mkdir(exist_ok=True)
    _mount("-t", "proc", "proc", str(merged / "proc"))
    _mount("--rbind", "/dev", str(merged / "dev"))
    _mount("--bind", str(archives), str(merged / "var/cache/apt/archives"))
    shutil.copy("/etc/resolv.conf", merged / "etc/resolv.conf")
    shutil.copy("/etc/hosts", merged / "etc/hosts")
    root = Root(merged)
    root.as_root("useradd", "--create-home", "--uid", str(_USER_ID), USER)
    try:
        yield root
    finally:
        subprocess.run(["umount", "--recursive", merged], check=False)
        shutil.rmtree(work, ignore_errors=True)


def _base(suite: str) -> Path:
    base = BUILD / "roots" / suite
    if not (base / ".ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", suite, base], check=True)
        shutil.copy("/etc/resolv.conf", base / "etc/resolv.conf")
        Root(base).as_root("apt-get", "update")
        (base / ".ready").touch()
    return base


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)
