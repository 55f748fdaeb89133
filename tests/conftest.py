"""Options for the tests that can be run longer than a check does, and what every test may rely on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest

from plumbline.weights.download.process import silence
from support.counting import Count

silence()  # as the download process does, before any test imports the hub's library


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--thorough` runs the numbers that the threats page promises; without it each test takes a smaller share."""
    parser.addoption(
        "--without-qt", action="store_true", help="as if PySide6 were not installed: the core's tests must pass"
    )
    parser.addoption(
        "--thorough", action="store_true", help="kill, break and generate as often as promised; takes hours"
    )


class NoQt(MetaPathFinder):
    """Finds no Qt, as on a machine that has none."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"{fullname} is out of reach: --without-qt", name=fullname)


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--without-qt"):
        assert not any(name.startswith("PySide6") for name in sys.modules), "Qt is loaded already: add -p no:pytest-qt"
        sys.meta_path.insert(0, NoQt())


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """True when the promised numbers are asked for."""
    return bool(request.config.getoption("--thorough"))


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Count:
    """Says how many of something were tried, for the table that `make threats` makes."""
    return record_property


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test touches the folders of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("PLUMBLINE_HOME", str(home))
    return home


@pytest.fixture
def usual_home(_own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system keeps such files, in a home of the test's own."""
    if sys.platform == "win32":
        pytest.skip("Windows asks no variable where a person's folders are")
    monkeypatch.delenv("PLUMBLINE_HOME")
    monkeypatch.setenv("HOME", str(_own_home))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(_own_home / name.lower()))
