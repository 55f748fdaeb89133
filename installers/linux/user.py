"""An ordinary user of an installed package, step by step; every step runs under a trace of the network's system calls."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import time
import urllib.request
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from installers.bundled.self_test import OPTION
from installers.linux import trace
from installers.linux.roots import Root
from installers.linux.screen import photograph, screen
from installers.places import BUILD

_DATA: Final = ".local/share/Plumbline"
_PASSPHRASE: Final = "correct horse battery staple"
SECRET: Final = {"PLUMBLINE_PASSPHRASE": _PASSPHRASE}
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
_SECONDS_FOR_AN_ANSWER: Final = 120.0
_KEY: Final = re.compile(r"PLUMBLINE_API_KEY=(\S+)")
_ADDRESS: Final = re.compile(r"http://127\.0\.0\.1:\d+/v1")


class User:
    """What a person does with the program; every step says what it saw, and raises SystemExit where it isn't what it should be."""

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
        expect(done.returncode == code, f"plumbline {' '.join(arguments)} returned {done.returncode}:\n{said}")
        self._judge_trace(" ".join(arguments[:1]))
        return said

    def use(self) -> None:
        """What a person does with it."""
        say("Version", self.run("--version"))
        say("Demo", judged(self.run("demo")))
        examined = self.run("doctor")
        for line in examined.splitlines():
            say("Doctor", line)
        expect("does not make sure" not in examined, "a process is less confined than this system allows")
        expect("code for " in examined, "doctor does not name the code that was chosen for the processor")
        folder = self._root.home / "Texte – тексты"
        for name, text in _TEXTS.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        self._own(folder)
        inside = f"/home/{self._root.home.name}/{folder.name}"
        checked = self.run("check", "--policy", "flea-market", "--model", "practice", inside)
        expect("6 of 6 items judged" in checked, checked)
        say("A folder", judged(checked))
        found = self.run("search", "casino", "--format", "jsonl")
        expect("casino" in found, found)
        say("Search", f"{len(found.splitlines())} found")
        for kind in ("csv", "jsonl"):
            exported = self.run("export", "--all", "--format", kind)
            expect("рынок/объявление.md" in exported, exported)
            say("Export", f"{kind}, {len(exported.splitlines())} lines")

    def test_itself(self) -> None:
        """The bundle's own test; untraced, since its trial of a download knocks at a port of this machine."""
        environment = self._root.environment({"PLUMBLINE_HOME": f"/home/{self._root.home.name}/self-test"})
        command = self._root.command(self._program, OPTION)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        expect(done.returncode == 0, done.stdout + done.stderr)
        say("The bundle's own test", last(done.stdout))

    def serve(self) -> None:
        """Starts the local API, asks it once, and stops it."""
        self.run("settings", "set", "model", "practice")
        command = [*trace.OPTIONS, "-o", str(self._trace), *self._root.command(self._program, "serve", "--port", "0")]
        server = subprocess.Popen(
            command, env=self._root.environment({}), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        said, decision = "", ""
        try:
            for line in server.stdout or ():
                said += line
                if "Ctrl+C" in line:
                    break
            key, address = _KEY.search(said), _ADDRESS.search(said)
            if key and address:
                decision = _ask(f"{address[0]}/responses", key[1])
        finally:
            subprocess.run(["pkill", "--parent", str(server.pid)], check=False)
            rest, _ = server.communicate(timeout=60)
        expect(server.returncode == 0 and decision == "violates", f"{said}{rest}{decision}")
        self._judge_trace("serve", listens=True)
        say("Local API", f"a request was answered: {decision}")

    def encrypt(self) -> None:
        """Encrypts the history and reads it again."""
        self.run("history", "encrypt", "--passphrase", environment={"PLUMBLINE_NEW_PASSPHRASE": _PASSPHRASE})
        expect(not self.history.read_bytes().startswith(b"SQLite format 3"), "the history is not encrypted")
        say("Encrypted history", last(self.run("runs", environment=SECRET)))

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
        before = digest(copy)
        said = self.run("runs", code=1, environment={"PLUMBLINE_HOME": f"/home/{self._root.home.name}/newer"})
        expect("newer" in said and digest(copy) == before, said)
        say("A newer history", said.strip().splitlines()[0])

    def open_window(self, picture: Path) -> None:
        """Opens the window on a screen in memory, waits until it is painted, and keeps a picture."""
        with screen(self._root) as display:
            command = [*trace.OPTIONS, "-o", str(self._trace), *self._root.command(self._program)]
            environment = self._root.environment({"DISPLAY": display})
            window = subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            deadline = time.monotonic() + _SECONDS_FOR_A_WINDOW
            colours = 0
            while colours < _FEWEST_COLOURS and time.monotonic() < deadline and window.poll() is None:
                time.sleep(0.5)
                colours = photograph(display, picture)
            time.sleep(2.0)  # what is read from the history comes a moment later
            colours = photograph(display, picture)
            subprocess.run(["pkill", "--parent", str(window.pid)], check=False)
            said, _ = window.communicate(timeout=30)
        expect(colours >= _FEWEST_COLOURS, f"no window was painted:\n{said}")
        self._judge_trace("the window")
        say("Window", f"painted in {colours} colours; {picture}")

    @property
    def history(self) -> Path:
        """The ordinary user's history, seen from outside."""
        return self._root.home / _DATA / "history.db"

    def say_sockets(self) -> None:
        """Says what the traces of all steps had in them."""
        opened = ", ".join(f"{count} {family}" for family, count in sorted(self._sockets.items())) or "none"
        say("Sockets", f"{opened}; none reached past this machine")

    def _own(self, folder: Path) -> None:
        owner = self._root.home.stat()
        for path in (folder, *folder.rglob("*")):
            os.chown(path, owner.st_uid, owner.st_gid)

    def _judge_trace(self, step: str, *, listens: bool = False) -> None:
        wrong = trace.trouble(self._trace, listens=listens)
        expect(not wrong, f"{step} opened more than local sockets:\n" + "\n".join(wrong[:10]))
        for family, count in trace.families(self._trace).items():
            self._sockets[family] = self._sockets.get(family, 0) + count


def _ask(address: str, key: str) -> str:
    """What the local API decides about a post that breaks a rule."""
    asked = {"model": "plumbline/class-chat", "input": "We play soccer at noon. Who is in?"}
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    request = urllib.request.Request(address, json.dumps(asked).encode(), headers)
    with urllib.request.urlopen(request, timeout=_SECONDS_FOR_AN_ANSWER) as response:
        return str(json.load(response)["metadata"]["decision"])


def digest(file: Path) -> str:
    """A file's sha256."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def last(said: str) -> str:
    """The last line of what was printed."""
    return said.strip().splitlines()[-1]


def judged(said: str) -> str:
    """The line that counts a run's items."""
    lines = [line for line in said.splitlines() if "items judged" in line]
    expect(len(lines) == 1, said)
    return lines[0]


def say(step: str, what: str) -> None:
    """Prints what a step saw."""
    print(f"  {step}: {' '.join(what.split())}", flush=True)


def expect(holds: bool, trouble: str) -> None:
    """Ends the trial where something isn't what it should be."""
    if not holds:
        raise SystemExit(f"FAILED: {trouble}")
