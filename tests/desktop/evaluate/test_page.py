"""The Evaluate page itself: its parts, its list of evaluations, and what stands behind a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Half
from plumbline.store.history import History
from support import histories
from support.evaluate_page import WAIT, evaluations
from support.history_page import with_history


def test_one_button_at_a_time_is_the_main_one_and_a_single_row_has_nothing_to_compare(
    page: EvaluatePage, desktop: Desktop, few_examples: None, qtbot: QtBot
) -> None:
    part = Part(desktop.core.library().find("flea-market"), GoldenRef("flea-market", "examples", 1))
    items = desktop.core.golden_sets().get("flea-market", "examples").items
    plan = NewColumn((part,), histories.spec(policy=part.policy), 0, items)

    def make(history: History) -> None:
        history.evaluations.create("alone", EvaluationDetails(Half.TEST, 4, "", together=False), [plan])

    with_history(desktop, qtbot, make)
    page.refresh()
    qtbot.waitUntil(page.report.isVisible, timeout=WAIT)
    for view, blue in (("evaluations", True), ("golden", False), ("classroom", False), ("evaluations", True)):
        page.show_part(view)
        qtbot.waitUntil(lambda blue=blue: (page._new.property("role") == "primary") is blue, timeout=WAIT)
        shown = [one for one in page.findChildren(QPushButton) if one.isVisible()]
        assert sum(one.property("role") == "primary" for one in shown) == 1 + (view == "evaluations")  # Resume, too
    behind = page.report.behind
    qtbot.waitUntil(lambda: not behind.isTabVisible(1), timeout=WAIT)
    assert (behind.tabText(0), behind.tabText(1)) == ("Expected vs. actual", "Compare")
    below = evaluations(page).item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 row" in below
    assert moment_text(page._summaries[evaluations(page).name].created) in below
