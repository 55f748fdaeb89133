"""An evaluation with figures, for the pictures of the Evaluate page and of the classroom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from plumbline.desktop.evaluate.judged_example import JudgedExample
from plumbline.desktop.evaluate.new_evaluation import NewEvaluation
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.widgets.entries import EntryList
from plumbline.domain.run import Effort
from plumbline.services.evaluation.evaluate import EvaluationRequest
from screens.waiting import wait_until

_EXAMPLES = 8


def evaluation(desktop: Desktop) -> EvaluatePage:
    """The page with an evaluation at two efforts."""
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    number = evaluated(desktop, "spam", "neighbourhood")
    page.show_part("evaluations")
    page.refresh(str(number))
    wait_until(lambda: page.report.row is not None)
    return page


def evaluated(desktop: Desktop, policy: str, golden: str) -> int:
    """The number of an evaluation at two efforts, made once."""
    made: list[int] = []

    def make() -> int:
        sets, history = desktop.core.golden_sets(), desktop.core.history()
        known = [one.id for one in history.evaluations.summaries() if policy in one.policies]
        if known:
            return known[0]
        if golden != "examples":
            sets.keep(policy, golden, sets.get(policy, "examples").items[:_EXAMPLES])
        request = EvaluationRequest(
            policies=[policy],
            golden=f"{policy}/{golden}",
            models=["practice"],
            efforts=[Effort.LOW, Effort.HIGH],
            practice_anyway=True,
        )
        for _ in desktop.core.evaluations().start(request, lambda _: None):
            pass
        return history.evaluations.summaries()[0].id

    desktop.tasks.run(desktop, make, made.append)
    wait_until(lambda: bool(made))
    return made[0]


def counts(desktop: Desktop) -> EvaluatePage:
    """The examples behind the greatest number of what was expected and what was given."""
    page = evaluation(desktop)
    page.report.behind.setCurrentIndex(0)
    table = page.report.behind.currentWidget().findChild(QTableWidget)
    cells = [(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
    table.cellActivated.emit(*max(cells, key=lambda cell: int(table.item(*cell).text())))
    return page


def example(desktop: Desktop) -> None:
    """One of them, whole."""
    examples = counts(desktop).report.behind.currentWidget().findChild(EntryList)
    examples.itemActivated.emit(examples.item(0))
    wait_until(lambda: desktop.window.front.findChild(JudgedExample))


def curves(desktop: Desktop) -> None:
    evaluation(desktop).report.behind.setCurrentIndex(2)


def new_evaluation(desktop: Desktop) -> None:
    """The form, with the examples of a policy chosen."""
    page = desktop.window.front
    assert isinstance(page, EvaluatePage)
    page.ask_new()
    wait_until(lambda: page.findChild(NewEvaluation))
    golden = page.findChild(NewEvaluation).golden
    golden.setCurrentIndex(golden.findData("spam", Qt.ItemDataRole.UserRole, Qt.MatchFlag.MatchStartsWith))
