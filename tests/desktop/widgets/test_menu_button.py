"""A button with a menu stands beside boxes of choices and looks like one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.filter_chip import FilterChip
from plumbline.desktop.widgets.colours import LIGHT
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.menu_button import MenuButton, add_choice
from plumbline.desktop.widgets.style import style_sheet

ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["left", "right"])
def line(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet(style_sheet(LIGHT, ICONS))
    QHBoxLayout(holder)
    yield holder
    qapp.setLayoutDirection(before)


def dark_columns(widget: QWidget) -> list[int]:
    """Where something is drawn inside the frame, from the left."""
    picture = widget.grab().toImage()
    return [
        x
        for x in range(4, picture.width() - 4)
        if any(picture.pixelColor(x, y).lightness() < 150 for y in range(4, picture.height() - 4))
    ]


def test_it_is_as_high_as_a_box_of_choices_and_has_its_arrow_where_that_has_it(line: QWidget, qtbot: QtBot) -> None:
    menu, box, push = MenuButton(), ComboBox(), QPushButton("Flea market")
    menu.say("Flea market")
    box.addItem("Flea market")
    menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for widget in (menu, box, push):
        line.layout().addWidget(widget)
    line.show()
    qtbot.waitExposed(line)
    assert menu.sizeHint().height() == box.sizeHint().height() == push.sizeHint().height()
    end = -1 if line.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
    arrows = []
    for widget in (menu, box):
        dark = dark_columns(widget)
        arrows.append(widget.width() - dark[end] if end else dark[end])
    assert abs(arrows[0] - arrows[1]) <= 2


def test_a_name_with_an_ampersand_is_shown_as_it_is(line: QWidget) -> None:
    button = MenuButton()
    line.layout().addWidget(button)
    button.say("Q&A")
    action = add_choice(button.menu(), "Q&A", lambda: None, chosen=True)
    assert button.text() == action.text() == "Q&&A"
    assert action.isChecked()


def test_the_arrow_of_a_filter_is_whole_in_both_directions(line: QWidget, qtbot: QtBot) -> None:
    chip = FilterChip("Verdict", [("allowed", "Allowed")])
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    line.layout().addWidget(chip)
    line.show()
    qtbot.waitExposed(line)
    right = line.layoutDirection() is Qt.LayoutDirection.RightToLeft
    columns = [chip.width() - 1 - x for x in dark_columns(chip)] if right else dark_columns(chip)
    arrow = [x for x in columns if x > chip.width() - 24]
    assert max(arrow) - min(arrow) >= 6
    assert max(arrow) < chip.width() - 5
