"""The long run in its short form: some dozens of random actions on the real window, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import qWarning

from long_run.growth import LIMITS, Held, grown
from long_run.watching import Watch
from support.counting import Count

ROOT = Path(__file__).parents[2]
_ACTIONS = {False: 60, True: 3_000}


def test_random_actions_leave_the_window_whole(thorough: bool, count: Count) -> None:
    actions = _ACTIONS[thorough]
    done = subprocess.run(
        [sys.executable, "-m", "long_run", "--actions", str(actions), "--seed", "7"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / part) for part in ("app", "tests", "."))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{actions:,} actions; the slowest took" in done.stdout
    count("random actions on every page and dialog of the window", actions)


def test_messages_of_qt_and_unexpected_exceptions_are_troubles(tmp_path: Path) -> None:
    watch = Watch(tmp_path / "journal.txt")
    with watch.watching():
        watch.note("a line\nof the journal")
        qWarning("QPainter: not active")
        sys.excepthook(ValueError, ValueError("a bug"), None)
    assert watch.troubles == ["ValueError: a bug\n", "Qt said: QPainter: not active"]
    assert (tmp_path / "journal.txt").read_text("utf-8") == "0: a line\\nof the journal\n"


def test_what_grows_beyond_its_bound_is_named() -> None:
    before = Held(200.0, 300.0, 10, 8, 1, Counter(list=4_000), Counter(QAction=100))
    assert not grown(before, replace(before, megabytes=290.0, files=20, objects=Counter(list=7_000, dict=1_900)))
    now = replace(
        before,
        megabytes=200.0 + LIMITS.megabytes + 1,
        threads=30,
        children=2,
        objects=Counter(list=9_000, dict=2_001),
        qobjects=Counter(QAction=301),
    )
    assert grown(before, now) == [
        "MB of memory: 200, now 301",
        "threads: 8, now 30",
        "child processes: 1, now 2",
        "list: 4,000, now 9,000",
        "dict: 0, now 2,001",
        "QAction: 100, now 301",
    ]
