"""A package tried in a bare system as a person would: installed, used, brought up to date, removed, installed again.

Everything that an ordinary user does runs under a trace of the network's system calls.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from installers.bundled.self_test import OPTION
from installers.linux import trace
from installers.linux.roots import SUITES, Root, bare
from installers.places import BUILD, PACKAGES

_DATA: Final = ".local/share/Plumbline"
_PASSPHRASE: Final = "correct horse battery staple"
_SECRET: Final = {"PLUMBLINE_PASSPHRASE": _PASSPHRASE}
_NO_VARIABLES: Final[Mapping[str, str]] = {}
_TEXTS: Final = {
    "plain.txt": "The casino near the bridge has free tea today.",
    "Über uns – Größe.txt": "Does anyone have a table for the garden?",
    "рынок/объявление.md": "My password is on the pillow.",
    "سوق/إعلان.txt": "Bread, honey and butter for the children.",
    "table.csv": "id,text\n1,We play on Friday: poker night at my place!\n2,I sold the bicycle.\n",
}
_FEWEST_COLOURS: Final = 40
"""A window that is painted has more of them than a bare screen."""
_SECONDS_FOR_A_WINDOW: Final = 90.0


class Trial:
    """One package in one system; every step says what it saw, and raises SystemExit where it isn't what it should be."""

    def __init__(self, suite: str, root: Root, program: str) -> None:
        self._suite = suite
        self._root = root
        self._program = program
        self._trace = BUILD / "roots" / f"{suite}-trace.txt"
        self._sockets: dict[str, int] = {}

    def run(self, *arguments: str, code: int = 0, environment: Mapping[str, str] = _NO_VARIABLES) -> str:
        """Runs the program as the ordinary user, with more environment variables, and returns what it printed."""
        command = [*trace.OPTIONS, "-o", str(self._trace), *self._root.command(self._program, *arguments)]
        done = subprocess.run(
            command, env=self._root.environment(environment), capture_output=True, text=True, check=False
        )
        said = done.stdout + done.stderr
        _expect(done.returncode == code, f"plumbline {' '.join(arguments)} returned {done.returncode}:\n{said}")
        self._judge_trace(" ".join(arguments[:1]))
        return said

    def use(self) -> None:
        """What a person does with it."""
        _say("Version", self.run("--version"))
        _say("Demo", _judged(self.run("demo")))
        for line in self.run("doctor").splitlines():
            _say("Doctor", line)
        folder = self._root.home / "Texte – тексты"
        for name, text in _TEXTS.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        self._own(folder)
        inside = f"/home/{self._root.home.name}/{folder.name}"
        checked = self.run("check", "--policy", "flea-market", "--model", "practice", inside)
        _expect("6 of 6 items judged" in checked, checked)
        _say("A folder", _judged(checked))
        found = self.run("search", "casino", "--format", "jsonl")
        _expect("casino" in found, found)
        _say("Search", f"{len(found.splitlines())} found")
        for kind in ("csv", "jsonl"):
            exported = self.run("export", "--all", "--format", kind)
            _expect("рынок/объявление.md" in exported, exported)
            _say("Export", f"{kind}, {len(exported.splitlines())} lines")

    def test_itself(self) -> None:
        """The bundle's own test; untraced, since its trial of a download knocks at a port of this machine."""
        environment = self._root.environment({"PLUMBLINE_HOME": f"/home/{self._root.home.name}/self-test"})
        command = self._root.command(self._program, OPTION)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        _expect(done.returncode == 0, done.stdout + done.stderr)
        _say("The bundle's own test", _last(done.stdout))

    def encrypt(self) -> None:
        """Encrypts the history and reads it again."""
        self.run("history", "encrypt", "--passphrase", environment={"PLUMBLINE_NEW_PASSPHRASE": _PASSPHRASE})
        _expect(not self.history.read_bytes().startswith(b"SQLite format 3"), "the history is not encrypted")
        _say("Encrypted history", _last(self.run("runs", environment=_SECRET)))

    def refuse_newer(self) -> None:
        """A history that a newer version wrote is refused, and not changed."""
        home = self._root.home / "newer"
        shutil.copytree(self.history.parent, home / "data")
        copy = home / "data" / self.history.name
        with closing(sqlite3.connect(copy)) as database, database:
            database.execute("UPDATE alembic_version SET version_num = '9999'")
        with closing(sqlite3.connect(copy)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._own(home)
        before = _digest(copy)
        said = self.run("runs", code=1, environment={"PLUMBLINE_HOME": f"/home/{self._root.home.name}/newer"})
        _expect("newer" in said and _digest(copy) == before, said)
        _say("A newer history", said.strip().splitlines()[0])

    def open_window(self, picture: Path) -> None:
        """Opens the window on a screen in memory, waits until it is painted, and keeps a picture."""
        with _screen(self._root) as display:
            command = [*trace.OPTIONS, "-o", str(self._trace), *self._root.command(self._program)]
            environment = self._root.environment({"DISPLAY": display})
            window = subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            deadline = time.monotonic() + _SECONDS_FOR_A_WINDOW
            colours = 0
            while colours < _FEWEST_COLOURS and time.monotonic() < deadline and window.poll() is None:
                time.sleep(0.5)
                colours = _photograph(display, picture)
            time.sleep(2.0)  # what is read from the history comes a moment later
            colours = _photograph(display, picture)
            subprocess.run(["pkill", "--parent", str(window.pid)], check=False)
            said, _ = window.communicate(timeout=30)
        _expect(colours >= _FEWEST_COLOURS, f"no window was painted:\n{said}")
        self._judge_trace("the window")
        _say("Window", f"painted in {colours} colours; {picture}")

    @property
    def history(self) -> Path:
        """The ordinary user's history, seen from outside."""
        return self._root.home / _DATA / "history.db"

    def say_sockets(self) -> None:
        """Says what the traces of all steps had in them."""
        opened = ", ".join(f"{count} {family}" for family, count in sorted(self._sockets.items())) or "none"
        _say("Sockets", f"{opened}; none reached past this machine")

    def _own(self, folder: Path) -> None:
        owner = self._root.home.stat()
        for path in (folder, *folder.rglob("*")):
            os.chown(path, owner.st_uid, owner.st_gid)

    def _judge_trace(self, step: str) -> None:
        wrong = trace.trouble(self._trace)
        _expect(not wrong, f"{step} opened more than local sockets:\n" + "\n".join(wrong[:10]))
        for family, count in trace.families(self._trace).items():
            self._sockets[family] = self._sockets.get(family, 0) + count


def try_deb(package: Path, suite: str) -> None:
    """Tries a .deb in a bare system."""
    with bare(suite) as root:
        _say("System", f"{SUITES[suite]}, bare: {_missing(root)}")
        older = _older(package)
        root.install(older)
        trial = Trial(suite, root, "/usr/bin/plumbline")
        _say("An older package", _judged(trial.run("demo")))
        before = _digest(trial.history)
        root.install(package)
        _expect(
            not (root.folder / "opt/plumbline/of-the-older-version").exists(), "the older version's files were left"
        )
        _expect(_digest(trial.history) == before, "the upgrade touched the history")
        _say("Upgraded", "the older version's files are gone, the history is as it was")
        trial.use()
        trial.test_itself()
        trial.open_window(PACKAGES / f"check-{suite}.png")
        trial.refuse_newer()
        trial.encrypt()
        _expect(not _written(root.folder / "opt/plumbline", package), "the program wrote into its own folder")
        before = _digest(trial.history)
        root.as_root("apt-get", "remove", "--yes", "plumbline")
        left = [path for path in ("opt/plumbline", "usr/bin/plumbline") if os.path.lexists(root.folder / path)]
        _expect(not left, f"the removal left {left}")
        _expect(_digest(trial.history) == before, "the removal touched the history")
        root.install(package)
        runs = trial.run("runs", environment=_SECRET)
        _expect(re.search(r"\b2\b", runs) is not None, runs)
        _say("Removed and installed again", f"the history is where it was: {_last(runs)}")
        trial.say_sockets()


def try_archive(package: Path, suite: str) -> None:
    """Tries a tar.xz in a bare system, to which only the libraries are added that its README.txt names."""
    with bare(suite) as root:
        _say("System", f"{SUITES[suite]}, bare: {_missing(root)}")
        place = root.home / "Programme für alle"
        place.mkdir()
        subprocess.run(["tar", "-xf", package, "-C", place], check=True)
        [folder] = place.iterdir()
        root.as_root("apt-get", "install", "--yes", "--no-install-recommends", *_depends_of_archive(folder))
        trial = Trial(suite, root, f"/home/{root.home.name}/{place.name}/{folder.name}/plumbline")
        trial.use()
        trial.test_itself()
        trial.open_window(PACKAGES / f"check-{suite}-archive.png")
        trial.say_sockets()


def _depends_of_archive(folder: Path) -> list[str]:
    from installers.linux.deb import depends  # noqa: PLC0415 - only here

    return [entry.split()[0] for entry in depends(folder)]


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
    _expect(not there, f"the bare system has {there}")
    return "no Python, no compiler"


def _written(folder: Path, package: Path) -> list[Path]:
    """Files in the program's folder that the package doesn't have."""
    listed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    names = subprocess.run(["tar", "-t"], input=listed, capture_output=True, check=True).stdout.decode().splitlines()
    known = {name.removeprefix("./").rstrip("/") for name in names}
    top = folder.parents[1]
    return [path for path in folder.rglob("*") if str(path.relative_to(top)) not in known]


@contextmanager
def _screen(root: Root) -> Iterator[str]:
    """A screen in memory, run by this system, that the root sees too."""
    sockets = Path("/tmp/.X11-unix")
    sockets.mkdir(exist_ok=True)
    inside = root.folder / "tmp/.X11-unix"
    inside.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", sockets, inside], check=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1360x860x24", "-nolisten", "tcp", "-ac"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _photograph(display: str, picture: Path) -> int:
    """Keeps a picture of a screen and returns how many colours are in it, of every sixteenth dot."""
    picture.parent.mkdir(exist_ok=True)
    subprocess.run(["import", "-display", display, "-window", "root", picture], check=True)
    counted = subprocess.run(["identify", "-format", "%k", picture], capture_output=True, text=True, check=True)
    return int(counted.stdout)


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _last(said: str) -> str:
    return said.strip().splitlines()[-1]


def _judged(said: str) -> str:
    """The line that counts a run's items."""
    lines = [line for line in said.splitlines() if "items judged" in line]
    _expect(len(lines) == 1, said)
    return lines[0]


def _say(step: str, what: str) -> None:
    print(f"  {step}: {' '.join(what.split())}", flush=True)


def _expect(holds: bool, trouble: str) -> None:
    if not holds:
        raise SystemExit(f"FAILED: {trouble}")
