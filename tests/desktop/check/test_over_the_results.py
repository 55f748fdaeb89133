"""What is asked for of results is asked over them: an export, a review queue."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.new_queue.form import NewQueueDialog
from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.shell.app import Desktop
from support.check_page import WAIT, judge
from support.widgets import click, offered, open_dialog, visible_text

LINES = "One item per line"


def newest(desktop: Desktop) -> int:
    return desktop.core.history().runs.newest(1)[0].id


def test_what_was_judged_is_exported_without_leaving_the_page(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    for cancelled in (True, False):
        click(page, "Export…")
        qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(ExportDialog)), timeout=WAIT)
        dialog = open_dialog(ExportDialog)
        assert "1 verdict will be exported." in visible_text(dialog)
        if cancelled:
            click(dialog, "Cancel")
            assert desktop.window.front is page
    click(dialog, "Choose file…")
    open_dialog(QFileDialog).fileSelected.emit(str(tmp_path / "verdicts.csv"))
    qtbot.waitUntil(lambda: "1 verdict exported to" in page.notice.text, timeout=WAIT)
    assert "The casino near the bridge." in (tmp_path / "verdicts.csv").read_text("utf-8-sig")
    assert desktop.window.front is page


def test_a_queue_is_asked_for_over_the_results_and_shown_once_it_is_made(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    older = newest(desktop)
    click(page, "New check")
    judge(page, qtbot, "The casino near the bridge.\nBread and honey.", split=LINES)
    qtbot.waitUntil(lambda: offered(page, "Review queue…"), timeout=WAIT)
    for cancelled in (True, False):
        click(page, "Review queue…")
        qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(NewQueueDialog)), timeout=WAIT)
        dialog = open_dialog(NewQueueDialog)
        assert dialog.asked().runs == (newest(desktop),)
        assert older != newest(desktop)
        if cancelled:
            click(dialog, "Cancel")
            assert desktop.window.front is page
    qtbot.waitUntil(lambda: offered(dialog, "Create"), timeout=WAIT)
    click(dialog, "Create")
    qtbot.waitUntil(lambda: isinstance(desktop.window.front, ReviewPage), timeout=WAIT)
    qtbot.waitUntil(lambda: "0 of 1 reviewed" in visible_text(desktop.window.front), timeout=WAIT)
