"""One window at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.instance import OneInstance


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
