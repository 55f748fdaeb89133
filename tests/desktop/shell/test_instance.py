"""One window at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import cycle
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.instance import OneInstance
from support.counting import Count


@pytest.mark.usefixtures("qapp")
def test_where_nothing_can_be_written_a_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    first = OneInstance(tmp_path / "file")
    assert first.take()
    first.release()


def test_a_second_start_asks_the_first_to_come_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OneInstance(tmp_path), OneInstance(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.asked_for):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_of_many_starts_at_once_one_window_lives(tmp_path: Path, thorough: bool, count: Count) -> None:
    """Real starts of the program. The window that lives is asked to come to the front, and the others end as if all was done."""
    starts = 100 if thorough else 5
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[3] / "app"),
        "PLUMBLINE_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "plumbline"]
    started = [
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(starts)
    ]
    waiting = list(started)
    try:
        while len(waiting) > 1:
            ended = next(one for one in cycle(waiting) if ended_now(one))
            assert ended.returncode == 0
            assert ended.stderr is not None
            assert ended.stderr.read() == b""
            waiting.remove(ended)
        (living,) = waiting
        assert living.poll() is None, "one lives"
        (asked,) = (tmp_path / "home").rglob("window.raise")
        assert asked.read_text("ascii"), "it was asked to come to the front"
    finally:
        for one in started:
            one.kill()
            one.communicate()
    count("starts at once", starts)


def ended_now(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(timeout=0.1)
    except subprocess.TimeoutExpired:
        return False
    return True
