"""The grid: a row for each column of an evaluation, with its figures; and the table that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plumbline.desktop.evaluate.words import NOTHING, rate_text, share_lines
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.scoring import ColumnScore, PolicyScore

Index = QModelIndex | QPersistentModelIndex
_POLICY: Final = 0
_LEAST_LETTERS: Final = 20
"""Of the policy's title that can be read in a line, before the table is scrolled sideways."""
_LEAST_LINES: Final = 10


@dataclass(frozen=True, slots=True)
class GridRow:
    """A column under one of its policies; `policy` says what it was judged under, `name` only what tells columns apart."""

    number: int
    name: str
    policy: str
    column: ColumnScore
    score: PolicyScore


@dataclass(frozen=True, slots=True)
class _Head:
    """A head of the table: its title, its explanation, and what stands below it. The most important come first."""

    title: str
    help: str
    text: Callable[[GridRow], str]


_HEADS: Final = (
    _Head(
        mark("Evaluate", "Policy"),
        mark("Evaluate", "The policy that was evaluated, and what else tells the rows apart."),
        lambda row: row.policy,
    ),
    _Head(
        mark("Evaluate", "Model"),
        mark("Evaluate", "The model that judged the examples."),
        lambda row: model_word(row.column.column.spec.model.name, practice=row.column.column.spec.model.practice),
    ),
    _Head(
        mark("Evaluate", "Effort"),
        mark("Evaluate", "How long the model was asked to reason."),
        lambda row: effort_word(row.column.column.spec.effort),
    ),
    _Head(
        mark("Evaluate", "Accuracy"),
        mark("Evaluate", "Share of examples with the expected verdict, with its 95 % confidence interval."),
        lambda row: share_lines(row.score.decisions.accuracy),
    ),
    _Head(
        mark("Evaluate", "Precision"),
        mark("Evaluate", "Share of reported violations that are real."),
        lambda row: share_lines(row.score.violates.precision),
    ),
    _Head(
        mark("Evaluate", "Recall"),
        mark("Evaluate", "Share of violations that were found."),
        lambda row: share_lines(row.score.violates.recall),
    ),
    _Head(
        mark("Evaluate", "F1"),
        mark("Evaluate", "Harmonic mean of precision and recall."),
        lambda row: share_lines(row.score.violates.f1),
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
                return in_two_lines(translate("Evaluate", _HEADS[section].title))
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return translate("Evaluate", _HEADS[section].title)
            if role == Qt.ItemDataRole.ToolTipRole:
                return translate("Evaluate", _HEADS[section].help)
        return None


def rows_of(report: EvaluationReport) -> list[GridRow]:
    """The rows of an evaluation's grid: one a column, or one for each policy of a joined prompt."""
    rows = []
    for name, judged_under, column in zip(
        map(say, report.names), map(say, report.policies), report.scores, strict=True
    ):
        for score in column.policies:
            own = f" · {score.policy.title}" if len(column.policies) > 1 else ""
            rows.append(GridRow(column.column.number, f"{name}{own}", f"{judged_under}{own}", column, score))
    return rows


class FiguresTable(QTableView):
    """The grid as a table: the policy has the room that the figures leave, and wraps. Too little, and it is scrolled sideways."""

    def __init__(self, model: GridModel) -> None:
        super().__init__()
        self._figures = model
        self.setModel(model)
        self.setAccessibleName(translate("Evaluate", "Results"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def choose(self, row: int) -> None:
        """Selects a row. Qt's own way asks which column is at the edge, and from right to left there may be none."""
        self.setCurrentIndex(self._figures.index(row, _POLICY))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().minimumSizeHint().width(), _LEAST_LINES * self.fontMetrics().lineSpacing())

    def fit(self) -> None:
        """Gives each column its width, and each row its height."""
        for section in range(1, self._figures.columnCount()):
            self.setColumnWidth(
                section, max(self.sizeHintForColumn(section), self.horizontalHeader().sectionSizeHint(section))
            )
        others = sum(self.columnWidth(section) for section in range(1, self._figures.columnCount()))
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(_POLICY, max(self.viewport().width() - others, least))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()


def in_two_lines(title: str) -> str:
    """A head of several words as two lines that are as short as can be."""
    words = title.split()
    if len(words) < 2:
        return title
    ways = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return "\n".join(min(ways, key=lambda way: max(map(len, way))))


def _examples(score: PolicyScore) -> str:
    if not score.waiting:
        return number_text(len(score.judged))
    return translate("Evaluate", "{done}, {waiting} waiting").format(
        done=number_text(len(score.judged)), waiting=number_text(score.waiting)
    )
