"""Exporting what a search finds: the question, the file, an error, and a stop."""

from __future__ import annotations

import csv
import json
import re
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.exporting.export_dialog import ExportDialog
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.services.history.export import write_verdicts
from support.history_page import filter_by, type_words
from support.widgets import click, named, open_dialog, visible_text

CSV, JSONL, COOP = "CSV, for spreadsheets", "JSON Lines, exact text", "Coop, items to submit"


def begin(page: HistoryPage, target: Path, form: str, *, reasoning: bool = False) -> None:
    """Asks for an export and answers the questions."""
    click(page, "Export…")
    dialog = open_dialog(ExportDialog)
    dialog.form.setCurrentText(form)
    (with_reasoning,) = dialog.findChildren(QCheckBox)
    assert not with_reasoning.isChecked()
    with_reasoning.setChecked(reasoning)
    click(dialog, "Choose file…")
    chooser = open_dialog(QFileDialog)
    assert re.fullmatch(r"verdicts-\d{4}-\d\d-\d\d\.(csv|(coop\.)?jsonl)", Path(chooser.selectedFiles()[0]).name)
    chooser.fileSelected.emit(str(target))
    chooser.close()


def exported(page: HistoryPage, qtbot: QtBot, target: Path, form: str, *, reasoning: bool = False) -> str:
    begin(page, target, form, reasoning=reasoning)
    qtbot.waitUntil(lambda: target.name in page.notice.text, timeout=10_000)
    return target.read_text("utf-8-sig")


def test_exactly_what_is_shown_is_exported(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    type_words(page, qtbot, "watch")
    rows = list(csv.DictReader(exported(page, qtbot, tmp_path / "a.csv", CSV).splitlines()))
    assert [row["text"] for row in rows] == ["Nice watches", "Buy cheap watches now"]
    assert "reasoning" not in rows[0]
    filter_by(page, qtbot, "Verdict", "✕ Violates")
    lines = exported(page, qtbot, tmp_path / "b.jsonl", JSONL, reasoning=True).splitlines()
    assert [(json.loads(line)["text"], json.loads(line)["reasoning"]) for line in lines] == [
        ("Buy cheap watches now", "thinking about it")
    ]
    (line,) = exported(page, qtbot, tmp_path / "c.jsonl", JSONL).splitlines()
    assert "thinking" not in line
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "b.jsonl", "c.jsonl"]


def test_items_for_coop_have_the_type_of_the_settings(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.preferences.set("export.coop_type", "type-7")
    click(page, "Export…")
    dialog = open_dialog(ExportDialog)
    assert "type-7" not in visible_text(dialog)
    dialog.form.setCurrentText(COOP)
    assert "The items get the type “type-7”." in visible_text(dialog)
    click(dialog, "Cancel")
    (line,) = exported(page, qtbot, tmp_path / "a.coop.jsonl", COOP).splitlines()
    assert {item["typeId"] for item in json.loads(line)["items"]} == {"type-7"}


def test_an_export_is_asked_for_and_its_error_is_a_sentence(
    page: HistoryPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.window.trigger("export.shown")
    dialog = open_dialog(ExportDialog)
    assert "5 verdicts will be exported." in visible_text(dialog)
    click(dialog, "Cancel")
    begin(page, tmp_path / "no such folder" / "a.csv", CSV)
    qtbot.waitUntil(lambda: "can't be written" in page.notice.text)
    assert "Exporting" not in visible_text(page)


def test_beside_the_runs_the_selected_ones_are_exported(page: HistoryPage, qtbot: QtBot, tmp_path: Path) -> None:
    type_words(page, qtbot, "idiot")
    click(page, "View: Runs")
    table = named(page, QTableView, "Runs")
    table.selectRow(2)
    click(page, "Export…")
    dialog = open_dialog(ExportDialog)
    assert "3 verdicts will be exported." in visible_text(dialog)
    dialog.reject()
    rows = csv.DictReader(exported(page, qtbot, tmp_path / "one.csv", CSV).splitlines())
    assert {row["run"] for row in rows} == {"1"}
    table.selectAll()
    rows = csv.DictReader(exported(page, qtbot, tmp_path / "all.csv", CSV).splitlines())
    assert [row["run"] for row in rows] == ["3", "2", "1", "1", "1"]


def test_before_the_hits_are_counted_no_number_is_named(page: HistoryPage, desktop: Desktop) -> None:
    page.refresh()
    desktop.window.trigger("export.shown")
    dialog = open_dialog(ExportDialog)
    assert "All results will be exported." in visible_text(dialog)
    click(dialog, "Cancel")


def test_an_export_that_is_stopped_leaves_no_file(
    page: HistoryPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clicked = threading.Event()

    def held(*arguments: Any, **options: Any) -> Iterator[int]:
        with closing(write_verdicts(*arguments, **options)) as progress:
            for count in progress:
                assert clicked.wait(60)
                yield count

    monkeypatch.setattr("plumbline.desktop.exporting.export.write_verdicts", held)
    begin(page, tmp_path / "a.csv", CSV)
    assert "Exporting to a.csv…" in visible_text(page)
    click(page, "Stop")
    clicked.set()
    qtbot.waitUntil(lambda: page.notice.text == "Export stopped. No file was written.")
    assert "Exporting to" not in visible_text(page)
    assert list(tmp_path.iterdir()) == []
