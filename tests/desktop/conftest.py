"""The window on the real core, offscreen, in a folder of its own. What Qt complains of, and a thread that is left, fail a test."""

from __future__ import annotations

import gc
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

pytest.importorskip("PySide6", reason="the window's tests need PySide6; the core's run without it")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from plumbline.desktop.shell.app import Desktop
from plumbline.system.paths import user_paths
from screens.content import fill
from support.file_keyring import Keyring
from support.qt_messages import hearing
from support.random_model import write_model
from translating.release import release


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["plumbline"]


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model with random weights: it answers within its grammar, and means nothing."""
    return write_model(tmp_path_factory.mktemp("model") / "random.gguf")[0]


@pytest.fixture(scope="session", autouse=True)
def _languages() -> None:
    """The translations are built, as an installation does."""
    release()


@pytest.fixture(autouse=True)
def _own_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No test touches the keyring of whoever runs it: secrets go into a file."""
    monkeypatch.setenv("PLUMBLINE_TEST_KEYRING", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _nothing_amiss() -> Iterator[None]:
    """Fails on a message of Qt's and on a thread that is left."""
    before = set(threading.enumerate())
    with hearing() as said:
        yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not said, f"Qt said: {said}"
    assert not left, f"threads that are still there: {left}"


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sample content was judged by the practice model."""
    home = tmp_path_factory.mktemp("filled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_HOME", str(home))
        paths = user_paths()
        paths.create()
        fill(paths)
    return home


@pytest.fixture
def full_desktop(_filled: Path, _own_home: Path, request: pytest.FixtureRequest) -> Desktop:
    """The window, open, with a history."""
    shutil.copytree(_filled, _own_home, dirs_exist_ok=True)
    made = request.getfixturevalue("desktop")
    assert isinstance(made, Desktop)
    return made


@pytest.fixture
def desktop(qapp: QApplication, _own_home: Path) -> Iterator[Desktop]:
    """The window, open, with the practice model and an empty history."""
    qapp.setStyle("Fusion")
    paths = user_paths()
    paths.create()
    made = Desktop(paths)
    made.open()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    qapp.processEvents()
    del made
    gc.collect()  # here, and not on a thread of the next test
