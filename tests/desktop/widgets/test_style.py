"""The style sheet is read whole, wherever the program is installed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_buttons_of_the_file_dialog_show_their_signs(tokens: Tokens, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setStyleSheet(style_sheet(tokens, ICONS))
    dialog.show()
    qtbot.waitExposed(dialog)
    buttons = [one for one in dialog.findChildren(QToolButton) if one.isVisible()]
    assert len(buttons) == 6
    assert not [
        one.objectName()
        for one in buttons
        if _width_of_what_is_drawn(one.grab().toImage()) < one.iconSize().width() // 2
    ]


def _width_of_what_is_drawn(picture: QImage) -> int:
    """Inside the border."""
    edge = 6
    ground = picture.pixel(edge, edge)
    inside = [(x, y) for x in range(edge, picture.width() - edge) for y in range(edge, picture.height() - edge)]
    drawn = [x for x, y in inside if picture.pixel(x, y) != ground]
    return max(drawn) - min(drawn) + 1 if drawn else 0
