"""One window at a time."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.instance import OneInstance


def test_a_second_start_asks_the_first_to_come_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OneInstance(tmp_path), OneInstance(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.asked_for):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()
