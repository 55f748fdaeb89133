"""The grid: a row for each column of an evaluation, with its figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from plumbline.desktop.evaluate.words import NOTHING, rate_text, share_text
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import number_text
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.scoring import ColumnScore, PolicyScore

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GridRow:
    """A column under one of its policies."""

    number: int
    name: str
    column: ColumnScore
    score: PolicyScore


@dataclass(frozen=True, slots=True)
class _Head:
    """A head of the table: its title, its explanation, and what stands below it."""

    title: str
    help: str
    text: Callable[[GridRow], str]


_HEADS: Final = (
    _Head(
        mark("Evaluate", "Policy, model, effort"),
        mark("Evaluate", "The policy, model and effort that were evaluated."),
        lambda row: row.name,
    ),
    _Head(
        mark("Evaluate", "Accuracy"),
        mark("Evaluate", "Share of examples with the expected verdict, with its 95 % confidence interval."),
        lambda row: share_text(row.score.decisions.accuracy),
    ),
    _Head(
        mark("Evaluate", "Precision"),
        mark("Evaluate", "Share of reported violations that are real."),
        lambda row: share_text(row.score.violates.precision),
    ),
    _Head(
        mark("Evaluate", "Recall"),
        mark("Evaluate", "Share of violations that were found."),
        lambda row: share_text(row.score.violates.recall),
    ),
    _Head(
        mark("Evaluate", "F1"),
        mark("Evaluate", "Harmonic mean of precision and recall."),
        lambda row: share_text(row.score.violates.f1),
    ),
    _Head(
        mark("Evaluate", "Undetermined"),
        mark("Evaluate", "Examples whose answer could not be read; they count as wrong."),
        lambda row: number_text(row.score.decisions.undetermined.hits),
    ),
    _Head(
        mark("Evaluate", "Examples"),
        mark("Evaluate", "Judged and waiting examples."),
        lambda row: _examples(row.score),
    ),
    _Head(
        mark("Evaluate", "Tokens per verdict"),
        mark("Evaluate", "Tokens generated for each new verdict."),
        lambda row: number_text(row.column.cost.written // row.column.cost.items) if row.column.cost.items else NOTHING,
    ),
    _Head(
        mark("Evaluate", "Speed"),
        mark("Evaluate", "Approximate items per second at full load."),
        lambda row: rate_text(row.column.cost.items_a_second),
    ),
)


class GridModel(QAbstractTableModel):
    """The figures of one evaluation."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[GridRow] = []

    def show(self, report: EvaluationReport | None) -> None:
        """The same grid with newer figures keeps its selection."""
        rows = [] if report is None else rows_of(report)
        if [(row.number, row.name) for row in rows] == [(row.number, row.name) for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(_HEADS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            return _HEADS[index.column()].text(self.rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return translate("Evaluate", _HEADS[index.column()].help)
        return None

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(_HEADS):
            if role == Qt.ItemDataRole.DisplayRole:
                return translate("Evaluate", _HEADS[section].title)
            if role == Qt.ItemDataRole.ToolTipRole:
                return translate("Evaluate", _HEADS[section].help)
        return None


def rows_of(report: EvaluationReport) -> list[GridRow]:
    """The rows of an evaluation's grid: one a column, or one for each policy of a joined prompt."""
    rows = []
    for name, column in zip(map(say, report.names), report.scores, strict=True):
        for score in column.policies:
            several = len(column.policies) > 1
            rows.append(
                GridRow(column.column.number, f"{name} · {score.policy.title}" if several else name, column, score)
            )
    return rows


def _examples(score: PolicyScore) -> str:
    if not score.waiting:
        return number_text(len(score.judged))
    return translate("Evaluate", "{done}, {waiting} waiting").format(
        done=number_text(len(score.judged)), waiting=number_text(score.waiting)
    )
