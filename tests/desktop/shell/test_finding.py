"""The start, where the folder of the history is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from plumbline.desktop.shell.finding import find_paths
from plumbline.system.paths import choose_folder, chosen_folder, user_paths
from support.widgets import click, open_dialog


@pytest.fixture
def unplugged(usual_home: None, qapp: object, tmp_path: Path) -> Path:
    """The chosen folder, which isn't there."""
    folder = tmp_path / "stick"
    choose_folder(folder)
    folder.rename(tmp_path / "elsewhere")
    return folder


def answering(*buttons: str, before: list[str] | None = None) -> None:
    """Clicks these buttons, one after another, when the question is shown."""

    def answer() -> None:
        box = open_dialog(QMessageBox)
        if before is not None:
            before.append(box.text())
        if len(buttons) > 1:
            answering(*buttons[1:], before=before)
        click(box, buttons[0])

    QTimer.singleShot(0, answer)


def test_a_missing_folder_is_said_and_the_history_on_this_computer_can_be_used(unplugged: Path) -> None:
    answering("Use this computer's history")
    paths = find_paths()
    assert paths == user_paths()
    assert paths is not None
    assert not paths.data.is_relative_to(unplugged)
    assert chosen_folder() is None


def test_it_is_looked_for_again_once_the_stick_is_plugged_in(unplugged: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").rename(unplugged)
    assert find_paths() == user_paths()
    unplugged.rename(tmp_path / "elsewhere")

    def plug_in() -> None:
        (tmp_path / "elsewhere").rename(unplugged)
        click(open_dialog(QMessageBox), "Try again")

    QTimer.singleShot(0, plug_in)
    paths = find_paths()
    assert paths is not None
    assert paths.data == unplugged / "data"


def test_the_start_can_be_given_up_and_the_choice_stays(unplugged: Path) -> None:
    said: list[str] = []
    answering("Try again", "Quit", before=said)
    assert find_paths() is None
    assert len(said) == 2
    assert all(f"The history is kept in {unplugged}, which can't be found." in one for one in said)
    assert chosen_folder() == unplugged
    assert not unplugged.exists()
