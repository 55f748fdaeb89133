"""Another history is chosen in the window, and left again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.app import Desktop
from plumbline.system.paths import chosen_folder, paths_in, user_paths
from plumbline.system.settings import Settings
from support.desktop import another_start, end
from support.settings_page import open_section, open_settings
from support.widgets import click, offered, open_dialog, visible_text

OPEN, BACK = "Open another history…", "Use this computer's history…"


def choose(desktop: Desktop, qtbot: QtBot, folder: Path) -> QMessageBox:
    """Chooses a folder on the page; the question that follows."""
    page = open_settings(desktop, qtbot)
    open_section(page, "Files")
    click(page, OPEN)
    chooser = open_dialog(QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()
    return open_dialog(QMessageBox)


@pytest.mark.usefixtures("usual_home")
def test_the_next_start_opens_the_history_that_was_chosen_until_the_way_back_is_taken(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    usual, stick = user_paths(), tmp_path / "stick"
    stick.mkdir()
    question = choose(desktop, qtbot, stick)
    assert f"There is no history in {stick} yet." in question.text()
    click(question, "Close Plumbline")
    qtbot.waitUntil(lambda: not desktop.window.isVisible())
    assert chosen_folder() == stick

    again = another_start()
    try:
        qtbot.waitUntil((stick / "data" / "history.db").is_file)
        page = open_settings(again, qtbot)
        open_section(page, "Files")
        click(page, BACK)
        question = open_dialog(QMessageBox)
        assert "the history on this computer" in question.text()
        click(question, "Close Plumbline")
        qtbot.waitUntil(lambda: not again.window.isVisible())
    finally:
        end(again)
    assert user_paths() == usual


@pytest.mark.usefixtures("usual_home")
def test_nothing_is_chosen_before_the_question_is_answered(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history.db").write_bytes(b"")
    question = choose(desktop, qtbot, tmp_path)
    assert "The next start opens the history in" in question.text()
    question.reject()
    assert chosen_folder() is None
    assert desktop.window.isVisible()
    assert not offered(desktop.window, BACK)


@pytest.mark.usefixtures("usual_home")
def test_the_question_names_the_server_that_somebody_elses_settings_send_texts_to(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = paths_in(tmp_path).settings
    settings.parent.mkdir()
    Settings(settings).set("engine.server", "https://elsewhere.example")
    question = choose(desktop, qtbot, tmp_path)
    assert question.text().endswith("Texts leave this machine for elsewhere.example.")
    question.reject()
    settings.write_text("not TOML", "utf-8")
    click(desktop.window, OPEN)
    chooser = open_dialog(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    qtbot.waitUntil(lambda: "The settings file can't be read" in visible_text(desktop.window))
    assert chosen_folder() is None


@pytest.mark.usefixtures("usual_home")
def test_a_folder_that_cannot_be_used_is_said_and_not_chosen(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    question = choose(desktop, qtbot, tmp_path)
    click(question, "Close Plumbline")
    qtbot.waitUntil(lambda: "A folder can't be created" in visible_text(desktop.window))
    assert chosen_folder() is None
    assert desktop.window.isVisible()


def test_where_the_environment_decides_the_page_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    page = open_settings(desktop, qtbot)
    open_section(page, "Files")
    assert "PLUMBLINE_HOME sets the folder of the history" in visible_text(page)
    assert not offered(page, OPEN)
