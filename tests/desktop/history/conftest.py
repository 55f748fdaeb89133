"""The History page, open on a history with two finished runs and one that was interrupted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.system.paths import user_paths
from support.history_page import settled, three_runs


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The history's file, to be copied."""
    path = tmp_path_factory.mktemp("stored") / "history.db"
    three_runs(path)
    return path


@pytest.fixture
def filled(stored: Path, _own_home: Path) -> Path:
    """The history in its place, before the window opens."""
    paths = user_paths()
    paths.create()
    shutil.copy(stored, paths.history)
    return paths.history


@pytest.fixture
def page(filled: Path, desktop: Desktop, qtbot: QtBot) -> HistoryPage:
    desktop.window.resize(1360, 860)
    opened = desktop.window.open_page("history")
    assert isinstance(opened, HistoryPage)
    settled(opened, qtbot)
    return opened
