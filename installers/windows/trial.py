"""The Windows installer tried under wine as a person would: installed, used, killed, resumed, removed, installed again."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from installers.bundled.self_test import OPTION
from installers.places import PACKAGES
from installers.windows import debian, wine

_PREFIX: Final = debian.WORK / "trial"
"""A wine of its own, without Python."""
_DRIVE: Final = _PREFIX / "drive_c"
_PROGRAM: Final = _DRIVE / "Program Files" / "Plumbline"
_DATA: Final = _DRIVE / "users" / "root" / "AppData" / "Local" / "Plumbline"
_LISTED: Final = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{6B0E2C5E-6B3D-4C0A-9E55-9C5C3C8C1F10}_is1"
"""Where Windows lists the installed program."""
_TEXTS: Final = {
    "plain.txt": "The casino near the bridge has free tea today.",
    "Über uns – Größe.txt": "Does anyone have a table for the garden?",
    "рынок/объявление.md": "My password is on the pillow.",
    "سوق/إعلان.txt": "Bread, honey and butter for the children.",
}
_PASSPHRASE: Final = "correct horse battery staple"
_NOTHING_MORE: Final[Mapping[str, str]] = {}
_ROWS: Final = 40
_SECONDS_TO_BEGIN: Final = 180.0
_SECONDS_FOR_A_COMMAND: Final = 900
_LIGHT: Final = 0.4
"""The mean of a screen that the window covers; an empty one, or one with a message, is nearly black."""


def try_setup(package: Path) -> None:
    """Every step says what it saw, and raises SystemExit where it isn't what it should be."""
    shutil.rmtree(_PREFIX, ignore_errors=True)
    debian.run("wineboot", "--init", prefix=_PREFIX)
    wine.stub(_DRIVE / "windows" / "system32")
    _install(package)
    _say("Version", _run("--version"))
    for line in _run("doctor").splitlines():
        _say("Doctor", line)
    _say("Demo", _judged(_run("demo")))
    _install_over_older(package)
    _check_folder()
    _kill_worker()
    _kill_program()
    _encrypt()
    _open_window()
    _say("The bundle's own test", _run(OPTION, more={"PLUMBLINE_HOME": r"C:\self-test"}).strip().splitlines()[-1])
    before = _digest()
    _remove()
    _expect(_digest() == before, "the removal touched the history")
    _install(package)
    runs = _run("runs", more={"PLUMBLINE_PASSPHRASE": _PASSPHRASE})
    _say("Removed and installed again", f"the history is where it was: {runs.strip().splitlines()[-1]}")


def _install(package: Path) -> None:
    # For all users: wine can't do it for one, since it has no administrator to be without.
    silent = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/ALLUSERS", "/TASKS=path")
    debian.run("wine", package, *silent, prefix=_PREFIX)
    _expect((_PROGRAM / "plumbline-window.exe").exists(), "nothing was installed")
    menu = list((_DRIVE / "ProgramData").rglob("Plumbline.lnk"))
    _expect(len(menu) == 1, f"in the start menu: {menu}")
    key = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
    path = debian.run("wine", "reg", "query", key, "/v", "Path", prefix=_PREFIX).stdout
    _expect(r"C:\Program Files\Plumbline" in path, path)
    _say("Installed", "with an entry in the start menu, and on the PATH")


def _install_over_older(package: Path) -> None:
    """Changes the installation into one of an older version, with a file that this one no longer has, and installs over it."""
    left, program = _PROGRAM / "_internal" / "of-the-older-version", _PROGRAM / "plumbline.exe"
    left.touch()
    program.write_bytes(b"older")
    version = ("/v", "DisplayVersion", "/reg:64")  # wine's reg has 32 bits and would look among the programs that do
    debian.run("wine", "reg", "add", _LISTED, *version, "/d", "0.0.1", "/f", prefix=_PREFIX)
    before = _digest()
    _install(package)
    _expect(not left.exists(), "the older version's files were left")
    _expect(program.read_bytes() != b"older", "the program was not replaced")
    listed = debian.run("wine", "reg", "query", _LISTED, *version, prefix=_PREFIX).stdout
    _expect("0.0.1" not in listed, listed)
    _expect(_digest() == before, "the upgrade touched the history")
    _say("Installed over an older version", "the older one's files are gone, the history is as it was")


def _check_folder() -> None:
    folder = _DRIVE / "Texte – тексты"
    for name, text in _TEXTS.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    began = time.monotonic()
    said = _run("check", "--policy", "flea-market", "--model", "practice", rf"C:\{folder.name}")
    _expect("4 of 4 items judged: 2 violate, 2 allowed" in said, said)
    _say("A folder", f"{_judged(said)} ({time.monotonic() - began:.0f} s)")
    exported = _run("export", "--all", "--format", "jsonl")
    _expect("объявление.md" in exported and "إعلان.txt" in exported, exported)
    _say("Export", f"{len(exported.splitlines())} lines")


def _kill_worker() -> None:
    """The inference process is killed in the middle: the run goes on with a new one."""
    before = _verdicts()
    check = _start_check()
    victim = _wait_for_items(before)
    os.kill(victim, signal.SIGKILL)
    said, complained = check.communicate()
    _expect(f"{_ROWS} of {_ROWS} items judged" in said, said + complained)
    _say("The inference process killed", _judged(said))


