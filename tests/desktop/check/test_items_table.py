"""What is read first has the most room in the table of items."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStyleOptionHeader, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.heads import in_lines
from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.text_cell import BELOW
from plumbline.desktop.widgets.verdict_cell import BESIDE, VerdictDelegate
from support.check_page import (
    ALLOWED,
    FIRST,
    SAMPLE,
    SECOND,
    VIOLATES,
    WAIT,
    add_policy,
    add_tea_room,
    chip,
    choose_policies,
    finished,
    items,
    judge,
    judged_item,
    preview_says,
    shown,
    write_text,
)
from support.layout_check import too_wide
from support.widgets import click, drop, named, press, visible_text

_READ = (Qt.ItemDataRole.DisplayRole, BELOW, Qt.ItemDataRole.ToolTipRole)
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
            and ("Location" in seen or not one or width < 1920)
            and (text >= (text + sum(seen.values())) * 2 / 5 or width < 1360)
        )

    for width, height in ((1360, 860), (1024, 640), (1920, 1080)):
        desktop.window.resize(width, height)
        qtbot.waitUntil(lambda width=width: desktop.window.width() == width and fits(width), timeout=WAIT)


def head_lines(table: QTableView, column: int) -> list[str]:
    """The title of a column as it is painted."""
    option = QStyleOptionHeader()
    table.horizontalHeader().initStyleOptionForIndex(option, column)
    return option.text.split("\n")


@pytest.mark.parametrize("width", [1280, 1024])
def test_verdicts_and_the_titles_of_their_policies_are_read_whole(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    judge(page, qtbot, LONG)
    desktop.window.resize(width, 640)
    qtbot.waitUntil(lambda: desktop.window.width() == width, timeout=WAIT)
    table = items(page)
    for column, title in ((FIRST, SAMPLE), (SECOND, "Tea room")):
        lines = head_lines(table, column)
        assert " ".join(lines) == title
        room = table.columnWidth(column) - 16
        assert max(map(table.horizontalHeader().fontMetrics().horizontalAdvance, lines)) <= room
        assert table.fontMetrics().horizontalAdvance(VIOLATES) < room
        assert table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == title


def test_a_title_that_is_too_long_is_broken_and_keeps_its_end(qapp: QApplication) -> None:
    font = qapp.font()
    room = (
        QFontMetrics(font).horizontalAdvance("Rules about the") + 2
    )  # a line is not measured to the last part of a pixel
    assert in_lines("Rules about the spring market", font, room, 1)[0].endswith("…")
    first, second = in_lines("Rules about the spring market of our town", font, room, 2)
    assert first == "Rules about the"
    assert second.startswith("spring")
    assert second.endswith("town")
    assert "…" in second
    word = "Gemeinschaftsregelwerksverzeichnis"
    assert len(in_lines(word, font, room, 2)) == 2


def everything_said(table: QTableView, row: int = 0) -> str:
    """What can be read in a row: the columns that are there, the second lines in them, and what the pointer is told."""
    columns = [column for column in range(table.model().columnCount()) if not table.isColumnHidden(column)]
    cells = [table.model().index(row, column) for column in columns]
    return "\n".join(str(cell.data(role) or "") for cell in cells for role in _READ)


@pytest.mark.parametrize("policies", [(SAMPLE,), (SAMPLE, "Tea room")], ids=["one policy", "two policies"])
def test_the_file_the_rules_and_a_decision_are_read_in_the_table_at_every_width(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, policies: tuple[str, ...]
) -> None:
    if len(policies) > 1:
        add_tea_room(page, desktop, qtbot, tmp_path)
        choose_policies(page, *policies)
    (tmp_path / "posts.csv").write_text("text\nMy password is on the pillow.\n", "utf-8")
    drop(page.compose, tmp_path / "posts.csv")
    preview_says(page, "1 item", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    judged_item(page, qtbot)
    press(desktop.window, "E")
    table = items(page)
    for width in (1920, 1360, 1024):
        desktop.window.resize(width, 640)
        qtbot.waitUntil(lambda width=width: desktop.window.width() == width, timeout=WAIT)
        qtbot.waitUntil(
            lambda: all(one in everything_said(table) for one in ("posts.csv · row 1", "R3", "▲ Escalate")),
            timeout=WAIT,
        )


def rows_in_view(table: QTableView) -> int:
    return table.viewport().height() // table.rowHeight(0)


def test_ten_rows_and_no_empty_column_are_seen_in_a_low_window(page: CheckPage, desktop: Desktop, qtbot: QtBot) -> None:
    judge(page, qtbot, "\n".join(f"The casino, table {n}." for n in range(20)), split="One item per line")
    table = items(page)
    desktop.window.resize(1024, 640)
    qtbot.waitUntil(lambda: rows_in_view(table) >= 10 and "Review" not in titles_in_view(table), timeout=WAIT)
    before = titles_in_view(table)["Text"]
    judged_item(page, qtbot)
    press(desktop.window, "E")
    qtbot.waitUntil(lambda: "Review" in titles_in_view(table), timeout=WAIT)
    assert rows_in_view(table) >= 10
    assert titles_in_view(table)["Text"] < before


def test_under_two_policies_eight_rows_are_seen_in_a_low_window_each_with_its_decisions(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    judge(page, qtbot, "\n".join(f"The casino, table {n}." for n in range(9)), split="One item per line")
    judged_item(page, qtbot)
    press(desktop.window, "E")
    table = items(page)
    desktop.window.resize(1024, 640)
    first, second = (table.model().index(0, column) for column in (FIRST, SECOND))
    qtbot.waitUntil(lambda: rows_in_view(table) >= 8 and first.data(BESIDE) == "→ ▲", timeout=WAIT)
    assert not second.data(BESIDE)
    metrics, wide = table.fontMetrics(), table.columnWidth(FIRST)
    assert metrics.horizontalAdvance(VIOLATES) + metrics.horizontalAdvance("→ ▲") < wide
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert first.data(role).split("\n") == [VIOLATES, "→ ▲ Escalate · R1"]


def test_a_decision_and_its_rule_below_a_verdict_are_not_cut(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    choose_policies(page, SAMPLE, "Tea room")
    judge(page, qtbot, "My password is on the pillow.")
    desktop.window.resize(1280, 800)
    judged_item(page, qtbot)
    press(desktop.window, "E")
    table = items(page)

    def below() -> str:
        return str(table.model().index(0, FIRST).data(BELOW))

    qtbot.waitUntil(lambda: "→ ▲" in below() and "R3" in below(), timeout=WAIT)
    assert table.fontMetrics().horizontalAdvance(below()) < table.columnWidth(FIRST)
    assert "→ ▲ Escalate · R3" in table.model().index(0, FIRST).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(("policies", "text_size"), [(3, 100), (2, 200), (3, 200)])
def test_verdicts_that_leave_the_text_no_room_are_signs_with_their_words_told(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path, policies: int, text_size: int
) -> None:
    add_tea_room(page, desktop, qtbot, tmp_path)
    titles = [SAMPLE, "Tea room", "What the neighbourhood group does not allow"][:policies]
    if policies > 2:
        add_policy(page, desktop, qtbot, tmp_path / "third", titles[-1], "garden")
    choose_policies(page, *titles)
    judge(page, qtbot, LONG)
    desktop.preferences.set("window.text_size", str(text_size))
    desktop.window.resize(1024, 640)
    table = items(page)

    def fits() -> bool:
        columns = [column for column in range(table.model().columnCount()) if not table.isColumnHidden(column)]
        widths = {column: table.columnWidth(column) for column in columns}
        delegate = table.itemDelegateForColumn(FIRST)
        return (
            desktop.window.width() == 1024
            and isinstance(delegate, VerdictDelegate)
            and delegate.signs
            and sum(widths.values()) <= table.viewport().width()
            and max(widths, key=lambda column: widths[column]) == page.results.model.text_column
            and not list(too_wide(page.results))
        )

    qtbot.waitUntil(fits, timeout=WAIT)
    head = page.bar.head
    if text_size > 100:
        qtbot.waitUntil(lambda: head.height() <= 3 * head.fontMetrics().lineSpacing(), timeout=WAIT)
        assert all(title in named(head, QLabel, "Policy").toolTip() for title in titles)
    for column, title in enumerate(titles, FIRST):
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            verdict = table.model().index(0, column)
            qtbot.waitUntil(lambda cell=verdict, role=role: str(cell.data(role)).startswith(ALLOWED), timeout=WAIT)
        assert table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == title


def test_filters_that_do_not_fit_are_behind_one_button_but_for_those_that_are_set(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    judge(page, qtbot, "The casino near the bridge.")
    filters = page.results.filters
    desktop.window.resize(1360, 860)
    qtbot.waitUntil(filters.rule.isVisible, timeout=WAIT)
    assert not filters.more.isVisible()
    desktop.window.resize(1024, 640)
    qtbot.waitUntil(lambda: filters.more.isVisible() and not filters.rule.isVisible(), timeout=WAIT)
    entries = {action.text(): action.menu() for action in filters.more.menu().actions()}
    assert list(entries) == ["Rules", "Review"]
    reviewed = entries["Review"]
    assert isinstance(reviewed, QMenu)
    (unreviewed,) = [action for action in reviewed.actions() if action.text() == "Not reviewed"]
    unreviewed.trigger()
    qtbot.waitUntil(filters.review.isVisible, timeout=WAIT)
    assert filters.review.text() == "Not reviewed"


def chosen_texts(page: CheckPage) -> list[str]:
    model = page.results.model
    return [str(model.index(row, model.text_column).data()) for row in page.results.table.rows]


def test_what_is_selected_stays_selected_while_rows_are_sorted_and_filtered(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    lines = ["Tea for two.", "The casino.", "My password.", "Bread and honey."]
    judge(page, qtbot, "\n".join(lines), split="One item per line")
    table, model = page.results.table, page.results.model
    judged_item(page, qtbot)
    flags = QItemSelectionModel.SelectionFlag
    table.selectRow(1)
    for row in (0, 2):
        table.selectionModel().setCurrentIndex(model.index(row, FIRST), flags.Select | flags.Rows)
    qtbot.waitUntil(lambda: shown(page, "Content") == "My password.", timeout=WAIT)
    table.sort_by(model.text_column)
    qtbot.waitUntil(
        lambda: (
            chosen_texts(page) == ["My password.", "Tea for two.", "The casino."]
            and "3 items selected" in visible_text(page)
        ),
        timeout=WAIT,
    )
    assert table.currentIndex().row() == 1
    assert shown(page, "Content") == "My password."
    chip(page, VIOLATES).click()
    qtbot.waitUntil(lambda: chosen_texts(page) == ["My password.", "The casino."], timeout=WAIT)
    assert shown(page, "Content") == "My password."
    chip(page, ALLOWED).click()
    qtbot.waitUntil(lambda: shown(page, "Content") == "Bread and honey.", timeout=WAIT)
    assert chosen_texts(page) == ["Bread and honey."]
