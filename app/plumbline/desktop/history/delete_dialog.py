"""Asks what is to be deleted, and says before what that takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Task
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.labels import label
from plumbline.services.history.deletion import Clearing, Removal

_MOST_DAYS = 36_500


class DeleteDialog(QDialog):
    """A run, what is older than some days, or what was judged under a policy."""

    def __init__(
        self,
        parent: QWidget,
        parts: Parts,
        policies: list[str],
        run: int | None,
        done: Callable[[Removal], object],
    ) -> None:
        """Asks.

        Args:
            parent: the page.
            parts: to find out what would go.
            policies: the names to choose from.
            run: a run that may be meant, or None.
            done: takes what is to be deleted, when the person wants it.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "Delete from the history"))
        self._parts, self._run = parts, run
        self.removal: Removal | None = None
        self._task: Task | None = None
        self.of_run = QRadioButton(translate("History", "Run {run}").format(run=run))
        self.older = QRadioButton(translate("History", "Finished runs older than"))
        self.of_policy = QRadioButton(translate("History", "Everything under the policy"))
        self.days = QSpinBox()
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(365)
        self.days.setSuffix(translate("History", " days"))
        self.days.setAccessibleName(translate("History", "Days"))
        self.policies = QComboBox()
        self.policies.addItems(policies)
        self.policies.setAccessibleName(translate("History", "Policy"))
        self.what = label("", wrap=True)
        self.what.setAccessibleName(translate("History", "What is deleted"))
        form = QFormLayout()
        if run is not None:
            form.addRow(self.of_run)
        form.addRow(self.older, self.days)
        if policies:
            form.addRow(self.of_policy, self.policies)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(translate("History", "Delete"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.what)
        column.addWidget(buttons)
        self.setMinimumWidth(460)
        (self.of_run if run is not None else self.older).setChecked(True)
        for radio in (self.of_run, self.older, self.of_policy):
            radio.toggled.connect(lambda on: self._find_out() if on else None)
        self.days.valueChanged.connect(lambda _: self._find_out())
        self.policies.currentTextChanged.connect(lambda _: self._find_out())
        self.accepted.connect(lambda: done(self.removal) if self.removal else None)
        self._find_out()

    def _find_out(self) -> None:
        if self._task is not None:
            self._task.drop()
        self.removal = None
        self.go.setEnabled(False)
        self.what.setText(translate("History", "Counting…"))
        ask = self._question()
        core = self._parts.core
        self._task = self._parts.tasks.run(self, lambda: ask(core.clearing()), self._say)

    def _question(self) -> Callable[[Clearing], Removal]:
        run, days, policy = self._run, self.days.value(), self.policies.currentText()
        self.days.setEnabled(self.older.isChecked())
        self.policies.setEnabled(self.of_policy.isChecked())
        if self.of_run.isChecked() and run is not None:
            return lambda clearing: clearing.of_run(run)
        if self.of_policy.isChecked():
            return lambda clearing: clearing.of_policy(policy)
        return lambda clearing: clearing.older(days)

    def _say(self, removal: Removal) -> None:
        self.removal = removal
        self.go.setEnabled(bool(removal.runs))
        self.what.setText("\n\n".join(self._sentences(removal)))

    def _sentences(self, removal: Removal) -> list[str]:
        said = []
        if removal.runs:
            runs = translate("History", "%n run(s)", "", len(removal.runs))
            items = translate("History", "%n item(s)", "", removal.items)
            said.append(
                translate(
                    "History",
                    "This deletes {runs} with {items}: texts, verdicts, reasoning, and the decisions that people made on "
                    "{reviewed} of them.",
                ).format(runs=runs, items=items, reviewed=number_text(removal.reviewed))
            )
            said.append(
                translate(
                    "History",
                    "It can't be undone. The history's file becomes smaller. Policies and golden sets stay, and so do files "
                    "that you exported.",
                )
            )
        else:
            said.append(translate("History", "There is nothing to delete."))
        if removal.busy:
            said.append(translate("History", "%n run(s) that are being worked on stay.", "", len(removal.busy)))
        return said
