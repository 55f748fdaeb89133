"""When an effort that adapts should judge again: asks for a recall, shows what it costs, and lets checks use it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from plumbline.desktop.evaluate.words import share_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import decimal_text, number_text, percent_text
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.spin_box import SpinBox
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.evaluation.second_pass import Measured, SecondPass


class LearningDialog(Sheet):
    """Asks again whenever the recall changes; `asked` says which, 0 to 1."""

    asked = Signal(float)

    def __init__(self, parent: QWidget, keep: Callable[[SecondPass], object]) -> None:
        super().__init__(parent, translate("Evaluate", "When to judge again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep = keep
        self._found: tuple[SecondPass, ...] = ()
        self.recall = SpinBox()
        self.recall.setRange(1, 100)
        self.recall.setValue(95)
        self.recall.setSuffix(" %")
        self.recall.setKeyboardTracking(False)
        self.recall.valueChanged.connect(lambda percent: self.asked.emit(percent / 100))
        form = QFormLayout()
        form.addRow(translate("Evaluate", "Recall of violations"), self.recall)
        self.table = QTableWidget(0, 6)
        self.table.setAccessibleName(translate("Evaluate", "Efforts"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setHorizontalHeaderLabels(
            [
                translate("Evaluate", "Effort"),
                translate("Evaluate", "Recall"),
                translate("Evaluate", "Accuracy"),
                translate("Evaluate", "Judged again"),
                translate("Evaluate", "Tokens per item"),
                translate("Evaluate", "Seconds per item"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        self.table.setMinimumSize(740, 230)
        self.words = label("", wrap=True)
        self.body.addWidget(
            label(
                translate(
                    "Evaluate",
                    "At the effort Auto, items are judged at low effort first, and again where the model is not certain. How "
                    "certain it must be is learned from these examples: as few second passes as reach the recall.",
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addLayout(form)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.words)
        self.use: QPushButton = self.buttons.addButton(
            translate("Evaluate", "Use for checks"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.use.setProperty("role", "primary")
        self.use.setEnabled(False)
        self.buttons.addButton(translate("Evaluate", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(self._accept)

    def show_found(self, found: Sequence[SecondPass]) -> None:
        """What was learned, for each policy and model of the evaluation."""
        self._found = tuple(found)
        self.table.setRowCount(0)
        for one in found:
            name = f"{one.policy.title} · " if len(found) > 1 else ""
            for effort, measured in one.fixed.items():
                self._add(name + effort_word(effort), measured, adapts=False)
            self._add(name + translate("Evaluate", "Auto, by default"), one.default)
            learned = translate("Evaluate", "Auto, learned") if one.bounds else translate("Evaluate", "Auto, at most")
            self._add(name + learned, one.chosen)
            if one.checked is not None:
                self._add(name + translate("Evaluate", "Auto, learned, on the other half"), one.checked)
        said = [self._bounds(one) for one in found if one.bounds] + [
            say(warning) for one in found for warning in one.warnings
        ]
        self.words.setText("\n".join(said))
        self.use.setEnabled(any(one.bounds for one in found))
        self.fit()

    def _bounds(self, one: SecondPass) -> str:
        assert one.bounds is not None, "it was looked at"  # noqa: S101
        return translate(
            "Evaluate",
            "{policy}: what is allowed is judged again above {low} probability of a violation, what violates below {high}.",
        ).format(policy=one.policy.title, low=percent_text(one.bounds.low, 2), high=percent_text(one.bounds.high, 2))

    def _add(self, name: str, one: Measured, *, adapts: bool = True) -> None:
        row = self.table.rowCount()
        self.table.setRowCount(row + 1)
        again = (
            translate("Evaluate", "{medium} medium, {high} high").format(
                medium=number_text(one.again.hits), high=number_text(one.high.hits)
            )
            if adapts
            else ""
        )
        cells = (
            name,
            share_text(one.recall),
            share_text(one.right),
            again,
            decimal_text(one.tokens),
            decimal_text(one.seconds, 2),
        )
        for column, text in enumerate(cells):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _accept(self) -> None:
        for one in self._found:
            if one.bounds is not None:
                self._keep(one)
