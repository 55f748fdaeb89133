"""Two versions are measured, and the verdicts that change are shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import EvaluatePolicy
from support.evaluate_page import (
    WAIT,
    ask_for_blurred_texts,
    begin,
    changed_verdicts,
    compare_with,
    finished,
    policy_changes,
    results,
)
from support.widgets import click, named, offered

pytestmark = pytest.mark.usefixtures("examples")


def test_two_versions_are_measured_and_changed_verdicts_are_shown(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("window.content", "hidden")
    begin(page, desktop, qtbot, "flea-market@2", "flea-market@1")
    finished(page, qtbot)
    rows = results(page)
    assert len(rows) == 2
    (new,) = [row for row in rows if "version 2" in row[0]]
    (old,) = [row for row in rows if "version 2" not in row[0]]
    assert old[3].startswith("100")
    assert not new[3].startswith("100")
    assert {row[8] for row in rows} == {"16"}
    named(page, QTableView, "Results").selectRow(rows.index(new))
    compare_with(page, old[0])
    qtbot.waitUntil(lambda: bool(changed_verdicts(page).names()), timeout=WAIT)
    text = next(one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == "Text")
    assert "poker" not in text.toPlainText()
    assert "dice night" in policy_changes(page)
    click(page, "Show text")
    assert not offered(page, "Show text")
    assert text.isVisible()
    assert "poker" in text.toPlainText().lower()
    sides = [
        one for one in page.findChildren(QPlainTextEdit) if one.accessibleName() == "Reasoning" and one.isVisible()
    ]
    assert len({one.toPlainText() for one in sides}) == 2


def test_a_draft_is_measured_beside_the_saved_version_before_it_is_saved(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    saved = desktop.core.library().find("flea-market@1")
    draft = replace(saved, data=saved.data.replace(b"password", b"kettle"))
    desktop.window.on_intent(EvaluatePolicy("flea-market", draft))
    finished(page, qtbot)
    qtbot.waitUntil(lambda: bool(changed_verdicts(page).names()), timeout=WAIT)
    assert "kettle" in policy_changes(page)
    known = desktop.core.history().policies.versions("flea-market")
    assert [one.version.data for one in known if one.listed].count(draft.data) == 0


def test_texts_of_a_policy_that_asks_for_it_are_hidden_with_what_quotes_them(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    ask_for_blurred_texts(desktop, tmp_path / "blurred")
    begin(page, desktop, qtbot, "flea-market@3", "flea-market@1")
    finished(page, qtbot)
    rows = results(page)
    assert len(rows) == 2
