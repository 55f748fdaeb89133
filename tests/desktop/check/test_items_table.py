"""What is read first has the most room in the table of items."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop
from support.check_page import SAMPLE, WAIT, add_tea_room, choose_policies, finished, items, write_text
from support.widgets import click

LONG = "My old guitar has a new case, and I would like to sell both of them at the market on Friday."


def titles_in_view(table: QTableView) -> dict[str, int]:
    """The columns that can be read without scrolling, each with its width."""
    model, head = table.model(), table.horizontalHeader()
    return {
        str(model.headerData(column, head.orientation())): table.columnWidth(column)
        for column in range(model.columnCount())
        if not table.isColumnHidden(column)
        and table.columnViewportPosition(column) + table.columnWidth(column) <= table.viewport().width()
    }


@pytest.mark.parametrize("policies", [(SAMPLE,), (SAMPLE, "Tea room")], ids=["one policy", "two policies"])
def test_the_text_is_the_widest_column_at_every_size_of_the_window(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, policies: tuple[str, ...]
) -> None:
    if len(policies) > 1:
        add_tea_room(page, desktop, qtbot, tmp_path)
        choose_policies(page, *policies)
    write_text(page, LONG)
    click(page, "Start")
    finished(page, qtbot)
    table = items(page)
    for width, height in ((1360, 860), (1024, 640), (1360, 860)):
        desktop.window.resize(width, height)
        qtbot.waitUntil(lambda width=width: desktop.window.width() == width, timeout=WAIT)
        seen = titles_in_view(table)
        assert "Text" in seen
        assert seen["Text"] == max(seen.values())
        assert list(seen.values()).count(seen["Text"]) == 1
        assert ("Review" in seen) or len(policies) > 1
        if width == 1360 and len(policies) == 1:
            assert seen["Text"] >= sum(seen.values()) / 3
            assert "Location" in seen
