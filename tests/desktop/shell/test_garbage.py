"""Garbage is collected on the main thread alone."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.tasks import Lane


def test_garbage_is_collected_on_the_main_thread_alone(desktop: Desktop, qtbot: QtBot) -> None:
    died_on: list[threading.Thread] = []

    class Circle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            died_on.append(threading.current_thread())

    desktop.tasks.run(desktop, lambda: [Circle() for _ in range(5000)] and None, lane=Lane.WORK)
    qtbot.waitUntil(lambda: len(died_on) == 5000, timeout=20_000)
    assert set(died_on) == {threading.main_thread()}
