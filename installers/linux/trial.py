"""A package tried in a bare system as a person would: installed, used, brought up to date, removed, installed again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from installers.linux.deb import depends
from installers.linux.roots import SUITES, Root, bare
from installers.linux.user import SECRET, User, digest, expect, judged, last, say
from installers.places import BUILD, PACKAGES


def try_deb(package: Path, suite: str) -> None:
    """Tries a .deb in a bare system."""
    with bare(suite) as root:
        say("System", f"{SUITES[suite]}, bare: {_missing(root)}")
        older = _older(package)
        root.install(older)
        user = User(suite, root, "/usr/bin/plumbline")
        say("An older package", judged(user.run("demo")))
        before = digest(user.history)
        root.install(package)
        expect(not (root.folder / "opt/plumbline/of-the-older-version").exists(), "the older version's files were left")
        expect(digest(user.history) == before, "the upgrade touched the history")
        say("Upgraded", "the older version's files are gone, the history is as it was")
        user.use()
        user.serve()
        user.test_itself()
        user.open_window(PACKAGES / f"check-{suite}.png")
        user.refuse_newer()
        user.encrypt()
        expect(not _written(root.folder / "opt/plumbline", package), "the program wrote into its own folder")
        runs = user.run("runs", environment=SECRET)
        before = digest(user.history)
        root.as_root("apt-get", "remove", "--yes", "plumbline")
        left = [path for path in ("opt/plumbline", "usr/bin/plumbline") if os.path.lexists(root.folder / path)]
        expect(not left, f"the removal left {left}")
        expect(digest(user.history) == before, "the removal touched the history")
        root.install(package)
        expect(user.run("runs", environment=SECRET) == runs, "the history is not where it was")
        say("Removed and installed again", f"the history is where it was: {last(runs)}")
        user.say_sockets()


def try_archive(package: Path, suite: str) -> None:
    """Tries a tar.xz in a bare system, to which only the libraries are added that its README.txt names."""
    with bare(suite) as root:
        say("System", f"{SUITES[suite]}, bare: {_missing(root)}")
        place = root.home / "Programme für alle"
        place.mkdir()
        subprocess.run(["tar", "-xf", package, "-C", place], check=True)
        [folder] = place.iterdir()
        root.as_root(
            "apt-get", "install", "--yes", "--no-install-recommends", *(entry.split()[0] for entry in depends(folder))
        )
        user = User(suite, root, f"/home/{root.home.name}/{place.name}/{folder.name}/plumbline")
        user.use()
        user.serve()
        user.test_itself()
        user.open_window(PACKAGES / f"check-{suite}-archive.png")
        user.say_sockets()


def _older(package: Path) -> Path:
    """The package with a lower version and a file more, as an older one would have."""
    folder = BUILD / "roots" / "older"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    control = folder / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1", control.read_text("utf-8")), "utf-8")
    (folder / "opt/plumbline/of-the-older-version").touch()
    older = BUILD / "roots" / "plumbline_0.0.1_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", folder, older], check=True, stdout=subprocess.DEVNULL
    )
    shutil.rmtree(folder)
    return older


def _missing(root: Root) -> str:
    """That the system has none of what a source tree needs."""
    there = [name for name in ("python3", "gcc", "cmake") if shutil.which(name, path=str(root.folder / "usr/bin"))]
    expect(not there, f"the bare system has {there}")
    return "no Python, no compiler"


def _written(folder: Path, package: Path) -> list[Path]:
    """Files in the program's folder that the package doesn't have."""
    listed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    names = subprocess.run(["tar", "-t"], input=listed, capture_output=True, check=True).stdout.decode().splitlines()
    known = {name.removeprefix("./").rstrip("/") for name in names}
    top = folder.parents[1]
    return [path for path in folder.rglob("*") if str(path.relative_to(top)) not in known]
