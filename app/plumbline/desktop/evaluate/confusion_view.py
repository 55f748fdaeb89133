"""What was expected and what was given: a table of counts, and below it the examples of the cell that was opened."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.verdict_words import expectation_text, word
from plumbline.domain.verdict import Decision
from plumbline.evaluation.scoring import Judged, PolicyScore

_EXCERPT: Final = 400
_Cell = tuple[str, str | None]


class ConfusionView(QWidget):
    """One row of an evaluation. Enter or a click opens a cell, and Enter or a double click one of its examples."""

    opened = Signal(object)
    """An example, as `Judged`, is to be shown whole."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._score: PolicyScore | None = None
        self._opened: _Cell | None = None
        self._table = QTableWidget()
        self._table.setAccessibleName(translate("Evaluate", "Expected vs. actual"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.cellClicked.connect(self._open)
        self._table.cellActivated.connect(self._enter)
        self._found: list[Judged] = []
        self._hint = label("", "muted", wrap=True)
        self._examples = EntryList(translate("Evaluate", "Examples"))
        self._examples.hide()
        self._examples.itemActivated.connect(lambda _: self._open_example())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addWidget(self._hint)
        column.addWidget(self._examples, 1)
        preferences.changed.connect(self._on_preference)

    def show_score(self, score: PolicyScore) -> None:
        """Keeps the cell that is open."""
        self._score = score
        table = score.decisions
        expected, given = self._heads(score)
        self._table.setRowCount(len(expected))
        self._table.setColumnCount(len(given))
        self._table.setVerticalHeaderLabels(
            [translate("Evaluate", "expected: {what}").format(what=word(Decision(name))) for name in expected]
        )
        self._table.setHorizontalHeaderLabels(
            [
                word(Decision.UNDETERMINED)
                if name is None
                else translate("Evaluate", "actual: {what}").format(what=word(Decision(name)))
                for name in given
            ]
        )
        for row, wanted in enumerate(expected):
            for column, got in enumerate(given):
                item = QTableWidgetItem(str(table.count(wanted, got)))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if wanted == got:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                self._table.setItem(row, column, item)
        self._table.resizeColumnsToContents()
        self._show_examples()

    @staticmethod
    def _heads(score: PolicyScore) -> tuple[tuple[str, ...], tuple[str | None, ...]]:
        return score.decisions.expected, (*score.decisions.given, None)

    def _open(self, row: int, column: int) -> None:
        if self._score is not None:
            expected, given = self._heads(self._score)
            self._opened = expected[row], given[column]
            self._show_examples()

    def _enter(self, row: int, column: int) -> None:
        self._open(row, column)
        if self._examples.count():
            self._examples.setFocus()

    def _show_examples(self) -> None:
        score = self._score
        found = [one for one in score.judged if _cell(one) == self._opened] if score and self._opened else []
        self._found = found
        way = way_of(self._preferences, sensitive=score is not None and score.policy.sensitive)
        blurred = [str(one.item) for one in found] if way == BLURRED else []
        self._examples.fill([(str(one.item), _title(one, way), _below(one)) for one in found], blurred)
        self._examples.setVisible(bool(found))
        if found:
            words = translate(
                "Evaluate", "{n} examples. Double-click one, or press Enter, for the model's reasoning.", "", len(found)
            )
        elif self._opened:
            words = translate("Evaluate", "There is no such example.")
        else:
            words = translate("Evaluate", "Select a number to see its examples.")
        self._hint.setText(words)

    def _open_example(self) -> None:
        name = self._examples.name
        one = next((found for found in self._found if str(found.item) == name), None)
        if one is not None:
            self.opened.emit(one)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._show_examples()


def _cell(one: Judged) -> _Cell | None:
    expected = one.example.expected.decision
    if expected is None:
        return None
    return expected.value, None if one.decision is Decision.UNDETERMINED else one.decision.value


def _title(one: Judged, way: str) -> str:
    return steady(" ".join(concealed(one.example.text[:_EXCERPT], way).split()))


def _below(one: Judged) -> str:
    expected = translate("Evaluate", "expected: {what}").format(what=expectation_text(one.example.expected))
    return " · ".join(filter(None, (steady(one.example.origin), expected)))
