"""Text drawn out of focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.blur import BLURRED_TEXT, paint_blurred
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.text_cell import TextDelegate


def shades(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})


@pytest.mark.usefixtures("qapp")
def test_a_sharp_edge_becomes_a_soft_one_and_stays_in_its_place() -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    rect, black = QRect(10, 10, 40, 20), QColor(Qt.GlobalColor.black)
    paint_blurred(painter, rect, lambda blurred: blurred.fillRect(QRect(10, 10, 20, 20), black))
    painter.end()
    assert picture.pixelColor(11, 20).lightness() < 40
    assert picture.pixelColor(48, 20).lightness() > 215
    assert any(60 < picture.pixelColor(x, 20).lightness() < 200 for x in range(24, 36))
    assert picture.pixelColor(5, 20) == picture.pixelColor(30, 5) == QColor(Qt.GlobalColor.white)


@pytest.mark.parametrize("kind", ["cell", "entry"])
def test_a_blurred_text_looks_unlike_the_same_text_in_focus(qtbot: QtBot, kind: str) -> None:
    if kind == "cell":
        table = QTableWidget(1, 1)
        table.setItemDelegate(TextDelegate(table))
        cell = QTableWidgetItem("xxx xxxx xx")
        table.setItem(0, 0, cell)
        view = table
    else:
        view = EntryList("Texts")
        view.fill([("1", "xxx xxxx xx", "below")])
        cell = view.item(0)
    qtbot.addWidget(view)
    view.show()
    place = view.visualRect(view.model().index(0, 0))
    sharp = view.viewport().grab(place).toImage()
    cell.setData(BLURRED_TEXT, True)
    assert shades(view.viewport().grab(place).toImage()) > 1
    assert view.viewport().grab(place).toImage() != sharp
