"""The Policies page, with the practice model's sample policy open."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from support.policies_page import SAMPLE, show


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample policy's folder, to be changed."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "flea-market"))


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot, folder: Path) -> PoliciesPage:
    desktop.preferences.set("engine.threads", "1")
    list(desktop.core.library().import_from(folder))
    made = desktop.window.open_page("policies")
    assert isinstance(made, PoliciesPage)
    show(desktop, qtbot, made, "flea-market")
    return made
