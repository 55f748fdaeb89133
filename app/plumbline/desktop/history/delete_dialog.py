"""Asks what to delete, and previews what will be lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QRadioButton, QWidget

from plumbline.desktop.history.query import Query
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Lane, Task, Tasks
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.spin_box import SpinBox
from plumbline.domain.work import Work
from plumbline.services.history.deletion import DeletionPlan, Deletions

_MOST_DAYS = 36_500


class DeleteDialog(Sheet):
    """Some runs, the runs of the verdicts in the list, runs older than some days, or all runs with a policy."""

    def __init__(
        self,
        parent: QWidget,
        tasks: Tasks,
        deletions: Callable[[], Deletions],
        policies: Mapping[str, str],
        runs: tuple[int, ...],
        named: str,
        found: Query | None,
        done: Callable[[DeletionPlan], object],
    ) -> None:
        """Offers what there is of these.

        Args:
            policies: titles by name.
            runs: those that are chosen.
            named: what they are called.
            found: what finds the verdicts in the list.
            done: takes what to delete.
        """
        super().__init__(parent, translate("History", "Delete from history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._deletions = tasks, deletions
        self._runs = runs
        self._found = found
        self._plan: DeletionPlan | None = None
        self._task: Task | None = None
        self._of_runs = QRadioButton(translate("History", "Selected: {runs}").format(runs=named).replace("&", "&&"))
        self._listed = QRadioButton(translate("History", "What the list shows"))
        self._older = QRadioButton(translate("History", "Finished runs older than (days)"))
        self._of_policy = QRadioButton(translate("History", "All runs with the policy"))
        self._days = SpinBox()
        self._days.setRange(1, _MOST_DAYS)
        self._days.setValue(365)
        self._days.setAccessibleName(translate("History", "Days"))
        self._policies = NamedBox()
        for name, title in policies.items():
            self._policies.addItem(title, name)
        self._policies.setAccessibleName(translate("History", "Policy"))
        self._preview = label("", wrap=True)
        self._preview.setObjectName("Deletion preview")
        form = QFormLayout()
        if runs:
            form.addRow(self._of_runs)
        if found is not None:
            form.addRow(self._listed)
        form.addRow(self._older, self._days)
        if policies:
            form.addRow(self._of_policy, self._policies)
        self.body.addLayout(form)
        self.body.addWidget(self._preview)
        self._delete = self.buttons.addButton(translate("History", "Delete"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = self.buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(True)
        (self._of_runs if runs else self._older).setChecked(True)
        for radio in (self._of_runs, self._listed, self._older, self._of_policy):
            radio.toggled.connect(lambda on: self._count() if on else None)
        self._days.valueChanged.connect(lambda _: self._count())
        self._policies.currentIndexChanged.connect(lambda _: self._count())
        self.accepted.connect(lambda: done(self._plan) if self._plan else None)
        self._count()

    def _count(self) -> None:
        if self._task is not None:
            self._task.drop()
        self._plan = None
        self._delete.setEnabled(False)
        self._preview.setText(translate("History", "Counting…"))
        ask, deletions = self._chosen(), self._deletions
        self._task = self._tasks.job(self, lambda work: ask(deletions(), work), self._show, lane=Lane.STORE)

    def _chosen(self) -> Callable[[Deletions, Work], DeletionPlan]:
        runs, days, policy = self._runs, self._days.value(), str(self._policies.currentData())
        self._days.setEnabled(self._older.isChecked())
        self._policies.setEnabled(self._of_policy.isChecked())
        found = self._found
        if self._of_runs.isChecked():
            return lambda deletions, _: deletions.of_runs(runs)
        if self._listed.isChecked() and found is not None:
            return lambda deletions, work: deletions.of_found(found.words, found.filters, work)
        if self._of_policy.isChecked():
            return lambda deletions, _: deletions.of_policy(policy)
        return lambda deletions, _: deletions.older(days)

    def _show(self, plan: DeletionPlan) -> None:
        self._plan = plan
        self._delete.setEnabled(bool(plan.runs))
        self._preview.setText("\n\n".join(_sentences(plan)))
        self.fit()


def _sentences(plan: DeletionPlan) -> list[str]:
    said = []
    if plan.runs:
        said.append(
            translate(
                "History", "This deletes {runs} with {items}: texts, verdicts, reasoning and the reviews of {reviewed}."
            ).format(
                runs=translate("History", "{n} runs", "", len(plan.runs)),
                items=translate("History", "{n} items", "", plan.items),
                reviewed=translate("History", "{n} reviewed items", "", plan.reviewed),
            )
        )
        if plan.found:
            said.append(translate("History", "The list shows {n} verdicts of these runs.", "", plan.found))
            if plan.others:
                words = translate("History", "{n} other verdicts of these runs will be deleted too.", "", plan.others)
                said[-1] += f" {words}"
        if plan.appeals:
            words = translate("History", "{n} open appeals on these items will be deleted undecided.", "", plan.appeals)
            said.append(words)
        said.append(
            translate(
                "History",
                "This can't be undone. The history file becomes smaller. Policies, golden sets and exported files are kept.",
            )
        )
    else:
        said.append(translate("History", "Nothing to delete."))
    if plan.busy:
        said.append(translate("History", "{n} runs in progress are kept.", "", len(plan.busy)))
    return said
