"""How rows are painted."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from support.history_page import hits, type_words


def test_rows_are_painted_in_every_appearance(page: HistoryPage, desktop: Desktop, qtbot: QtBot) -> None:
    """A smoke test: the delegate paints marks, badges and Arabic, and every row is two lines high."""
    type_words(page, qtbot, "watch")
    for theme in ("light", "dark"):
        desktop.preferences.set("window.theme", theme)
        image = hits(page).grab().toImage()
        colours = {image.pixelColor(x, 20).name() for x in range(image.width())}
        assert desktop.theme.tokens.allowed.ground in colours
    before = hits(page).rowHeight(0)
    desktop.preferences.set("window.text_size", "200")
    qtbot.waitUntil(lambda: hits(page).rowHeight(0) > 1.4 * before)