def _kill_program() -> None:
    """All of it is killed in the middle: the run is resumed."""
    before = _verdicts()
    check = _start_check()
    _wait_for_items(before)
    for process in _processes():
        os.kill(process, signal.SIGKILL)
    said, _ = check.communicate()
    _expect("items judged" not in said, "it had ended before it was killed")
    run = re.findall(r"(?m)^(\d+)\s", _run("runs"))[0]
    said = _run("resume", run)
    _expect(f"{_ROWS} of {_ROWS} items judged" in said, said)
    _say("The program killed, the run resumed", _judged(said))


def _start_check() -> subprocess.Popen[str]:
    table = _DRIVE / "table.csv"
    rows = [f"{number},Bread number {number} and honey for the garden" for number in range(_ROWS)]
    table.write_text("\n".join(["id,text", *rows]) + "\n", "utf-8")
    arguments = ("check", "--policy", "flea-market", "--model", "practice", r"C:\table.csv")
    return debian.start("wine", _PROGRAM / "plumbline.exe", *arguments, prefix=_PREFIX)


def _wait_for_items(judged_before: int) -> int:
    """Waits until a check has judged some items; returns the inference process's number."""
    deadline = time.monotonic() + _SECONDS_TO_BEGIN
    while _verdicts() < judged_before + 5:
        _expect(time.monotonic() < deadline, "nothing was judged")
        time.sleep(0.5)
    workers = [process for process in _processes() if "multiprocessing-fork" in _command(process)]
    _expect(len(workers) == 1, f"{len(workers)} inference processes")
    return workers[0]


def _verdicts() -> int:
    """How many verdicts the history has. A copy is read: this system and wine don't see each other's locks."""
    copy = debian.WORK / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for file in _DATA.glob("history.db*"):
        if not file.name.endswith("-shm"):
            shutil.copy(file, copy)
    try:
        with closing(sqlite3.connect(copy / "history.db")) as history:
            [(count,)] = history.execute("SELECT count(*) FROM verdicts")
    except sqlite3.DatabaseError:  # it was copied in the middle of a change
        return 0
    return int(count)


def _processes() -> list[int]:
    """The program's processes in this trial's wine, and no others."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            own = f"WINEPREFIX={_PREFIX}\0".encode() in (folder / "environ").read_bytes()
        except OSError:
            continue
        if own and "plumbline.exe" in _command(int(folder.name)).split("\0")[0]:
            found.append(int(folder.name))
    return found


def _command(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_text("utf-8", "replace")
    except OSError:
        return ""


def _encrypt() -> None:
    _run("history", "encrypt", "--passphrase", more={"PLUMBLINE_NEW_PASSPHRASE": _PASSPHRASE})
    history = _DATA / "history.db"
    _expect(not history.read_bytes().startswith(b"SQLite format 3"), "the history is not encrypted")
    runs = _run("runs", more={"PLUMBLINE_PASSPHRASE": _PASSPHRASE})
    _say("Encrypted history", runs.strip().splitlines()[-1])


def _open_window() -> None:
    picture = PACKAGES / "check-windows.png"
    look = f"import -window root {picture}"
    script = (
        f'wine "{_PROGRAM}/plumbline-window.exe" & '
        f"for second in $(seq 90); do sleep 1; {look}; "
        f"identify -format '%[fx:mean > {_LIGHT}]' {picture} | grep -q 1 && break; done; sleep 5; {look}; wineserver -k"
    )
    debian.run("sh", "-c", script, prefix=_PREFIX, check=False, more={"PLUMBLINE_PASSPHRASE": _PASSPHRASE})
    seen = subprocess.run(["identify", "-format", "%[fx:mean]", picture], capture_output=True, text=True, check=True)
    _expect(float(seen.stdout) > _LIGHT, f"no window was painted: see {picture}")
    _say("Window", f"painted; {picture}")


def _remove() -> None:
    debian.run("wine", _PROGRAM / "unins000.exe", "/VERYSILENT", "/SUPPRESSMSGBOXES", prefix=_PREFIX)
    _expect(not (_PROGRAM / "plumbline.exe").exists(), "the removal left the program")
    listed = debian.run("wine", "reg", "query", _LISTED, "/reg:64", prefix=_PREFIX, check=False)
    _expect(listed.returncode != 0, "the removal left the program among the installed ones")


def _run(*arguments: str, more: Mapping[str, str] = _NOTHING_MORE) -> str:
    limited = ("timeout", str(_SECONDS_FOR_A_COMMAND), "wine")  # a message on the screen would wait for ever
    done = debian.run(*limited, _PROGRAM / "plumbline.exe", *arguments, prefix=_PREFIX, more=more)
    return done.stdout


def _digest() -> str:
    return hashlib.sha256((_DATA / "history.db").read_bytes()).hexdigest()


def _judged(said: str) -> str:
    lines = [line for line in said.splitlines() if "items judged" in line]
    _expect(len(lines) == 1, said)
    return lines[0]


def _say(step: str, what: str) -> None:
    print(f"  {step}: {' '.join(what.split())}", flush=True)


def _expect(holds: bool, trouble: str) -> None:
    if not holds:
        raise SystemExit(f"FAILED: {trouble}")
