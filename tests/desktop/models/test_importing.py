"""Models from a stick are imported, verified and deleted; the stick keeps its files."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.models.model import Trust
from support.models_page import WAIT, choose, installed, models, question
from support.widgets import click, named, offered, open_dialog


def test_models_from_a_stick_are_imported_verified_and_deleted(
    page: ModelsPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, random_model: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(random_model, stick / "from-a-friend.gguf")
    (stick / "broken.gguf").write_bytes(b"GGUF and nothing else")
    click(page, "Import folder…")
    chooser = open_dialog(QFileDialog)
    chooser.filesSelected.emit([str(stick)])
    chooser.close()
    asked = question(page, qtbot, "Import these models?")
    found = named(asked, QListWidget, "Models found")
    assert found.count() == 2
    assert not offered(asked, "Import")
    for row in range(found.count()):
        if found.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable:
            found.item(row).setCheckState(Qt.CheckState.Checked)
    click(asked, "Import")
    installed(page, qtbot, "from-a-friend")
    choose(page, "from-a-friend")
    click(page, "Verify file")
    qtbot.waitUntil(lambda: "the file is unchanged" in page.notice.text, timeout=WAIT)
    assert desktop.core.inventory.resolve("from-a-friend").trust is Trust.UNVERIFIED
    qtbot.waitUntil(lambda: offered(page, "Delete…"), timeout=WAIT)
    click(page, "Delete…")
    click(question(page, qtbot, "Delete model"), "Delete")
    qtbot.waitUntil(lambda: "from-a-friend" not in models(page).names(), timeout=WAIT)
    assert (stick / "from-a-friend.gguf").exists()


def test_a_folder_without_models_is_said_to_have_none(page: ModelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    click(page, "Import folder…")
    chooser = open_dialog(QFileDialog)
    chooser.filesSelected.emit([str(tmp_path)])
    chooser.close()
    qtbot.waitUntil(lambda: "no GGUF files" in page.notice.text, timeout=WAIT)
