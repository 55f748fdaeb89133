"""When to judge again: the dialog that learns from an evaluation, and lets checks use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.learning import LearningDialog
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.run import Effort
from plumbline.services.evaluation.evaluate import EvaluationRequest
from support.evaluate_page import WAIT, finished
from support.widgets import click, named, offered


@pytest.fixture
def measured(page: EvaluatePage, few_examples: None, desktop: Desktop, qtbot: QtBot) -> EvaluatePage:
    """An evaluation at the three efforts, finished and selected."""
    page.begin(EvaluationRequest(("flea-market@1",), "flea-market/examples", efforts=Effort.AUTO.steps))
    finished(page, qtbot)
    return page


def test_bounds_are_learned_for_a_recall_and_used_by_checks(
    measured: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    click(measured, "When to judge again…")
    qtbot.waitUntil(lambda: bool(measured.findChildren(LearningDialog)), timeout=WAIT)
    (dialog,) = measured.findChildren(LearningDialog)
    qtbot.waitUntil(dialog.use.isEnabled, timeout=WAIT)
    table = named(dialog, QTableWidget, "Efforts")
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert names == ["Low", "Medium", "High", "Auto, by default", "Auto, learned"]
    assert table.item(4, 3).text().endswith("high")
    policy = desktop.core.library().chosen("flea-market@1")
    bounds = desktop.core.history().effort_bounds
    model = desktop.core.history().runs.spec(1).model.sha256
    assert bounds.find(policy, model) is None
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bounds.find(policy, model) is not None, timeout=WAIT)
    found = bounds.find(policy, model)
    assert found is not None
    assert found.learned == "evaluation 1, flea-market/examples@1"


def test_it_is_not_offered_without_the_three_efforts(page: EvaluatePage, few_examples: None, qtbot: QtBot) -> None:
    page.begin(EvaluationRequest(("flea-market@1",), "flea-market/examples", efforts=(Effort.LOW,)))
    finished(page, qtbot)
    assert not offered(page, "When to judge again…")
