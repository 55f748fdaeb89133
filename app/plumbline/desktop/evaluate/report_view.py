"""One evaluation: its progress, its results, and the details of a row: comparison, confusion matrix, curves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.evaluate.comparison_view import ComparisonView
from plumbline.desktop.evaluate.confusion_view import ConfusionView
from plumbline.desktop.evaluate.grid import FiguresTable, GridModel, GridRow
from plumbline.desktop.evaluate.plots import Plot
from plumbline.desktop.evaluate.words import NOTHING, per_cent
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.foot import keep_room
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import ScrollArea, scrolled
from plumbline.desktop.widgets.split_view import Splitter
from plumbline.desktop.widgets.theme import Theme
from plumbline.evaluation.agreements import ColumnAgreement, Differing
from plumbline.evaluation.calibration import calibrate
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.scoring import Judged

_LEAST_LINES: Final = 20
_COMPARED, _AGREEING = 1, 3
_DIFFERING: Final = {
    Differing.REPEATS: mark("Evaluate", "Repeats"),
    Differing.EFFORTS: mark("Evaluate", "Efforts"),
    Differing.MODELS: mark("Evaluate", "Models"),
    Differing.LANGUAGES: mark("Evaluate", "Languages of the policy"),
    Differing.POLICIES: mark("Evaluate", "Policies"),
}


class _Parts(Splitter):
    """The results over what is behind them: rows of both can be read at any size of the text."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().minimumSizeHint().width(), _LEAST_LINES * self.fontMetrics().lineSpacing())


