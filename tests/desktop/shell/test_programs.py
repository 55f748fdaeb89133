"""The local API follows the settings, however fast they change."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.programs import OtherPrograms
from plumbline.desktop.shell.tasks import Lane

WAIT_S = 60.0


class Slow:
    """An API that takes its time to start."""

    def __init__(self) -> None:
        self.begun, self.may_go = threading.Event(), threading.Event()
        self.calls: list[str] = []

    def start(self, port: int) -> None:
        self.begun.set()
        assert self.may_go.wait(WAIT_S)
        self.calls.append(f"listens at {port}")

    def stop(self) -> None:
        self.calls.append("off")


def test_what_was_set_last_counts_while_it_is_still_being_started(desktop: Desktop, qtbot: QtBot) -> None:
    api, told = Slow(), list[bool]()
    programs = OtherPrograms(lambda: api, desktop.preferences, desktop.tasks, desktop)  # type: ignore[arg-type,return-value]
    programs.changed.connect(lambda: told.append(True))
    desktop.preferences.changed.disconnect(desktop.programs._on_preference)
    desktop.preferences.set("api.enabled", "yes")
    assert api.begun.wait(WAIT_S)
    desktop.preferences.set("api.enabled", "no")
    behind: list[None] = []
    desktop.tasks.run(desktop, lambda: None, behind.append, lane=Lane.WORK)
    qtbot.waitUntil(lambda: bool(behind))
    api.may_go.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert api.calls[-1] == "off"
    programs.close()
