"""A report is saved as a page, without texts unless they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.evaluate.report_dialog import ReportDialog
from plumbline.desktop.shell.app import Desktop
from support.evaluate_page import WAIT, begin, finished
from support.widgets import click, open_dialog


@pytest.mark.usefixtures("few_examples")
def test_a_report_is_written_as_a_page_without_texts_unless_asked_for(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    begin(page, desktop, qtbot, "flea-market@1")
    finished(page, qtbot)
    click(page, "Export report…")
    click(open_dialog(ReportDialog), "Save…")
    chooser = open_dialog(QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name.startswith("evaluation-")
    chooser.fileSelected.emit(str(tmp_path / "report.html"))
    chooser.close()
    qtbot.waitUntil(lambda: "report.html" in page.notice.text, timeout=WAIT)
    html = (tmp_path / "report.html").read_text("utf-8")
    assert "flea-market" in html
    assert "guitar" not in html