class ReportView(QWidget):
    """Shows one evaluation. It asks by signals; the page does."""

    resume = Signal()
    stop = Signal()
    export = Signal()
    delete = Signal()
    learn = Signal()
    compare = Signal(str, str)
    """Two columns, as NUMBER:COLUMN."""
    example = Signal(object, object)
    """An example, as `Judged`, is to be shown whole, and the policy that it was judged under."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._report: EvaluationReport | None = None
        self._compared: tuple[str, str] | None = None
        self._model = GridModel()
        self._title = label("", "title", wrap=True)
        self._state = label("", "muted", wrap=True)
        self._notices = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Evaluate", "Progress"))
        keep_room(self._bar)
        self.buttons = {
            "stop": button(translate("Evaluate", "Stop"), self.stop.emit),
            "resume": button(translate("Evaluate", "Resume"), self.resume.emit, "primary"),
            "learn": button(translate("Evaluate", "When to judge again…"), self.learn.emit),
            "export": button(translate("Evaluate", "Export report…"), self.export.emit),
            "delete": button(translate("Evaluate", "Delete…"), self.delete.emit),
        }
        self.grid = FiguresTable(self._model)
        self.grid.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self._against = NamedBox()
        self._against.setAccessibleName(translate("Evaluate", "Compare with"))
        self._against.activated.connect(lambda _: self._ask_comparison())
        self.comparison = ComparisonView(theme, preferences)
        self._confusion = ConfusionView(preferences)
        self._confusion.opened.connect(self._open_example)
        self._curve = Plot(
            theme,
            translate("Evaluate", "Precision over recall"),
            translate("Evaluate", "Recall, %"),
            translate("Evaluate", "Precision, %"),
        )
        self._reliability = Plot(
            theme,
            translate("Evaluate", "Calibration"),
            translate("Evaluate", "Predicted probability, %"),
            translate("Evaluate", "Actual violations, %"),
        )
        self._worth = label("", "muted", wrap=True)
        self._agreements = label("", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._state)
        head.addLayout(words, 1)
        head.addWidget(flow(*self.buttons.values(), trailing=True), 1)
        behind = QTabWidget()
        behind.setDocumentMode(True)
        compared = QWidget()
        column = QVBoxLayout(compared)
        line = QHBoxLayout()
        line.addWidget(label(translate("Evaluate", "Compare selected row with")))
        line.addWidget(self._against, 1)
        column.addLayout(line)
        column.addWidget(self.comparison, 1)
        column.addStretch(0)
        behind.addTab(self._confusion, translate("Evaluate", "Expected vs. actual"))
        behind.addTab(compared, translate("Evaluate", "Compare"))
        curves = QWidget()
        plots = QVBoxLayout(curves)
        both = QGridLayout()
        explained = (
            (
                self._curve,
                translate(
                    "Evaluate",
                    "Each dot is a threshold. Farther right, more violations are found; higher up, there are fewer false alarms.",
                ),
            ),
            (
                self._reliability,
                translate(
                    "Evaluate",
                    "On the dashed line the probability is right: of verdicts at 80 %, four in five are violations. Below it the "
                    "model is too sure. Larger dots stand for more examples.",
                ),
            ),
        )
        for place, (plot, explanation) in enumerate(explained):
            both.addWidget(label(plot.accessibleName(), "caption", wrap=True), 0, place)
            both.addWidget(plot, 1, place)
            both.addWidget(label(explanation, "muted", wrap=True), 2, place, Qt.AlignmentFlag.AlignTop)
        both.setRowStretch(1, 1)
        plots.addLayout(both, 1)
        plots.addWidget(self._worth)
        behind.addTab(scrolled(curves), translate("Evaluate", "Curves"))
        agreeing = QWidget()
        inside = QVBoxLayout(agreeing)
        inside.addWidget(self._agreements)
        inside.addStretch(1)
        behind.addTab(agreeing, translate("Evaluate", "Agreement"))
        self.behind = behind
        split = _Parts(Qt.Orientation.Vertical)
        split.addWidget(self.grid)
        split.addWidget(behind)
        split.setSizes([200, 420])
        split.setChildrenCollapsible(False)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addLayout(head)
        whole.addWidget(self._bar)
        whole.addWidget(split, 1)
        whole.addWidget(self._notices)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_report(self, report: EvaluationReport, title: str, *, running: bool, status: str) -> None:
        """`status`: what it is doing, or ""."""
        other = self._report is None or self._report.evaluation.id != report.evaluation.id
        self._report = report
        columns = report.evaluation.columns
        done, total = sum(column.done for column in columns), sum(len(column.given) for column in columns)
        self._title.setText(title)
        state = translate("Evaluate", "{done} of {n} verdicts", "", total).format(done=number_text(done))
        reused = sum(column.reused for column in columns)
        if reused:
            again = translate("Evaluate", "{n} verdicts reused", "", reused)
            state = f"{state} · {again}"
        self._state.setText(f"{state} · {status}" if status else state)
        self._bar.setVisible(running)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self.buttons["stop"].setVisible(running)
        self.buttons["resume"].setVisible(not running and done < total)
        self.buttons["export"].setVisible(not running and done > 0)
        self.buttons["delete"].setVisible(not running)
        self.buttons["learn"].setVisible(not running and report.has_all_efforts)
        notices = [say(notice) for notice in report.notices if not (running and done < total)]
        self._notices.setText("\n".join(notices))
        self._notices.setVisible(bool(notices))
        self._model.show(report)
        self.grid.fit()
        self._show_agreements(report)
        if other:
            self._compared = None
            self.comparison.show_comparison(None)
            self.grid.choose(0)
        self._show_row()

    def compare_last_with_first(self) -> None:
        self.behind.setCurrentIndex(_COMPARED)
        self.grid.choose(len(self._model.rows) - 1)
        if self._against.count() > 1:
            self._against.setCurrentIndex(1)
            self._ask_comparison()

    @property
    def row(self) -> GridRow | None:
        at = self.grid.currentIndex().row()
        return self._model.rows[at] if 0 <= at < len(self._model.rows) else None

    def _show_row(self) -> None:
        row = self.row
        if row is None or self._report is None:
            return
        kept = self._against.currentData()
        self._against.blockSignals(True)
        self._against.clear()
        others = [one for one in {one.number: one for one in self._model.rows}.values() if one.number != row.number]
        none = translate("Evaluate", "There is no other row.")
        self._against.addItem(translate("Evaluate", "Select…") if others else none, "")
        for other in others:
            self._against.addItem(other.name, f"{self._report.evaluation.id}:{other.number}")
        self._against.setCurrentIndex(max(0, self._against.findData(kept)))
        self._against.setEnabled(self._against.count() > 1)
        self._against.blockSignals(False)
        self._ask_comparison()
        self._confusion.show_score(row.score)
        calibration = calibrate(row.score, ())
        self._curve.show_curve(calibration.curve)
        self._reliability.show_reliability(calibration.bins)
        self._worth.setText("\n".join(say(warning) for warning in calibration.warnings))

    def _open_example(self, one: Judged) -> None:
        row = self.row
        if row is not None:
            self.example.emit(one, row.score.policy)

    def _ask_comparison(self) -> None:
        other, row = str(self._against.currentData() or ""), self.row
        if not other or row is None or self._report is None:
            self._compared = None
            self.comparison.show_comparison(None)
            return
        wanted = (other, f"{self._report.evaluation.id}:{row.number}")
        if wanted != self._compared or self.buttons["stop"].isVisible():
            self._compared = wanted
            self.compare.emit(*wanted)

    def _show_agreements(self, report: EvaluationReport) -> None:
        self.behind.setTabVisible(_AGREEING, bool(report.agreements))
        self.behind.setTabVisible(_COMPARED, len(self._model.rows) > 1)
        self._agreements.setText("\n\n".join(self._agreement(report, one) for one in report.agreements))

    def _agreement(self, report: EvaluationReport, one: ColumnAgreement) -> str:
        kappa = one.agreement.kappa
        said = translate(
            "Evaluate", "{what} compared ({columns}): same verdict on {same}, kappa {kappa}. Violations: {violations}."
        ).format(
            what=translate("Evaluate", _DIFFERING[one.differing]),
            columns=", ".join(say(report.name(number)) for number in one.columns),
            same=per_cent(one.agreement.observed),
            kappa=NOTHING if kappa is None else QLocale().toString(kappa, "f", 2),
            violations=", ".join(map(str, one.violations)),
        )
        return f"{said} {say(one.remark)}" if one.remark else said
