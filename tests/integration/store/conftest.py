"""A history's file in a folder of its own, empty or with something in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plumbline.store.history import History
from support import histories


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history" / "history.db"


@pytest.fixture(scope="session")
def _filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "history.db"
    with History.open(path) as history:
        histories.fill(history)
    return path


@pytest.fixture
def filled(path: Path, _filled_once: Path) -> Path:
    """The file of a history with one of everything, closed."""
    path.parent.mkdir()
    shutil.copy(_filled_once, path)
    return path
