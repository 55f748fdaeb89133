"""The window on the display that the environment names, for another program to read: `python -m support.spoken_window`.

A line on standard input names a scene; the line "shown" on standard output says that it stands, "failed" that it does not.
"""

from __future__ import annotations

import sys
import traceback

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop, leave_no_traces
from plumbline.desktop.shell.intents import CheckWith
from plumbline.system.paths import user_paths
from screens.content import fill
from screens.scenes import SCENES, Scene
from screens.stage import show
from screens.waiting import wait_until
from support.widgets import named

JUDGING = "judging"
"""A check of `JUDGED` items that is judged while one listens."""
JUDGED = 20


def judge(desktop: Desktop) -> None:
    page = desktop.window.open_page("check")
    assert isinstance(page, CheckPage)
    desktop.window.on_intent(CheckWith("flea-market"))
    page.new_check()
    page.compose.panel.clear()
    lines = "".join(f"Bread number {number} and honey.\n" for number in range(JUDGED))
    page.compose.preview.split.setCurrentText("One item per line")
    named(page, QPlainTextEdit, "Text to judge").setPlainText(lines)
    wait_until(lambda: "run.start" in page.handlers())
    desktop.window.trigger("run.start")
    wait_until(lambda: f"{JUDGED} of {JUDGED} items judged:" in page.notice.status.text())


def main() -> int:
    """Runs until standard input ends."""
    leave_no_traces()
    application = QApplication(["plumbline"])
    application.setApplicationName("Plumbline")
    application.setStyle("Fusion")
    paths = user_paths()
    paths.create()
    fill(paths)
    desktop = Desktop(paths)
    desktop.preferences.set("engine.threads", "1")
    desktop.open()
    wait_until(desktop.window.isActiveWindow)

    def on_line() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            application.quit()
            return
        try:
            show(desktop, scenes[line])
            sys.stdout.write("shown\n")
        except Exception:  # noqa: BLE001 - told to whoever asked, who fails
            traceback.print_exc()
            sys.stdout.write("failed\n")
        sys.stdout.flush()

    scenes = {scene.name: scene for scene in (*SCENES, Scene(JUDGING, "check", judge))}
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    commands.activated.connect(on_line)
    try:
        return application.exec()
    finally:
        desktop.window.close()
        desktop.close()


if __name__ == "__main__":
    sys.exit(main())
