"""The Check page as a person uses it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.check.policy_button import SeveralDialog
from plumbline.desktop.detail.linked import LinkedText
from plumbline.desktop.shell.app import Desktop
from plumbline.services.policies.samples import practice_sample
from support.widgets import click, column_texts, named, offered, open_dialog, visible_text

WAIT = 60_000
SAMPLE = "A flea market, small"
VIOLATES, ALLOWED = "✕ Violates", "✓ Allowed"
NUMBER, FIRST, SECOND = 0, 1, 2
"""Columns: the item's number, and the verdicts under the first policy and the second."""


def open_check(desktop: Desktop) -> CheckPage:
    page = desktop.window.open_page("check")
    assert isinstance(page, CheckPage)
    return page


def policies(page: CheckPage) -> QToolButton:
    """The button that says and changes under which policies is judged."""
    (button,) = [one for one in page.findChildren(QToolButton) if one.objectName() == "policies"]
    return button


def choose_policies(page: CheckPage, *titles: str) -> None:
    """Ticks these policies and no others."""
    (several,) = [action for action in policies(page).menu().actions() if action.text() == "Several…"]
    several.trigger()
    dialog = open_dialog(SeveralDialog)
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text() in titles else Qt.CheckState.Unchecked)
    click(dialog, "Choose")


def write_text(page: CheckPage, text: str, *, split: str = "") -> None:
    """Writes text to be judged."""
    if split:
        named(page, QComboBox, "Split into").setCurrentText(split)
    named(page, QPlainTextEdit, "Text to judge").setPlainText(text)


def preview_says(page: CheckPage, words: str, qtbot: QtBot) -> None:
    """Waits until the preview says so."""
    qtbot.waitUntil(lambda: words in visible_text(page), timeout=WAIT)


def items(page: CheckPage) -> QTableView:
    return named(page, QTableView, "Items")


def verdicts(page: CheckPage, column: int = FIRST) -> list[str]:
    """The verdicts in the table."""
    return column_texts(items(page), column)


def progress(page: CheckPage) -> str:
    return named(page, QLabel, "Progress").text()


def finished(page: CheckPage, qtbot: QtBot) -> None:
    """Waits, as long as it gets on, until the check has all of its verdicts, and the table shows them."""

    def over() -> bool:
        return re.search(r"items? judged", progress(page)) is not None and offered(page, "New check")

    while not over():
        said = progress(page)
        qtbot.waitUntil(lambda before=said: over() or progress(page) != before, timeout=WAIT)
    qtbot.waitUntil(
        lambda: bool(verdicts(page)) and all(one not in ("", "waiting") for one in verdicts(page)), timeout=WAIT
    )


def judge(page: CheckPage, qtbot: QtBot, text: str, *, split: str = "") -> None:
    """Writes text and has it judged."""
    write_text(page, text, split=split)
    click(page, "Start")
    finished(page, qtbot)


def chip(page: CheckPage, words: str) -> QPushButton:
    """The filter of this name."""
    (found,) = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text().startswith(words)]
    return found


def shown(page: CheckPage, name: str) -> str:
    """A text of the pane: "Content", "Why" or "Reasoning"."""
    fields = [one for one in page.results.detail.findChildren(QPlainTextEdit) if one.accessibleName() == name]
    return fields[0].toPlainText() if fields else named(page.results.detail, LinkedText, name).toPlainText()


def judged_item(page: CheckPage, qtbot: QtBot) -> None:
    """Waits until the pane shows an item with its verdict."""
    qtbot.waitUntil(lambda: offered(page, "Agree"), timeout=WAIT)


def add_tea_room(page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    """A second policy, which forbids honey instead of casinos."""
    add_policy(page, desktop, qtbot, tmp_path / "tea-room", "Tea room", "honey")


def add_policy(page: CheckPage, desktop: Desktop, qtbot: QtBot, folder: Path, title: str, word: str) -> None:
    """Another policy, which forbids a word instead of casinos."""
    shutil.copytree(practice_sample().policy, folder)
    for file, old, new in (("policy.md", "casino", word), ("policy.toml", SAMPLE, title)):
        (folder / file).write_text((folder / file).read_text("utf-8").replace(old, new), "utf-8")
    list(desktop.core.library().import_from(folder))
    desktop.window.open_page("check")
    qtbot.waitUntil(lambda: title in [action.text() for action in policies(page).menu().actions()], timeout=WAIT)
