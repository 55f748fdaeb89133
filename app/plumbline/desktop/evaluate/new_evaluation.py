"""The form for a new evaluation: policies, examples, models and efforts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from plumbline.desktop.evaluate.choosable import Choosable
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import ElidingBox, NamedBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.spin_box import SpinBox
from plumbline.desktop.widgets.theme import STEP
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import Effort
from plumbline.services.evaluation.evaluate import EvaluationRequest

_VALUE = Qt.ItemDataRole.UserRole
_MOST_REPEATS = 20
_LEAST_ROWS = 5
_LEAST_LETTERS = 24


class NewEvaluation(Sheet):
    """The form."""

    def __init__(
        self,
        parent: QWidget,
        choosable: Choosable,
        begin: Callable[[EvaluationRequest], object],
        policy: str = "",
        golden: str = "",
    ) -> None:
        """`policy`: the one that was asked for. `golden`: the set that is chosen at first, as POLICY/NAME."""
        super().__init__(parent, translate("Evaluate", "New evaluation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._titles = choosable.titles
        self._own_choice = bool(policy)
        self.policies = _ticks(translate("Evaluate", "Policies"), choosable.policies, {policy})
        self.models = _ticks(translate("Evaluate", "Models"), choosable.models, {choosable.model})
        self.golden = ElidingBox(translate("Evaluate", "Examples"), _LEAST_LETTERS)
        self.golden.addItem(translate("Evaluate", "Each policy's own golden set"), "")
        for one in choosable.golden:
            text = translate("Evaluate", "{policy} · {name}, {n} examples", "", one.items)
            self.golden.addItem(
                text.format(policy=choosable.titles.get(one.policy, one.policy), name=one.name),
                f"{one.policy}/{one.name}",
            )
        self.efforts = [QCheckBox(effort_word(effort)) for effort in Effort]
        for box, effort in zip(self.efforts, Effort, strict=True):
            box.setChecked(effort is choosable.effort)
            box.toggled.connect(self._update)
        self.repeat = SpinBox()
        self.repeat.setRange(1, _MOST_REPEATS)
        self.repeat.setAccessibleName(translate("Evaluate", "Repetitions"))
        self.together = QCheckBox(translate("Evaluate", "Also ask about all policies at once"))
        self.dominant = NamedBox()
        self.dominant.setAccessibleName(translate("Evaluate", "Which policy decides when asked about all at once"))
        self.title = NamedBox()
        self.title.setEditable(True)
        self.title.setAccessibleName(translate("Evaluate", "Title"))
        self._summary = label("", "muted", wrap=True)
        self._lay_out()
        self.golden.setCurrentIndex(max(self.golden.findData(golden), 0))
        self._follow_golden()
        self.golden.currentIndexChanged.connect(lambda _: self._follow_golden())
        self.policies.itemChanged.connect(self._on_ticked)
        self.models.itemChanged.connect(self._update)
        self.repeat.valueChanged.connect(self._update)
        self.together.toggled.connect(self._update)
        self._update()
        self.accepted.connect(lambda: begin(self.request()))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        efforts = QHBoxLayout()
        for box in self.efforts:
            efforts.addWidget(box)
        efforts.addStretch(1)
        form.addRow(translate("Evaluate", "Policies"), self.policies)
        form.addRow("", self.together)
        form.addRow(translate("Evaluate", "If they disagree"), self.dominant)
        form.addRow(translate("Evaluate", "Examples"), self.golden)
        form.addRow(translate("Evaluate", "Models"), self.models)
        form.addRow(translate("Evaluate", "Effort"), efforts)
        form.addRow(translate("Evaluate", "Repetitions"), self.repeat)
        form.addRow(translate("Evaluate", "Title"), self.title)
        self.body.addLayout(form, 1)
        self.keep_in_view(self._summary)
        self.go = self.buttons.addButton(translate("Evaluate", "Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.buttons.addButton(translate("Evaluate", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def request(self) -> EvaluationRequest:
        return EvaluationRequest(
            policies=_ticked(self.policies),
            golden=str(self.golden.currentData()) or None,
            models=_ticked(self.models),
            efforts=self._efforts(),
            repeat=self.repeat.value(),
            together=self.together.isEnabled() and self.together.isChecked(),
            dominant=str(self.dominant.currentData() or "") if self.dominant.isEnabled() else "",
            title=self.title.currentText().strip(),
        )

    def _efforts(self) -> list[Effort]:
        return [effort for box, effort in zip(self.efforts, Effort, strict=True) if box.isChecked()]

    def _on_ticked(self) -> None:
        self._own_choice = True
        self._update()

    def _follow_golden(self) -> None:
        """Ticks the newest version of the policy that the examples were made for, until a person has ticked some."""
        made_for = self._made_for
        if made_for and not self._own_choice:
            self.policies.blockSignals(True)
            rows = [self.policies.item(row) for row in range(self.policies.count())]
            newest = next((item for item in rows if _name(str(item.data(_VALUE))) == made_for), None)
            for item in rows:
                item.setCheckState(Qt.CheckState.Checked if item is newest else Qt.CheckState.Unchecked)
            self.policies.blockSignals(False)
            if newest is not None:
                self.policies.scrollToItem(newest)
        self._update()

    @property
    def _made_for(self) -> str:
        """The name of the policy that the chosen examples belong to; "" for each policy's own."""
        return str(self.golden.currentData()).partition("/")[0]

    def _update(self) -> None:
        policies, models, efforts = _ticked(self.policies), _ticked(self.models), self._efforts()
        self.together.setEnabled(len(policies) > 1)
        self.dominant.setEnabled(self.together.isEnabled() and self.together.isChecked())
        self._offer_dominant(policies)
        self.go.setEnabled(bool(policies and models and efforts))
        sides = len(policies) + (self.together.isEnabled() and self.together.isChecked())
        columns = sides * len(models) * len(efforts) * self.repeat.value()
        if not policies:
            said = [translate("Evaluate", "Select at least one policy.")]
        elif not models:
            said = [translate("Evaluate", "Select at least one model.")]
        elif not efforts:
            said = [translate("Evaluate", "Select at least one effort.")]
        else:
            said = [translate("Evaluate", "The evaluation will have {n} rows.", "", columns)]
        made_for = self._made_for
        if made_for and any(_name(reference) != made_for for reference in policies):
            words = translate(
                "Evaluate", "These examples were made for “{policy}”; their answers may not fit another one."
            )
            said.append(words.format(policy=self._titles.get(made_for, made_for)))
        self._summary.setText(" ".join(said))

    def _offer_dominant(self, policies: Sequence[str]) -> None:
        """The policies that are ticked; what was chosen stays where it is still among them."""
        named = [_name(reference) for reference in policies]
        names = ["", *named]
        if [self.dominant.itemData(index) for index in range(self.dominant.count())] == names:
            return
        chosen = self.dominant.currentData()
        self.dominant.clear()
        self.dominant.addItem(translate("Evaluate", "Each policy has its own verdict"), "")
        for name in named:
            self.dominant.addItem(
                translate("Evaluate", "{policy} decides").format(policy=self._titles.get(name, name)), name
            )
        self.dominant.setCurrentIndex(max(self.dominant.findData(chosen), 0))


def _name(reference: str) -> str:
    return reference.partition("@")[0]


def _ticks(name: str, entries: Sequence[tuple[str, str]], ticked: set[str]) -> QListWidget:
    ticks = QListWidget()
    ticks.setAccessibleName(name)
    rows = min(_LEAST_ROWS, len(entries) + 1)
    ticks.setMinimumHeight(rows * (ticks.fontMetrics().height() + STEP))
    if len(entries) < _LEAST_ROWS:
        ticks.setMaximumHeight(rows * (ticks.fontMetrics().height() + 2 * STEP))
    for value, text in entries:
        item = QListWidgetItem(text)
        item.setData(_VALUE, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
        ticks.addItem(item)
    return ticks


def _ticked(ticks: QListWidget) -> list[str]:
    items = [ticks.item(row) for row in range(ticks.count())]
    return [str(item.data(_VALUE)) for item in items if item.checkState() is Qt.CheckState.Checked]
