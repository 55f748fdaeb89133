"""The style sheet is read whole, wherever the program is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from plumbline.desktop.widgets.colours import DARK, LIGHT, Tokens
from plumbline.desktop.widgets.style import style_sheet

ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["icons", "Programme für alle (neu)", "it's"])
def test_icons_are_found_in_every_folder(name: str, tokens: Tokens, tmp_path: Path, qtbot, qtlog) -> None:
    folder = shutil.copytree(ICONS, tmp_path / name)
    box = QComboBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(tokens, folder))
    box.show()
    qtbot.waitExposed(box)
    assert [record.message for record in qtlog.records] == []
