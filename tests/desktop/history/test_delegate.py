"""How rows are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from support.history_page import hits, type_words


def test_rows_are_painted_in_every_appearance(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    """A smoke test: the delegate paints marks, badges and Arabic."""
    type_words(page, qtbot, "watch")
    for theme in ("light", "dark"):
        desktop.preferences.set("window.theme", theme)
        image = hits(page).grab().toImage()
        colours = {image.pixelColor(x, 20).name() for x in range(image.width())}
        assert desktop.theme.tokens.allowed.ground in colours


def test_rows_take_the_height_of_larger_text_together_and_not_one_by_one(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot
) -> None:
    """One by one a million rows take minutes."""
    desktop.window.resize(1400, 1800)  # high enough for larger text, too: in a low window rows are closer
    type_words(page, qtbot, "watch")
    before = hits(page).rowHeight(0)
    resized: list[int] = []
    hits(page).verticalHeader().sectionResized.connect(lambda row, *_: resized.append(row))
    desktop.preferences.set("window.text_size", "200")
    qtbot.waitUntil(lambda: hits(page).rowHeight(0) > 1.4 * before)
    assert not resized


def test_a_row_paints_inside_its_own_place_alone(page: HistoryPage, qtbot: QtBot) -> None:
    type_words(page, qtbot, "watch")
    view = hits(page)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF)
    option = QStyleOptionViewItem()
    option.widget, option.rect = view, QRect(0, 140, 400, 20)
    option.font = view.font()
    option.font.setPointSize(90)  # as tall as a stack of marks
    painter = QPainter(image)
    index = view.model().index(0, 0)
    view.itemDelegate().paint(painter, option, index)
    painter.end()
    outside = {image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in (*range(140), *range(160, 300))}
    assert outside == {"#ff00ff"}
