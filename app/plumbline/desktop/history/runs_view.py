"""The list of runs: what was judged when. Those that are selected can be filtered by, and one opened in Check."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from plumbline.desktop.history.overview import MOST_RUNS
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.sources import content_text
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import RunState
from plumbline.services.history.runs import RunStatus
from plumbline.store.results.runs import RunRecord

_WIDEST: Final = 40
"""Characters of a column; what a run reads is whole in its tooltip."""
_COLUMNS: Final = (
    mark("History", "Content"),
    mark("History", "State"),
    mark("History", "Started"),
    mark("History", "Policy"),
    mark("History", "Model"),
    mark("History", "Judged"),
    mark("History", "Violations"),
)
_STATUSES: Final = {
    RunStatus.READING: mark("History", "Reading"),
    RunStatus.RUNNING: mark("History", "Running"),
    RunStatus.PAUSED: mark("History", "Paused"),
    RunStatus.FINISHED: mark("History", "Finished"),
    RunStatus.INTERRUPTED: mark("History", "Interrupted"),
}
_Index = QModelIndex | QPersistentModelIndex


class RunsModel(QAbstractTableModel):
    """Runs, newest first, loaded page by page."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: list[tuple[RunRecord, RunStatus]] = []
        self.more = False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return translate("History", _COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run, status = self.runs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                content_text(run),
                translate("History", _STATUSES[status]),
                moment_text(run.created),
                say(run.policy.words()),
                f"{model_word(run.model_name, practice=run.practice)}, {effort_word(run.effort)}",
                translate("History", "{done} of {total}").format(
                    done=number_text(run.counts.done), total=number_text(run.counts.total)
                ),
                number_text(run.counts.violates),
            )[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            number = translate("History", "Run {run}").format(run=run.id)
            return "\n".join((*map(steady, run.sources), number))
        return None

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self.more

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002, N802 - Qt's name and signature
        self.more = False
        self.more_wanted.emit()

    def show_runs(self, runs: list[tuple[RunRecord, RunStatus]], *, behind: bool) -> None:
        """`behind`: after those that are shown."""
        self.more = len(runs) == MOST_RUNS
        if behind:
            self.beginInsertRows(QModelIndex(), len(self.runs), len(self.runs) + len(runs) - 1)
            self.runs += runs
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.runs = list(runs)
            self.endResetModel()


class RunsView(QWidget):
    """The runs as a table, with buttons for those that are selected."""

    filter_by = Signal(tuple)
    open_run = Signal(int)
    selection_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = RunsModel(self)
        self.table = QTableView()
        self.table.setAccessibleName(translate("History", "Runs"))
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(50)
        header.setMaximumSectionSize(_WIDEST * self.fontMetrics().averageCharWidth())
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.show_button = button(translate("History", "Show verdicts"), self._show_verdicts)
        self.open_button = button(translate("History", "Open in Check"), self._open)
        self.table.doubleClicked.connect(lambda _: self._show_verdicts())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.model.modelReset.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(flow(self.show_button, self.open_button))
        column.addLayout(foot)
        self._allow()

    @property
    def selected(self) -> tuple[RunRecord, ...]:
        """In the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.runs[row][0] for row in rows)

    def _show_verdicts(self) -> None:
        if chosen := self.selected:
            self.filter_by.emit(tuple(run.id for run in chosen))

    def _open(self) -> None:
        if len(chosen := self.selected) == 1:
            self.open_run.emit(chosen[0].id)

    def _allow(self) -> None:
        chosen = self.selected
        self.show_button.setEnabled(bool(chosen))
        self.open_button.setEnabled(len(chosen) == 1)
        unfinished = len(chosen) == 1 and chosen[0].state is not RunState.FINISHED
        self.open_button.setText(
            translate("History", "Resume") if unfinished else translate("History", "Open in Check")
        )
        self.selection_changed.emit()
