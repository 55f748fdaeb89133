"""See the package. Starts the window in a process of its own, so that a crash of it can be told."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
LAST: Final = 40
"""So many actions are printed when the run fails."""


def main() -> int:
    """Returns 0 when everything held."""
    parser = argparse.ArgumentParser(prog="make long-run", description=__doc__)
    parser.add_argument("--hours", type=float, default=0.0, help="how long it runs; 0 for as long as the actions take")
    parser.add_argument("--actions", type=int, default=0, help="how many actions; 0 for as many as the hours allow")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--verdicts", type=int, default=0, help="in the history at the start; made once, and kept")
    parser.add_argument("--keep", action="store_true", help="keep the folder of the run")
    chosen = parser.parse_args()
    if not chosen.hours and not chosen.actions:
        chosen.hours = 8.0
    folder = Path(tempfile.mkdtemp(prefix="plumbline-long-run-"))
    say(f"seed {chosen.seed}, {chosen.verdicts:,} verdicts, folder {folder}")
    try:
        (folder / "home").mkdir()
        if chosen.verdicts:
            from benchmarks.big_history import history_home

            shutil.copytree(history_home(chosen.verdicts), folder / "home", dirs_exist_ok=True)
        return _run(folder, chosen)
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, chosen: argparse.Namespace) -> int:
    arguments = [str(folder), str(chosen.seed), str(chosen.hours), str(chosen.actions), str(chosen.verdicts)]
    done = subprocess.run(
        [sys.executable, "-m", "long_run.window", *arguments],
        env=_environment(folder),
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode == 0:
        return 0
    journal = folder / "journal.txt"
    if journal.exists():
        say(f"\nThe last actions of seed {chosen.seed}:")
        say("\n".join(journal.read_text("utf-8").splitlines()[-LAST:]))
    how = f"signal {-done.returncode}" if done.returncode < 0 else f"exit status {done.returncode}"
    say(f"\nFailed ({how}). Again: make long-run SEED={chosen.seed} VERDICTS={chosen.verdicts}")
    return 1


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of the person who runs it is touched: folders, keyring and search for models are those of the run."""
    taken = ("XDG_", "HF_", "PLUMBLINE_", "OLLAMA_", "LLAMA_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(taken)}
    parts = ("app", "tests", "resources/translations", ".")
    for name in ("user", "temporary"):
        (folder / name).mkdir()
    return kept | {
        "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in parts),
        "PLUMBLINE_HOME": str(folder / "home"),
        "HOME": str(folder / "user"),
        "USERPROFILE": str(folder / "user"),
        "TMPDIR": str(folder / "temporary"),
        "PYTHON_KEYRING_BACKEND": "support.file_keyring.Keyring",
        "PLUMBLINE_TEST_KEYRING": str(folder / "keyring.json"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONFAULTHANDLER": "1",
    }


def say(words: str) -> None:
    """A line of the report, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
