"""The Evaluate page on the real core: a golden set is imported, a grid fills, what flipped is shown, and a stopped one goes on."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.golden_import import GoldenImport
from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import EvaluatePolicy
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.reports import Kind

WAIT = 60_000
SAMPLE = Path(__file__).parents[2] / "resources" / "practice-model" / "samples" / "flea-market"


@pytest.fixture
def page(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> EvaluatePage:
    """The page, with the sample policy in the library in two versions: the second does not mind poker."""
    desktop.preferences.set("engine.threads", "1")
    folder = tmp_path / "flea-market"
    shutil.copytree(SAMPLE, folder)
    library = desktop.core.library()
    list(library.import_from(folder))
    text = (folder / "policy.md").read_text("utf-8")
    changed = text.replace("poker night", "dice night")
    assert changed != text
    (folder / "policy.md").write_text(changed, "utf-8")
    list(library.import_from(folder))
    return cast("EvaluatePage", desktop.window.open_page("evaluate"))


def keep_examples(page: EvaluatePage, qtbot: QtBot) -> None:
    """Imports the sample's examples as a golden set, through the dialog."""
    page.show_part("golden")
    page.golden.import_file(SAMPLE / "examples.csv")
    qtbot.waitUntil(lambda: bool(page.findChildren(GoldenImport)), timeout=WAIT)
    (dialog,) = page.findChildren(GoldenImport)
    dialog.policy.setCurrentIndex(dialog.policy.findData("flea-market"))
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT)
    assert "16" in dialog.says
    dialog.label_column.setText("no such column")
    dialog.read()
    qtbot.waitUntil(lambda: "There is no such column" in dialog.says, timeout=WAIT)
    assert dialog.says.endswith("Correct “Column with what is expected”.")
    dialog.label_column.setText("")
    dialog.read()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=WAIT)
    dialog.accept()
    qtbot.waitUntil(lambda: "flea-market/examples" in page.golden.list.names(), timeout=WAIT)


def judged(page: EvaluatePage, qtbot: QtBot) -> None:
    """Waits until the evaluation that is shown has all of its verdicts."""

    def whole() -> bool:
        report = page.report._report
        return page._running is None and report is not None and report.evaluation.finished

    qtbot.waitUntil(whole, timeout=WAIT)


def test_a_golden_set_is_shown_with_its_texts_hidden_until_asked_for(page: EvaluatePage, qtbot: QtBot) -> None:
    keep_examples(page, qtbot)
    page.golden.list.choose("flea-market/examples")
    qtbot.waitUntil(lambda: page.golden.model.rowCount() == 16, timeout=WAIT)
    text = page.golden.model.index(0, 1)
    assert "guitar" not in str(page.golden.model.data(text))
    page.golden.reveal.click()
    assert "guitar" in str(page.golden.model.data(page.golden.model.index(0, 1)))


def test_two_versions_are_measured_and_what_flipped_is_shown(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    keep_examples(page, qtbot)
    desktop.window.on_intent(EvaluatePolicy("flea-market"))
    qtbot.waitUntil(lambda: bool(page.findChildren(NewEvaluation)), timeout=WAIT)
    (form,) = page.findChildren(NewEvaluation)
    tick(form.policies, "flea-market@2", "flea-market@1")
    assert form.go.isEnabled()
    form.accept()
    judged(page, qtbot)
    rows = page.report._model.rows
    assert len(rows) == 2
    assert all(row.score.decisions.total == 16 for row in rows)
    new, old = rows if "@2" in rows[0].name else (rows[1], rows[0])
    assert new.score.decisions.accuracy.hits < old.score.decisions.accuracy.hits == 16
    page.report.grid.selectRow(rows.index(new))
    page.report._against.setCurrentIndex(page.report._against.findData(f"1:{old.number}"))
    page.report._against.activated.emit(page.report._against.currentIndex())
    comparison = page.report._comparison
    qtbot.waitUntil(lambda: bool(comparison._list.names()), timeout=WAIT)
    assert "poker" not in comparison._text.toPlainText()
    assert "dice night" in comparison._diff.toPlainText()
    comparison._show_text.click()
    assert "poker" in comparison._text.toPlainText().lower()
    assert comparison._first._reasoning.toPlainText() != comparison._second._reasoning.toPlainText()


def test_the_same_again_uses_the_verdicts_that_are_there(page: EvaluatePage, qtbot: QtBot) -> None:
    keep_examples(page, qtbot)
    request = EvaluationRequest(policies=("flea-market@1",), golden="flea-market/examples")
    page.begin(request)
    judged(page, qtbot)
    page.begin(request)
    qtbot.waitUntil(lambda: page._running is None and len(page._list.names()) == 2, timeout=WAIT)
    page._list.choose("2")
    qtbot.waitUntil(lambda: "16" in page.report._state.text() and "again" in page.report._state.text(), timeout=WAIT)


def test_a_stopped_evaluation_goes_on_where_it_was(page: EvaluatePage, qtbot: QtBot) -> None:
    keep_examples(page, qtbot)
    page.begin(EvaluationRequest(policies=("flea-market@1", "flea-market@2"), golden="flea-market/examples", repeat=3))
    qtbot.waitUntil(lambda: page._judged == "1", timeout=WAIT)
    page.stop()
    qtbot.waitUntil(lambda: page._running is None, timeout=WAIT)
    report = page.parts.core.evaluated().read(1)
    if not report.evaluation.finished:  # it may have been quicker
        qtbot.waitUntil(lambda: not page.report.buttons["go on"].isHidden(), timeout=WAIT)
        page.report.buttons["go on"].click()
        qtbot.waitUntil(lambda: page._running is None, timeout=WAIT)
    assert page.parts.core.evaluated().read(1).evaluation.finished


def test_without_examples_the_sentence_says_so(page: EvaluatePage, qtbot: QtBot) -> None:
    page.begin(EvaluationRequest(policies=("flea-market@1",)))
    qtbot.waitUntil(lambda: "golden set" in page.notice.text, timeout=WAIT)
    assert page._running is None


def tick(ticks: QListWidget, *values: str) -> None:
    """Ticks exactly these."""
    for row in range(ticks.count()):
        item = ticks.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in values
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


def test_a_report_is_written_as_a_page_without_texts_unless_asked_for(
    page: EvaluatePage, qtbot: QtBot, tmp_path: Path
) -> None:
    keep_examples(page, qtbot)
    page.begin(EvaluationRequest(policies=("flea-market@1",), golden="flea-market/examples"))
    judged(page, qtbot)
    page.write_report(tmp_path / "report.html", Kind.HTML, texts=False, reasoning=False)
    qtbot.waitUntil(lambda: "report.html" in page.notice.text, timeout=WAIT)
    html = (tmp_path / "report.html").read_text("utf-8")
    assert "flea-market" in html
    assert "guitar" not in html


def test_a_draft_is_measured_beside_the_saved_version_before_it_is_saved(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    keep_examples(page, qtbot)
    saved = desktop.core.library().find("flea-market@1")
    draft = replace(saved, data=saved.data.replace(b"password", b"kettle"))
    desktop.window.on_intent(EvaluatePolicy("flea-market", draft))
    comparison = page.report._comparison
    qtbot.waitUntil(lambda: page._running is None and bool(comparison._list.names()), timeout=WAIT)
    assert "kettle" in comparison._diff.toPlainText()
    known = desktop.core.history().policies.versions("flea-market")
    assert [one.version.data for one in known if one.listed].count(draft.data) == 0
