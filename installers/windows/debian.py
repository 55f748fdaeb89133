"""A Debian 13 with wine and a compiler for Windows, in a folder, to make and try the Windows package where there is no Windows.

Debian 12's wine is too old for Qt. The root is made once; everything needs root rights, and runs with mounts of its own.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from installers.places import BUILD, ROOT

WORK: Final = BUILD / "windows"
"""All that is made on the way to a Windows package."""
PREFIX: Final = WORK / "prefix"
"""The wine prefix with Python, in which the bundle is made."""
_ROOT: Final = WORK / "root"
_SUITE: Final = "trixie"
_PACKAGES: Final = (
    "cmake",
    "ninja-build",
    "g++-mingw-w64-x86-64-posix",
    "wine",
    "wine32:i386",  # Inno Setup's compiler and the installers that it makes have 32 bits
    "wine64",
    "xvfb",
    "xauth",
    "xdotool",
    "imagemagick",
    "fonts-dejavu-core",
)
_NOTHING_MORE: Final[Mapping[str, str]] = {}
_MOUNTED: Final = """
set -e
root=$1; shift
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for place in $PLACES; do mkdir -p "$root$place"; mount --bind "$place" "$root$place"; done
cp /etc/resolv.conf "$root/etc/resolv.conf"
exec chroot "$root" "$@"
"""
_ON_A_SCREEN: Final = """
number=$(mktemp)
exec 3>"$number"
Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 & screen=$!
until [ -s "$number" ]; do sleep 0.1; done
DISPLAY=:$(cat "$number"); export DISPLAY
code=0; "$@" || code=$?
timeout 60 wineserver -w || wineserver -k || true
kill $screen
rm "$number"
exit $code
"""


def run(
    *command: str | Path,
    prefix: Path = PREFIX,
    folder: Path = ROOT,
    more: Mapping[str, str] = _NOTHING_MORE,
    check: bool = True,
) -> subprocess.CompletedProcess[str]:
    """Runs a command in the root, with a screen in memory; `more` are environment variables. What it prints is returned."""
    started = start(*command, prefix=prefix, folder=folder, more=more)
    said, complained = started.communicate()
    if check and started.returncode:
        raise SystemExit(f"{shlex.join(map(str, command))} returned {started.returncode}:\n{said}{complained}")
    return subprocess.CompletedProcess(command, started.returncode, said, complained)


def start(
    *command: str | Path, prefix: Path = PREFIX, folder: Path = ROOT, more: Mapping[str, str] = _NOTHING_MORE
) -> subprocess.Popen[str]:
    """As `run`, but doesn't wait for the end."""
    environment = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/wine",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winedbg.exe=d;mscoree=d;mshtml=d",
        "PLACES": f"{BUILD} {ROOT}",
        **more,
    }
    inside = f"cd {shlex.quote(str(folder))} && {shlex.join(map(str, command))}"
    screen = ["sh", "-c", _ON_A_SCREEN, "screen", "sh", "-c", inside]
    mounted = ["unshare", "--mount", "sh", "-c", _MOUNTED, "mounted", str(root()), *screen]
    return subprocess.Popen(mounted, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def root() -> Path:
    """The root. Makes it, if it isn't there yet."""
    if not (_ROOT / ".ready").exists():
        if os.geteuid():
            raise SystemExit("Making a Windows package on Debian needs root.")
        shutil.rmtree(_ROOT, ignore_errors=True)
        WORK.mkdir(parents=True, exist_ok=True)
        subprocess.run(["debootstrap", "--variant=minbase", "--include=ca-certificates", _SUITE, _ROOT], check=True)
        shutil.copy("/etc/resolv.conf", _ROOT / "etc/resolv.conf")
        quiet = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        install = ["apt-get", "-q", "install", "--yes", "--no-install-recommends", *_PACKAGES]
        for command in (["dpkg", "--add-architecture", "i386"], ["apt-get", "-q", "update"], install):
            subprocess.run(["/usr/sbin/chroot", _ROOT, *command], env=quiet, check=True)
        (_ROOT / ".ready").touch()
    return _ROOT


def windows_path(path: Path) -> str:
    """How a program in wine names a file of this system."""
    return "Z:" + str(path).replace("/", "\\")
