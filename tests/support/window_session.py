"""A session of the window without anybody in front of it: `python -m support.window_session TEXT FOLDER`.

Every page is opened, the text is judged under a sample policy and searched for, the folder is visited in the file dialog, something
fails with the text in its message, and the window closes. The exit status is 0 when all of that was done.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPlainTextEdit

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop, leave_no_traces, on_bug
from plumbline.desktop.shell.intents import CheckWith
from plumbline.desktop.shell.pages import PAGES
from plumbline.services.policies.samples import practice_sample
from plumbline.system.paths import user_paths
from screens.waiting import wait, wait_until
from support.widgets import named, offered, open_dialog


def session(text: str, folder: Path) -> int:
    """Returns the exit status."""
    leave_no_traces()
    application = QApplication(["plumbline"])
    application.setStyle("Fusion")
    paths = user_paths()
    paths.create()
    desktop = Desktop(paths)
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(practice_sample().policy))
    desktop.open()
    page = desktop.window.open_page("check")
    assert isinstance(page, CheckPage)
    page.compose.panel.add_files()
    dialog = open_dialog(QFileDialog)
    dialog.setDirectory(str(folder))
    wait(300)
    dialog.done(QFileDialog.DialogCode.Accepted)
    desktop.window.on_intent(CheckWith("flea-market"))
    named(page, QPlainTextEdit, "Text to judge").setPlainText(text)
    wait_until(lambda: "run.start" in page.handlers())
    desktop.window.trigger("run.start")
    wait_until(lambda: offered(page, "New check"))
    judged: list[int] = []
    desktop.tasks.run(
        desktop, lambda: len(desktop.core.history().search.find(text.split(maxsplit=1)[0]).hits), judged.append
    )
    for spec in PAGES:
        desktop.window.open_page(spec.id)
        wait(300)
    desktop.window.trigger("help.guide")
    desktop.window.trigger("help.about")
    wait_until(lambda: judged)
    wait(300)
    _fail(desktop, text)
    desktop.window.close()
    desktop.close()
    return 0 if judged and judged[0] else 1


def _fail(desktop: Desktop, text: str) -> None:
    """A bug, which is reported and logged; its message quotes content."""
    QTimer.singleShot(500, lambda: open_dialog(QMessageBox).close())
    try:
        raise ValueError(text)
    except ValueError as error:
        on_bug(desktop)(type(error), error, error.__traceback__)


if __name__ == "__main__":
    sys.exit(session(sys.argv[1], Path(sys.argv[2])))
