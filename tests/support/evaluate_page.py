"""The Evaluate page as a person uses it."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import EvaluatePolicy
from plumbline.desktop.widgets.entries import EntryList
from support.policies_page import SAMPLE
from support.widgets import click, named, offered, visible_text

WAIT = 60_000
GOLDEN = "flea-market/examples"


def evaluations(page: EvaluatePage) -> EntryList:
    """The list of evaluations."""
    return named(page, EntryList, "Evaluations")


def changed_verdicts(page: EvaluatePage) -> EntryList:
    """The list of verdicts that differ between two columns."""
    return named(page, EntryList, "Changed verdicts")


def results(page: EvaluatePage) -> list[list[str]]:
    """The figures, a row a column."""
    model = named(page, QTableView, "Results").model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def begin(page: EvaluatePage, desktop: Desktop, qtbot: QtBot, *policies: str, repeat: int = 1) -> None:
    """Starts an evaluation through the form."""
    desktop.window.on_intent(EvaluatePolicy("flea-market"))
    qtbot.waitUntil(lambda: any(form.isVisible() for form in page.findChildren(NewEvaluation)), timeout=WAIT)
    (form,) = (form for form in page.findChildren(NewEvaluation) if form.isVisible())
    _tick(named(form, QListWidget, "Policies"), *policies)
    named(form, QComboBox, "Examples").setCurrentIndex(named(form, QComboBox, "Examples").findData(GOLDEN))
    form.repeat.setValue(repeat)
    click(form, "Start")


def finished(page: EvaluatePage, qtbot: QtBot, count: int = 1) -> None:
    """Waits until the newest evaluation is in view with all of its verdicts."""
    qtbot.waitUntil(
        lambda: (
            evaluations(page).count() == count
            and not offered(page, "Stop")
            and not offered(page, "Resume")
            and offered(page, "Export report…")
            and evaluations(page).name == str(count)
        ),
        timeout=WAIT,
    )


def compare_with(page: EvaluatePage, text: str) -> None:
    """Chooses what the selected row is compared with; by the beginning of its name."""
    page.report.behind.setCurrentIndex(1)
    box = named(page, QComboBox, "Compare with")
    row = next(row for row in range(box.count()) if text in box.itemText(row))
    box.setCurrentIndex(row)
    box.activated.emit(row)


def policy_changes(page: EvaluatePage) -> str:
    """The difference between the two policies."""
    (pane,) = [one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == "Policy changes"]
    return pane.toPlainText()


def status(page: EvaluatePage) -> str:
    """All that is said in labels."""
    return visible_text(page)


def ask_for_blurred_texts(desktop: Desktop, folder: Path) -> None:
    """Saves the sample policy again, as one whose texts are blurred; it does not mind poker in this version."""
    folder /= "flea-market"
    shutil.copytree(SAMPLE, folder)
    for file, old, new in (
        ("policy.toml", "title =", "sensitive = true\ntitle ="),
        ("policy.md", "poker night", "dice night"),
    ):
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    list(desktop.core.library().import_from(folder))


def _tick(ticks: QListWidget, *values: str) -> None:
    """Ticks exactly these."""
    for row in range(ticks.count()):
        item = ticks.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in values
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
