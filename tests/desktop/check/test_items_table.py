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

    def fits(width: int) -> bool:
        seen = titles_in_view(table)
        text = seen.pop("Text", 0)
        one = len(policies) == 1
        return (
            text > max(seen.values())
            and ("Review" in seen or not one)
            and ("Location" in seen or not one or width < 1920)
            and (text >= (text + sum(seen.values())) * 2 / 5 or not one or width < 1360)
        )

    for width, height in ((1360, 860), (1024, 640), (1920, 1080)):
        desktop.window.resize(width, height)
        qtbot.waitUntil(lambda width=width: desktop.window.width() == width and fits(width), timeout=WAIT)
